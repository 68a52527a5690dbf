package import SpoorModel

/// I04: gezin wordt losgelaten bij weigeren.
package struct FamilyLetGo: Signal {
  package let description = SignalDescription(
    code: "I04", label: "gezin wordt losgelaten bij weigeren", severity: .hoog,
    reports: "Approach ends when family does not cooperate.",
    facts: "Passages + answers per indicator",
    why: "Families that avoid care are the ones for whom stopping is a danger.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Both ✗",
    blindSpots: "Ending because goals are reached is fine",
    options: "`indicator`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    raisedWhereIndicatorFails(in: scene)
  }
}
