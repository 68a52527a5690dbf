package import SpoorModel

/// P03: indicator zonder eigen bevinding.
package struct IndicatorWithoutFinding: Signal {
  package let description = SignalDescription(
    code: "P03", label: "indicator zonder eigen bevinding", severity: .laag,
    reports: "Row with several indicators has fewer findings.",
    facts: "Row mapping",
    why: "A row that holds several indicators can hide that one was not judged.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "T3.C1.I5 (Participatiehuis), T3.C1.I7 (TASs)",
    blindSpots: "Printed row may be meant to cover it",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.files.filter(\.isDeclared).flatMap { file in
      let assessed = scene.indicators(of: file)
      return scene.framework.rows.filter { $0.indicators.count > 1 }.flatMap { row in
        let inRow = assessed.filter { row.indicators.contains($0.finding.indicator) }
        let open = inRow.filter { $0.finding.verdict.sense == .undetermined }
        guard open.count < inRow.count else { return [RaisedSignal]() }
        return open.map {
          raise(
            file.declaredName, $0.finding.indicator,
            SignalTexts.indicatorWithoutFinding(row.number),
            $0.finding.basis)
        }
      }
    }
  }
}
