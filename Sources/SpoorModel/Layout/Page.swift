/// One page: its text, and lines and words that point into the text.
///
/// Invariants: `lines` are ordered, do not overlap and cover all text but line breaks; the words of
/// a line lie inside the line's range.
package struct Page: Hashable, Sendable, Codable {
  /// Page number from 1.
  package var number: Int
  /// The label that is printed or declared ("iv"), where it differs from the number.
  package var label: String?
  /// Width and height in points as shown; 0 where the medium has no pages (HTML, text).
  package var width: Double
  package var height: Double
  /// Clockwise rotation in degrees: 0, 90, 180 or 270.
  package var rotation: Int
  package var text: PageText
  package var lines: [Line]
  package var words: [Word]
  /// The distinct styles of the page's words; `Word.style` is an index into this array.
  package var styles: [TextStyle]
  /// Ranges of hyphen plus line break that a printer put inside one word: leave them out to read on.
  package var softHyphenations: [Range<Int>]
  package var outcome: Outcome
  package var quality: TextQuality

  package init(
    number: Int, label: String? = nil, width: Double = 0, height: Double = 0, rotation: Int = 0,
    text: PageText, lines: [Line], words: [Word], styles: [TextStyle],
    softHyphenations: [Range<Int>] = [], outcome: Outcome,
    quality: TextQuality = TextQuality(level: .good, reason: "")
  ) {
    self.number = number
    self.label = label
    self.width = width
    self.height = height
    self.rotation = rotation
    self.text = text
    self.lines = lines
    self.words = words
    self.styles = styles
    self.softHyphenations = softHyphenations
    self.outcome = outcome
    self.quality = quality
  }
}

/// One printed line, or one cell row or block of an HTML page.
package struct Line: Hashable, Sendable, Codable {
  /// Half-open range of scalars in the page's text, without the line break.
  package var range: Range<Int>
  /// Half-open range of indices into the page's words.
  package var words: Range<Int>
  /// Nil where the medium has no places (HTML, text).
  package var box: Box?
  package var role: LineRole
  /// 1 to 6 for headings that the file declares (HTML `<h1>`…, tagged text); nil otherwise.
  package var headingLevel: Int?
  /// The column, from 0 at the left, that the line was read in; nil when it spans the page.
  package var column: Int?
  /// Number, from 0, of the block (paragraph, table row, list item) that the line belongs to.
  package var block: Int

  package init(
    range: Range<Int>, words: Range<Int>, box: Box?, role: LineRole = .body,
    headingLevel: Int? = nil, column: Int? = nil, block: Int = 0
  ) {
    self.range = range
    self.words = words
    self.box = box
    self.role = role
    self.headingLevel = headingLevel
    self.column = column
    self.block = block
  }
}

/// What a line is on its page.
package enum LineRole: String, Hashable, Sendable, Codable, CaseIterable {
  case body, tableRow, listItem, footnote, tableOfContents
  case runningHeader, runningFooter, pageNumber, watermark
  /// Navigation, cookie notices, share buttons and other furniture of a website.
  case furniture
  /// Text of an annotation (a stamp, a note), appended to the page's text.
  case annotation
  /// The value of a form field, appended to the page's text as `name: value`.
  case formField
  /// Metadata of the file, appended to the page's text as `name: value`.
  case metadata

  /// Whether the line is part of the running text that a person reads.
  package var isRunningText: Bool {
    switch self {
    case .body, .tableRow, .listItem, .footnote: true
    default: false
    }
  }
}

/// One word with its place.
package struct Word: Hashable, Sendable, Codable {
  /// Half-open range of scalars in the page's text.
  package var range: Range<Int>
  package var box: Box?
  /// Index into the page's styles.
  package var style: Int

  package init(range: Range<Int>, box: Box?, style: Int) {
    self.range = range
    self.box = box
    self.style = style
  }
}

/// How a word is set.
package struct TextStyle: Hashable, Sendable, Codable {
  package var font: String
  /// Points.
  package var size: Double
  package var isBold: Bool
  package var isItalic: Bool
  /// Degrees counter-clockwise from horizontal; 0 for ordinary text.
  package var angle: Double
  /// Whether a reader can see it: false for white on white, sizes under 2 points, text off the page.
  package var isVisible: Bool

  package init(
    font: String, size: Double, isBold: Bool = false, isItalic: Bool = false, angle: Double = 0,
    isVisible: Bool = true
  ) {
    self.font = font
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.angle = angle
    self.isVisible = isVisible
  }
}

/// How far the text layer of a page can be trusted, with the reason in English.
package struct TextQuality: Hashable, Sendable, Codable {
  package enum Level: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case none, poor, good

    private var rank: Int {
      switch self {
      case .none: 0
      case .poor: 1
      case .good: 2
      }
    }

    package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
  }

  package var level: Level
  package var reason: String

  package init(level: Level, reason: String) {
    self.level = level
    self.reason = reason
  }
}
