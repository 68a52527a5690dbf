import Foundation
import GRDB
import Glibc

extension EvidenceStore {
  /// Makes a store from an export, also of an earlier form, which is then brought up to date.
  ///
  /// - Parameters:
  ///   - folder: What `export(to:)` wrote.
  ///   - path: The store to make; must not exist.
  /// - Throws: `importInvalid` where a file is missing, changed or no export, `newerVersion` where a later
  ///   version wrote it, `notWritable` where there is a file at `path`; then there is no store at `path`.
  package static func importing(
    from folder: String, to path: String
  ) throws(StoreError) -> EvidenceStore {
    let manifest = try manifest(of: folder)
    guard manifest.version == TextManifest.currentVersion, manifest.form >= 1 else {
      throw TextFiles.invalid(folder, "this text form is not known")
    }
    guard manifest.form <= StoreSchema.migrations.count else {
      throw .newerVersion(folder, found: manifest.form, known: StoreSchema.migrations.count)
    }
    guard unsafe access(path, F_OK) != 0 else {
      throw StoreError(
        .notWritable, path: path,
        "\(path) exists already, and was left as it is; name a file that does not exist.")
    }
    let part = path + ".\(getpid()).part"
    do {
      let store = try EvidenceStore(
        path: part, access: .create, upTo: StoreSchema.migrations[manifest.form - 1].name)
      try store.fill(from: folder, manifest)
      try store.close()
      guard unsafe rename(part, path) == 0 else { throw TextFiles.notWritable(path, errno) }
    } catch {
      for ending in ["", "-wal", "-shm"] { _ = unsafe unlink(part + ending) }
      throw StoreError(error, at: path)
    }
    return try EvidenceStore(path: path, access: .existing)
  }

  private static func manifest(of folder: String) throws(StoreError) -> TextManifest {
    let file = "\(folder)/\(TextManifest.fileName)"
    guard let data = FileManager.default.contents(atPath: file) else {
      throw TextFiles.notReadable(file, ENOENT)
    }
    do {
      return try JSONDecoder().decode(TextManifest.self, from: data)
    } catch {
      throw TextFiles.invalid(file, "it does not list the tables of a store")
    }
  }

  /// Everything in one transaction, without foreign keys until its end.
  private func fill(from folder: String, _ manifest: TextManifest) throws(StoreError) {
    try transaction { transaction in
      let database = transaction.database
      try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
      let tables = try StoredTable.all(in: database)
      guard tables.map(\.name) == manifest.tables.map(\.name) else {
        throw TextFiles.invalid(folder, "its tables are not those of form \(manifest.form)")
      }
      let isIndexed = try database.tableExists("word_index")
      for (table, listed) in zip(tables, manifest.tables) {
        try EvidenceStore.read(table, listed, from: folder, into: database, isIndexed: isIndexed)
      }
    }
  }

  private static func read(
    _ table: StoredTable, _ listed: TextManifest.Table, from folder: String,
    into database: Database, isIndexed: Bool
  ) throws {
    let file = "\(folder)/\(table.name).ndjson"
    let lines = try TextLines(file)
    var count = 0
    while let line = try lines.next() {
      count += 1
      guard let values = TextRow.values(line, of: table.columns) else {
        throw TextFiles.invalid("\(file):\(count)", "this line is no row of the table")
      }
      do {
        let row = try database.run(table.insertion, values)
        if isIndexed, table.name == "page_text", case .blob(let text) = values.last?.storage {
          try SearchIndex.add([UInt8](text), id: row, to: database)
        }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw TextFiles.invalid("\(file):\(count)", error.message ?? "the row breaks a rule")
      }
    }
    guard count == listed.rows, lines.hash == listed.sha256 else {
      throw TextFiles.invalid(file, "it is not the file that was exported")
    }
  }
}
