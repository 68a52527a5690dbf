package import SpoorModel

/// D08: tegenstrijdige status.
package struct ConflictingStatus: Signal {
  package let description = SignalDescription(
    code: "D08", label: "tegenstrijdige status", severity: .midden,
    reports: "Markers of different strength in one document.",
    facts: "All status markers with place",
    why: "A paper that calls itself draft and adopted leaves open what holds.",
    source: "Published papers of gemeenten",
    example: "'Versie 1.0 — Definitief concept', 'Concept — ter besluitvorming'",
    blindSpots: "Draft of this paper + adopted status of another paper in the text",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.papers.filter { record in
      let kinds = Set(record.facts.status.evidence.map(\.value.kind))
      return !kinds.isDisjoint(with: Self.draftLike) && !kinds.isDisjoint(with: Self.finalLike)
    }.map { record in
      raise(
        scene.aanpak(of: record), PaperFacts.name(record), SignalTexts.conflictingStatus(record),
        [ledger.add(PaperFacts.title(record))] + PaperFacts.status(record).map { ledger.add($0) })
    }
  }

  private static let draftLike: Set<StatusMarker.Kind> = [
    .concept, .ontwerp, .definitiefConcept, .terVaststelling,
  ]
  private static let finalLike: Set<StatusMarker.Kind> = [.definitief, .vastgesteld, .geldend]
}
