package import SpoorModel

/// A layout of one page whose lines stand where a test puts them.
///
/// Letters are half as wide as their size; more blanks between two words make a wider gap. Each line is a block.
package struct PlacedLayout {
  /// A line of text with its place, in points from the top left, and its size in points.
  package struct Row {
    let text: String
    let left: Double
    let top: Double
    let size: Double
    let angle: Double

    /// - Parameter angle: Degrees counter-clockwise; the places of the words are those of upright text.
    package init(
      _ text: String, left: Double = 50, top: Double, size: Double = 10, angle: Double = 0
    ) {
      self.text = text
      self.left = left
      self.top = top
      self.size = size
      self.angle = angle
    }
  }

  package let layout: DocumentLayout

  package init(_ rows: [Row], path: String = "stukken/voorbeeld.pdf") {
    var scalars: [Unicode.Scalar] = []
    var lines: [Line] = []
    var words: [Word] = []
    for (block, row) in rows.enumerated() {
      if block > 0 { scalars.append("\n") }
      let start = scalars.count
      scalars += row.text.unicodeScalars
      let first = words.count
      func box(_ range: Range<Int>) -> Box {
        Box(
          left: row.left + Double(range.lowerBound - start) * row.size / 2, top: row.top,
          right: row.left + Double(range.upperBound - start) * row.size / 2,
          bottom: row.top + row.size)
      }
      var open: Int?
      for place in start...scalars.count {
        let isBlank = place == scalars.count || scalars[place] == " "
        if isBlank, let from = open {
          words.append(
            Word(
              range: from..<place, box: box(from..<place),
              style: block))
          open = nil
        } else if !isBlank, open == nil {
          open = place
        }
      }
      lines.append(
        Line(
          range: start..<scalars.count, words: first..<words.count, box: box(start..<scalars.count),
          block: block))
    }
    let page = Page(
      number: 1, width: 595, height: 842, text: PageText(scalars), lines: lines, words: words,
      styles: rows.map { TextStyle(font: "Body", size: $0.size, angle: $0.angle) },
      outcome: lines.isEmpty ? .empty : .read)
    let document = Document(
      id: Document.ID(sha256: String(repeating: "0", count: 64)), path: path, mediaType: .pdf,
      bytes: scalars.count)
    layout = DocumentLayout(document: document, pages: [page], outcome: .read)
  }
}
