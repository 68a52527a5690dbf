package import SpoorModel

/// V07: antwoord gaat over eigen organisatie.
package struct AnswerAboutOwnClients: Signal {
  package let description = SignalDescription(
    code: "V07", label: "antwoord gaat over eigen organisatie", severity: .midden,
    reports: "Respondent answers about own clientele instead of the aanpak.",
    facts: "Free text: own organisation's name/target group",
    why: "An answer about the own clients says nothing about the aanpak.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "TASs: two of three partners describe their own target group → X",
    blindSpots: "The partner's target group may coincide",
    options: "`vragen`, `woorden`: the codings with which inspectors mark such answers"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    let codings = Set(setting.words.map { ReadAnswer.Meaning.coded(FoldedWords.folded($0)) })
    return scene.files.flatMap { file in
      setting.questions.compactMap { question in
        let answers = (file.answers[question] ?? []).filter { codings.contains($0.meaning) }
        guard !answers.isEmpty else { return nil }
        return raise(
          file.declaredName, scene.subject(ofQuestion: question),
          SignalTexts.answerAboutOwnClients(answers.map(\.answer), file.respondents),
          answers.map { ledger.add($0.answer) })
      }
    }
  }
}
