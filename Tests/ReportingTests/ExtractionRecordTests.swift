import Foundation
import Reporting
import SpoorModel
import TestSupport
import Testing

@Suite struct ExtractionRecordTests {
  private let line = ExtractionRecord.line(for: ReportFixture.records[0])

  @Test func aRecordIsOneLineOfJSON() throws {
    #expect(line.last == UInt8(ascii: "\n"))
    #expect(line.dropLast().contains(UInt8(ascii: "\n")) == false)
    let record = try JSONValue(parsing: line)
    #expect(record["document", "path"]?.text == ReportFixture.nota.path)
    #expect(record["document", "pages"] == .number(3))
    #expect(record["outcome"]?.text == "readInPart")
    #expect(record["problems", "0", "code"]?.text == "poorTextLayer")
  }

  @Test func aFactStandsWithItsPlace() throws {
    let record = try JSONValue(parsing: line)
    let date = ReportFixture.span(1, "1 december 2010")
    #expect(record["date", "value"]?.text == "2010-12-01")
    #expect(record["date", "text"]?.text == "1 december 2010")
    #expect(record["date", "role"]?.text == "opgesteld")
    #expect(record["date", "span", "page"] == .number(1))
    #expect(record["date", "span", "start"] == .number(Double(date.range.lowerBound)))
    #expect(record["date", "span", "end"] == .number(Double(date.range.upperBound)))
    #expect(record["date", "span", "quote"]?.text == "1 december 2010")
    #expect(record["date", "span", "boxes", "0"]?.elements.count == 4)
    #expect(record["status", "summary"]?.text == "concept")
    #expect(record["status", "span", "quote"]?.text == "concept")
    #expect(record["references", "0", "expectDelivery"] == .boolean(true))
    #expect(record["rejected", "dates", "0", "reason"]?.text == "it dates another paper")
  }

  @Test func keysStandInTheirFixedOrderAndAreNeverLeftOut() throws {
    let keys = [
      "document", "outcome", "problems", "title", "kind", "date", "dates", "status", "references",
      "rejected",
    ]
    for record in ReportFixture.records {
      let line = ExtractionRecord.line(for: record)
      let members = try JSONValue(parsing: line).members
      #expect(Set(members.keys) == Set(keys))
      let text = String(decoding: line, as: UTF8.self)
      let places = try keys.dropFirst().map { key in
        try #require(text.range(of: "\"\(key)\":")?.lowerBound)
      }
      #expect(places == places.sorted())
    }
  }

  @Test func whatWasNotFoundIsNull() throws {
    let record = try JSONValue(parsing: ExtractionRecord.line(for: ReportFixture.records[1]))
    #expect(record["title"] == .null)
    #expect(record["date"] == .null)
    #expect(record["status", "text"] == .null)
    #expect(record["status", "span"] == .null)
    #expect(record["status", "summary"]?.text == "onbekend")
    #expect(record["references"] == .array([]))
    #expect(record["rejected", "titles"] == .array([]))
  }

  @Test func theBlockForPeopleHoldsNoSteeringCharacters() {
    let block = ExtractionText.block(for: ReportFixture.records[0])
    #expect(!block.unicodeScalars.contains("\u{1B}"))
    #expect(!block.unicodeScalars.contains("\u{202E}"))
    #expect(block.contains("date       2010-12-01 opgesteld, “1 december 2010” (p. 1)"))
    #expect(block.hasSuffix("\n\n"))
  }

  @Test func theTextOfADocumentComesPageByPage() throws {
    let text = TextDump.plainText(of: ReportFixture.layout.layout)
    #expect(text.contains("page 1 of 2, read, text good ===\n"))
    #expect(text.contains("page 2 of 2, read, text good ===\n"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    let json = try JSONValue(parsing: TextDump.json(of: ReportFixture.layout.layout))
    let page = try #require(json["pages", "1"])
    #expect(page["text"]?.text == ReportFixture.layout.layout.pages[1].text.string)
    #expect(page["lines", "0", "start"] == .number(0))
    #expect(page["lines", "0", "role"]?.text == "body")
    #expect(page["lines", "0", "box"]?.elements.count == 4)
    #expect(page["quality", "level"]?.text == "good")
  }

  @Test func aDocumentWithoutPagesSaysSo() {
    let layout = DocumentLayout(document: ReportFixture.scan, pages: [], outcome: .damaged)
    #expect(TextDump.plainText(of: layout) == "=== stukken/scan.pdf: no pages (damaged) ===\n")
  }
}
