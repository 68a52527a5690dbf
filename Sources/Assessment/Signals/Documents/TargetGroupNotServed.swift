package import SpoorModel

/// D11: document bedient de doelgroep niet aantoonbaar.
package struct TargetGroupNotServed: Signal {
  package let description = SignalDescription(
    code: "D11", label: "document bedient de doelgroep niet aantoonbaar", severity: .midden,
    reports: "Delivered policy does not mention the target group or the aanpak.",
    facts: "Hits of vocabulary T1.C1.I1 and name of the aanpak",
    why: "Policy that never names the group serves it on the word of the gemeente alone.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example:
      "'de gemeente aangeeft dat deze ook GGSR bedient' rests on the municipality's "
      + "word",
    blindSpots: "Synonyms of GGSR (multiprobleemgezin …); abbreviations",
    options: "`zoektermen`: the groups of terms that stand for the target group"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let groups = scene.setting(description.code).vocabulary
    return scene.files.filter(\.isDeclared).flatMap { file in
      file.corePapers.filter { record in
        record.facts.kind.canBeAdopted && AanpakFile.unreadPages(of: [record]).isEmpty
          && !record.passages.contains { groups.contains($0.group) }
      }.map { record in
        raise(
          file.name, PaperFacts.name(record), SignalTexts.targetGroupNotServed(record),
          [
            ledger.add(PaperFacts.title(record)),
            PaperAbsence.of(
              record, subject: SignalTexts.targetGroup,
              terms: scene.framework.vocabulary.filter { groups.contains($0.id) }
                .flatMap(\.terms), &ledger),
          ])
      }
    }
  }
}
