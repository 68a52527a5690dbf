import EvidenceStorage
import Foundation
import GRDB
import SpoorModel
import Testing

@Suite("A power cut")
struct PowerCutTests {
  private func copy(_ place: TemporaryStore, log: Data?) throws -> TemporaryStore {
    let copy = try TemporaryStore()
    try Data(place.bytes).write(to: URL(fileURLWithPath: copy.path))
    try log?.write(to: URL(fileURLWithPath: copy.path + "-wal"))
    return copy
  }

  private func writeAheadLog(of place: TemporaryStore) -> Data? {
    FileManager.default.contents(atPath: place.path + "-wal")
  }

  /// Opens, is sound, and holds whole transactions only: as many runs as reports and findings.
  private func expectWhole(_ place: TemporaryStore) throws -> Int {
    let store = try place.open(.existing)
    #expect(try store.check().damage.isEmpty)
    let reports = try store.runs().map { try store.reports(in: $0.id).count }
    #expect(reports.allSatisfy { $0 == 1 })
    for report in try store.currentReports() { _ = try store.load(report.id) }
    return reports.count
  }

  @Test("in the middle of a transaction leaves the transactions before it")
  func midTransaction() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    try SampleDossier("#⟦Nota⟧").record(in: store)
    var copies: [TemporaryStore] = []
    let large = SampleDossier(
      "#⟦Nota 2⟧\n\n" + (0..<3000).map { "woord\($0)" }.joined(separator: " "))
    try store.transaction { transaction in
      let run = try transaction.beginRun(
        "nightly", started: StoreTime(milliseconds: 9), versions: [:])
      copies.append(try copy(place, log: writeAheadLog(of: place)))
      try transaction.keep(large.record, encoded: large.encoded, for: large.key, run: run)
      for number in 0..<40 {
        // More than the cache holds, so that unfinished pages reach the log.
        let key = StageKey(
          stage: "x\(number)", input: large.key.input, options: large.key.options, version: "1")
        try transaction.keep(
          [UInt8](repeating: UInt8(number), count: 400_000), for: key, run: run)
        if number % 8 == 7 { copies.append(try copy(place, log: writeAheadLog(of: place))) }
      }
    }
    for copy in copies { #expect(try expectWhole(copy) == 1) }
  }

  @Test("that tears the log at any byte leaves whole transactions")
  func tornLog() throws {
    let place = try TemporaryStore()
    try place.open().close()
    let store = try place.open()
    for number in 0..<6 {
      try SampleDossier("#⟦Nota \(number)⟧\n\nregie").record(in: store, at: 1 + number)
    }
    let log = try #require(writeAheadLog(of: place))
    var generator = Lehmer(seed: 11)
    var seen: Set<Int> = []
    for cut in [0, log.count] + (0..<22).map({ _ in generator.next(below: log.count) }) {
      let torn = try copy(place, log: log.prefix(cut))
      let runs = try expectWhole(torn)
      seen.insert(runs)
      // What was lost is written again.
      try SampleDossier("#⟦Nota 5⟧\n\nregie").record(in: torn.open(), at: 99)
      #expect(try torn.open().currentReports().count == 1)
    }
    #expect(seen.contains(6) && seen.contains(0))
    #expect(seen.count > 3)
  }

  @Test("that leaves garbage at the end of the log loses nothing before it")
  func garbage() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    try SampleDossier("#⟦Nota⟧").record(in: store)
    var log = try #require(writeAheadLog(of: place))
    log.append(Data(repeating: 0xA5, count: 9000))
    #expect(try expectWhole(try copy(place, log: log)) == 1)
  }
}
