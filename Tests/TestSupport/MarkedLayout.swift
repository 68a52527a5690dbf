package import SpoorModel

/// A layout made from text in which `⟦` and `⟧` mark the words that a test expects to be found.
///
/// A form feed begins a new page; every line becomes a line of one block per paragraph, set in 10 points;
/// a line that starts with `#` is set in 20 points (the mark itself is left out).
package struct MarkedLayout {
  package let layout: DocumentLayout
  /// The marked ranges, in reading order, as spans of the layout.
  package let marks: [SourceSpan]

  package init(_ marked: String, path: String = "stukken/voorbeeld.txt") {
    let document = Document(
      id: Document.ID(sha256: String(repeating: "0", count: 64)), path: path, mediaType: .text,
      bytes: marked.utf8.count)
    var pages: [Page] = []
    var marks: [SourceSpan] = []
    let texts = marked.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    for (index, text) in texts.enumerated() {
      let (page, ranges) = MarkedLayout.page(number: index + 1, text: text)
      pages.append(page)
      marks += ranges.map { SourceSpan($0, on: page, of: document.id) }
    }
    layout = DocumentLayout(document: document, pages: pages, outcome: .read)
    self.marks = marks
  }

  private static func page(number: Int, text: Substring) -> (Page, [Range<Int>]) {
    var scalars: [Unicode.Scalar] = []
    var lines: [Line] = []
    var words: [Word] = []
    var marks: [Range<Int>] = []
    var opened: Int?
    var block = 0
    for (row, source) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let isLarge = source.first == "#"
      let content = isLarge ? source.drop { $0 == "#" || $0 == " " } : source
      if content.allSatisfy({ $0 == " " }) {
        block += 1
        continue
      }
      if !lines.isEmpty { scalars.append("\n") }
      let start = scalars.count
      for scalar in content.unicodeScalars {
        switch scalar {
        case "⟦": opened = scalars.count
        case "⟧":
          if let from = opened { marks.append(from..<scalars.count) }
          opened = nil
        default: scalars.append(scalar)
        }
      }
      let size = isLarge ? 20.0 : 10.0
      let top = 40 + Double(row) * 24
      let firstWord = words.count
      var wordStart: Int?
      for offset in start...scalars.count {
        let isBlank = offset == scalars.count || scalars[offset] == " " || scalars[offset] == "\t"
        if isBlank, let from = wordStart {
          words.append(
            Word(
              range: from..<offset,
              box: Box(
                left: 50 + Double(from - start) * size / 2, top: top,
                right: 50 + Double(offset - start) * size / 2, bottom: top + size),
              style: isLarge ? 1 : 0))
          wordStart = nil
        } else if !isBlank, wordStart == nil {
          wordStart = offset
        }
      }
      lines.append(
        Line(
          range: start..<scalars.count, words: firstWord..<words.count,
          box: Box(
            left: 50, top: top, right: 50 + Double(scalars.count - start) * size / 2,
            bottom: top + size), block: block))
    }
    let page = Page(
      number: number, width: 595, height: 842, text: PageText(scalars), lines: lines, words: words,
      styles: [
        TextStyle(font: "Body", size: 10), TextStyle(font: "Display", size: 20, isBold: true),
      ], outcome: lines.isEmpty ? .empty : .read)
    return (page, marks)
  }
}
