package import SpoorModel

/// P02: verbeterpunt niet beantwoord in voortgangsrapportage.
package struct PointNotAnswered: Signal {
  package let description = SignalDescription(
    code: "P02", label: "verbeterpunt niet beantwoord in voortgangsrapportage", severity: .hoog,
    reports: "A ✗ has no passage in the progress report.",
    facts: "✗ list, passages",
    why: "A point for improvement that the progress report passes over is still open.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Not yet in the factsheet",
    blindSpots: "Report answers per theme, not per indicator",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let reports = ProgressReports.of(scene)
    guard !reports.isEmpty else { return [] }
    let unread = AanpakFile.unreadPages(of: reports)
    return scene.indicators.filter { $0.finding.verdict.sense == .negative }.compactMap {
      assessed in
      let isAnswered = reports.flatMap(\.passages).contains {
        assessed.rule.vocabulary.contains($0.group)
      }
      guard !isAnswered, unread.isEmpty else { return nil }
      let file = scene.files.first { $0.name == assessed.finding.aanpak }
      return raise(
        file?.declaredName, assessed.finding.indicator,
        SignalTexts.pointNotAnswered(scene.wording(assessed.finding.indicator)),
        [
          PaperAbsence.of(
            reports, subject: scene.wording(assessed.finding.indicator),
            terms: scene.framework.vocabulary.filter { assessed.rule.vocabulary.contains($0.id) }
              .flatMap(\.terms), key: "voortgang/\(assessed.finding.indicator)", &ledger)
        ])
    }
  }
}
