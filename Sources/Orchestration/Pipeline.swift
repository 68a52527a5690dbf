import DeliveryScanning
package import SpoorModel

/// The main job: a delivered dossier in, findings with their trail out.
package struct Pipeline {
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

  /// Judges a dossier.
  ///
  /// Every stage stands here once, in order.
  ///
  /// - Parameters:
  ///   - folder: The dossier; `dossier.yaml` in it is optional.
  ///   - framework: The toetsingskader to use instead of the one that the dossier names.
  ///   - progress: Told after each document.
  /// - Throws: `OrchestrationError`; a document that cannot be read is part of the report, and never thrown.
  package func run(
    _ folder: String, framework: String?, progress: (ReadingProgress) -> Void
  ) throws -> DossierReport {
    let dossier = try definitions.dossier(in: folder)
    let framework = try definitions.toetsingskader(
      framework ?? dossier.framework ?? defaultFramework)
    let delivery = try DeliveryScanner().scanned(
      folder, paths: dossier.paperPaths + dossier.questionnairePaths)
    let sorted = SortedDelivery(delivery, of: dossier, in: folder)
    let papers = try records(of: sorted.papers, in: folder, framework, progress)
    let answers = Questionnaires(dossier: dossier, framework: framework)
      .read(sorted.questionnaires, in: folder)
    return Judgement(
      dossier: dossier, framework: framework, papers: papers, answers: answers,
      refusals: delivery.refusals
    ).report
  }

  /// Reads, analyses and extracts every paper, in workers.
  private func records(
    of papers: [Document], in folder: String, _ framework: Toetsingskader,
    _ progress: (ReadingProgress) -> Void
  ) throws -> [DocumentRecord] {
    var records: [DocumentRecord] = []
    try reading.read(
      papers.map { WorkerRequest(document: $0, file: DeliveryScanner.file(of: $0, in: folder)) },
      setup: WorkerSetup(product: .record, vocabulary: framework.vocabulary), progress: progress
    ) { document, outcome, bytes in
      records.append(DocumentRecord(document, outcome: outcome, decodedFrom: bytes))
    }
    return records
  }
}
