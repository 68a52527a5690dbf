package import SpoorModel

/// I03: samenwerking niet schriftelijk vastgelegd.
package struct NoWrittenCooperation: Signal {
  package let description = SignalDescription(
    code: "I03", label: "samenwerking niet schriftelijk vastgelegd", severity: .hoog,
    reports: "No covenant or contract over the whole aanpak.",
    facts: "Passages + answers per indicator",
    why: "What is not in writing ends with the people who agreed on it.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Both ✗; subsidy decisions are only partial",
    blindSpots: "Unsigned model; covenant on another subject",
    options: "`indicator`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    raisedWhereIndicatorFails(in: scene)
  }
}
