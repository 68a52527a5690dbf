import SpoorModel

/// Looks for the quotes of an earlier report on the pages of a later one.
struct QuoteComparison {
  /// Quotes that moved or were lost, in the order of the evidence.
  private(set) var changes: [QuoteChange] = []
  /// How many quotes of changed pages stand where they stood.
  private(set) var kept = 0

  /// - Parameters:
  ///   - old: The report that quotes.
  ///   - new: The report whose pages are looked through.
  ///   - paths: For each path of the new report that of the same paper in the old one.
  /// - Complexity: Linear in the texts of papers that changed, plus the cost of `QuoteFinder.find`
  ///   for each of their quotes; papers whose pages read the same cost one comparison.
  init(from old: DossierReport, to new: DossierReport, paths: [String: String]) {
    let before = Dictionary(
      old.documents.map { ($0.document.path, $0) }, uniquingKeysWith: { first, _ in first })
    var quotes: [Document.ID: [(Evidence.ID, SourceSpan)]]?
    var done = Set<Document.ID>()
    for record in new.documents {
      guard let path = paths[record.document.path], let earlier = before[path],
        earlier.pages.map(\.text) != record.pages.map(\.text),
        // Where nothing was read, every quote would be lost: that is told as a paper that fails.
        !record.pages.isEmpty, done.insert(earlier.document.id).inserted
      else { continue }
      let all = quotes ?? Self.quotes(of: old)
      quotes = all
      let finder = QuoteFinder(
        pages: record.pages.map { QuoteFinder.PageInput(number: $0.number, text: $0.text) })
      let texts = Dictionary(
        earlier.pages.map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
      for (evidence, span) in all[earlier.document.id] ?? [] {
        guard let text = texts[span.page] else { continue }
        let fate = finder.find(StoredQuote(span, in: text))
        if case .kept = fate {
          kept += 1
        } else {
          changes.append(
            QuoteChange(
              path: record.document.path, evidence: evidence, quote: span.quote, page: span.page,
              fate: fate))
        }
      }
    }
  }

  /// Every span that evidence quotes, by document.
  private static func quotes(
    of report: DossierReport
  ) -> [Document.ID: [(Evidence.ID, SourceSpan)]] {
    var quotes: [Document.ID: [(Evidence.ID, SourceSpan)]] = [:]
    for evidence in report.evidence {
      let spans: [SourceSpan] =
        switch evidence.content {
        case .passage(let passage): [passage.span]
        case .documentFact(let fact): fact.spans
        case .answer, .judgement, .absence: []
        }
      for span in spans { quotes[span.document, default: []].append((evidence.id, span)) }
    }
    return quotes
  }
}
