package import SpoorModel

/// V01: tegenspraak gemeente en netwerkpartners.
package struct GemeenteAgainstPartners: Signal {
  package let description = SignalDescription(
    code: "V01", label: "tegenspraak gemeente en netwerkpartners", severity: .midden,
    reports: "Municipality's answer differs from the joint answer of partners.",
    facts: "Answers per respondent",
    why: "Who directs and who works tell different stories about the same arrangement.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Availability (Participatiehuis), follow-up (TASs) → LET OP",
    blindSpots:
      "Different question versions (partners got a shorter list); 'weet niet' is no "
      + "contradiction",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    RuleAnswers.each(in: scene, questions: \.questions) { file, rule, question in
      let partners = file.answers(to: question, of: .netwerkpartners).filter(\.meaning.isKnown)
      guard partners.count >= 2, let joint = partners.first?.meaning,
        joint == .ja || joint == .nee, partners.allSatisfy({ $0.meaning == joint }),
        let gemeente = file.answers(to: question, of: .gemeente).first(where: {
          ($0.meaning == .ja || $0.meaning == .nee) && $0.meaning != joint
        })
      else { return nil }
      return raise(
        file.declaredName, rule.indicator,
        SignalTexts.gemeenteAgainstPartners(question, gemeente: gemeente.meaning),
        ([gemeente] + partners).map { ledger.add($0.answer) })
    }
  }
}
