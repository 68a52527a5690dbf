import FactExtraction
import Foundation
import Glibc
import Reporting
import SpoorModel

/// Answers each line of a stream of texts with what the text says: `spoor facts`.
package struct TextFactsProduction {
  package init() {}

  /// Reads JSON lines until the stream ends, and answers each before the next is read.
  ///
  /// Empty lines are no texts and get no answer. A line that cannot be understood is answered with its
  /// error, and the lines behind it are answered all the same.
  ///
  /// - Parameters:
  ///   - descriptor: Where the lines come from.
  ///   - output: Where answers go, one call per line.
  /// - Throws: `OrchestrationError` where the stream cannot be read; what `output` throws.
  package func run(
    from descriptor: Int32, output: ([UInt8]) throws -> Void
  ) throws -> RunCompletion {
    var failed = false
    var number = 0
    var pending: [UInt8] = []
    func answer(_ line: ArraySlice<UInt8>) throws {
      number += 1
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return }
      do {
        try output(TextFactsRecord.line(for: facts(of: line)))
      } catch let error as MalformedLine {
        failed = true
        try output(TextFactsRecord.line(forError: "line \(number): \(error.message)"))
      }
    }
    while true {
      let chunk = try TextFactsProduction.chunk(from: descriptor)
      guard !chunk.isEmpty else { break }
      var rest = chunk[...]
      while let end = rest.firstIndex(of: TextFactsProduction.newline) {
        pending += rest[..<end]
        try answer(pending[...])
        pending.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
      }
      pending += rest
    }
    if !pending.isEmpty { try answer(pending[...]) }
    return failed ? .documentsUnread : .complete
  }

  private static let newline = UInt8(ascii: "\n")
  private static let chunkSize = 1 << 16

  private struct MalformedLine: Error {
    let message: String
  }

  private struct Question: Decodable {
    let text: String
    let reference: String?
  }

  private func facts(of line: ArraySlice<UInt8>) throws(MalformedLine) -> TextFacts {
    let question: Question
    do {
      question = try JSONDecoder().decode(Question.self, from: Data(line))
    } catch {
      throw MalformedLine(
        message: "write {\"text\": \"…\", \"reference\": \"2013-10-01\"} on one line")
    }
    return TextFactExtractor().facts(
      in: Array(question.text.unicodeScalars),
      reference: try TextFactsProduction.day(question.reference))
  }

  /// The day of a reference: `2013-10-01`, or a time on that day (`2013-10-01T00:00:00`).
  private static func day(_ reference: String?) throws(MalformedLine) -> CalendarDay? {
    guard let reference, !reference.isEmpty else { return nil }
    let day = reference.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)[0]
    let parts = day.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard parts.count == 3, let year = parts[0], (1...9999).contains(year), let month = parts[1],
      let number = parts[2], let result = CalendarDay(year, month, number)
    else {
      throw MalformedLine(message: "the reference is no day; write 2013-10-01, or leave it out")
    }
    return result
  }

  /// The next bytes of the stream; empty at its end.
  private static func chunk(from descriptor: Int32) throws -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, count in
      var got = -1
      repeat {
        got = unsafe read(descriptor, buffer.baseAddress, chunkSize)
      } while got < 0
        && errno == EINTR
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    guard failure == 0 else {
      throw OrchestrationError(
        .deliveryMissing,
        "Standard input could not be read (\(OrchestrationError.reason(failure))).")
    }
    return bytes
  }
}
