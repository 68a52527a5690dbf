import Foundation
import Reporting
import SpoorModel
import TestSupport
import Testing

@Suite("Checking JSON that somebody else wrote")
struct JSONCheckTests {
  private func mismatch(_ text: String, _ shape: JSONShape) -> JSONMismatch? {
    mismatch(Array(text.utf8), shape)
  }

  private func mismatch(_ bytes: [UInt8], _ shape: JSONShape) -> JSONMismatch? {
    var check = JSONCheck(bytes, in: 0..<bytes.count)
    do throws(JSONMismatch) {
      try check.pass(shape)
      try check.passEnd()
      return nil
    } catch {
      return error
    }
  }

  @Test("accepts what the writers of records write")
  func ownOutput() {
    for record in ReportFixture.records {
      let shape = JSONShape.extraction(of: record.document, outcome: record.outcome)
      #expect(mismatch(ExtractionRecord.line(for: record).dropLast(), shape) == nil)
    }
    let layout = ReportFixture.layout.layout
    let shape = JSONShape.textDump(of: layout.document, outcome: layout.outcome)
    #expect(mismatch(TextDump.json(of: layout).dropLast(), shape) == nil)
  }

  @Test("refuses a record in which any structural byte is another")
  func damaged() {
    let record = ReportFixture.records[0]
    let shape = JSONShape.extraction(of: record.document, outcome: record.outcome)
    let line = Array(ExtractionRecord.line(for: record).dropLast())
    // A prime step: in the end every kind of place is met, and the test stays quick.
    let places = line.indices.filter { "{}[]:,\"".utf8.contains(line[$0]) }
    for place in stride(from: 0, to: places.count, by: 7).map({ places[$0] }) {
      var damaged = line
      damaged[place] = 0x01
      #expect(mismatch(damaged, shape) != nil, "byte \(place)")
    }
    for length in stride(from: 0, to: line.count, by: 97) {
      #expect(mismatch(Array(line[..<length]), shape) != nil, "\(length) bytes")
    }
  }

  @Test(
    "refuses places that cannot be",
    arguments: [
      (#"{"page":4,"start":0,"end":1,"quote":"a"}"#, "page"),
      (#"{"page":0,"start":0,"end":1,"quote":"a"}"#, "page"),
      (#"{"page":1,"start":2,"end":1,"quote":"a"}"#, "end"),
      (#"{"page":1,"start":-1,"end":1,"quote":"a"}"#, "start"),
      (#"{"page":1,"start":0,"end":1,"quote":"ab"}"#, "quote"),
    ])
  func places(text: String, member: String) {
    let place: JSONShape = .members([
      "page": .page, "start": .start, "end": .end, "quote": .quote,
    ])
    let shape: JSONShape = .members(["pages": .pageCount, "place": place])
    #expect(mismatch(#"{"pages":3,"place":"# + text + "}", shape)?.member == "place." + member)
  }

  @Test("counts escapes and pairs of surrogates as one scalar")
  func scalars() {
    let place: JSONShape = .members(["start": .start, "end": .end, "quote": .quote])
    #expect(mismatch(#"{"start":0,"end":4,"quote":"\u00eb\uD83D\uDE00é🏠"}"#, place) == nil)
    #expect(mismatch(#"{"start":0,"end":1,"quote":"\uD83D"}"#, place) != nil)
    #expect(mismatch([0x22, 0xC0, 0xAF, 0x22], .text) != nil)
    #expect(mismatch([0x22, 0xED, 0xA0, 0x80, 0x22], .text) != nil)
    #expect(mismatch([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .text) != nil)
    #expect(mismatch([0x22, 0xE2, 0x82], .text) != nil)
  }

  @Test("gives what a string says")
  func decoding() throws {
    let bytes = Array(#""a\"\\\/\b\f\n\r\t\u00eb\uD83D\uDE00""#.utf8)
    var check = JSONCheck(bytes, in: 0..<bytes.count)
    let text = try check.decodedText()
    #expect(String(decoding: text, as: UTF8.self) == "a\"\\/\u{8}\u{C}\n\r\të😀")
  }
}
