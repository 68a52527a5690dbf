import EvidenceStorage
import Foundation
import GRDB
import Glibc
import SpoorModel
import Testing

@Suite("Opening a store")
struct OpeningTests {
  @Test("makes one, in WAL mode, and finds it again")
  func makes() throws {
    let place = try TemporaryStore()
    try SampleDossier("#⟦Nota⟧").record(in: try place.open())
    #expect(try place.open(.existing).runs().count == 1)
    #expect(try place.raw { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test("says that there is none, and makes nothing")
  func missing() throws {
    let place = try TemporaryStore()
    #expect(code { _ = try place.open(.existing) } == .missing)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder).isEmpty)
  }

  @Test(
    "refuses what is no store, and leaves it as it is",
    arguments: ["not a database at all", "SQLite format 3\0 but no more", "x"])
  func notAStore(content: String) throws {
    let place = try TemporaryStore()
    try Data(content.utf8).write(to: URL(fileURLWithPath: place.path))
    #expect(code { _ = try place.open() } == .notAStore)
    #expect(place.bytes == Array(content.utf8))
  }

  @Test("refuses a folder and another program's database, and leaves them as they are")
  func foreign() throws {
    let place = try TemporaryStore()
    #expect(code { _ = try EvidenceStore(path: place.folder) } == .notAStore)
    try place.raw { try $0.execute(sql: "CREATE TABLE theirs (a)") }
    let before = place.bytes
    #expect(code { _ = try place.open() } == .notAStore)
    #expect(place.bytes == before)
    try place.raw { try $0.execute(sql: "PRAGMA application_id = 7") }
    #expect(code { _ = try place.open() } == .notAStore)
  }

  @Test("refuses the store of a newer version, and leaves it as it is")
  func newer() throws {
    let place = try TemporaryStore()
    try place.open().close()
    try place.raw {
      try $0.execute(sql: "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)")
    }
    let before = place.bytes
    #expect(code { _ = try place.open() } == .newerVersion)
    #expect(place.bytes == before)
  }

  @Test("goes on where the making of a store was cut short")
  func cutShort() throws {
    let place = try TemporaryStore()
    try Data().write(to: URL(fileURLWithPath: place.path))
    #expect(code { _ = try place.open(.existing) } == .notAStore)
    try SampleDossier("#⟦Nota⟧").record(in: try place.open())
    let half = try TemporaryStore()
    try half.raw { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try SampleDossier("#⟦Nota⟧").record(in: try half.open())
  }

  @Test("names a store that lost its end as damaged")
  func truncated() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    try SampleDossier("#⟦Nota⟧").record(in: store)
    try store.close()
    let bytes = place.bytes
    try Data(bytes.prefix(bytes.count / 2)).write(to: URL(fileURLWithPath: place.path))
    #expect(code { _ = try place.open().runs() } == .damaged)
    try Data(bytes.prefix(150)).write(to: URL(fileURLWithPath: place.path))
    #expect(code { _ = try place.open().runs() } != nil)
  }

  @Test("never traps on a store with flipped bytes: it is damaged, or tells what it was told")
  func flipped() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    let words = (0..<4000).map { "woord\($0)" }.joined(separator: " ")
    let sample = SampleDossier("#⟦Nota regie⟧\n\nDe gemeente heeft ⟦de regie⟧. \(words)")
    let report = try sample.record(in: store).report
    try store.close()
    let bytes = place.bytes
    var found = 0
    var generator = Lehmer(seed: 7)
    for _ in 0..<25 {
      var damaged = bytes
      for _ in 0..<4 {
        damaged[generator.next(below: bytes.count)] ^= UInt8(1 + generator.next(below: 255))
      }
      try Data(damaged).write(to: URL(fileURLWithPath: place.path))
      for ending in ["-wal", "-shm"] { _ = unsafe unlink(place.path + ending) }
      do {
        let store = try place.open(.existing)
        _ = try store.search("regie")
        let loaded = Result { try store.load(report) }
        if try store.check().damage.isEmpty {
          #expect(try loaded.get().documents == sample.report.documents)
        } else {
          found += 1
        }
      } catch is StoreError {
        found += 1
      }
    }
    // Bytes that no page uses change unseen: half of so small a file.
    #expect(found > 8)
  }

  @Test("says who is in the way when another process keeps the store")
  func locked() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: place.path, configuration: configuration)
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let started = ContinuousClock.now
    #expect(code { try SampleDossier("#⟦Nota⟧").record(in: store) } == .locked)
    #expect(ContinuousClock.now - started < .seconds(EvidenceStore.patienceSeconds + 3))
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    try SampleDossier("#⟦Nota⟧").record(in: store)
  }

  @Test("keeps the store as it was when the disk is full")
  func full() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    try SampleDossier("#⟦Nota⟧").record(in: store)
    let size = try place.raw { try Int.fetchOne($0, sql: "PRAGMA page_count") } ?? 0
    try store.limitPages(to: size + 2)
    let large = String(repeating: "regie en samenwerking ", count: 20_000)
    #expect(code { try SampleDossier("#⟦Nota 2⟧\n\n\(large)").record(in: store, at: 2) } == .full)
    #expect(try store.runs().count == 1)
    #expect(try store.check().damage.isEmpty)
    try store.limitPages(to: 1 << 20)
    try SampleDossier("#⟦Nota 2⟧\n\n\(large)").record(in: store, at: 2)
  }

  @Test("tells the version of SQLite")
  func library() throws {
    #expect(try StoreLibrary.version().hasPrefix("3."))
  }
}

/// The code of the store's error that something ends with; nil where it ends well.
func code(_ body: () throws -> Void) -> StoreError.Code? {
  do {
    try body()
    return nil
  } catch let error as StoreError {
    #expect(error.message.contains("/"), "the message names no place: \(error.message)")
    return error.code
  } catch {
    Issue.record(error)
    return nil
  }
}

/// Numbers that look random and are the same in every run.
struct Lehmer {
  private var state: UInt64

  init(seed: UInt64) { state = seed | 1 }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }
}
