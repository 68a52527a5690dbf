package import SpoorModel

/// I12: geen zicht op aantal gezinnen in de aanpak.
package struct FamiliesInAanpakUnknown: Signal {
  package let description = SignalDescription(
    code: "I12", label: "geen zicht op aantal gezinnen in de aanpak", severity: .midden,
    reports: "Number now helped unknown.",
    facts: "Passages + answers per indicator",
    why: "Who does not know how many families are helped cannot know who is not.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "TASs description",
    blindSpots: "Population known ≠ clients known",
    options: "`vragen`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    NumberNotGiven.answers(scene.setting(description.code), in: scene).map { file, answer in
      raise(
        file.declaredName, answer.answer.question,
        SignalTexts.familiesInAanpakUnknown(answer.answer.question),
        [ledger.add(answer.answer)])
    }
  }
}
