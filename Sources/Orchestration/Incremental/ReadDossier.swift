import EvidenceStorage
import Reporting
import SpoorModel

/// A dossier whose papers are read and kept: everything that its judgement is a function of.
///
/// May be judged on another thread than it was read on, while the next dossier is read.
package struct ReadDossier: Sendable {
  let store: EvidenceStore
  let run: RunID
  /// What the dossier is known by over all runs.
  let delivery: String
  let dossier: Dossier
  /// The text of `dossier.yaml`; nil where there is none.
  let dossierText: String?
  let kader: Kader
  let keys: WorkKeys
  let readings: KeptReadings.Result
  let questionnaires: [Questionnaires.File]
  let refusals: [Delivery.Refusal]
  /// How its files look.
  let files: [KnownFile]
  /// How its folder looks; nil where that says nothing of a later write.
  let state: ContentHash?
  /// What was computed until now.
  var work: [WorkItem]

  /// Judges the dossier, keeps the report and writes the results.
  ///
  /// - Parameter output: Where the results go.
  /// - Throws: `OrchestrationError` where the store cannot keep the report, or the results cannot be written.
  func judged(writingTo output: OutputFolder) throws -> IncrementalPipeline.Judged {
    let report = Judgement(
      dossier: dossier, framework: kader.framework, papers: readings.records,
      answers: Questionnaires(dossier: dossier, framework: kader.framework).read(questionnaires),
      refusals: refusals
    ).report
    let summary = DossierSummary(
      of: report, keys: keys, namedFramework: dossier.framework,
      questionnaires: questionnaires.map(\.document.path))
    let rendering = Aside { ReportFiles.all(for: report) }
    defer { rendering.wait() }
    let id = try keep(report, summary)
    let files = try rendering.value()
    try output.write(files.map { ($0.name, $0.bytes) })
    WrittenResults.note(files.map(\.name), report: keys.identity, in: output.path)
    return IncrementalPipeline.Judged(
      delivery: delivery, id: id, summary: summary, report: report, work: work)
  }

  private func keep(_ report: DossierReport, _ summary: DossierSummary) throws -> ReportID {
    var kept: [(key: StageKey, bytes: [UInt8])] = [
      (KeptInput.key(ofKader: kader.hash), KeptReading.encoded(kader.files))
    ]
    if let dossierText {
      kept.append((KeptInput.key(of: ContentHash(of: dossierText)), Array(dossierText.utf8)))
    }
    for file in questionnaires {
      if let bytes = file.bytes {
        kept.append((KeptInput.key(of: ContentHash(of: bytes)), bytes))
      }
    }
    let entry = ReportEntry(
      delivery: delivery, input: keys.hash, report: report, readings: readings.keys,
      stages: readings.parts + kept.map(\.key), summary: try summary.encoded())
    return try store.changed { transaction in
      for item in kept { try transaction.keep(item.bytes, for: item.key, run: run) }
      let id = try transaction.record(entry, run: run)
      try transaction.setKnownFiles(files, of: delivery)
      if let state {
        try transaction.setState(of: delivery, fingerprint: state, report: id)
      }
      return id
    }
  }
}
