package import SpoorModel

/// E01: recente evaluatie ontbreekt.
package struct NoRecentEvaluation: Signal {
  package let description = SignalDescription(
    code: "E01", label: "recente evaluatie ontbreekt", severity: .midden,
    reports: "No evaluation newer than N years (default 2).",
    facts: "Type=evaluatie, date",
    why: "Without recent figures nobody knows whether the aanpak works.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "TASs conclusion: 'recente evaluatiegegevens ontbreken'",
    blindSpots: "Progress in annual report; evaluation per case is another thing",
    options: "`drempels.evaluatie_maanden` of the kader (48)"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.files.filter { $0.isDeclared && !$0.papers.isEmpty }.compactMap { file in
      let own = file.papers.filter {
        $0.facts.kind == .evaluatie && (scene.aanpak(of: $0) ?? file.name) == file.name
      }
      let isRecent = own.contains { record in
        guard let reference = scene.referenceDay,
          let day = record.facts.date?.value.value.days.last
        else { return scene.referenceDay == nil }
        return CalendarDay(daysSince1970: day).months(to: reference)
          <= scene.framework.thresholds.evaluationMonths
      }
      guard !isRecent else { return nil }
      return raise(
        file.name, SignalTexts.evaluation, SignalTexts.noRecentEvaluation(own),
        own.map { ledger.add(PaperFacts.title($0)) } + [
          PaperAbsence.of(
            file.papers, subject: SignalTexts.recentEvaluation, terms: [SignalTexts.evaluation],
            key: file.name, &ledger)
        ])
    }
  }
}
