package import SpoorModel

/// P01: voortgangsrapportage niet ontvangen of te laat.
package struct ProgressReportMissing: Signal {
  package let description = SignalDescription(
    code: "P01", label: "voortgangsrapportage niet ontvangen of te laat", severity: .hoog,
    reports: "Report on improvement points due one year after the factsheet.",
    facts: "Date of factsheet + 1 year, received date",
    why: "Points for improvement that nobody reports on stay open.",
    source:
      "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013; "
      + "'Uitkomsten verbeterpunten toezichtonderzoek Venlo' shows the follow-up series",
    example: "Due October 2014",
    blindSpots: "'na een jaar' is not a hard date",
    options: "`voortgang_na_maanden` of the kader (12); `factsheet` in `dossier.yaml`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    guard let due = ProgressReports.due(scene), ProgressReports.of(scene).isEmpty else { return [] }
    return [
      raise(
        nil, SignalTexts.due(due), SignalTexts.progressReportMissing(due),
        [
          PaperAbsence.of(
            scene.papers, subject: SignalTexts.progressReport, terms: ProgressReports.words,
            key: "dossier", &ledger)
        ])
    ]
  }
}
