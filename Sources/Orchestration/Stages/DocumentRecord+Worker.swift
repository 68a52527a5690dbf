import Foundation
import SpoorModel

extension DocumentRecord {
  /// The record that a worker sent, believed only where it is whole and about the document that was asked for.
  init(_ document: Document, outcome: Outcome, decodedFrom bytes: [UInt8]) {
    let record = try? JSONDecoder().decode(DocumentRecord.self, from: Data(bytes))
    guard let record, record.document == document, record.outcome == outcome,
      record.spansHold
    else {
      self.init(
        unread: document, outcome: .crashed,
        problem: Problem(
          .crashed, "The reading process answered what is no record of this document."))
      return
    }
    self = record
  }

  /// Whether every span of the record lies on one of its pages and quotes what stands there, every fact has a
  /// place and a possible confidence, and pages are numbered upward from 1.
  ///
  /// - Complexity: O(*n*) in the number and length of the spans.
  var spansHold: Bool {
    guard pages.allSatisfy({ $0.number >= 1 }),
      zip(pages, pages.dropFirst()).allSatisfy({ $0.number < $1.number }), factsHold
    else { return false }
    let texts = Dictionary(
      pages.map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
    return spans.allSatisfy { span in
      guard span.document == document.id, let text = texts[span.page],
        span.range.upperBound <= text.count
      else { return false }
      return text.string(span.range) == span.quote
    }
  }

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
