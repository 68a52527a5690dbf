package import SpoorModel

/// L07: stapeling: zelfde verbeterpunt in meer aanpakken of jaren.
package struct RepeatedImprovementPoint: Signal {
  package let description = SignalDescription(
    code: "L07", label: "stapeling: zelfde verbeterpunt in meer aanpakken of jaren",
    severity: .hoog,
    reports: "An indicator is ✗ in more than one aanpak, or again at a re-visit.",
    facts: "Findings per indicator over aanpakken and years",
    why: "What goes wrong in more than one aanpak has a cause above them.",
    source:
      "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013; TSD page "
      + "on re-visit 2015 of the 21 municipalities",
    example: "T3.C2.I2, T3.C4.I2, T4.C1.I2, T4.C2.I2 are ✗ in both",
    blindSpots:
      "Years are not compared: one run sees one delivery; LET OP repeats are not "
      + "improvement points",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.framework.indicators.compactMap { indicator in
      let negative = scene.negative(indicator.id)
      guard negative.count > 1 else { return nil }
      return raise(
        nil, indicator.id, SignalTexts.repeated(negative.map(\.file.name)),
        negative.flatMap { $0.assessed.finding.basis.prefix(5) })
    }
  }
}
