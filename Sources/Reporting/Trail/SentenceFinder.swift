import SpoorModel

/// Finds the sentences in which papers are named.
enum SentenceFinder {
  /// So many scalars are shown on each side at most: a list or a table has no sentence that ends.
  private static let reach = 240
  /// So many places of one paper get their sentence; of the others the words and the page are shown.
  static let places = 5

  /// The contexts of all references among the evidence, in the order of the evidence.
  ///
  /// - Returns: What the report brings along; where it brings nothing, what the text of its pages says.
  /// - Complexity: O(*n*) in evidence and pages; each sentence costs at most twice the reach.
  static func contexts(in report: DossierReport) -> [SentenceContext] {
    guard report.sentences.isEmpty else { return report.sentences }
    let records = Dictionary(report.documents.map { ($0.document.id, $0) }) { first, _ in first }
    return report.evidence.flatMap { evidence -> [SentenceContext] in
      guard case .documentFact(let fact) = evidence.content, fact.kind == .reference,
        let record = records[fact.document]
      else { return [] }
      return fact.spans.prefix(places).enumerated().compactMap { place, span in
        guard record.pages.indices.contains(span.page - 1) else { return nil }
        return context(
          of: span, in: record.pages[span.page - 1].text.scalars, evidence: evidence.id,
          place: place)
      }
    }
  }

  /// - Returns: Nil when the span does not lie on the page, or stands there alone.
  private static func context(
    of span: SourceSpan, in scalars: [Unicode.Scalar], evidence: Evidence.ID,
    place: Int
  ) -> SentenceContext? {
    guard span.range.lowerBound >= 0, span.range.upperBound <= scalars.count else { return nil }
    var start = span.range.lowerBound
    let earliest = max(0, start - reach)
    while start > earliest, !isEnd(start - 1, in: scalars) { start -= 1 }
    // Cut off by the reach: begin at a whole word.
    if start == earliest, start > 0 {
      while start < span.range.lowerBound, !scalars[start].properties.isWhitespace { start += 1 }
    }
    var end = span.range.upperBound
    let latest = min(scalars.count, end + reach)
    while end < latest {
      end += 1
      if isEnd(end - 1, in: scalars) { break }
    }
    if end == latest, end < scalars.count {
      while end > span.range.upperBound, !scalars[end - 1].properties.isWhitespace { end -= 1 }
    }
    let before = String(scalars: scalars[start..<span.range.lowerBound])
    let after = String(scalars: scalars[span.range.upperBound..<end])
    guard before.contains(where: \.isLetter) || after.contains(where: \.isLetter) else {
      return nil
    }
    return SentenceContext(evidence: evidence, place: place, before: before, after: after)
  }

  /// Whether a sentence ends with the scalar at an index: a closing mark, a blank, and no small letter after it.
  private static func isEnd(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index] {
    case ".", "!", "?": break
    default: return false
    }
    guard index + 1 < scalars.count else { return true }
    guard scalars[index + 1].properties.isWhitespace else { return false }
    var next = index + 2
    // Blanks are few; the bound keeps a page of blanks from being walked again and again.
    while next < min(scalars.count, index + 12), scalars[next].properties.isWhitespace { next += 1 }
    return next >= scalars.count || !scalars[next].properties.isLowercase
  }
}
