package import SpoorModel

/// V09: antwoorden inhoudelijk strijdig.
package struct AnswersClash: Signal {
  package let description = SignalDescription(
    code: "V09", label: "antwoorden inhoudelijk strijdig", severity: .midden,
    reports: "Answers of one respondent to different questions clash.",
    facts: "Pairs of questions",
    why: "Two answers of one respondent cannot both describe the same practice.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Closing when unwilling against 'vrij, maar niet vrijblijvend'",
    blindSpots: "Clash may be real practice for different phases",
    options:
      "`vragen`: two questions to which one respondent should not both say yes; "
      + "`indicator`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    guard setting.questions.count == 2 else { return [] }
    return scene.files.compactMap { file in
      let first = (file.answers[setting.questions[0]] ?? []).filter { $0.meaning == .ja }
      let second = (file.answers[setting.questions[1]] ?? []).filter { $0.meaning == .ja }
      let clashing = first.filter { answer in
        second.contains { $0.answer.respondent == answer.answer.respondent }
      }
      guard !clashing.isEmpty else { return nil }
      let names = Set(clashing.map(\.answer.respondent))
      return raise(
        file.declaredName, setting.indicator ?? setting.questions[0],
        SignalTexts.answersClash(setting.questions, clashing.map(\.answer), file.respondents),
        (clashing + second.filter { names.contains($0.answer.respondent) })
          .map { ledger.add($0.answer) })
    }
  }
}
