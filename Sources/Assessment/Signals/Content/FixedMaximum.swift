package import SpoorModel

/// I05: vaste maximale duur.
package struct FixedMaximum: Signal {
  package let description = SignalDescription(
    code: "I05", label: "vaste maximale duur", severity: .midden,
    reports: "Time limit independent of problems.",
    facts: "Passages + answers per indicator",
    why: "A limit that does not look at the problems can end care too early.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Participatiehuis: two years (✓, but goes wrong in T5.C3.I1)",
    blindSpots: "Limit may be a review moment",
    options: "`vragen`, `woorden`: words for a limit"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    return scene.files.compactMap { file in
      let answers = scene.answers(setting, in: file).filter { answer in
        let words = FoldedWords.words(
          [answer.answer.literal, answer.answer.coding ?? "", answer.answer.explanation ?? ""]
            .joined(separator: " "))
        return answer.meaning.isKnown && setting.words.contains { FoldedWords.holds($0, in: words) }
      }
      guard !answers.isEmpty else { return nil }
      return raise(
        file.declaredName, setting.indicator ?? "", SignalTexts.fixedMaximum,
        answers.map { ledger.add($0.answer) })
    }
  }
}
