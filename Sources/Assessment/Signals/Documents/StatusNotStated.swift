package import SpoorModel

/// D07: status niet vermeld.
package struct StatusNotStated: Signal {
  package let description = SignalDescription(
    code: "D07", label: "status niet vermeld", severity: .midden,
    reports: "Neither draft nor adoption marker found.",
    facts: "Status=onbekend",
    why: "A paper that does not say whether it was adopted may be a draft.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Evaluation of September 2010: no status in the factsheet",
    blindSpots:
      "Evaluations and reports need no adoption; do not flag types that are never "
      + "adopted",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.papers.filter {
      $0.facts.kind.canBeAdopted && $0.facts.status.summary == .onbekend
    }.map { record in
      raise(
        scene.aanpak(of: record), PaperFacts.name(record), SignalTexts.statusNotStated(record),
        [
          ledger.add(PaperFacts.title(record)),
          PaperAbsence.of(record, subject: SignalTexts.status, &ledger),
        ])
    }
  }
}
