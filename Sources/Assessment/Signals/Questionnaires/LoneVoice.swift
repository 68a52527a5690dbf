package import SpoorModel

/// V03: één afwijkend antwoord.
package struct LoneVoice: Signal {
  package let description = SignalDescription(
    code: "V03", label: "één afwijkend antwoord", severity: .laag,
    reports: "One respondent out of four differs.",
    facts: "Answers",
    why: "One answer that differs may be the mistake, or the only one that is right.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Doorzettingsmacht: one partner says yes → 'Opmerkelijk'",
    blindSpots: "Selection requirements: 3 of 4 was enough for ✓ without LET OP",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    RuleAnswers.each(in: scene, questions: \.decidingQuestions) { file, rule, question in
      let answers = file.answers[question] ?? []
      // Where the gemeente stands alone, V01 says so.
      guard let lone = RuleAnswers.loneVoice(in: answers), lone.answer.role == .netwerkpartner
      else { return nil }
      return raise(
        file.declaredName, rule.indicator, SignalTexts.loneVoice(question),
        ([lone] + answers.filter { $0.meaning.isKnown && $0.answer != lone.answer })
          .map { ledger.add($0.answer) })
    }
  }
}
