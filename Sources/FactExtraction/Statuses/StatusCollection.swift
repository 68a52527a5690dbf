import SpoorModel

/// Gathers markers and settles the three axes.
struct StatusCollection {
  /// How many markers that lost are kept: enough to see why, few enough for a paper full of them.
  private static let rejectedLimit = 40

  private var accepted: [(kind: StatusMarker.Kind, strength: StatusReading.Strength)] = []
  private var evidence: [(fact: Fact<StatusMarker>, strength: StatusReading.Strength)] = []
  private var rejected: [Rejected<StatusMarker>] = []
  let kind: PaperKind

  init(kind: PaperKind) { self.kind = kind }

  var isFullOfRejected: Bool { rejected.count >= StatusCollection.rejectedLimit }

  /// Whether a marker of the kind, read by the same cue, has been accepted often enough to show.
  func isSettled(_ kind: StatusMarker.Kind, cue: String) -> Bool {
    evidence.lazy.filter { $0.fact.value.kind == kind && $0.fact.cue == cue }.count >= 4
  }

  mutating func note(_ kind: StatusMarker.Kind, strength: StatusReading.Strength?) {
    if let strength { accepted.append((kind, strength)) }
  }

  mutating func accept(_ fact: Fact<StatusMarker>, strength: StatusReading.Strength) {
    let isKnown = evidence.contains { $0.fact.value == fact.value && $0.fact.cue == fact.cue }
    accepted.append((fact.value.kind, strength))
    if !isKnown { evidence.append((fact, strength)) }
  }

  mutating func reject(_ fact: Fact<StatusMarker>, because reason: String) {
    if !isFullOfRejected { rejected.append(Rejected(fact, because: reason)) }
  }

  /// The axes: the firmest markers decide, and among equally firm ones the weakest status.
  func status() -> DocumentStatus {
    let firm = accepted.filter { $0.strength == .statement }.map(\.kind)
    let formulas = accepted.filter { $0.strength == .formula }.map(\.kind)
    let hints = accepted.filter { $0.strength == .hint }.map(\.kind)
    let statements = Set(firm)
    // A formula (`besluit vast te stellen`) proves nothing where the adopting formula was left blank.
    let decided =
      statements.contains(.vaststellingOningevuld)
      ? statements : statements.union(formulas)
    let all = decided.isEmpty ? Set(hints) : decided
    let decision = decision(of: all)
    let used = decided.isEmpty ? StatusReading.Strength.hint : .formula
    let order = StatusCollection.order
    let kept = evidence.filter { $0.strength >= used }
      .enumerated()
      .sorted {
        let left = order.firstIndex(of: $0.element.fact.value.kind) ?? order.count
        let right = order.firstIndex(of: $1.element.fact.value.kind) ?? order.count
        return (left, $0.offset) < (right, $1.offset)
      }
      .map(\.element.fact)
    let weaker = evidence.filter { $0.strength < used }
      .map { Rejected($0.fact, because: "a firmer statement of status stands elsewhere") }
    return DocumentStatus(
      editing: editing(of: all), decision: decision, validity: validity(of: all), evidence: kept,
      rejected: rejected + weaker)
  }

  /// Weakest first.
  ///
  /// - Source: domain guide 3.4, "Order of strength when markers clash".
  private static let order: [StatusMarker.Kind] = [
    .concept, .definitiefConcept, .ontwerp, .terInzage, .terVaststelling, .vaststellingOningevuld,
    .definitief, .akkoord, .vastgesteld, .geldend, .verlengd, .verlopen, .ingetrokken, .vervangen,
  ]

  private func editing(of kinds: Set<StatusMarker.Kind>) -> DocumentStatus.Editing {
    // `Definitief concept` beside a bare `concept` is the more exact word for the same draft.
    if kinds.contains(.definitiefConcept) { return .definitiefConcept }
    if kinds.contains(.concept) { return .concept }
    if kinds.contains(.ontwerp) { return .ontwerp }
    return kinds.contains(.definitief) ? .definitief : .onbekend
  }

  private func decision(of kinds: Set<StatusMarker.Kind>) -> DocumentStatus.Decision {
    if kinds.contains(.terVaststelling) { return .terVaststelling }
    if kinds.contains(.terInzage) { return .terInzage }
    if kinds.contains(.vastgesteld) { return .vastgesteld }
    if kinds.contains(.vaststellingOningevuld) { return .terVaststelling }
    return kinds.contains(.akkoord) ? .akkoord : .onbekend
  }

  private func validity(of kinds: Set<StatusMarker.Kind>) -> DocumentStatus.Validity {
    if kinds.contains(.ingetrokken) { return .ingetrokken }
    if kinds.contains(.vervangen) { return .vervangen }
    if kinds.contains(.verlopen) { return .verlopen }
    return kinds.contains(.geldend) || kinds.contains(.verlengd) ? .geldend : .onbekend
  }
}
