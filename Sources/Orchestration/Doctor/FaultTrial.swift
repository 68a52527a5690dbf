import DeliveryScanning
import Foundation
import Reporting
import SpoorModel

/// Reads hostile papers of which it is known how reading must end: `spoor doctor --faults`.
package struct FaultTrial: Sendable {
  /// What must come of one paper, and under which limits.
  package struct Expectation: Sendable {
    package let file: String
    package let outcome: String
    /// The code of a problem that must be reported; empty where none must.
    package let problem: String
    package let limits: WorkerLimits

    /// Reads a row of `expected.csv`: file;outcome;problem;timeout;memory;maxFileSize, sizes in bytes or
    /// with K, M, G.
    init?(row: Substring) {
      let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6, let seconds = Double(cells[3]), seconds > 0,
        let memory = Expectation.bytes(cells[4]), let size = Expectation.bytes(cells[5])
      else { return nil }
      file = cells[0]
      outcome = cells[1]
      problem = cells[2]
      limits = WorkerLimits(documentSeconds: seconds, memoryBytes: memory, fileBytes: size)
    }

    private static func bytes(_ text: String) -> Int? {
      let shift = ["K": 10, "M": 20, "G": 30][text.suffix(1)]
      guard let number = Int(shift == nil ? text[...] : text.dropLast()), number > 0,
        number <= 1 << 20
      else { return nil }
      return number << (shift ?? 0)
    }
  }

  /// What came of it.
  package struct Result: Sendable {
    package let expected: Expectation
    package let outcome: String
    package let problems: [String]
    /// Wall time, in seconds.
    package let seconds: Double

    /// Whether it ended as it must, and in its time: 2 s are granted for killing and starting.
    package var isAsExpected: Bool {
      outcome == expected.outcome
        && (expected.problem.isEmpty || problems.contains(expected.problem))
        && seconds <= expected.limits.documentSeconds + 2
    }
  }

  package let results: [Result]

  /// Whether everything ended as it must.
  package var isSound: Bool { results.allSatisfy(\.isAsExpected) }

  /// Reads the papers one after the other.
  ///
  /// - Parameters:
  ///   - folder: Holds the papers and `expected.csv`.
  ///   - program: The path of the `spoor` executable.
  /// - Throws: `deliveryMissing` where there is no such folder, `definitionInvalid` for a row that cannot
  ///   be read.
  package init(folder: String, program: String) throws {
    let list = "\(folder)/expected.csv"
    guard let data = FileManager.default.contents(atPath: list) else {
      throw OrchestrationError(
        .deliveryMissing, "\(list) could not be opened; name the folder of the faults.")
    }
    let rows = String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst()
    results = try rows.map { row in
      guard let expected = Expectation(row: row) else {
        throw OrchestrationError(.definitionInvalid, "\(list): “\(row)” is no expectation.")
      }
      return try FaultTrial.result(of: expected, in: folder, program: program)
    }
  }

  private static func result(
    of expected: Expectation, in folder: String, program: String
  ) throws -> Result {
    let path = "\(folder)/\(expected.file)"
    let requests = try DeliveryScanner().scanned(path).documents.map {
      WorkerRequest(document: $0, file: DeliveryScanner.file(of: $0, in: path))
    }
    let started = WorkerPool.now()
    var record: DocumentRecord?
    try DocumentReading(program: program, jobs: 1, limits: expected.limits).read(
      requests, setup: WorkerSetup(product: .record, vocabulary: []), progress: { _ in }
    ) { document, outcome, bytes in
      record = DocumentRecord(document, outcome: outcome, decodedFrom: bytes)
    }
    return Result(
      expected: expected, outcome: record?.outcome.rawValue ?? "lost",
      problems: record?.problems.map(\.code.rawValue) ?? [], seconds: WorkerPool.now() - started)
  }

  /// For a person: one line a paper.
  package var text: String {
    results.map { result in
      let expected = FaultTrial.words(result.expected.outcome, [result.expected.problem])
      let seen = FaultTrial.words(result.outcome, result.problems)
      let name = result.expected.file.padding(toLength: 30, withPad: " ", startingAt: 0)
      let tenths = Int((result.seconds * 10).rounded())
      return "\(result.isAsExpected ? "ok     " : "DIFFERS") \(name) expected \(expected); "
        + "seen \(seen) after \(tenths / 10).\(tenths % 10) s\n"
    }.joined()
  }

  private static func words(_ outcome: String, _ problems: [String]) -> String {
    let named = problems.filter { !$0.isEmpty }
    return named.isEmpty ? outcome : "\(outcome) (\(named.joined(separator: ", ")))"
  }

  /// For a program.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.key("sound")
      json.boolean(isSound)
      json.key("faults")
      json.array(of: results) { json, result in
        json.object { json in
          for (key, value) in [
            ("file", result.expected.file), ("expected", result.expected.outcome),
            ("expectedProblem", result.expected.problem), ("outcome", result.outcome),
          ] {
            json.key(key)
            json.string(value)
          }
          json.key("problems")
          json.array(of: result.problems) { $0.string($1) }
          json.key("seconds")
          json.hundredths(result.seconds)
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}
