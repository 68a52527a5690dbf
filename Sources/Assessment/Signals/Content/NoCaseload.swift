package import SpoorModel

/// I08: caseload niet afgesproken.
package struct NoCaseload: Signal {
  package let description = SignalDescription(
    code: "I08", label: "caseload niet afgesproken", severity: .midden,
    reports: "No maximum caseload.",
    facts: "Passages + answers per indicator",
    why: "Without a maximum, a coordinator gets more families than can be helped.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "TASs LET OP",
    blindSpots: "Fte numbers",
    options: "`indicator`, `vragen`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    return scene.files.compactMap { file in
      let answers = scene.answers(setting, in: file).filter { $0.meaning != .blank }
      guard answers.contains(where: { $0.meaning == .nee || $0.meaning == .doesNotKnow }),
        !answers.contains(where: { $0.meaning == .ja || $0.meaning == .given })
      else { return nil }
      return raise(
        file.declaredName, setting.indicator ?? "", SignalTexts.noCaseload,
        answers.map { ledger.add($0.answer) })
    }
  }
}
