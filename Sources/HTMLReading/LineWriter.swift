import SpoorModel

/// Writes the text of a page line by line, with words and blocks, and keeps the promises of `Page`.
struct LineWriter {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var lines: [Line] = []
  private(set) var words: [Word] = []
  private var lineStart = 0
  private var firstWord = 0
  private var wordStart: Int?
  private var hasLine = false
  private var needsSpace = false
  private var pendingTabs = 0
  private var block = 0
  private var isBlockPending = false
  private var wordStyle = 0

  /// What the next text belongs to.
  var role = LineRole.body
  var headingLevel: Int?
  /// 1 for bold, 2 for italic, 3 for both: an index into `LineWriter.styles`.
  var style = 0

  static let styles = [
    TextStyle(font: "", size: 0), TextStyle(font: "", size: 0, isBold: true),
    TextStyle(font: "", size: 0, isItalic: true),
    TextStyle(font: "", size: 0, isBold: true, isItalic: true),
  ]

  /// Adds running text: white space of any length is one space, none at the ends of a line.
  mutating func add(_ text: ArraySlice<Unicode.Scalar>) {
    for scalar in text {
      if Self.isBlank(scalar) {
        needsSpace = true
        endWord()
      } else if !Self.isInvisible(scalar) {
        put(scalar)
      }
    }
  }

  /// Adds text in which line breaks and spaces count; an empty line begins a block.
  mutating func addPreformatted(_ text: ArraySlice<Unicode.Scalar>) {
    for scalar in text {
      if scalar == "\n" || scalar == "\r" {
        if hasLine { endLine() } else { endBlock() }
      } else if Self.isBlank(scalar) {
        endWord()
        if hasLine { scalars.append(scalar == "\t" ? "\t" : " ") }
      } else if !Self.isInvisible(scalar) {
        put(scalar)
      }
    }
  }

  /// Asks for a space before the next text of the line.
  mutating func addSpace() {
    needsSpace = true
    endWord()
  }

  /// Asks for a tab before the next text of the line: the border of two cells.
  mutating func addTab() {
    pendingTabs += 1
    endWord()
  }

  mutating func endLine() {
    endWord()
    needsSpace = false
    pendingTabs = 0
    guard hasLine else { return }
    hasLine = false
    // Preformatted text may leave blanks at the end.
    while scalars.count > lineStart, scalars[scalars.count - 1] == " " { scalars.removeLast() }
    lines.append(
      Line(
        range: lineStart..<scalars.count, words: firstWord..<words.count, box: nil, role: role,
        headingLevel: headingLevel, block: block))
  }

  mutating func endBlock() {
    endLine()
    isBlockPending = true
  }

  /// Takes back the wish for a new block: what follows belongs to the block before it.
  mutating func continueBlock() {
    endLine()
    isBlockPending = false
  }

  /// Adds what the page says about itself as a line of its own: `name: value`.
  mutating func addMetadata(_ entry: MetadataEntry) {
    endBlock()
    role = .metadata
    headingLevel = nil
    style = 0
    add(Array("\(entry.name): \(entry.value)".unicodeScalars)[...])
    endBlock()
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if !hasLine { beginLine() }
    if pendingTabs > 0 {
      for _ in 0..<pendingTabs { scalars.append("\t") }
      pendingTabs = 0
      needsSpace = false
    } else if needsSpace {
      if scalars.count > lineStart { scalars.append(" ") }
      needsSpace = false
    }
    if wordStart == nil {
      wordStart = scalars.count
      wordStyle = style
    }
    scalars.append(scalar)
  }

  private mutating func beginLine() {
    if isBlockPending, !lines.isEmpty { block += 1 }
    isBlockPending = false
    if !lines.isEmpty { scalars.append("\n") }
    lineStart = scalars.count
    firstWord = words.count
    hasLine = true
    needsSpace = false
  }

  private mutating func endWord() {
    guard let start = wordStart else { return }
    words.append(Word(range: start..<scalars.count, box: nil, style: wordStyle))
    wordStart = nil
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// Marks that only steer the breaking of lines, among them the soft hyphen.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xAD || scalar.value == 0x200B || scalar.value == 0x2060
      || scalar.value == 0xFEFF || scalar.value < 0x20
  }
}
