import Foundation
package import SpoorModel

extension DocumentRecord {
  /// The record that a worker sent, believed only where it is whole and about the document that was asked for.
  package init(_ document: Document, outcome: Outcome, decodedFrom bytes: [UInt8]) {
    let record = try? JSONDecoder().decode(DocumentRecord.self, from: Data(bytes))
    guard let record, record.document == document, record.outcome == outcome,
      record.isSound
    else {
      self.init(
        unread: document, outcome: .crashed,
        problem: Problem(
          .crashed, "The reading process answered what is no record of this document."))
      return
    }
    self = record
  }

  /// Whether pages, facts and quotes fit together, so that nothing that follows can be led astray.
  var isSound: Bool { pagesHold && factsHold && spansHold }

  /// Whether pages are numbered from 1 without a gap, and problems name pages that exist.
  private var pagesHold: Bool {
    pages.enumerated().allSatisfy { index, page in page.number == index + 1 }
      && problems.allSatisfy { (1...max(1, pages.count)).contains($0.page ?? 1) }
      && passageCounts.allSatisfy { $0.count >= 0 }
  }

  /// Whether every span of the record lies on one of its pages and quotes what stands there.
  ///
  /// - Complexity: O(*n*) in the number and length of the spans.
  private var spansHold: Bool {
    let texts = Dictionary(
      pages.map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
    return spans.allSatisfy { span in
      guard span.document == document.id, let text = texts[span.page],
        span.range.upperBound <= text.count
      else { return false }
      return text.string(span.range) == span.quote
    }
  }

  /// Whether every fact has a place, and a confidence between 0 and 1.
  private var factsHold: Bool {
    func hold<Value>(_ facts: [Fact<Value>]) -> Bool {
      facts.allSatisfy { !$0.spans.isEmpty && (0...1).contains($0.confidence) }
    }
    return hold([facts.title].compactMap { $0 }) && hold([facts.date].compactMap { $0 })
      && hold(facts.dates) && hold(facts.status.evidence) && hold(facts.references)
      && hold(facts.status.rejected.map(\.fact)) && hold(facts.rejectedTitles.map(\.fact))
      && hold(facts.rejectedDates.map(\.fact))
  }

  /// Every span in the record.
  var spans: [SourceSpan] {
    var spans: [SourceSpan] = []
    spans += facts.title?.spans ?? []
    spans += facts.date?.spans ?? []
    spans += facts.dates.flatMap(\.spans)
    spans += facts.status.evidence.flatMap(\.spans)
    spans += facts.status.rejected.flatMap(\.fact.spans)
    spans += facts.references.flatMap(\.spans)
    spans += facts.rejectedTitles.flatMap(\.fact.spans)
    spans += facts.rejectedDates.flatMap(\.fact.spans)
    spans += passages.flatMap { [$0.span, $0.match] }
    return spans
  }
}
