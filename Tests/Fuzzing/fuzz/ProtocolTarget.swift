import Foundation
import Orchestration
import SpoorModel

/// The lines between supervisor and workers, read on both sides.
///
/// The first byte of an input chooses what was asked of the worker, the rest is the line.
struct ProtocolTarget: FuzzTarget {
  /// As `protocol_seeds.py` asks for it.
  private let document = LayoutPromises.document(.text, [UInt8](repeating: 0, count: 1_000))

  func run(_ input: [UInt8]) {
    guard let choice = input.first else { return }
    let products = WorkerSetup.Product.allCases
    let line = Array(input.dropFirst())
    reply(line, product: products[Int(choice) % products.count])
    order(line)
  }

  /// As the supervisor reads it: whatever comes back is believed afterwards.
  private func reply(_ line: [UInt8], product: WorkerSetup.Product) {
    do throws(WorkerReply.Nonsense) {
      let reply = try WorkerReply(line, in: 0..<line.count, product: product, of: document)
      guard case .answer(let outcome, let bytes) = reply else { return }
      switch product {
      case .extraction, .textJSON:
        promise(
          (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil,
          "what is believed to be JSON is JSON")
      case .text, .extractionText:
        promise(String(validating: bytes, as: UTF8.self) != nil, "text is UTF-8")
      case .record:
        sound(DocumentRecord(document, outcome: outcome, decodedFrom: bytes))
      case .kept: break
      }
    } catch {
      promise(!error.description.isEmpty, "what is no answer is said to be none")
    }
  }

  private func sound(_ record: DocumentRecord) {
    promise(record.document == document, "a record is about the document that was asked for")
    for fact in record.facts.dates + [record.facts.date].compactMap(\.self) {
      promise(
        record.pages.indices.contains(fact.span.page - 1)
          && fact.span.range.upperBound <= record.pages[fact.span.page - 1].text.count,
        "a span of a believed record lies on its page")
    }
  }

  /// As the worker reads it.
  private func order(_ line: [UInt8]) {
    _ = try? JSONDecoder().decode(WorkerSetup.self, from: Data(line))
    guard let order = try? JSONDecoder().decode(WorkerOrder.self, from: Data(line)) else { return }
    let raw = order.document.rawPath
    promise(
      Document.path(escaping: Document.rawPath(of: Document.path(escaping: raw)))
        == Document.path(escaping: raw), "a path that is written is read as it was")
  }
}
