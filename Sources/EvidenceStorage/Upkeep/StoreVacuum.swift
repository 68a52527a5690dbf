import GRDB
import Glibc

/// What `vacuum` removed.
package struct StoreVacuum: Hashable, Sendable {
  package let runs: Int
  package let reports: Int
  package let stageResults: Int
  package let readings: Int
  /// Size of the file before and after, in bytes.
  package let bytesBefore: Int
  package let bytesAfter: Int
}

extension EvidenceStore {
  /// Removes old runs, and what no remaining run needs; then gives the room back to the disk.
  ///
  /// Kept are runs that began at or after `time`, accepted runs, the last run, and of each delivery the run
  /// with its current report; with them their reports and whatever these were made from. Reports on which an
  /// inspector decided something are always kept.
  /// - Parameter time: Runs that began before may go.
  /// - Throws: `full` where the file cannot be rewritten: then rows are gone, and the file is as large as
  ///   it was.
  /// - Complexity: O(*n*) in the size of the store; needs room for a second copy of it.
  package func vacuum(before time: StoreTime) throws(StoreError) -> StoreVacuum {
    let before = fileBytes
    let removed = try transaction { transaction in
      try StoreRemoval(database: transaction.database).run(before: time)
    }
    do {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "INSERT INTO word_index (word_index) VALUES ('optimize')")
        try database.execute(sql: "VACUUM")
        _ = try database.checkpoint(.truncate)
      }
    } catch {
      throw StoreError(error, at: path)
    }
    return StoreVacuum(
      runs: removed.runs, reports: removed.reports, stageResults: removed.stageResults,
      readings: removed.readings, bytesBefore: before, bytesAfter: fileBytes)
  }

  private var fileBytes: Int {
    var bytes = 0
    for ending in ["", "-wal"] {
      var status = stat()
      if unsafe stat(path + ending, &status) == 0 { bytes += Int(status.st_size) }
    }
    return bytes
  }
}

/// Takes out what nothing needs, from runs down to bytes.
private struct StoreRemoval {
  let database: Database

  struct Count {
    var runs = 0
    var reports = 0
    var stageResults = 0
    var readings = 0
  }

  func run(before time: StoreTime) throws -> Count {
    var count = Count()
    count.runs = try delete(
      """
      DELETE FROM run WHERE started < ?
        AND id <> (SELECT max(id) FROM run)
        AND id NOT IN (SELECT run FROM accepted_run)
        AND id NOT IN (SELECT run FROM current_report)
      """, [.integer(time.milliseconds)])
    count.reports = try delete(
      """
      DELETE FROM report WHERE id NOT IN (SELECT report FROM run_report)
        AND id NOT IN (SELECT report FROM delivery_state)
        AND id NOT IN (SELECT report FROM decision)
      """)
    try delete("DELETE FROM evidence WHERE id NOT IN (SELECT evidence FROM report_evidence)")
    // A result goes with the run that made it, unless a report that stays was made from it.
    count.stageResults = try delete(
      """
      DELETE FROM stage_result WHERE run IS NULL
        AND id NOT IN (SELECT stage_result FROM report_stage)
        AND blob NOT IN (
          SELECT reading.blob FROM reading
          JOIN report_document ON report_document.reading = reading.id)
      """)
    count.readings = try delete(
      """
      DELETE FROM reading WHERE id NOT IN (SELECT reading FROM report_document)
        AND blob NOT IN (SELECT blob FROM stage_result)
      """)
    try delete("DELETE FROM document WHERE id NOT IN (SELECT document FROM reading)")
    try deleteTexts()
    try delete(
      """
      DELETE FROM blob WHERE id NOT IN (SELECT blob FROM stage_result)
        AND id NOT IN (SELECT blob FROM reading) AND id NOT IN (SELECT blob FROM report)
      """)
    try delete(
      """
      DELETE FROM delivery WHERE id NOT IN (SELECT delivery FROM report)
        AND id NOT IN (SELECT delivery FROM delivery_state)
        AND id NOT IN (SELECT delivery FROM run_report)
      """)
    return count
  }

  /// The index forgets a page only when it is shown the page's words once more.
  private func deleteTexts() throws {
    let unused = try Int64.fetchAll(
      database, sql: "SELECT id FROM page_text WHERE id NOT IN (SELECT text FROM page) ORDER BY id")
    for id in unused {
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT text FROM page_text WHERE id = ?", arguments: [id])
      else { continue }
      try SearchIndex.remove(try row.bytes(0), id: id, from: database)
      try database.run("DELETE FROM page_text WHERE id = ?", [id.databaseValue])
    }
  }

  @discardableResult
  private func delete(_ sql: String, _ values: [DatabaseValue] = []) throws -> Int {
    try database.run(sql, values)
    return database.changesCount
  }
}
