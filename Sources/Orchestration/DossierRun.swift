import EvidenceStorage
import Foundation
import Reporting
import SpoorModel

/// One run over one dossier: judge it, write the results, say how it went.
package struct DossierRun {
  private let definitions: Definitions
  private let reading: DocumentReading
  private let defaultFramework: String

  /// - Parameters:
  ///   - definitions: Where toetsingskaders are found.
  ///   - reading: How documents are read.
  ///   - defaultFramework: The toetsingskader of a dossier that names none.
  package init(definitions: Definitions, reading: DocumentReading, defaultFramework: String) {
    self.definitions = definitions
    self.reading = reading
    self.defaultFramework = defaultFramework
  }

  /// What a run is asked for.
  package struct Request {
    /// The dossier's folder.
    package var folder: String
    /// The toetsingskader to use instead of the one that the dossier names.
    package var framework: String?
    /// The folder for the results; made where it is missing.
    package var out: String
    /// The severity from which an open signal counts; nil for none.
    package var failOn: String?

    package init(folder: String, framework: String?, out: String, failOn: String?) {
      self.folder = folder
      self.framework = framework
      self.out = out
      self.failOn = failOn
    }
  }

  /// Judges the dossier from nothing.
  ///
  /// - Parameter progress: Told after each document.
  /// - Throws: `OrchestrationError`; then the output folder is as it was.
  package func run(
    _ request: Request, progress: (ReadingProgress) -> Void
  ) throws -> DossierRunResult {
    let output = try OutputFolder(request.out)
    let report = try Pipeline(
      definitions: definitions, reading: reading, defaultFramework: defaultFramework
    ).run(request.folder, framework: request.framework, progress: progress)
    try output.write(ReportFiles.all(for: report).map { ($0.name, $0.bytes) })
    return DossierRunResult(DossierTally(of: report), request)
  }

  /// Judges the dossier with what a store keeps of earlier runs; the results are the same bytes.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - path: The store's file; made where it is missing.
  ///   - isVerifying: Whether every file is hashed, also those that look as they did.
  ///   - progress: Told after each document that is read.
  /// - Throws: `OrchestrationError`; then the output folder is as it was, and what was read is kept.
  package func run(
    _ request: Request, store path: String, isVerifying: Bool,
    progress: (ReadingProgress) -> Void
  ) throws -> DossierRunResult {
    let output = try OutputFolder(request.out)
    let store = try EvidenceStore.opened(path)
    let environment = ReadingEnvironment.current()
    let pipeline = IncrementalPipeline(
      store: store, definitions: definitions, reading: reading, defaultFramework: defaultFramework,
      environment: environment)
    let record = try RecordedRun(
      "run", in: store, versions: RunVersions.all(environment: environment))
    let asked = IncrementalPipeline.Request(
      folder: request.folder, delivery: DossierRun.delivery(of: request.folder),
      framework: request.framework, run: record.id, trust: isVerifying ? .hashes : .stamps)
    do {
      let judged =
        switch try pipeline.read(asked, resultsIn: request.out, progress: progress) {
        case .found(let judged): judged
        case .read(let dossier): try dossier.judged(writingTo: output)
        }
      let tally = DossierTally(of: judged.summary)
      try record.end(
        tally.unread.isEmpty ? .complete : .incomplete,
        counts: ["documents": judged.summary.documents, "documents.unread": tally.unread.count])
      try store.asked { store throws(StoreError) in try store.close() }
      return DossierRunResult(tally, request, work: judged.work)
    } catch {
      record.abandon(error)
      throw error
    }
  }

  /// What a dossier is known by: the name of its folder.
  package static func delivery(of folder: String) -> String {
    let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    return name.isEmpty ? "dossier" : name
  }
}
