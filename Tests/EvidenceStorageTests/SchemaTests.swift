import EvidenceStorage
import Foundation
import GRDB
import SpoorModel
import Testing

@Suite("The schema")
struct SchemaTests {
  @Test(
    "refuses rows that cannot be",
    arguments: [
      "INSERT INTO run (command, started, status) VALUES ('', 1, 'running')",
      "INSERT INTO run (command, started, status) VALUES ('run', 0, 'running')",
      "INSERT INTO run (command, started, status) VALUES ('run', 1, 'complete')",
      "INSERT INTO run (command, started, status) VALUES ('run', 'noon', 'running')",
      "INSERT INTO run (command, started, ended, status) VALUES ('run', 1, 2, 'running')",
      "INSERT INTO accepted_run (run, accepted, by, reason) VALUES (1, 1, 'me', ' ')",
      "INSERT INTO accepted_run (run, accepted, by, reason) VALUES (99, 1, 'me', 'good')",
      "INSERT INTO document (sha256, bytes) VALUES ('abc', 1)",
      "INSERT INTO document (sha256, bytes) SELECT upper(sha256), 1 FROM document",
      "INSERT INTO document (sha256, bytes) SELECT sha256, 1 FROM document",
      "INSERT INTO blob (sha256, encoding, length, bytes) SELECT replace(sha256, '0', '1'), 'zip', 1, x'00' FROM blob LIMIT 1",
      "INSERT INTO blob (sha256, encoding, length, bytes) SELECT replace(sha256, '0', '1'), 'plain', 2, x'00' FROM blob LIMIT 1",
      "INSERT INTO stage_result (stage, input, options, version, blob) SELECT stage, input, options, version, blob FROM stage_result",
      "INSERT INTO stage_result (stage, input, options, version, blob) SELECT stage, input, options, '2', 99 FROM stage_result",
      "INSERT INTO page (reading, number, text, outcome, quality, quality_reason) VALUES (1, 0, 1, 'read', 'good', '')",
      "INSERT INTO page (reading, number, text, outcome, quality, quality_reason) VALUES (1, 9, 1, 'read', 'fine', '')",
      "INSERT INTO page (reading, number, text, outcome, quality, quality_reason) VALUES (1, 9, 99, 'read', 'good', '')",
      "INSERT INTO fact (reading, kind, standing, ordinal, value, attributes, confidence, reader, cue) VALUES (1, 'smell', 'chosen', 0, 'x', '{}', 1, 'r', 'c')",
      "INSERT INTO fact (reading, kind, standing, ordinal, value, attributes, confidence, reader, cue) VALUES (1, 'date', 'chosen', 0, 'x', '[]', 1, 'r', 'c')",
      "INSERT INTO fact (reading, kind, standing, ordinal, value, attributes, confidence, reader, cue) VALUES (1, 'date', 'chosen', 0, 'x', '{}', 1.5, 'r', 'c')",
      "INSERT INTO fact (reading, kind, standing, ordinal, value, attributes, confidence, reader, cue) VALUES (1, 'date', 'rejected', 0, 'x', '{}', 1, 'r', 'c')",
      "INSERT INTO fact_span (fact, ordinal, page, start, end, quote, prefix, suffix) VALUES (1, 5, 1, 3, 2, '', '', '')",
      "INSERT INTO finding (report, ordinal, aanpak, indicator, verdict, sense, rule, reason, would_change) VALUES (1, 5, 'a', 'i', 'v', 'maybe', 'r', 'r', 'w')",
      "INSERT INTO finding_evidence (finding, part, ordinal, evidence) VALUES (1, 'for', 5, 99)",
      "INSERT INTO signal (report, ordinal, code, label, headline, severity, subject, reason) VALUES (1, 5, 'D', 'l', 'h', 'high', 's', 'r')",
      "INSERT INTO decision (report, subject, name, verdict, by, decided, reason) VALUES (1, 'finding', 'n', 'v', '', 1, 'r')",
      "INSERT INTO decision (report, subject, name, verdict, by, decided, reason, supersedes) VALUES (1, 'finding', 'n', 'v', 'me', 1, 'r', 1)",
      "INSERT INTO known_file (delivery, path, size, modified_ns, changed_ns, inode) VALUES (1, 'a', 1, 1, 1, 1)",
      "INSERT INTO delivery (name) VALUES ('')",
      "DELETE FROM blob", "DELETE FROM document", "DELETE FROM evidence", "DELETE FROM page_text",
    ])
  func refuses(sql: String) throws {
    let place = try TemporaryStore()
    let store = try place.open()
    try SampleDossier("#⟦Nota⟧").record(in: store)
    #expect(throws: DatabaseError.self) { try place.raw { try $0.execute(sql: sql) } }
    #expect(try store.check().damage.isEmpty)
  }

  @Test(
    "lets nothing that was read or judged be changed",
    arguments: [
      "document", "reading", "page_text", "page", "fact", "fact_span", "report", "report_document",
      "evidence", "report_evidence", "evidence_span", "answer", "finding", "finding_evidence",
      "finding_note", "finding_note_evidence", "signal", "signal_evidence", "blob",
    ])
  func neverOverwritten(table: String) throws {
    let place = try TemporaryStore()
    try SampleDossier("#⟦Nota⟧").record(in: try place.open())
    let rows = try place.raw { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
    #expect(rows ?? 0 > 0)
    let column = try #require(
      try place.raw {
        try String.fetchOne(
          $0, sql: "SELECT name FROM pragma_table_info(?) LIMIT 1", arguments: [table])
      })
    #expect(throws: DatabaseError.self) {
      try place.raw { try $0.execute(sql: "UPDATE \(table) SET \(column) = \(column)") }
    }
  }

  @Test("shows in its views what holds now")
  func views() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    try SampleDossier("#⟦Oud⟧", verdict: "✗").record(in: store)
    try SampleDossier("#⟦Nieuw⟧", verdict: "✓").record(in: store)
    func column(_ sql: String) throws -> [String] {
      try place.raw { try String.fetchAll($0, sql: sql) }
    }
    #expect(try column("SELECT verdict FROM current_finding") == ["✓"])
    #expect(try column("SELECT value FROM current_fact WHERE kind = 'title'") == ["Nieuw"])
    #expect(try column("SELECT code FROM current_signal") == ["D01"])
    #expect(try column("SELECT path FROM current_document") == ["stukken/nota.pdf"])
  }

  @Test("keeps the words around a quote with it")
  func witnesses() throws {
    let place = try TemporaryStore()
    try SampleDossier("#⟦Nota⟧\n\nDe gemeente heeft ⟦de regie⟧ over de zorg.")
      .record(in: try place.open())
    let row = try place.raw {
      try Row.fetchOne(
        $0, sql: "SELECT quote, prefix, suffix FROM evidence_span WHERE quote = 'de regie'")
    }
    #expect(row?["prefix"] == "Nota\nDe gemeente heeft ")
    #expect(row?["suffix"] == " over de zorg.")
  }
}

@Suite("Migrations")
struct MigrationTests {
  @Test("0002 indexes what form 1 held")
  func searchIndex() throws {
    let place = try TemporaryStore()
    let first = try EvidenceStore(path: place.path, access: .create, upTo: "0001 evidence")
    try first.close()
    // A store of form 1, as the program of that form wrote it: no index yet.
    try place.raw { database in
      try database.execute(
        sql: """
          INSERT INTO run VALUES (1, 'nightly', 1, 2, 'complete');
          INSERT INTO delivery VALUES (1, 'voorbeeld');
          INSERT INTO document VALUES (1, printf('%064d', 1), 10);
          INSERT INTO blob VALUES (1, printf('%064d', 2), 'plain', 2, CAST('{}' AS BLOB));
          INSERT INTO reading VALUES (1, 1, 1, 'read', '[]', 'nota', 'onbekend', 'onbekend', 'onbekend');
          INSERT INTO page_text VALUES (1, printf('%064d', 3), CAST('De jeugdwijkteams helpen.' AS BLOB));
          INSERT INTO page VALUES (1, 1, 1, NULL, 1, 'read', 'good', '');
          INSERT INTO report VALUES (1, 1, printf('%064d', 4), printf('%064d', 5), 1, 'k', '1', x'');
          INSERT INTO run_report VALUES (1, 1, 1);
          INSERT INTO report_document VALUES (1, 0, 'nota.pdf', 'application/pdf', 1);
          """)
    }
    let store = try place.open(.existing)
    #expect(try store.search("wijkteam").hits.map(\.quote) == ["jeugdwijkteams"])
    #expect(
      try place.raw { try String.fetchAll($0, sql: "SELECT name FROM migration ORDER BY number") }
        == EvidenceStore.migrationNames)
  }

  @Test("0003 lets reports of form 2, which hold their evidence in their own bytes, give it back")
  func evidenceOrder() throws {
    let place = try TemporaryStore()
    try EvidenceStore(path: place.path, access: .create, upTo: "0002 search").close()
    let sample = SampleDossier("#⟦Nota regie⟧\n\nDe gemeente heeft ⟦de regie⟧.").report
    let head = DossierReport(
      dossier: sample.dossier, framework: sample.framework, documents: [],
      refusals: sample.refusals, answers: sample.answers, findings: sample.findings,
      signals: sample.signals, works: sample.works, evidence: sample.evidence,
      assumptions: sample.assumptions)
    let bytes = try JSONEncoder().encode(head)
    try place.raw { database in
      try database.execute(
        sql: """
          INSERT INTO run VALUES (1, 'nightly', 1, 2, 'complete');
          INSERT INTO delivery VALUES (1, 'voorbeeld');
          INSERT INTO blob VALUES (1, ?, 'plain', ?, ?);
          INSERT INTO report VALUES (1, 1, printf('%064d', 4), printf('%064d', 5), 1, 'k', '1', x'');
          INSERT INTO run_report VALUES (1, 1, 1);
          """,
        arguments: [ContentHash(of: Array(bytes)).hexadecimal, bytes.count, bytes])
    }
    let store = try place.open(.existing)
    let report = try #require(try store.currentReports().first?.id)
    #expect(try store.loadWithoutDocuments(report).evidence == sample.evidence)
    #expect(try store.check().damage.isEmpty)
  }

  @Test("leave a store that is up to date alone")
  func upToDate() throws {
    let place = try TemporaryStore()
    try SampleDossier("#⟦Nota⟧").record(in: try place.open())
    try place.open().close()
    let before = place.bytes
    try place.open().close()
    #expect(place.bytes == before)
  }

  @Test("leave the store as it was when one fails")
  func failing() throws {
    let place = try TemporaryStore()
    try EvidenceStore(path: place.path, access: .create, upTo: "0001 evidence").close()
    try place.raw { database in
      try database.execute(sql: "CREATE TABLE word_index (in_the_way)")
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    #expect(code { _ = try place.open() } != nil)
    #expect(try place.raw { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
  }
}
