package import SpoorModel

/// D04: beleid verlopen.
package struct ExpiredPolicy: Signal {
  package let description = SignalDescription(
    code: "D04", label: "beleid verlopen", severity: .midden,
    reports:
      "End of the term lies before the reference date, or no term and document older "
      + "than 4 years.",
    facts: "Term (looptijd), extension decision, reference date",
    why: "Policy whose term is over binds nobody unless it was extended.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example:
      "Nota of 2007 in 2013 (6 years); the term of the draft of 2010: 5 years from "
      + "2010 still running",
    blindSpots:
      "Extension ('verlenging') decided; term of a predecessor; statutory 4-year "
      + "cycles differ per policy field",
    options: "`drempels.beleid_maanden` of the kader (48)"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    guard let reference = scene.referenceDay else { return [] }
    return scene.papers.filter(\.facts.kind.canBeAdopted).compactMap { record in
      let facts = record.facts
      guard !facts.status.evidence.contains(where: { $0.value.kind == .verlengd }) else {
        return nil
      }
      let end = facts.dates.filter { $0.value.role == .looptijd }
        .compactMap(\.value.value.days.last).max()
      let isOver = end.map { $0 < reference.daysSince1970 } ?? false
      let age = facts.date?.value.value.days.last.map {
        CalendarDay(daysSince1970: $0).months(to: reference)
      }
      let isOld = end == nil && (age ?? 0) > scene.framework.thresholds.policyMonths
      guard facts.status.validity == .verlopen || isOver || isOld else { return nil }
      return raise(
        scene.aanpak(of: record), PaperFacts.name(record),
        SignalTexts.expiredPolicy(record, months: isOld ? age : nil),
        ([PaperFacts.title(record), PaperFacts.date(record)].compactMap { $0 }
          + PaperFacts.status(record)).map { ledger.add($0) })
    }
  }
}
