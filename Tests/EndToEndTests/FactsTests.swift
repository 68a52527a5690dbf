import Foundation
import Testing

@Suite struct FactsTests {
  @Test func everyTextIsAnsweredWithOneLine() throws {
    let result = try SpoorBinary.run(
      ["facts"],
      input: """
        {"text": "concept 1 december 2010"}

        {"text": "Op 24 september jl.", "reference": "2008-11-01T00:00:00"}
        """)
    #expect(result.status == 0)
    let dates = result.lines.map { ($0["dates"] as? [[String: Any]]) ?? [] }
    #expect(dates.map { $0.map { $0["value"] as? String } } == [["2010-12-01"], ["2008-09-24"]])
    #expect(dates.first?.first?["start"] as? Int == 8)
    #expect(dates.first?.first?["end"] as? Int == 23)
    let status = result.lines.first?["status"] as? [String: Any]
    #expect(status?["summary"] as? String == "concept")
  }

  @Test func aMalformedLineIsAnsweredWithItsErrorAndTheRestGoesOn() throws {
    let result = try SpoorBinary.run(
      ["facts"],
      input: """
        {"text": 3}
        {"text": "mei 2011", "reference": "gisteren"}
        geen json
        {"text": "mei 2011"}
        """)
    #expect(result.status == 2)
    #expect(result.lines.map { $0["error"] != nil } == [true, true, true, false])
    #expect((result.lines.last?["dates"] as? [Any])?.count == 1)
    // The message names the line and repeats nothing of it.
    #expect(result.lines[2]["error"] as? String == "line 3: \(FactsTests.advice)")
  }

  private static let advice =
    "write {\"text\": \"…\", \"reference\": \"2013-10-01\"} on one line"

  @Test func noInputIsNoError() throws {
    let result = try SpoorBinary.run(["facts"], input: "")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
  }
}
