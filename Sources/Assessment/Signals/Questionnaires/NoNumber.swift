package import SpoorModel

/// V10: geen getal.
package struct NoNumber: Signal {
  package let description = SignalDescription(
    code: "V10", label: "geen getal", severity: .laag,
    reports: "Asked number not given.",
    facts: "Numeric questions",
    why: "A number that was asked for and not given leaves the size of things unknown.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "'Hoeveel gezinnen … is de gemeente niet bekend' (TASs)",
    blindSpots: "Estimate in another answer",
    options: "`vragen`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    NumberNotGiven.answers(scene.setting(description.code), in: scene).map { file, answer in
      raise(
        file.declaredName, answer.answer.question, SignalTexts.noNumber(answer.answer.question),
        [ledger.add(answer.answer)])
    }
  }
}
