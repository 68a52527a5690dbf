package import SpoorModel

/// I07: gezinsplan niet leidend.
package struct PlanDoesNotGuide: Signal {
  package let description = SignalDescription(
    code: "I07", label: "gezinsplan niet leidend", severity: .midden,
    reports: "Plan exists but does not guide.",
    facts: "Passages + answers per indicator",
    why: "A plan that guides nobody is a form.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Participatiehuis LET OP",
    blindSpots: "What the coding of an answer leaves out",
    options: "`indicator`, `vragen`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    return scene.files.compactMap { file in
      let answers = scene.answers(setting, in: file).filter { $0.meaning == .nee }
      guard !answers.isEmpty else { return nil }
      return raise(
        file.declaredName, setting.indicator ?? "",
        SignalTexts.planDoesNotGuide(answers.map(\.answer), file.respondents),
        answers.map { ledger.add($0.answer) })
    }
  }
}
