package import SpoorModel

/// I02: opschaling niet geregeld.
package struct NoEscalation: Signal {
  package let description = SignalDescription(
    code: "I02", label: "opschaling niet geregeld", severity: .hoog,
    reports: "No route for stagnation of care.",
    facts: "Passages + answers per indicator",
    why: "When care stalls, a family waits until somebody decides.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Both aanpakken ✗",
    blindSpots: "GRIP; upscaling of a pilot",
    options: "`indicator`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    raisedWhereIndicatorFails(in: scene)
  }
}
