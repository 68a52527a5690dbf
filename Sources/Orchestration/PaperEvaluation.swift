import DeliveryScanning
import Evaluation
import Foundation
import SpoorModel

/// Measures extraction on labelled papers: `spoor evaluate`.
package struct PaperEvaluation {
  private let reading: DocumentReading

  package init(reading: DocumentReading) { self.reading = reading }

  /// Extracts the papers that a file of labels names, and compares.
  ///
  /// - Parameters:
  ///   - labels: A file with one label as JSON a line.
  ///   - folder: Where the papers lie; nil: beside the labels, or in `files` beside them.
  ///   - withMisses: Whether every miss is listed.
  ///   - asJSON: Whether the result is for a program.
  ///   - progress: Told after each paper.
  /// - Returns: The result as text or JSON.
  package func run(
    labels: String, folder: String?, withMisses: Bool, asJSON: Bool,
    progress: (ReadingProgress) -> Void
  ) throws -> [UInt8] {
    let parsed = try PaperEvaluation.labels(in: labels)
    let folder = try folder ?? PaperEvaluation.folder(beside: labels, for: parsed)
    let requests = try DeliveryScanner().scanned(folder).documents.map {
      WorkerRequest(document: $0, file: DeliveryScanner.file(of: $0, in: folder))
    }
    let names = Set(parsed.map { PaperEvaluation.name(of: $0.file) })
    let wanted = requests.filter { names.contains(PaperEvaluation.name(of: $0.document.path)) }
    var papers: [String: EvaluatedPaper] = [:]
    try reading.read(
      wanted, setup: WorkerSetup(product: .record, vocabulary: []), progress: progress
    ) { document, outcome, bytes in
      let record = DocumentRecord(document, outcome: outcome, decodedFrom: bytes)
      papers[PaperEvaluation.name(of: document.path)] = EvaluatedPaper(
        facts: record.facts,
        textLayer: EvaluatedPaper.TextLayer(
          pages: record.pages.filter { $0.outcome != .empty }.map(\.quality.level)))
    }
    let report = EvaluationReport(labels: parsed, papers: papers)
    guard asJSON else {
      return Array(EvaluationText.table(report, withMisses: withMisses).utf8)
    }
    return try PaperEvaluation.json(EvaluationDocument(report, withMisses: withMisses))
  }

  /// Indented JSON with sorted keys, ended by a line break.
  static func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value)) + [10]
  }

  private static func labels(in path: String) throws -> [PaperLabel] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OrchestrationError(
        .deliveryMissing, "\(path) could not be opened; name a file with one label as JSON a line.")
    }
    return try String(decoding: data, as: UTF8.self).split(separator: "\n").enumerated().map {
      number, line in
      do {
        return try JSONDecoder().decode(PaperLabel.self, from: Data(line.utf8))
      } catch {
        throw OrchestrationError(
          .definitionInvalid, "\(path):\(number + 1): this is no label: \(error)")
      }
    }
  }

  private static func folder(beside labels: String, for parsed: [PaperLabel]) throws -> String {
    let beside = URL(fileURLWithPath: labels).deletingLastPathComponent().path
    let candidates = [beside + "/files", beside]
    let found = candidates.first { folder in
      parsed.contains { FileManager.default.fileExists(atPath: "\(folder)/\($0.file)") }
    }
    guard let found else {
      throw OrchestrationError(
        .deliveryMissing,
        "None of the labelled papers lies in \(candidates.joined(separator: " or ")); name their folder with --files."
      )
    }
    return found
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
