import EvidenceStorage
import Foundation
import GRDB
import SpoorModel
import Testing

@Suite("Checking a store")
struct CheckTests {
  private func store(_ place: TemporaryStore) throws -> EvidenceStore {
    let store = try place.open()
    try SampleDossier("#⟦Nota regie⟧\n\nDe gemeente heeft ⟦de regie⟧ op é\u{0}ën.").record(
      in: store)
    return store
  }

  @Test("finds nothing wrong with a sound one")
  func sound() throws {
    let place = try TemporaryStore()
    let check = try store(place).check()
    #expect(check.damage.isEmpty)
    #expect(check.hashes > 3)
    #expect(check.quotes > 3)
  }

  @Test(
    "finds what was changed behind its back",
    arguments: [
      ("UPDATE blob SET bytes = zeroblob(length(bytes)) WHERE id = 1", StoreDamage.Kind.content),
      ("UPDATE page_text SET text = CAST('De gemeente heeft de regie' AS BLOB)", .content),
      ("UPDATE page_text SET text = CAST('De gemeente heeft de regie' AS BLOB)", .quote),
      ("UPDATE page_text SET text = CAST('De gemeente heeft de regie' AS BLOB)", .index),
      ("UPDATE evidence SET content = '{}' WHERE id = 1", .content),
      ("UPDATE fact_span SET quote = 'iets anders'", .quote),
      ("UPDATE evidence_span SET start = start + 1, end = end + 1", .quote),
      ("UPDATE evidence_span SET end = 100000", .quote),
      ("DELETE FROM page_text", .reference),
      ("UPDATE stage_result SET run = 77", .reference),
      ("INSERT INTO word_index (rowid, words) VALUES (77, 'zwaluw')", .index),
    ])
  func tampered(sql: String, kind: StoreDamage.Kind) throws {
    let place = try TemporaryStore()
    let store = try store(place)
    try place.raw { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      for trigger in try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try database.execute(sql: sql)
    }
    #expect(try store.check().damage.map(\.kind).contains(kind))
  }

  @Test("changes nothing")
  func changesNothing() throws {
    let place = try TemporaryStore()
    try store(place).close()
    let before = place.bytes
    let again = try place.open(.existing)
    _ = try again.check()
    try again.close()
    #expect(place.bytes == before)
  }
}

@Suite("Export and import")
struct TextFormTests {
  private func store(_ place: TemporaryStore) throws -> EvidenceStore {
    let store = try place.open()
    let sample = SampleDossier(
      "#⟦Nota \"regie\" \\ 2013⟧\n\nDe gemeente\theeft ⟦de\u{0}regie⟧ op é🙂ën\u{2028}.")
    let run = try sample.record(in: store).run
    try store.transaction { transaction in
      try transaction.keep([0, 255, 128, 10], for: .sample, run: run)
      try transaction.accept(
        run, reason: "Nulmeting", by: "inspecteur", at: StoreTime(milliseconds: 5))
      try transaction.setKnownFiles([.sample(1), .refused], of: "voorbeeld")
    }
    return store
  }

  private func files(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return files
  }

  @Test("round-trip byte for byte")
  func roundTrip() throws {
    let place = try TemporaryStore()
    let store = try store(place)
    try store.export(to: "\(place.folder)/one")
    let copy = try EvidenceStore.importing(
      from: "\(place.folder)/one", to: "\(place.folder)/copy.sqlite")
    try copy.export(to: "\(place.folder)/two")
    let one = try files("\(place.folder)/one")
    #expect(one == (try files("\(place.folder)/two")))
    #expect(one.count > 20)
    #expect(try copy.check().damage.isEmpty)
    #expect(try copy.search("gemeente").hits == store.search("gemeente").hits)
    #expect(try copy.result(for: .sample) == [0, 255, 128, 10])
    #expect(try copy.knownFiles(of: "voorbeeld") == store.knownFiles(of: "voorbeeld"))
  }

  @Test("take in the text of an earlier form")
  func earlierForm() throws {
    let place = try TemporaryStore()
    let old = try EvidenceStore(path: place.path, access: .create, upTo: "0001 evidence")
    try place.raw {
      try $0.execute(
        sql: "INSERT INTO page_text VALUES (1, printf('%064d', 3), CAST('Jeugdwijkteams.' AS BLOB))"
      )
    }
    try old.export(to: "\(place.folder)/one")
    let copy = try EvidenceStore.importing(
      from: "\(place.folder)/one", to: "\(place.folder)/copy.sqlite")
    #expect(try copy.check().damage.map(\.kind) == [.content])
  }

  @Test(
    "refuse text that was changed, and leave no store behind",
    arguments: ["missing", "line", "value", "extra", "manifest", "version", "form"])
  func changed(what: String) throws {
    let place = try TemporaryStore()
    let folder = "\(place.folder)/one"
    try store(place).export(to: folder)
    let file = URL(fileURLWithPath: "\(folder)/run.ndjson")
    let manifest = URL(fileURLWithPath: "\(folder)/store.json")
    func edit(_ url: URL, _ old: String, _ new: String) throws {
      let text = try String(contentsOf: url, encoding: .utf8)
      #expect(text.contains(old))
      try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url)
    }
    switch what {
    case "missing": try FileManager.default.removeItem(at: file)
    case "line": try edit(file, "\"id\":", "\"di\":")
    case "value": try edit(file, "nightly", "daily")
    case "extra": try Data((try Data(contentsOf: file)) + Data("{}\n".utf8)).write(to: file)
    case "manifest": try FileManager.default.removeItem(at: manifest)
    case "version": try edit(manifest, "\"version\" : 1", "\"version\" : 2")
    default: try edit(manifest, "\"form\" : \(EvidenceStore.migrationNames.count)", "\"form\" : 99")
    }
    let path = "\(place.folder)/copy.sqlite"
    #expect(
      code { _ = try EvidenceStore.importing(from: folder, to: path) }
        == (what == "form" ? .newerVersion : .importInvalid))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.folder)
        .filter { $0.hasPrefix("copy") }.isEmpty)
  }

  @Test("never write over anything")
  func neverOver() throws {
    let place = try TemporaryStore()
    let store = try store(place)
    #expect(code { try store.export(to: place.folder) } == .notWritable)
    try store.export(to: "\(place.folder)/one")
    #expect(
      code { _ = try EvidenceStore.importing(from: "\(place.folder)/one", to: place.path) }
        == .notWritable)
    #expect(try store.check().damage.isEmpty)
  }
}

@Suite("Cleaning up a store")
struct VacuumTests {
  @Test("removes old runs and what only they needed")
  func removes() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    let old = SampleDossier("#⟦Oud⟧\n\nzwaluwenplan")
    let new = SampleDossier("#⟦Nieuw⟧\n\nmerelplan")
    let first = try old.record(in: store, at: 1000)
    let second = try new.record(in: store, at: 2000)
    let removed = try store.vacuum(before: StoreTime(milliseconds: 5000))
    #expect(removed.runs == 1)
    #expect(removed.reports == 1)
    #expect(removed.readings == 1)
    #expect(removed.stageResults == 1)
    #expect(try store.run(first.run) == nil)
    #expect(try store.currentReports().map(\.id) == [second.report])
    #expect(try store.result(for: old.key) == nil)
    #expect(try store.result(for: new.key) == new.encoded)
    #expect(try store.load(second.report).documents == [new.record])
    #expect(try store.check().damage.isEmpty)
    #expect(
      try place.raw {
        try String.fetchAll($0, sql: "SELECT term FROM word WHERE term LIKE '%plan'")
      }
        == ["merelplan"])
    let again = try store.vacuum(before: StoreTime(milliseconds: 5000))
    #expect(again.runs == 0 && again.reports == 0 && again.stageResults == 0)
    #expect(again.bytesAfter == again.bytesBefore)
  }

  @Test("keeps what is accepted, young, or current")
  func keeps() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    let accepted = try SampleDossier("#⟦A⟧").record(in: store, at: 1000)
    try store.transaction {
      try $0.accept(accepted.run, reason: "goed", by: "ik", at: StoreTime(milliseconds: 1))
    }
    let other = try SampleDossier("#⟦B⟧").record(in: store, delivery: "ander", at: 1500)
    let middle = try SampleDossier("#⟦C⟧").record(in: store, at: 2000)
    let young = try SampleDossier("#⟦D⟧").record(in: store, at: 6000)
    let last = try SampleDossier("#⟦E⟧").record(in: store, at: 7000)
    _ = try store.vacuum(before: StoreTime(milliseconds: 5000))
    #expect(try store.runs().map(\.id) == [last.run, young.run, other.run, accepted.run])
    #expect(try store.run(middle.run) == nil)
    #expect(try store.load(accepted.report).documents.count == 1)
    #expect(try store.check().damage.isEmpty)
  }
}
