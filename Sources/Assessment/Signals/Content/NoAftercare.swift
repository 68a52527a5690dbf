package import SpoorModel

/// I06: vervolg en nazorg niet afgestemd.
package struct NoAftercare: Signal {
  package let description = SignalDescription(
    code: "I06", label: "vervolg en nazorg niet afgestemd", severity: .hoog,
    reports: "No shared agreement after closing.",
    facts: "Passages + answers per indicator",
    why: "Chronic problems come back after the aanpak has ended.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Participatiehuis ✗",
    blindSpots: "Individual 'vinger aan de pols' is no agreement",
    options: "`indicator`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    raisedWhereIndicatorFails(in: scene)
  }
}
