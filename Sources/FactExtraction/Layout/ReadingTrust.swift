import SpoorModel

/// How far the words that carry a fact can be trusted, by the page that they stand on.
///
/// A fact on a page with a poor text layer, or in words that nobody can see, keeps its value and loses
/// confidence: an inspector must look at the page before using it.
struct ReadingTrust {
  /// Pages whose text is poor, by number.
  private let poorPages: Set<Int>
  /// The words that cannot be seen, per page, in order.
  private let unseen: [Int: [Range<Int>]]

  /// What is left of the confidence in a fact that was read on a poor page.
  static let onPoorPage = 0.6
  /// What is left of it where the words cannot be seen: they may be a leftover that nobody meant.
  static let unseenWords = 0.3

  /// - Complexity: O(*n*) in the pages' words where a page has words that cannot be seen, else O(pages).
  init(_ layout: DocumentLayout) {
    poorPages = Set(layout.pages.filter { $0.quality.level != .good }.map(\.number))
    var unseen: [Int: [Range<Int>]] = [:]
    for page in layout.pages where page.styles.contains(where: { !$0.isVisible }) {
      unseen[page.number] = page.words.filter { !page.styles[$0.style].isVisible }.map(\.range)
    }
    self.unseen = unseen
  }

  /// Whether every page is sound, so that no fact changes.
  private var isFull: Bool { poorPages.isEmpty && unseen.isEmpty }

  /// The fact sheet with the confidence that its pages deserve.
  func applied(to sheet: FactSheet) -> FactSheet {
    guard !isFull else { return sheet }
    return FactSheet(
      title: sheet.title.map(applied), kind: sheet.kind, date: sheet.date.map(applied),
      dates: sheet.dates.map(applied),
      status: DocumentStatus(
        editing: sheet.status.editing, decision: sheet.status.decision,
        validity: sheet.status.validity, evidence: sheet.status.evidence.map(applied),
        rejected: sheet.status.rejected.map(applied)),
      references: sheet.references.map(applied), rejectedTitles: sheet.rejectedTitles.map(applied),
      rejectedDates: sheet.rejectedDates.map(applied))
  }

  private func applied<Value>(_ rejected: Rejected<Value>) -> Rejected<Value> {
    Rejected(applied(rejected.fact), because: rejected.reason)
  }

  private func applied<Value>(_ fact: Fact<Value>) -> Fact<Value> {
    var trust = 1.0
    if poorPages.contains(fact.span.page) { trust *= ReadingTrust.onPoorPage }
    if isUnseen(fact.span) { trust *= ReadingTrust.unseenWords }
    guard trust < 1 else { return fact }
    return Fact(
      fact.value, span: fact.span, continuedIn: Array(fact.spans.dropFirst()),
      confidence: fact.confidence * trust, reader: fact.reader, cue: fact.cue, repair: fact.repair)
  }

  /// Whether a word of the span cannot be seen.
  private func isUnseen(_ span: SourceSpan) -> Bool {
    guard let words = unseen[span.page] else { return false }
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].upperBound <= span.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < words.count && words[low].lowerBound < span.range.upperBound
  }
}
