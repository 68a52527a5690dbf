import GRDB

/// A table whose rows are exported: all of ours, but neither the index of words, which follows from the page
/// texts, nor the list of migrations.
struct StoredTable {
  let name: String
  let columns: [String]
  /// The columns of the primary key, in order.
  let key: [String]

  /// Every table, in the order of their names.
  static func all(in database: Database) throws -> [StoredTable] {
    let names = try String.fetchAll(
      database,
      sql: """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND sql LIKE '%STRICT%' AND name <> 'migration' ORDER BY name
        """)
    return try names.map { name in
      let rows = try Row.fetchAll(
        database, sql: "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
      let key = rows.filter { ($0[1] as Int) > 0 }.sorted { ($0[1] as Int) < ($1[1] as Int) }
      return StoredTable(name: name, columns: rows.map { $0[0] }, key: key.map { $0[0] })
    }
  }

  /// Every row, in the order of the key.
  var selection: String {
    "SELECT \(quoted(columns)) FROM \"\(name)\" ORDER BY \(quoted(key))"
  }

  var insertion: String {
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    return "INSERT INTO \"\(name)\" (\(quoted(columns))) VALUES (\(marks))"
  }

  private func quoted(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
