import Foundation
import GRDB
import Glibc

extension EvidenceStore {
  /// Writes the whole store as text: a folder with one file per table and `store.json`.
  ///
  /// The same store gives the same bytes; see `EvidenceStore.md` for the form.
  /// - Parameter folder: Made; must not exist, or be empty.
  /// - Throws: `StoreError`; then the folder is not there.
  /// - Complexity: O(*n*) in the size of the store; memory for one row.
  package func export(to folder: String) throws(StoreError) {
    if let entries = try? FileManager.default.contentsOfDirectory(atPath: folder), !entries.isEmpty
    {
      throw TextFiles.notWritable(folder, ENOTEMPTY)
    }
    let parts = folder + ".\(getpid()).part"
    guard unsafe mkdir(parts, 0o777) == 0 else { throw TextFiles.notWritable(folder, errno) }
    do {
      try read { try EvidenceStore.write($0, to: parts) }
      // Takes the place of an empty folder too, and of nothing else.
      guard unsafe rename(parts, folder) == 0 else { throw TextFiles.notWritable(folder, errno) }
    } catch {
      try? FileManager.default.removeItem(atPath: parts)
      throw StoreError(error, at: folder)
    }
  }

  private static func write(_ database: Database, to folder: String) throws {
    let tables = try StoredTable.all(in: database).map { table in
      let file = try TextWriter("\(folder)/\(table.name).ndjson")
      var count = 0
      let rows = try Row.fetchCursor(database, sql: table.selection)
      while let row = try rows.next() {
        try file.write(TextRow.line(table.columns, Array(row.databaseValues)) + [0x0A])
        count += 1
      }
      return TextManifest.Table(name: table.name, rows: count, sha256: try file.finish())
    }
    let manifest = TextManifest(
      version: TextManifest.currentVersion,
      form: try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0, tables: tables)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let file = try TextWriter("\(folder)/\(TextManifest.fileName)")
    try file.write([UInt8](try encoder.encode(manifest)) + [0x0A])
    _ = try file.finish()
  }
}
