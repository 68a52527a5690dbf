import EvidenceStorage
import Foundation
import GRDB
import SpoorModel
import Testing

@Suite("What is kept to compute nothing twice")
struct CacheTests {
  @Test("gives a stage's result for its own key only")
  func keys() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    let key = StageKey.sample
    try store.transaction { try $0.keep([1, 2, 3], for: key, run: nil) }
    #expect(try store.result(for: key) == [1, 2, 3])
    let others = [
      StageKey(stage: "x", input: key.input, options: key.options, version: key.version),
      StageKey(stage: key.stage, input: key.options, options: key.options, version: key.version),
      StageKey(stage: key.stage, input: key.input, options: key.input, version: key.version),
      StageKey(stage: key.stage, input: key.input, options: key.options, version: "2"),
    ]
    for other in others { #expect(try store.result(for: other) == nil) }
    #expect(try store.keptKeys(stage: key.stage, input: key.input) == [key])
  }

  @Test("keeps the first result of a key, and equal bytes once")
  func first() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    let key = StageKey.sample
    let other = StageKey(stage: "y", input: key.input, options: key.options, version: "1")
    try store.transaction { transaction in
      try transaction.keep([1], for: key, run: nil)
      try transaction.keep([2], for: key, run: nil)
      try transaction.keep([1], for: other, run: nil)
    }
    #expect(try store.result(for: key) == [1])
    #expect(try place.raw { try Int.fetchOne($0, sql: "SELECT count(*) FROM blob") } == 1)
  }

  @Test("gives the known files back in order, and forgets those that are gone")
  func knownFiles() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    #expect(try store.knownFiles(of: "d").isEmpty)
    let files = (0..<50).map { KnownFile.sample($0) } + [.refused]
    try store.transaction { try $0.setKnownFiles(files.shuffled(), of: "d") }
    #expect(
      try store.knownFiles(of: "d")
        == files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    try store.transaction { try $0.setKnownFiles([.sample(7)], of: "d") }
    #expect(try store.knownFiles(of: "d") == [.sample(7)])
    #expect(try store.knownFiles(of: "other").isEmpty)
  }

  @Test("recognises an unchanged delivery at a glance")
  func state() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    #expect(try store.state(of: "voorbeeld") == nil)
    let recorded = try SampleDossier("#⟦Nota⟧").record(in: store)
    try store.transaction {
      try $0.setState(
        of: "voorbeeld", fingerprint: ContentHash(of: "a"), report: recorded.report)
    }
    let state = try #require(try store.state(of: "voorbeeld"))
    #expect(state.fingerprint == ContentHash(of: "a"))
    #expect(state.report.id == recorded.report)
    #expect(state.report.summary == [1, 2, 3])
  }

  @Test("keeps runs with their versions, counts and acceptance")
  func runs() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    let run = try store.transaction { transaction in
      let run = try transaction.beginRun(
        "nightly", started: StoreTime(milliseconds: 10), versions: ["spoor": "1", "sqlite": "3"])
      try transaction.note(["documents": 1], of: run)
      try transaction.note(["documents": 2], of: run)
      return run
    }
    #expect(try store.run(run)?.status == .running)
    try store.transaction {
      try $0.endRun(
        run, ended: StoreTime(milliseconds: 20), status: .incomplete, counts: ["unread": 1])
      try $0.accept(run, reason: "goed", by: "ik", at: StoreTime(milliseconds: 30))
    }
    let record = try #require(try store.run(run))
    #expect(record.versions == ["spoor": "1", "sqlite": "3"])
    #expect(record.counts == ["documents": 2, "unread": 1])
    #expect(record.status == .incomplete)
    #expect(try store.acceptances().map(\.run) == [run])
    #expect(
      code {
        try store.transaction {
          try $0.accept(RunID(99), reason: "goed", by: "ik", at: StoreTime(milliseconds: 1))
        }
      } == .refused)
  }

  @Test("undoes a transaction that fails halfway")
  func undone() throws {
    struct Stop: Error {}
    let place = try TemporaryStore()
    let store = try place.open()
    #expect(
      code {
        try store.transaction { transaction in
          try transaction.keep([1], for: .sample, run: nil)
          throw Stop()
        }
      } == .failed)
    #expect(try store.result(for: .sample) == nil)
  }

  @Test("refuses a report that quotes what its page does not say")
  func falseQuote() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    let sample = SampleDossier("#⟦Nota⟧\n\nDe ⟦regie⟧.")
    let pages = [
      PageRecord(
        number: 1, label: nil, text: PageText("Iets anders."), outcome: .read,
        quality: TextQuality(level: .good, reason: ""))
    ]
    let record = DocumentRecord(
      document: sample.record.document, outcome: .read, problems: [], pages: pages,
      facts: sample.record.facts, passages: [])
    #expect(
      code {
        try store.transaction {
          try $0.keep(record, encoded: [1], for: sample.key, run: nil)
        }
      } == .refused)
    #expect(try store.result(for: sample.key) == nil)
  }

  @Test("knows hashes by their digits only")
  func hashes() {
    #expect(ContentHash(hexadecimal: "ab") == nil)
    #expect(ContentHash(hexadecimal: String(repeating: "G", count: 64)) == nil)
    #expect(
      ContentHash(of: "abc").hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    var one = ContentHash.Maker()
    one.add(piece: "ab")
    one.add(piece: "c")
    var two = ContentHash.Maker()
    two.add(piece: "a")
    two.add(piece: "bc")
    #expect(one.hash != two.hash)
  }
}

extension StageKey {
  static var sample: StageKey {
    StageKey(
      stage: "read", input: ContentHash(of: "input"), options: ContentHash(of: "options"),
      version: "1")
  }
}

extension KnownFile {
  static func sample(_ number: Int) -> KnownFile {
    KnownFile(
      path: "stukken/\(number) é.pdf", size: number * 1000, modified: 1_700_000_000_000_000_000,
      changed: 1_700_000_000_000_000_001, inode: .max - UInt64(number),
      content: .document(
        Document.ID(sha256: ContentHash(of: "\(number)").hexadecimal), .pdf,
        remark: number % 2 == 0 ? nil : Problem(.nameContradictsContent, "…")))
  }

  static var refused: KnownFile {
    KnownFile(
      path: "link", size: 0, modified: 1, changed: 1, inode: 2,
      content: .refused(.unreadable, Problem(.linkNotFollowed, "leads outside")))
  }
}
