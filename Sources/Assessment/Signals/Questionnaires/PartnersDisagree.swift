package import SpoorModel

/// V02: tegenspraak tussen netwerkpartners.
package struct PartnersDisagree: Signal {
  package let description = SignalDescription(
    code: "V02", label: "tegenspraak tussen netwerkpartners", severity: .hoog,
    reports: "Partners differ among themselves.",
    facts: "Answers per partner",
    why: "An agreement that the partners describe differently is no shared agreement.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Evaluation TASs ('niet eenduidig'), coercion",
    blindSpots: "Partners may speak about different families",
    options: "`woorden` of V07 (codings of answers about something else are left out)"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let elsewhere = Set(scene.setting("V07").words.map(FoldedWords.folded))
    return RuleAnswers.each(in: scene, questions: \.decidingQuestions) { file, rule, question in
      let partners = file.answers(to: question, of: .netwerkpartners).filter {
        if case .coded(let coding) = $0.meaning { return !elsewhere.contains(coding) }
        return $0.meaning.isKnown
      }
      guard Set(partners.map(\.meaning)).count > 1,
        RuleAnswers.loneVoice(in: file.answers[question] ?? []) == nil
      else { return nil }
      return raise(
        file.declaredName, rule.indicator, SignalTexts.partnersDisagree(question),
        partners.map { ledger.add($0.answer) })
    }
  }
}
