package import SpoorModel

/// V04: normadressaat weet het niet.
package struct AddresseeDoesNotKnow: Signal {
  package let description = SignalDescription(
    code: "V04", label: "normadressaat weet het niet", severity: .hoog,
    reports: "The one who should know answers 'weet niet' or refers to others.",
    facts: "Answer=weet_niet/verwijst",
    why: "The one whom the norm addresses should know.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Maximum duration TASs → X; caseload TASs → LET OP",
    blindSpots: "Blank answer is not 'weet niet'",
    options: "`woorden`: what one may refer to instead of a person (a paper is an answer)"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let papers = scene.setting(description.code).words
    return RuleAnswers.each(in: scene, questions: \.questions) { file, rule, question in
      let roles = RuleAnswers.addressees(of: question, rule: rule, in: scene.framework)
      let answers = (file.answers[question] ?? []).filter {
        roles.contains($0.answer.role) && $0.meaning != .blank
      }
      let know = answers.filter { answer in
        switch answer.meaning {
        case .doesNotKnow: return false
        case .refers(let target):
          let words = FoldedWords.words(target)
          return papers.contains { FoldedWords.holds($0, in: words) }
        default: return true
        }
      }
      guard !answers.isEmpty, know.isEmpty else { return nil }
      return raise(
        file.declaredName, rule.indicator,
        SignalTexts.addresseeDoesNotKnow(question, answers.map(\.answer), file.respondents),
        answers.map { ledger.add($0.answer) })
    }
  }
}
