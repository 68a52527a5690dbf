package import SpoorModel

/// I11: geen gedeelde doelgroepomschrijving.
package struct NoSharedTargetGroup: Signal {
  package let description = SignalDescription(
    code: "I11", label: "geen gedeelde doelgroepomschrijving", severity: .hoog,
    reports: "No common description.",
    facts: "Passages + answers per indicator",
    why: "Who means different families cannot find the same ones.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "TASs X",
    blindSpots: "Different words, same meaning",
    options: "`indicator`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    raisedWhereIndicatorFails(in: scene)
  }
}
