import Reporting
import SpoorModel
import Testing

@Suite struct EvidenceDocumentTests {
  private let bytes = EvidenceJSONRenderer().bytes(for: ReportFixture.report)

  @Test(arguments: [ReportFixture.report, ReportFixture.empty])
  func theOutputFollowsItsPublishedSchema(_ report: DossierReport) throws {
    let schema = try JSONValue(parsing: EvidenceSchemaRenderer().bytes(for: report))
    let value = try JSONValue(parsing: EvidenceJSONRenderer().bytes(for: report))
    #expect(SchemaCheck(schema).violations(of: value).isEmpty)
  }

  @Test func theSchemaRefusesWhatItShould() throws {
    let schema = try JSONValue(parsing: EvidenceSchemaRenderer().bytes(for: ReportFixture.report))
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\"sense\": \"positive\"", with: "\"sense\": \"splendid\"")
    #expect(!SchemaCheck(schema).violations(of: try JSONValue(parsing: Array(text.utf8))).isEmpty)
    #expect(SchemaCheck(schema).violations(of: .object([:])).count == 14)
  }

  @Test func readBackItGivesTheSameFiles() throws {
    let report = try EvidenceDocument(reading: bytes).report
    let files = ReportFiles.all(for: ReportFixture.report)
    for (again, file) in zip(ReportFiles.all(for: report), files) {
      let isEqual = again == file
      #expect(isEqual, "\(file.name) differs")
    }
  }

  @Test func everyFindingAndItsEvidenceIsThere() throws {
    let value = try JSONValue(parsing: bytes)
    #expect(value["findings"]?.elements.count == ReportFixture.findings.count)
    #expect(value["evidence"]?.elements.count == ReportFixture.evidence.count)
    let passage = value["evidence"]?.elements.first { $0["kind"]?.text == "passage" }
    #expect(passage?["passage", "match", "quote"]?.text == "doorzettingsmacht")
    #expect(passage?["passage", "span", "page"] == .number(2))
  }

  @Test func pagesComeWithoutTheirText() throws {
    let page = try JSONValue(parsing: bytes)["documents", "0", "pages", "1"]
    #expect(page?["text"] == nil)
    #expect(page?["label"]?.text == "ii")
  }

  @Test func absentValuesAreNull() throws {
    let value = try JSONValue(parsing: EvidenceJSONRenderer().bytes(for: ReportFixture.empty))
    #expect(value["dossier", "gemeente"] == .null)
    #expect(value["dossier", "peildatum"] == .null)
  }

  @Test func anotherFileIsRefusedWithTheReason() {
    #expect(code(of: "{") == .damaged)
    #expect(code(of: "[]") == .damaged)
    #expect(code(of: #"{"format": "else", "version": 1}"#) == .otherFormat)
    #expect(code(of: #"{"format": "spoor-evidence", "version": 2}"#) == .otherVersion)
    #expect(code(of: #"{"format": "spoor-evidence", "version": 1}"#) == .damaged)
  }

  private func code(of text: String) -> EvidenceReadingError.Code? {
    do {
      _ = try EvidenceDocument(reading: Array(text.utf8))
      return nil
    } catch {
      return error.code
    }
  }

  @Test func theFilesHaveTheirNames() {
    #expect(
      ReportFiles.all(for: ReportFixture.report).map(\.name) == [
        "factsheet.html", "evidence.json", "evidence.schema.json", "findings.csv", "signals.csv",
      ])
  }
}
