package import SpoorModel

/// Reads from a layout what the paper says about itself and about others.
package struct FactSheetExtractor: Sendable {
  package init() {}

  /// Title, kind, dates, status and references of one paper, each with its place.
  ///
  /// - Complexity: O(*n*) in the document's text.
  package func factSheet(of layout: DocumentLayout) -> FactSheet {
    let view = LayoutView(layout)
    let titles = TitleExtractor().title(in: view)
    let status = StatusExtractor().status(in: view, titles: titles)
    let dates = DateExtractor().dates(in: view)
    let sheet = FactSheet(
      title: titles.title, kind: titles.kind, date: dates.own, dates: dates.dates, status: status,
      references: ReferenceExtractor().references(in: layout, ownTitle: titles.title?.value),
      rejectedTitles: titles.rejected, rejectedDates: dates.rejected)
    return ReadingTrust(layout).applied(to: sheet)
  }
}
