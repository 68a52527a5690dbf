package import SpoorModel

/// Reads the dates of a document, and chooses its own.
package struct DateExtractor: Sendable {
  /// Name and version of this reader, as facts carry it.
  static let reader = "dates/1"

  package init() {}

  /// Every date expression of a text, in order, without the dates of laws.
  ///
  /// - Parameters:
  ///   - text: Any text; offsets in the result are indices into it.
  ///   - reference: The day against which "jl.", "vorig jaar" and dates without a year are resolved;
  ///     nil leaves these out, because a year is never invented.
  /// - Complexity: O(*n*).
  package func dates(in text: [Unicode.Scalar], reference: CalendarDay?) -> [DateExpression] {
    DateGrammar.expressions(in: text, reference: reference).filter { $0.rejection == nil }
  }

  /// Every date of a document with its role, and the one that is the paper's own.
  ///
  /// - Complexity: O(*n*) in the document's text.
  package func dates(in layout: DocumentLayout) -> DateReading { dates(in: LayoutView(layout)) }

  /// As above, for a layout whose zones are known already.
  func dates(in view: LayoutView) -> DateReading {
    let layout = view.layout
    let readings = layout.pages.indices.map { reading(ofPage: $0, of: layout, reference: nil) }
    var found = readings.map(\.expressions)
    let choice = OwnDateChoice(found, in: view)
    let reference = choice.own.flatMap { found[$0.page][$0.index].value.days.first }
    if let reference {
      // The paper's own date gives "24 september" and "vorig jaar" their year.
      let day = CalendarDay(daysSince1970: reference)
      for page in layout.pages.indices where readings[page].leavesOpen {
        let known = Set(found[page].map(\.range))
        let more = reading(ofPage: page, of: layout, reference: day).expressions.filter {
          $0.isResolved && !known.contains($0.range)
        }
        if !more.isEmpty { found[page] += more }
      }
    }
    return choice.reading(of: found)
  }

  private func reading(
    ofPage index: Int, of layout: DocumentLayout, reference: CalendarDay?
  ) -> DateGrammar.Reading {
    let page = layout.pages[index]
    var borders: [Int] = []
    for (above, line) in zip(page.lines, page.lines.dropFirst()) where above.block != line.block {
      borders.append(line.range.lowerBound)
    }
    return DateGrammar.reading(of: page.text.scalars, reference: reference, borders: borders)
  }
}
