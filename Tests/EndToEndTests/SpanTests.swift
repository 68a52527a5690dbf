import Foundation
import Testing

/// The promise that carries all others: what is quoted stands on the page, at that very place.
@Suite("Every span in every output")
struct SpanTests {
  @Test(
    "quotes the page's text at its range",
    arguments: ["Corpus/sittard-geleen/stukken", "Corpus/papers", "Corpus/bad-input"])
  func extractedSpans(folder: String) throws {
    let texts = try SpoorBinary.run(["text", folder, "--format", "json"]).lines
    var pages: [String: [Int: [Unicode.Scalar]]] = [:]
    for line in texts {
      let document = line["document"] as? [String: Any]
      let path = try #require(document?["path"] as? String)
      for page in line["pages"] as? [[String: Any]] ?? [] {
        let number = try #require(page["number"] as? Int)
        pages[path, default: [:]][number] = Array((page["text"] as? String ?? "").unicodeScalars)
      }
    }
    var checked = 0
    for line in try SpoorBinary.run(["extract", folder]).lines {
      let document = line["document"] as? [String: Any]
      let path = try #require(document?["path"] as? String)
      for span in Self.spans(in: line) {
        let page = try #require(span["page"] as? Int)
        let start = try #require(span["start"] as? Int)
        let end = try #require(span["end"] as? Int)
        let text = try #require(pages[path]?[page])
        #expect(start <= end && end <= text.count)
        var quote = String.UnicodeScalarView()
        quote.append(contentsOf: text[start..<min(end, text.count)])
        #expect(String(quote) == span["quote"] as? String, "\(path) page \(page)")
        checked += 1
      }
    }
    #expect(checked > 0)
  }

  @Test("of the demo's evidence quotes the page that the evidence itself holds")
  func evidenceSpans() throws {
    let folder = try TemporaryFolder()
    _ = try SpoorBinary.run(["run", "Corpus/sittard-geleen", "--out", folder.path])
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/evidence.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    var texts: [String: [Int: [Unicode.Scalar]]] = [:]
    for line in try SpoorBinary.run(["text", "Corpus/sittard-geleen/stukken", "--format", "json"])
      .lines
    {
      let id = try #require((line["document"] as? [String: Any])?["sha256"] as? String)
      for page in line["pages"] as? [[String: Any]] ?? [] {
        texts[id, default: [:]][try #require(page["number"] as? Int)] =
          Array((page["text"] as? String ?? "").unicodeScalars)
      }
    }
    var checked = 0
    for span in Self.spans(in: root) {
      guard let id = span["document"] as? String, let page = span["page"] as? Int,
        let start = span["start"] as? Int, let end = span["end"] as? Int,
        let text = texts[id]?[page]
      else {
        Issue.record("a span names no page that was read: \(span)")
        continue
      }
      var quote = String.UnicodeScalarView()
      quote.append(contentsOf: text[start..<min(end, text.count)])
      #expect(String(quote) == span["quote"] as? String)
      checked += 1
    }
    #expect(checked > 100)
  }

  /// Every object below a value that has a page, a range and a quote.
  private static func spans(in value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap(spans) }
    guard let object = value as? [String: Any] else { return [] }
    if object["quote"] != nil, object["start"] != nil { return [object] }
    return object.values.flatMap(spans)
  }
}
