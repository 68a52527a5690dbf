import GRDB

extension StoreTransaction {
  /// Notes that a run begins.
  ///
  /// - Parameters:
  ///   - command: What was asked for, not empty.
  ///   - started: When.
  ///   - versions: The version of each component, by its name.
  package func beginRun(
    _ command: String, started: StoreTime, versions: [String: String]
  ) throws -> RunID {
    let id = try database.run(
      "INSERT INTO run (command, started, status) VALUES (?, ?, 'running')",
      [command.databaseValue, .integer(started.milliseconds)])
    for (component, version) in versions.sorted(by: { $0.key < $1.key }) {
      try database.run(
        "INSERT INTO run_version (run, component, version) VALUES (?, ?, ?)",
        [id.databaseValue, component.databaseValue, version.databaseValue])
    }
    return RunID(Int(id))
  }

  /// Notes how a run ended; counts of the same name are replaced.
  ///
  /// - Throws: `refused` where there is no such run, or `status` is `running`.
  package func endRun(
    _ run: RunID, ended: StoreTime, status: RunRecord.Status, counts: [String: Int]
  ) throws {
    try note(counts, of: run)
    try database.run(
      "UPDATE run SET ended = ?, status = ? WHERE id = ?",
      [.integer(ended.milliseconds), status.rawValue.databaseValue, .integer(run.number)])
    guard database.changesCount == 1 else { throw noRun(run) }
  }

  /// Notes counts of a run; of the same name the last one holds.
  package func note(_ counts: [String: Int], of run: RunID) throws {
    for (name, value) in counts.sorted(by: { $0.key < $1.key }) {
      try database.run(
        "INSERT INTO run_count (run, name, value) VALUES (?, ?, ?) "
          + "ON CONFLICT DO UPDATE SET value = excluded.value",
        [.integer(run.number), name.databaseValue, .integer(value)])
    }
  }

  /// Notes versions of components that became known during a run; of the same name the last one holds.
  package func note(versions: [String: String], of run: RunID) throws {
    for (component, version) in versions.sorted(by: { $0.key < $1.key }) {
      try database.run(
        "INSERT INTO run_version (run, component, version) VALUES (?, ?, ?) "
          + "ON CONFLICT DO UPDATE SET version = excluded.version",
        [.integer(run.number), component.databaseValue, version.databaseValue])
    }
  }

  /// Makes a run the baseline that later runs are compared with; earlier acceptances stay on record.
  ///
  /// - Throws: `refused` where there is no such run, or the reason is empty.
  package func accept(_ run: RunID, reason: String, by: String, at time: StoreTime) throws {
    guard try database.number("SELECT 1 FROM run WHERE id = ?", [.integer(run.number)]) != nil
    else { throw noRun(run) }
    try database.run(
      "INSERT INTO accepted_run (run, accepted, by, reason) VALUES (?, ?, ?, ?)",
      [
        .integer(run.number), .integer(time.milliseconds), by.databaseValue, reason.databaseValue,
      ])
  }

  private func noRun(_ run: RunID) -> StoreError { .refused(path, "there is no run \(run)") }
}

extension EvidenceStore {
  /// Runs, the last one first.
  ///
  /// - Parameter limit: At most so many.
  package func runs(limit: Int = .max) throws(StoreError) -> [RunRecord] {
    try read { database in
      try Int64.fetchAll(
        database, sql: "SELECT id FROM run ORDER BY id DESC LIMIT ?", arguments: [limit]
      ).compactMap { try EvidenceStore.run($0, in: database) }
    }
  }

  /// One run; nil where there is none of that number.
  package func run(_ id: RunID) throws(StoreError) -> RunRecord? {
    try read { try EvidenceStore.run(Int64(id.number), in: $0) }
  }

  /// Acceptances, the one that holds first.
  package func acceptances() throws(StoreError) -> [Acceptance] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT run, accepted, by, reason FROM accepted_run ORDER BY id DESC"
      ).map {
        Acceptance(
          run: RunID($0[0]), accepted: StoreTime(milliseconds: $0[1]), by: $0[2], reason: $0[3])
      }
    }
  }

  private static func run(_ id: Int64, in database: Database) throws -> RunRecord? {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT command, started, ended, status FROM run WHERE id = ?",
        arguments: [id])
    else { return nil }
    let versions = try Row.fetchAll(
      database, sql: "SELECT component, version FROM run_version WHERE run = ?", arguments: [id])
    let counts = try Row.fetchAll(
      database, sql: "SELECT name, value FROM run_count WHERE run = ?", arguments: [id])
    return RunRecord(
      id: RunID(Int(id)), command: row[0], started: StoreTime(milliseconds: row[1]),
      ended: (row[2] as Int?).map(StoreTime.init(milliseconds:)),
      status: try row.value(3, as: RunRecord.Status.self),
      versions: Dictionary(versions.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 }),
      counts: Dictionary(counts.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 }))
  }
}
