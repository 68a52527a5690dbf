import SpoorModel

/// Writes the text of a page: lines, words and styles over one array of scalars.
struct PageWriter {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var lines: [Line] = []
  private(set) var words: [Word] = []
  private(set) var styles: [TextStyle] = []
  private var numbers: [StyleKey: Int] = [:]
  private var places: [TextStyle: Int] = [:]
  private var nextBlock = 0

  private struct StyleKey: Hashable {
    let glyphStyle: UInt16
    let angle: Int
    let isVisible: Bool
  }

  init(capacity: Int) {
    scalars.reserveCapacity(capacity)
    words.reserveCapacity(capacity / 6)
  }

  /// Writes the lines of a page's content.
  ///
  /// - Parameters:
  ///   - isVisible: Whether a word can be seen, by its glyphs.
  /// - Complexity: O(*n*) in the glyphs.
  mutating func write(
    _ textLines: [TextLine], of glyphs: GlyphPage, role: LineRole = .body,
    isVisible: (Range<Int>) -> Bool
  ) {
    for line in textLines {
      beginLine()
      let start = scalars.count
      let firstWord = words.count
      for piece in line.pieces {
        var offset = piece.lowerBound
        while offset < piece.upperBound {
          if glyphs.scalars[offset] == " " {
            offset += 1
            continue
          }
          var end = offset + 1
          while end < piece.upperBound, glyphs.scalars[end] != " ", !glyphs.hasGap(before: end) {
            end += 1
          }
          if scalars.count > start { scalars.append(" ") }
          writeWord(offset..<end, of: glyphs, angle: line.angle, isVisible: isVisible)
          offset = end
        }
      }
      lines.append(
        Line(
          range: start..<scalars.count, words: firstWord..<words.count, box: line.box.map(Box.init),
          role: role, column: line.column, block: line.block))
      nextBlock = max(nextBlock, line.block + 1)
    }
  }

  /// Appends a slanted text, put together again, as a line and a block of its own.
  mutating func write(_ text: SlantedText, of glyphs: GlyphPage) {
    beginLine()
    let start = scalars.count
    let firstWord = words.count
    var box: GlyphBox?
    for word in text.glyphs.split(separator: nil) {
      let letters = word.compactMap(\.self)
      guard let first = letters.first else { continue }
      if scalars.count > start { scalars.append(" ") }
      let from = scalars.count
      var wordBox = glyphs.boxes[first]
      for letter in letters {
        scalars.append(glyphs.scalars[letter])
        wordBox = wordBox.union(glyphs.boxes[letter])
      }
      let style = style(
        glyphs.styleOfScalar[first], of: glyphs, angle: Int(text.angle), isVisible: true)
      words.append(Word(range: from..<scalars.count, box: Box(wordBox), style: style))
      box = box?.union(wordBox) ?? wordBox
    }
    lines.append(
      Line(
        range: start..<scalars.count, words: firstWord..<words.count, box: box.map(Box.init),
        role: text.isWatermark ? .watermark : .body, block: nextBlock))
    nextBlock += 1
  }

  private mutating func writeWord(
    _ range: Range<Int>, of glyphs: GlyphPage, angle: Int, isVisible: (Range<Int>) -> Bool
  ) {
    let start = scalars.count
    scalars.append(contentsOf: glyphs.scalars[range])
    let middle = range.lowerBound + range.count / 2
    let style = style(
      glyphs.styleOfScalar[middle], of: glyphs, angle: angle, isVisible: isVisible(range))
    guard glyphs.hasGeometry else {
      words.append(Word(range: start..<scalars.count, box: nil, style: style))
      return
    }
    var box = glyphs.boxes[range.lowerBound]
    for offset in range.dropFirst() { box = box.union(glyphs.boxes[offset]) }
    words.append(Word(range: start..<scalars.count, box: Box(box), style: style))
  }

  private mutating func style(
    _ number: UInt16, of glyphs: GlyphPage, angle: Int, isVisible: Bool
  ) -> Int {
    let key = StyleKey(glyphStyle: number, angle: angle, isVisible: isVisible)
    if let known = numbers[key] { return known }
    let own = glyphs.styles[Int(number)]
    let style = TextStyle(
      font: own.font, size: own.size, isBold: own.isBold, isItalic: own.isItalic,
      angle: Double(angle), isVisible: isVisible)
    let place = place(of: style)
    numbers[key] = place
    return place
  }

  /// The index of a style in `styles`, which it enters when it is new: glyphs that differ in colour only
  /// share one.
  private mutating func place(of style: TextStyle) -> Int {
    if let place = places[style] { return place }
    styles.append(style)
    places[style] = styles.count - 1
    return styles.count - 1
  }

  /// Appends a text that is no part of the page's running text, as a block of its own.
  ///
  /// Line breaks in it begin a new line; every word gets the box of the whole.
  mutating func append(_ text: String, role: LineRole, box: Box?, style: TextStyle) {
    for piece in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
      var start: Int?
      let firstWord = words.count
      var wordStart: Int?
      for scalar in piece {
        switch ScalarRepair.of(scalar) {
        case .leaveOut: continue
        case .keep where scalar != " ": append([scalar])
        case .spellOut(let letters): append(letters)
        case .replace(let other) where other != " ": append([other])
        case .keep, .replace: endWord()
        }
      }
      endWord()
      guard let from = start else { continue }
      lines.append(
        Line(
          range: from..<scalars.count, words: firstWord..<words.count, box: box, role: role,
          block: nextBlock))

      func append(_ letters: [Unicode.Scalar]) {
        if start == nil {
          beginLine()
          start = scalars.count
        } else if wordStart == nil {
          scalars.append(" ")
        }
        if wordStart == nil { wordStart = scalars.count }
        scalars.append(contentsOf: letters)
      }
      func endWord() {
        guard let from = wordStart else { return }
        words.append(Word(range: from..<scalars.count, box: box, style: place(of: style)))
        wordStart = nil
      }
    }
    nextBlock += 1
  }

  private mutating func beginLine() {
    if !lines.isEmpty { scalars.append("\n") }
  }
}

extension Box {
  /// The same rectangle in the model's own numbers, which are JSON's too.
  init(_ box: GlyphBox) {
    self.init(
      left: Box.finite(box.left), top: Box.finite(box.top), right: Box.finite(box.right),
      bottom: Box.finite(box.bottom))
  }

  /// In hundredths of a point, as boxes are written.
  private static func finite(_ value: Float) -> Double {
    value.isFinite ? (Double(value) * 100).rounded() / 100 : 0
  }
}
