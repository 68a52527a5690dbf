import EvidenceStorage
import Foundation
import GRDB
import SpoorModel
import Testing

@Suite("Recording a judged dossier")
struct RecordingTests {
  @Test("gives the same report back")
  func roundTrip() throws {
    let place = try TemporaryStore()
    let sample = SampleDossier("#⟦Nota regie⟧\n\nDe gemeente heeft ⟦de regie⟧ op é\u{0}ën.")
    let store = try place.open()
    let recorded = try sample.record(in: store)
    let loaded = try store.load(recorded.report)
    #expect(loaded.documents == sample.report.documents)
    #expect(loaded.findings == sample.report.findings)
    #expect(loaded.signals == sample.report.signals)
    #expect(loaded.evidence == sample.report.evidence)
    #expect(loaded.answers == sample.report.answers)
    #expect(loaded.dossier == sample.report.dossier)
    #expect(try store.result(for: sample.key) == sample.encoded)
  }

  @Test("writes evidence as any JSON encoder would, in the order of the report")
  func evidenceContent() throws {
    let place = try TemporaryStore()
    let sample = SampleDossier(
      "#⟦Nota \"regie\" \\ zorg/jeugd⟧\n\nEen ⟦regel\u{1}\u{7F}\t\u{2028} met 🙂 é\u{0}⟧ erin.")
    try sample.record(in: try place.open())
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let rows = try place.raw {
      try String.fetchAll(
        $0,
        sql: """
          SELECT content FROM evidence JOIN report_evidence ON evidence = evidence.id
          ORDER BY ordinal
          """)
    }
    #expect(
      try rows
        == sample.report.evidence.map { String(decoding: try encoder.encode($0), as: UTF8.self) })
  }

  @Test("adds, and never replaces: the last report is current, the first one stays")
  func historyStays() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    let first = try SampleDossier("#⟦Nota regie⟧", verdict: "✓").record(in: store)
    let second = try SampleDossier("#⟦Nota regie 2⟧", verdict: "✗").record(in: store)
    #expect(try store.currentReports().map(\.id) == [second.report])
    #expect(try store.load(first.report).findings.map(\.verdict.symbol) == ["✓"])
    #expect(
      try place.raw { try String.fetchAll($0, sql: "SELECT verdict FROM finding ORDER BY id") }
        == ["✓", "✗"])
  }

  @Test("links an unchanged report to the new run")
  func unchanged() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    let sample = SampleDossier("#⟦Nota regie⟧")
    let first = try sample.record(in: store)
    let second = try sample.record(in: store)
    #expect(first.report == second.report)
    #expect(first.run < second.run)
    #expect(try store.reports(in: second.run).map(\.id) == [first.report])
  }
}
