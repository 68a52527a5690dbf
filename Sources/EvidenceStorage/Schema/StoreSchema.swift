import GRDB

/// The forms that the store has had, oldest first; only ever appended to.
enum StoreSchema {
  /// One step from a form of the store to the next.
  struct Migration: Sendable {
    /// `NNNN name`, kept in the store; the number is the form that the step leads to.
    let name: String
    let apply: @Sendable (Database) throws -> Void
  }

  /// Every step, in order.
  static let migrations: [Migration] = [evidenceTables, searchIndex, evidenceOrder]

  /// Applies the steps that the store has not had, each in a transaction of its own.
  ///
  /// - Parameters:
  ///   - queue: The store.
  ///   - path: Its name, for errors.
  ///   - last: The last step to apply; nil for all.
  /// - Throws: `StoreError.newerVersion` and `.notAStore` before anything is written.
  static func bringUpToDate(_ queue: DatabaseQueue, path: String, upTo last: String?) throws {
    let found = try queue.inDatabase { database in
      try form(of: database, path: path)
    }
    guard found <= migrations.count else {
      throw StoreError.newerVersion(path, found: found, known: migrations.count)
    }
    let wanted =
      last.flatMap { name in migrations.firstIndex { $0.name == name } }
      .map { $0 + 1 } ?? migrations.count
    try queue.inDatabase { database in
      if try String.fetchOne(database, sql: "PRAGMA journal_mode") != "wal" {
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      }
    }
    guard found < wanted else { return }
    try queue.inDatabase { database in
      for number in found..<wanted {
        try database.inTransaction(.immediate) {
          // Another process may have been faster.
          guard try form(of: database, path: path) == number else { return .commit }
          try migrations[number].apply(database)
          try database.execute(
            sql: "INSERT INTO migration (number, name) VALUES (?, ?)",
            arguments: [number + 1, migrations[number].name])
          try database.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
          try database.execute(sql: "PRAGMA user_version = \(number + 1)")
          return .commit
        }
      }
    }
  }

  /// The number of steps that the store has had; 0 for an empty file.
  private static func form(of database: Database, path: String) throws -> Int {
    let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    if mark == StoreFile.applicationID {
      return try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard mark == 0, tables == 0 else { throw StoreError.notAStore(path) }
    return 0
  }
}
