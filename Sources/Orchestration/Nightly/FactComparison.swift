import SpoorModel

/// The facts of one paper that read differently.
struct FactComparison {
  let path: String
  private let old: FactSheet
  private let new: FactSheet

  init(path: String, from old: FactSheet, to new: FactSheet) {
    self.path = path
    self.old = old
    self.new = new
  }

  /// Title, own date, status, then references as the papers name them.
  var changes: [FactChange] {
    guard old != new else { return [] }
    return single(.title, old.title.map(Self.title), new.title.map(Self.title))
      + single(.date, old.date.map(Self.date), new.date.map(Self.date))
      + single(.status, Self.status(old.status), Self.status(new.status)) + references
  }

  /// A change where the values differ; other words for the same value are no change of the fact.
  private func single(
    _ kind: FactChange.Kind, _ before: QuotedValue?, _ after: QuotedValue?
  ) -> [FactChange] {
    guard before?.value != after?.value else { return [] }
    return [FactChange(path: path, kind: kind, before: before, after: after)]
  }

  private static func title(_ fact: Fact<Title>) -> QuotedValue {
    QuotedValue(
      value: [fact.value.value, fact.value.subtitle].compactMap { $0 }.joined(separator: ": "),
      spans: fact.spans)
  }

  private static func date(_ fact: Fact<DocumentDate>) -> QuotedValue {
    QuotedValue(value: fact.value.value.text, spans: fact.spans)
  }

  /// The word of the summary, with the axes where they say more.
  private static func status(_ status: DocumentStatus) -> QuotedValue? {
    let axes = [
      status.editing.rawValue, status.decision.rawValue, status.validity.rawValue,
    ].filter { $0 != status.summary.rawValue && $0 != "onbekend" }
    let value = status.summary.rawValue + (axes.isEmpty ? "" : " (\(axes.joined(separator: ", ")))")
    return QuotedValue(value: value, spans: status.evidence.first?.spans ?? [])
  }

  /// Papers that are named now and were not, and the other way round.
  ///
  /// A paper counts once, however often it is named.
  private var references: [FactChange] {
    let before = Self.named(old.references)
    let after = Self.named(new.references)
    let gone = before.order.filter { after.values[$0] == nil }.map {
      FactChange(path: path, kind: .reference, before: before.values[$0], after: nil)
    }
    let added = after.order.filter { before.values[$0] == nil }.map {
      FactChange(path: path, kind: .reference, before: nil, after: after.values[$0])
    }
    return added + gone
  }

  private struct Named {
    var order: [String] = []
    var values: [String: QuotedValue] = [:]
  }

  private static func named(_ facts: [Fact<Reference>]) -> Named {
    var named = Named()
    for fact in facts {
      let reference = fact.value
      let title = reference.resolvedTitle ?? reference.title
      let value = reference.date.map { "\(title) (\($0.text))" } ?? title
      guard named.values[value] == nil else { continue }
      named.order.append(value)
      named.values[value] = QuotedValue(value: value, spans: fact.spans)
    }
    return named
  }
}
