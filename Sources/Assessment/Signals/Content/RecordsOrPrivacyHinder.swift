package import SpoorModel

/// I13: registratie of privacy belemmert.
package struct RecordsOrPrivacyHinder: Signal {
  package let description = SignalDescription(
    code: "I13", label: "registratie of privacy belemmert", severity: .laag,
    reports: "Record systems differ, privacy plays a role.",
    facts: "Passages + answers per indicator",
    why: "Systems that do not meet, and caution, keep what one knows from the other.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Both LET OP, equal text",
    blindSpots: "What the coding of an answer leaves out",
    options: "`indicator`, `vragen`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    return scene.files.compactMap { file in
      let answers = scene.answers(setting, in: file).filter { $0.meaning == .ja }
      guard !answers.isEmpty else { return nil }
      return raise(
        file.declaredName, setting.indicator ?? "",
        SignalTexts.recordsOrPrivacyHinder(answers.map(\.answer), file.respondents),
        answers.map { ledger.add($0.answer) })
    }
  }
}
