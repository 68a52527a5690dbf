package import SpoorModel

/// Reads from a piece of text, without pages or places, what it says: for phrase sets and for trying a rule.
package struct TextFactExtractor: Sendable {
  package init() {}

  /// Dates, status, title and references of a text; offsets count its scalars.
  ///
  /// A pilcrow (`¶`) counts as the end of a line, so that a phrase can show where a line ends.
  ///
  /// - Parameters:
  ///   - text: Any text, of any length.
  ///   - reference: The day from which "vorig jaar" and dates without a year count; nil leaves these out.
  /// - Complexity: O(*n*).
  package func facts(in text: [Unicode.Scalar], reference: CalendarDay?) -> TextFacts {
    let lined = text.map { $0 == "¶" ? "\n" : $0 }
    return TextFacts(
      dates: DateExtractor().dates(in: lined, reference: reference).map { found in
        TextFacts.Placed(
          DocumentDate(
            value: found.value, text: TextFactExtractor.string(text[found.range]), role: found.role),
          range: found.range, repair: found.repair)
      },
      status: StatusExtractor().status(ofPhrase: lined),
      titles: titles(in: lined),
      references: ReferenceExtractor().references(inText: TextFactExtractor.string(lined[...])).map
      {
        TextFacts.Placed($0.reference, range: $0.range)
      })
  }

  private func titles(in text: [Unicode.Scalar]) -> [TextFacts.Placed<Title>] {
    let document = Document(
      id: Document.ID(sha256: ""), path: "", mediaType: .text, bytes: text.count)
    let layout = DocumentLayout(
      document: document, pages: [TextFactExtractor.page(of: text)], outcome: .read)
    guard let title = TitleExtractor().title(in: layout).title else { return [] }
    return [TextFacts.Placed(title.value, range: title.span.range, repair: title.repair)]
  }

  /// The text as one page, scalar for scalar: lines end at line ends, blocks at empty lines.
  private static func page(of text: [Unicode.Scalar]) -> Page {
    var lines: [Line] = []
    var words: [Word] = []
    var block = 0
    var start = 0
    for place in 0...text.count where place == text.count || text[place] == "\n" {
      let first = words.count
      var open: Int?
      for index in start...place {
        let isBlank = index == place || text[index].properties.isWhitespace
        if isBlank, let from = open {
          words.append(Word(range: from..<index, box: nil, style: 0))
          open = nil
        } else if !isBlank, open == nil {
          open = index
        }
      }
      if first < words.count {
        let range = words[first].range.lowerBound..<words[words.count - 1].range.upperBound
        lines.append(Line(range: range, words: first..<words.count, box: nil, block: block))
      } else {
        block += 1
      }
      start = place + 1
    }
    return Page(
      number: 1, text: PageText(text), lines: lines, words: words,
      styles: [TextStyle(font: "", size: 0)], outcome: lines.isEmpty ? .empty : .read)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
