package import SpoorModel

/// D10: gemeente noemt beleid nog actueel.
package struct ClaimedStillCurrent: Signal {
  package let description = SignalDescription(
    code: "D10", label: "gemeente noemt beleid nog actueel", severity: .midden,
    reports: "Municipality claims that old or draft policy still holds, without a decision.",
    facts: "Answer or sentence with 'nog actueel/van kracht', status, date",
    why: "A claim that old or draft policy still holds is no decision that it does.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "'In 2013 is dit beleid nog actueel' (TASs)",
    blindSpots: "Claim may be right: extension decision",
    options: "`vragen`, `woorden` (phrases in answers), `zoektermen` (phrases in papers)"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    return scene.files.compactMap { file in
      guard let paper = file.policyPaper, Self.isDoubtful(paper, in: file, of: scene) else {
        return nil
      }
      let answers = scene.answers(setting, in: file).filter { answer in
        let words = FoldedWords.words(
          answer.answer.literal + " " + (answer.answer.explanation ?? ""))
        return setting.words.contains { FoldedWords.holds($0, in: words) }
      }
      let passages = file.papers.flatMap(\.passages).filter {
        setting.vocabulary.contains($0.group) && $0.stance == .voor
      }
      guard !answers.isEmpty || !passages.isEmpty else { return nil }
      return raise(
        file.declaredName, PaperFacts.name(paper), SignalTexts.claimedStillCurrent(paper),
        answers.map { ledger.add($0.answer) } + passages.prefix(5).map { ledger.add($0) }
          + PaperFacts.status(paper).map { ledger.add($0) })
    }
  }

  /// Whether a paper is a draft, or its term is over.
  private static func isDoubtful(
    _ paper: DocumentRecord, in file: AanpakFile, of scene: AssessedDossier
  ) -> Bool {
    if file.isOnlyDraft(paper) || paper.facts.status.validity == .verlopen { return true }
    guard let reference = scene.referenceDay, let day = paper.facts.date?.value.value.days.last
    else { return false }
    return paper.facts.kind.canBeAdopted
      && CalendarDay(daysSince1970: day).months(to: reference)
        > scene.framework.thresholds.policyMonths
  }
}
