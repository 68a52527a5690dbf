package import SpoorModel

/// D14: ingetrokken of vervallen stuk.
package struct RepealedPaper: Signal {
  package let description = SignalDescription(
    code: "D14", label: "ingetrokken of vervallen stuk", severity: .hoog,
    reports: "Document was repealed or superseded.",
    facts: "Status, successor's repeal clause",
    why: "What was repealed binds nobody any more.",
    source: "Published papers of gemeenten",
    example: "'Regeling vervallen per 23-01-2020'",
    blindSpots:
      "Clause in a document normally repeals its predecessor, not itself; '[Vervallen "
      + "per …]' on one article",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.papers.filter {
      [.ingetrokken, .vervangen].contains($0.facts.status.validity)
    }.map { record in
      raise(
        scene.aanpak(of: record), PaperFacts.name(record), SignalTexts.repealed(record),
        [ledger.add(PaperFacts.title(record))] + PaperFacts.status(record).map { ledger.add($0) })
    }
  }
}
