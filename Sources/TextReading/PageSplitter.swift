import SpoorModel

/// Cuts text into pages, lines and words.
enum PageSplitter {
  /// At least one page; a form feed at the very end begins none.
  static func pages(of text: [Unicode.Scalar]) -> [Page] {
    var pages: [Page] = []
    var builder = PageBuilder()
    var lineStart = 0
    for (place, scalar) in text.enumerated() where scalar == "\n" || scalar == "\u{C}" {
      builder.add(text[lineStart..<place])
      lineStart = place + 1
      if scalar == "\u{C}" {
        pages.append(builder.page(number: pages.count + 1))
        builder = PageBuilder()
      }
    }
    builder.add(text[lineStart...])
    if pages.isEmpty || !builder.isEmpty { pages.append(builder.page(number: pages.count + 1)) }
    return pages
  }
}

/// Gathers the lines of one page.
private struct PageBuilder {
  private var scalars: [Unicode.Scalar] = []
  private var lines: [Line] = []
  private var words: [Word] = []
  private var block = 0
  private var pendingBreaks = 0

  var isEmpty: Bool { lines.isEmpty }

  /// Adds one line of the file, without its line break.
  mutating func add(_ source: ArraySlice<Unicode.Scalar>) {
    var line = source.drop(while: Self.isBlank)
    while let last = line.last, Self.isBlank(last) { line.removeLast() }
    guard !line.isEmpty else {
      if !lines.isEmpty { pendingBreaks += 1 }
      return
    }
    if !lines.isEmpty {
      // An empty line stays visible in the text, and ends the block; more of them add nothing.
      if pendingBreaks > 0 {
        block += 1
        scalars.append("\n")
      }
      scalars.append("\n")
    }
    pendingBreaks = 0
    let start = scalars.count
    let firstWord = words.count
    var wordStart: Int?
    for scalar in line where !Self.isInvisible(scalar) {
      if Self.isBlank(scalar) {
        if let from = wordStart {
          words.append(Word(range: from..<scalars.count, box: nil, style: 0))
        }
        wordStart = nil
        scalars.append(scalar == "\t" ? "\t" : " ")
      } else {
        if wordStart == nil { wordStart = scalars.count }
        scalars.append(scalar)
      }
    }
    if let from = wordStart { words.append(Word(range: from..<scalars.count, box: nil, style: 0)) }
    lines.append(
      Line(range: start..<scalars.count, words: firstWord..<words.count, box: nil, block: block))
  }

  func page(number: Int) -> Page {
    Page(
      number: number, text: PageText(scalars), lines: lines, words: words,
      styles: [TextStyle(font: "", size: 0)], outcome: lines.isEmpty ? .empty : .read)
  }

  /// Blanks of every width, among them the no-break spaces.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Marks without width that only steer the breaking of lines.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200B || scalar.value == 0x2060
  }
}
