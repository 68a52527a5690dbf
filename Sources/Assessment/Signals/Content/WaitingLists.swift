package import SpoorModel

/// I10: stagnatie door wachtlijsten.
package struct WaitingLists: Signal {
  package let description = SignalDescription(
    code: "I10", label: "stagnatie door wachtlijsten", severity: .midden,
    reports: "Care stalls because of waiting lists.",
    facts: "Passages + answers per indicator",
    why: "A family that waits loses the moment at which it wanted help.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Participatiehuis: municipality + two partners",
    blindSpots: "Waiting list for houses",
    options: "`indicator`, `vragen`, `woorden`: words for waiting lists"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    return scene.files.compactMap { file in
      let answers = scene.answers(setting, in: file).filter { answer in
        let words = FoldedWords.words(
          answer.answer.literal + " " + (answer.answer.explanation ?? ""))
        return answer.meaning == .ja && setting.words.contains { FoldedWords.holds($0, in: words) }
      }
      guard !answers.isEmpty else { return nil }
      return raise(
        file.declaredName, setting.indicator ?? "",
        SignalTexts.waitingLists(answers.map(\.answer), file.respondents),
        answers.map { ledger.add($0.answer) })
    }
  }
}
