import Foundation
import Reporting
package import SpoorModel

/// One line that a worker wrote, believed only where it has the form that was agreed.
///
/// Four lines exist: `{"protocol":…}` once, `{"page":N,"of":M}` and `{"stage":"extract"}` now and then, and
/// one `{"outcome":…,"product":…}` for each document.
package enum WorkerReply: Sendable {
  case ready(WorkerReady)
  case page(Int, of: Int)
  /// All pages are read.
  case extracting
  case answer(Outcome, [UInt8])

  /// Why a line is none of the three; never holds what the line says.
  package struct Nonsense: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
  }

  /// Reads one line, without its line break.
  ///
  /// - Parameters:
  ///   - bytes: What the worker wrote.
  ///   - range: The line.
  ///   - product: What was asked for.
  ///   - document: What it was asked of; nil where nothing is: then an answer is nonsense.
  /// - Complexity: O(*n*) in the bytes.
  package init(
    _ bytes: [UInt8], in range: Range<Int>, product: WorkerSetup.Product, of document: Document?
  ) throws(Nonsense) {
    switch bytes[range].dropFirst(2).first {
    case UInt8(ascii: "o"):
      guard let document else { throw Nonsense(description: "answered what was not asked") }
      self = try WorkerReply.answer(bytes, in: range, product: product, of: document)
    case UInt8(ascii: "s") where bytes[range].elementsEqual(WorkerReply.stage):
      self = .extracting
    default:
      self = try WorkerReply.notice(bytes, in: range)
    }
  }

  private static let stage = Array("{\"stage\":\"extract\"}".utf8)

  private static func notice(
    _ bytes: [UInt8], in range: Range<Int>
  ) throws(Nonsense) -> WorkerReply {
    struct Place: Decodable {
      let page: Int
      let of: Int
    }
    let line = Data(bytes[range.prefix(4096)])
    if let place = try? JSONDecoder().decode(Place.self, from: line), place.page >= 1 {
      return .page(place.page, of: place.of)
    }
    if let ready = try? JSONDecoder().decode(WorkerReady.self, from: line) { return .ready(ready) }
    throw Nonsense(description: "wrote a line that is no answer")
  }

  private static let outcomes = Dictionary(
    Outcome.allCases.map { (Array("{\"outcome\":\"\($0.rawValue)\",\"product\":".utf8), $0) },
    uniquingKeysWith: { first, _ in first })

  /// The bytes that come before a product, for the worker's side.
  static func head(_ outcome: Outcome) -> [UInt8] {
    Array("{\"outcome\":\"\(outcome.rawValue)\",\"product\":".utf8)
  }

  private static func answer(
    _ bytes: [UInt8], in range: Range<Int>, product: WorkerSetup.Product, of document: Document
  ) throws(Nonsense) -> WorkerReply {
    let line = bytes[range]
    guard let headEnd = line.prefix(64).dropFirst(11).firstIndex(of: UInt8(ascii: ":")),
      let outcome = outcomes[Array(line[...headEnd])], line.last == UInt8(ascii: "}")
    else { throw Nonsense(description: "wrote a line that is no answer") }
    let inside = (headEnd + 1)..<(range.upperBound - 1)
    var check = JSONCheck(bytes, in: inside)
    do throws(JSONMismatch) {
      switch product {
      case .extraction: try check.pass(.extraction(of: document, outcome: outcome))
      case .textJSON: try check.pass(.textDump(of: document, outcome: outcome))
      case .text, .extractionText:
        let text = try check.decodedText()
        try check.passEnd()
        return .answer(outcome, text)
      case .record:
        // Decoding the record checks its form: `DocumentRecord.init(_:outcome:decodedFrom:)`.
        return .answer(outcome, Array(bytes[inside]))
      case .kept:
        return .answer(outcome, try KeptReading(line: bytes, in: inside).bytes)
      }
      try check.passEnd()
    } catch {
      throw Nonsense(description: "answered what is no \(product.rawValue): \(error.description)")
    }
    return .answer(outcome, Array(bytes[inside]) + [UInt8(ascii: "\n")])
  }
}
