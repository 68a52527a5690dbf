import Foundation
import Orchestration
import SpoorModel
import Testing

/// A program that answers as a worker does, or does not: what hostile readers would do, without one.
final class FakeWorker {
  /// The program, which is also the document that it is asked to read.
  let path: String

  /// - Parameters:
  ///   - answering: Lines of a shell script, run for each order, which they find in `$order`.
  ///   - greeting: What it writes first.
  init(
    _ answering: String, greeting: String = #"{"memoryBytes":2147483648,"protocol":2}"#
  ) throws {
    path = FileManager.default.temporaryDirectory.path + "/spoor-fake-\(UUID().uuidString)"
    let script = """
      #!/bin/sh
      read -r setup
      echo '\(greeting)'
      while read -r order; do
      \(answering)
      done
      """
    try Data(script.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Has it read one document so many times.
  func results(
    of count: Int = 1, product: WorkerSetup.Product = .text, mediaType: MediaType = .pdf,
    limits: WorkerLimits = WorkerLimits(documentSeconds: 20, pageSeconds: 0.5)
  ) throws -> [WorkerResult] {
    let request = WorkerRequest(
      document: Document(
        id: Document.ID(sha256: "00"), path: "stuk.pdf", mediaType: mediaType, bytes: 1),
      file: path)
    let pool = try WorkerPool(
      program: path, setup: WorkerSetup(product: product, vocabulary: []), jobs: 2,
      limits: limits)
    var results: [WorkerResult] = []
    try pool.run(Array(repeating: request, count: count)) { number, result in
      #expect(number == results.count)
      results.append(result)
    }
    return results
  }
}

extension WorkerResult {
  var problem: Problem? {
    if case .failed(_, let problem) = self { return problem }
    return nil
  }

  var text: String? {
    if case .done(_, let bytes) = self { return String(decoding: bytes, as: UTF8.self) }
    return nil
  }
}
