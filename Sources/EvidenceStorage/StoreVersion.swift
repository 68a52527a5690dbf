import GRDB

/// The library that the store rests on, for the run record.
package enum StoreLibrary {
  /// The version of SQLite, as `3.40.1`.
  package static func version() throws -> String {
    try DatabaseQueue().read { database in
      try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "unknown"
    }
  }
}
