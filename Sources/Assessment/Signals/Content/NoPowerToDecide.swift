package import SpoorModel

/// I01: doorzettingsmacht niet geregeld.
package struct NoPowerToDecide: Signal {
  package let description = SignalDescription(
    code: "I01", label: "doorzettingsmacht niet geregeld", severity: .hoog,
    reports: "Coordinator cannot take decisions that bind partners.",
    facts: "Passages + answers per indicator",
    why: "A coordinator who can only ask is stopped by the first refusal.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Both aanpakken ✗",
    blindSpots: "'doorzettingsvermogen'; mandate inside own organisation",
    options: "`indicator`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    raisedWhereIndicatorFails(in: scene)
  }
}
