import Foundation
import Orchestration
import SpoorModel
import Testing

@Suite("A record from a reading process")
struct WorkerRecordTests {
  private let document = Document(
    id: Document.ID(sha256: "ab"), path: "nota.txt", mediaType: .text, bytes: 9)

  private func record(
    start: Int = 5, end: Int = 9, quote: String = "2013", page: Int = 1, confidence: String = "1",
    spans: Bool = true
  ) -> Data {
    let span =
      #"{"document":"ab","page":\#(page),"start":\#(start),"end":\#(end),"quote":"\#(quote)","boxes":[]}"#
    return Data(
      #"""
      {"document":{"id":"ab","path":"nota.txt","mediaType":"text/plain","bytes":9},"outcome":"read",
      "problems":[],"pages":[{"number":1,"text":"Nota 2013","outcome":"read","quality":{"level":"good","reason":""}}],
      "facts":{"title":null,"kind":"nota","date":{"value":{"value":"2013","text":"2013","role":"opgesteld"},
      "spans":[\#(spans ? span : "")],"confidence":\#(confidence),"reader":"r/1","cue":"c"},"dates":[],
      "status":{"editing":"onbekend","decision":"onbekend","validity":"onbekend","evidence":[],"rejected":[]},
      "references":[],"rejectedTitles":[],"rejectedDates":[]},"passages":[],"passageCounts":[]}
      """#.utf8)
  }

  private func outcome(_ data: Data) -> Outcome {
    DocumentRecord(document, outcome: .read, decodedFrom: [UInt8](data)).outcome
  }

  @Test("is believed where its quotes stand on its pages")
  func believed() { #expect(outcome(record()) == .read) }

  @Test("is not believed where they do not")
  func hostile() {
    #expect(outcome(record(quote: "2014")) == .crashed)
    #expect(outcome(record(end: 10)) == .crashed)
    #expect(outcome(record(start: 9, end: 5)) == .crashed)
    #expect(outcome(record(page: 2)) == .crashed)
    #expect(outcome(record(confidence: "7")) == .crashed)
    #expect(outcome(record(spans: false)) == .crashed)
    #expect(outcome(Data("[]".utf8)) == .crashed)
  }
}
