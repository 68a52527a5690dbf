package import SpoorModel

/// L06: samenwerking hangt af van personen.
package struct DependsOnPersons: Signal {
  package let description = SignalDescription(
    code: "L06", label: "samenwerking hangt af van personen", severity: .midden,
    reports: "Cooperation rests on personal effort.",
    facts: "Passages persoonlijke inzet/korte lijnen + no I03 document",
    why: "Care that hangs on persons ends when they leave.",
    source:
      "Werkende Ketens? (ITJ 2009); factsheet Sittard-Geleen, Samenwerkend Toezicht "
      + "Jeugd, October 2013 introduction",
    example: "Seed introduction: care must not depend on 'toevallige inzet'",
    blindSpots: "'korte lijnen' is often meant as praise",
    options: "`indicator` (written agreements), `zoektermen`, `vragen`, `woorden`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    return scene.negative(setting.indicator).compactMap { file, _ in
      let answers = scene.answers(setting, in: file).filter { answer in
        let words = FoldedWords.words(
          answer.answer.literal + " " + (answer.answer.explanation ?? ""))
        return setting.words.contains { FoldedWords.holds($0, in: words) }
      }
      let passages = file.papers.filter { (scene.aanpak(of: $0) ?? file.name) == file.name }
        .flatMap(\.passages).filter { setting.vocabulary.contains($0.group) && $0.stance == .voor }
      guard !answers.isEmpty || !passages.isEmpty else { return nil }
      return raise(
        file.declaredName, setting.indicator ?? "", SignalTexts.dependsOnPersons,
        answers.map { ledger.add($0.answer) } + passages.prefix(5).map { ledger.add($0) })
    }
  }
}
