import Foundation
import GRDB

/// The evidence store: everything that was read and judged, in one SQLite file that runs only add to.
///
/// Several processes may read while one writes. Every operation is one transaction: a process that is
/// killed leaves the store as it was before the operation, or as it is after.
package final class EvidenceStore: Sendable {
  /// What may happen where there is no store yet.
  package enum Access: Sendable {
    /// One is made.
    case create
    /// `StoreError.missing` is thrown, and nothing is made.
    case existing
  }

  /// How long a write waits for another process, in seconds.
  package static let patienceSeconds = 5

  /// The file, as it was named.
  package let path: String
  let queue: DatabaseQueue

  /// Opens the store, makes it where that is allowed, and brings its schema to the present form.
  ///
  /// - Parameters:
  ///   - path: The file; `-wal` and `-shm` files appear beside it while it is open.
  ///   - access: What may happen where there is none.
  /// - Throws: `StoreError`; a file that is no store, is damaged or belongs to a later version is left
  ///   as it was.
  package convenience init(path: String, access: Access = .create) throws(StoreError) {
    try self.init(path: path, access: access, upTo: nil)
  }

  /// - Parameter upTo: The last migration to apply, for tests of the next one; nil for all.
  package init(path: String, access: Access, upTo: String?) throws(StoreError) {
    self.path = path
    try StoreFile.inspect(path, access: access)
    do {
      let queue = try DatabaseQueue(path: path, configuration: EvidenceStore.configuration)
      try StoreSchema.bringUpToDate(queue, path: path, upTo: upTo)
      self.queue = queue
    } catch {
      throw StoreError(error, at: path)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "spoor"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(TimeInterval(patienceSeconds))
    configuration.prepareDatabase { database in
      // A kill loses nothing that was committed; a power cut at most the last transactions, never consistency.
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
      try database.execute(sql: "PRAGMA cache_size = -8192")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
    }
    return configuration
  }

  /// Closes the file; the `-wal` file is folded in and removed where nobody else has the store open.
  package func close() throws(StoreError) {
    do { try queue.close() } catch { throw StoreError(error, at: path) }
  }

  /// Reads in one snapshot.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(body) } catch { throw StoreError(error, at: path) }
  }

  /// Writes in one transaction of several operations: all of them are kept, or none.
  ///
  /// - Parameter body: What to write; the transaction must not be used after it.
  /// - Throws: `StoreError`, and the store is as it was; an error of `body` that is none of the store's
  ///   arrives as `failed`.
  package func transaction<Value>(
    _ body: (StoreTransaction) throws -> Value
  ) throws(StoreError) -> Value {
    let path = path
    do {
      return try queue.writeWithoutTransaction { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          value = try body(StoreTransaction(database: database, path: path))
          return .commit
        }
        guard let value else { throw StoreError(.failed, path: path, "\(path): nothing was done.") }
        return value
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }
}

/// One transaction that writes: handed to a closure, and of no use after it.
package struct StoreTransaction {
  let database: Database
  let path: String
}

extension EvidenceStore {
  /// The names of all migrations, in order.
  package static var migrationNames: [String] { StoreSchema.migrations.map(\.name) }

  /// Bounds the size of the file, in pages, as a disk would: for tests of what happens when it is full.
  package func limitPages(to count: Int) throws(StoreError) {
    do {
      try queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = \(count)") }
    } catch {
      throw StoreError(error, at: path)
    }
  }
}
