package import SpoorModel

/// I14: dwang en drang niet eenduidig.
package struct CoercionUnclear: Signal {
  package let description = SignalDescription(
    code: "I14", label: "dwang en drang niet eenduidig", severity: .midden,
    reports: "Respondents differ on coercion.",
    facts: "Passages + answers per indicator",
    why: "A family meets pressure from the one and none from the other.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Both, inside ✗ of T3.C4.I2",
    blindSpots: "What the coding of an answer leaves out",
    options: "`indicator`, `vragen`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    return scene.files.compactMap { file in
      let answers = scene.answers(setting, in: file)
      guard answers.contains(where: { $0.meaning == .ja }),
        answers.contains(where: { $0.meaning == .nee })
      else { return nil }
      return raise(
        file.declaredName, setting.indicator ?? "", SignalTexts.coercionUnclear,
        answers.filter(\.meaning.isKnown).map { ledger.add($0.answer) })
    }
  }
}
