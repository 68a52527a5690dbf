import SpoorModel

/// The verdicts, LET OP and signals that stand otherwise in two reports.
struct FlipComparison {
  private let old: DossierReport
  private let new: DossierReport

  init(from old: DossierReport, to new: DossierReport) {
    self.old = old
    self.new = new
  }

  /// By urgency; within one urgency in the order of the new report, then of the old.
  var flips: [Flip] {
    let all = verdicts + reservations + signals
    return all.enumerated().sorted {
      ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset)
    }.map(\.element)
  }

  private var verdicts: [Flip] {
    let before = Self.byID(old.findings)
    let after = Self.byID(new.findings)
    var flips: [Flip] = []
    for finding in new.findings where before[finding.id]?.verdict != finding.verdict {
      flips.append(verdict(finding, from: before[finding.id], to: finding))
    }
    for finding in old.findings where after[finding.id] == nil {
      flips.append(verdict(finding, from: finding, to: nil))
    }
    return flips
  }

  private func verdict(_ finding: Finding, from before: Finding?, to after: Finding?) -> Flip {
    Flip(
      kind: .verdict, id: finding.id, label: "\(finding.aanpak), \(finding.indicator)",
      before: before?.verdict.symbol, after: after?.verdict.symbol, reason: finding.reason,
      urgency: Self.urgency(from: before?.verdict.sense, to: after?.verdict.sense))
  }

  private static func urgency(from before: Verdict.Sense?, to after: Verdict.Sense?) -> Flip.Urgency
  {
    switch (before, after) {
    case (_, .negative): .verdictWorse
    case (.positive, .partial): .verdictWorse
    case (_, .undetermined), (_, nil): .verdictOpen
    default: .verdictBetter
    }
  }

  private var reservations: [Flip] {
    let before = Self.byID(old.findings)
    let after = Self.byID(new.findings)
    var flips: [Flip] = []
    for finding in new.findings {
      let earlier = Set(before[finding.id]?.reservations.map(\.text) ?? [])
      for text in finding.reservations.map(\.text) where !earlier.contains(text) {
        flips.append(reservation(text, of: finding, isNew: true))
      }
    }
    for finding in old.findings {
      let later = Set(after[finding.id]?.reservations.map(\.text) ?? [])
      for text in finding.reservations.map(\.text) where !later.contains(text) {
        flips.append(reservation(text, of: finding, isNew: false))
      }
    }
    return flips
  }

  private func reservation(_ text: String, of finding: Finding, isNew: Bool) -> Flip {
    Flip(
      kind: .reservation, id: finding.id, label: "\(finding.aanpak), \(finding.indicator)",
      before: isNew ? nil : text, after: isNew ? text : nil, reason: finding.reason,
      urgency: isNew ? .reservationNew : .reservationGone)
  }

  private var signals: [Flip] {
    let before = Dictionary(
      old.signals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(
      new.signals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var flips: [Flip] = []
    for signal in new.signals where before[signal.id]?.severity != signal.severity {
      flips.append(
        self.signal(
          signal, before: before[signal.id]?.severity, after: signal.severity))
    }
    for signal in old.signals where after[signal.id] == nil {
      flips.append(self.signal(signal, before: signal.severity, after: nil))
    }
    return flips
  }

  private func signal(_ signal: RaisedSignal, before: Severity?, after: Severity?) -> Flip {
    let urgency: Flip.Urgency =
      switch after {
      case .hoog: .signalHigh
      case .midden: .signalMedium
      case .laag: .signalLow
      case nil: .signalGone
      }
    return Flip(
      kind: .signal, id: signal.id, label: "\(signal.code) \(signal.headline): \(signal.subject)",
      before: before?.rawValue, after: after?.rawValue, reason: signal.reason, urgency: urgency)
  }

  private static func byID(_ findings: [Finding]) -> [String: Finding] {
    Dictionary(findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
