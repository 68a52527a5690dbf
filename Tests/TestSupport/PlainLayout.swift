package import SpoorModel

/// A layout made from plain text or from the text of a web page: lines and blocks, no places, no sizes.
///
/// Blank lines part blocks. A line that starts with `<h1>`, `<h2>` or `<h3>` is a heading that the file declares
/// (the mark itself is left out); `#` and `*` stay, as in a text file.
package struct PlainLayout {
  package let layout: DocumentLayout

  package init(_ text: String, path: String = "stukken/voorbeeld.txt") {
    var scalars: [Unicode.Scalar] = []
    var lines: [Line] = []
    var words: [Word] = []
    var block = 0
    for source in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let level = (1...3).first { source.hasPrefix("<h\($0)>") }
      let content = level == nil ? source : source.dropFirst(4)
      if content.allSatisfy({ $0 == " " }) || level != nil { block += 1 }
      if content.allSatisfy({ $0 == " " }) { continue }
      if !lines.isEmpty { scalars.append("\n") }
      let start = scalars.count
      scalars += content.unicodeScalars
      let first = words.count
      words += PlainLayout.words(in: scalars, from: start)
      lines.append(
        Line(
          range: start..<scalars.count, words: first..<words.count, box: nil, headingLevel: level,
          block: block))
    }
    let page = Page(
      number: 1, text: PageText(scalars), lines: lines, words: words,
      styles: [TextStyle(font: "", size: 0)], outcome: lines.isEmpty ? .empty : .read)
    let document = Document(
      id: Document.ID(sha256: String(repeating: "0", count: 64)), path: path, mediaType: .text,
      bytes: text.utf8.count)
    layout = DocumentLayout(document: document, pages: [page], outcome: .read)
  }

  private static func words(in scalars: [Unicode.Scalar], from start: Int) -> [Word] {
    var words: [Word] = []
    var open: Int?
    for place in start...scalars.count {
      let isBlank = place == scalars.count || scalars[place] == " "
      if isBlank, let from = open {
        words.append(Word(range: from..<place, box: nil, style: 0))
        open = nil
      } else if !isBlank, open == nil {
        open = place
      }
    }
    return words
  }
}
