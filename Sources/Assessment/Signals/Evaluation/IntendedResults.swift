package import SpoorModel

/// E03: voorgenomen in plaats van behaalde resultaten.
package struct IntendedResults: Signal {
  package let description = SignalDescription(
    code: "E03", label: "voorgenomen in plaats van behaalde resultaten", severity: .midden,
    reports: "Results in the paper are targets.",
    facts: "Passages with 'te behalen'/'behaald'",
    why: "Targets show what was wanted, not what was reached.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example:
      "TASs row 1 'te behalen resultaten', row 2 'behaalde resultaten' about the same "
      + "nota",
    blindSpots: "'behaalde' may be true for another chapter",
    options: "`zoektermen`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let groups = scene.setting(description.code).vocabulary
    return scene.files.flatMap { file in
      file.corePapers.filter { $0.facts.kind != .evaluatie }.compactMap { record in
        let passages = record.passages.filter { groups.contains($0.group) && $0.stance == .voor }
        guard !passages.isEmpty else { return nil }
        return raise(
          file.declaredName, PaperFacts.name(record), SignalTexts.intendedResults(record),
          passages.prefix(5).map { ledger.add($0) })
      }
    }
  }
}
