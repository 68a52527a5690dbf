import DeliveryScanning
import Glibc
import SpoorModel

/// Prints something of each document, without a dossier around it: `spoor extract` and `spoor text`.
package struct PaperProduction {
  private let reading: DocumentReading

  package init(reading: DocumentReading) { self.reading = reading }

  /// Reads every document under the paths and prints one product for each, in order.
  ///
  /// - Parameters:
  ///   - paths: Files and folders, each in the order given; within a folder by path.
  ///   - product: What to print of a document.
  ///   - progress: Told after each document.
  ///   - output: Where products go, one call per document.
  /// - Throws: `OrchestrationError` where a path is missing or empty, or the run was interrupted.
  package func run(
    _ paths: [String], as product: WorkerSetup.Product, progress: (ReadingProgress) -> Void,
    output: ([UInt8]) throws -> Void
  ) throws -> RunCompletion {
    var requests: [WorkerRequest] = []
    var refused: [Int: [DocumentRecord]] = [:]
    for path in paths {
      let delivery = try DeliveryScanner().scanned(path)
      requests += delivery.documents.map {
        WorkerRequest(document: $0, file: DeliveryScanner.file(of: $0, in: path))
      }
      refused[requests.count, default: []] += delivery.refusals.map(DocumentRecord.init(refusal:))
    }
    var failed = false
    var printed = 0
    func printRefused() throws {
      for record in refused[printed] ?? [] {
        failed = failed || record.outcome.isFailure
        try output(DocumentProcessor.form(record, as: product).bytes)
      }
    }
    try printRefused()
    try reading.read(
      requests, setup: WorkerSetup(product: product, vocabulary: []), progress: progress
    ) { _, outcome, bytes in
      failed = failed || outcome.isFailure
      try output(bytes)
      printed += 1
      try printRefused()
    }
    return failed ? .documentsUnread : .complete
  }
}

extension DeliveryScanner {
  /// What lies under a path, with the scanner's errors told as the run's.
  func scanned(_ path: String, paths: [String] = []) throws -> Delivery {
    try scanned(path, paths: paths, known: KnownContents()).delivery
  }

  /// The same, with files that look as they did taken for what they were.
  func scanned(_ path: String, paths: [String], known: KnownContents) throws -> StampedDelivery {
    do {
      return try scan(path, paths: paths, known: known)
    } catch {
      throw OrchestrationError(
        error.code == .empty ? .deliveryEmpty : .deliveryMissing, error.message)
    }
  }

  /// The file that holds a document, escaped as `Document.path` is.
  static func file(of document: Document, in root: String) -> String {
    let base = Document.path(escaping: Array(root.utf8))
    var status = stat()
    if unsafe stat(root, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return base }
    return base.hasSuffix("/") ? base + document.path : "\(base)/\(document.path)"
  }
}

extension DocumentRecord {
  /// The record of an entry of a folder that could not become a document.
  init(refusal: Delivery.Refusal) {
    self.init(
      unread: Document(
        id: Document.ID(sha256: ""), path: refusal.path, mediaType: .binary, bytes: 0),
      outcome: refusal.outcome, problem: refusal.problem)
  }
}
