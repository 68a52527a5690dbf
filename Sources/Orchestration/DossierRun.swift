import Foundation
import Reporting
import SpoorModel

/// One run over one dossier: judge it, write the results, say how it went.
package struct DossierRun {
  private let pipeline: Pipeline

  package init(pipeline: Pipeline) { self.pipeline = pipeline }

  /// - Parameters:
  ///   - folder: The dossier.
  ///   - framework: The toetsingskader to use instead of the one that the dossier names.
  ///   - out: The folder for the results; made where it is missing.
  ///   - failOn: The severity from which an open signal counts; nil for none.
  ///   - progress: Told after each document.
  /// - Throws: `OrchestrationError`; then the output folder is as it was.
  package func run(
    _ folder: String, framework: String?, out: String, failOn: String?,
    progress: (ReadingProgress) -> Void
  ) throws -> DossierRunResult {
    let output = try OutputFolder(out)
    let report = try pipeline.run(folder, framework: framework, progress: progress)
    try output.write(ReportFiles.all(for: report).map { ($0.name, $0.bytes) })
    return DossierRunResult(
      report: report, folder: out, failOn: failOn.flatMap(Severity.init(rawValue:)))
  }
}

/// What is said at the end of a run.
package struct DossierRunResult {
  private let report: DossierReport
  private let folder: String
  private let failOn: Severity?

  init(report: DossierReport, folder: String, failOn: Severity?) {
    self.report = report
    self.folder = folder
    self.failOn = failOn
  }

  /// Unread documents win over open signals.
  package var completion: RunCompletion {
    if report.documents.contains(where: \.outcome.isFailure)
      || report.refusals.contains(where: \.outcome.isFailure)
    {
      return .documentsUnread
    }
    if let failOn, report.signals.contains(where: { $0.severity >= failOn }) { return .signalsOpen }
    return .complete
  }

  /// For a person.
  package func summary(inColour: Bool) -> [UInt8] {
    Array(
      TerminalSummary.text(
        for: report, factsheet: "\(folder)/factsheet.html", isColoured: inColour
      ).utf8)
  }

  /// For a program: counts, and where the results are.
  package var summaryJSON: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.key("gemeente")
      json.string(report.dossier.gemeente)
      json.key("framework")
      json.string(report.framework.id)
      json.key("out")
      json.string(folder)
      json.key("files")
      json.array(of: ReportFiles.renderers) { json, renderer in json.string(renderer.fileName) }
      json.key("documents")
      counts(report.documents.map(\.outcome.rawValue), to: &json)
      json.key("findings")
      counts(report.findings.map(\.verdict.symbol), to: &json)
      json.key("signals")
      counts(report.signals.map(\.severity.rawValue), to: &json)
      json.key("complete")
      json.boolean(completion != .documentsUnread)
    }
    writer.endLine()
    return writer.bytes
  }

  private func counts(_ values: [String], to json: inout JSONWriter) {
    let counted = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    json.object { json in
      for (value, count) in counted.sorted(by: {
        $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
      }) {
        json.key(value)
        json.integer(count)
      }
    }
  }
}
