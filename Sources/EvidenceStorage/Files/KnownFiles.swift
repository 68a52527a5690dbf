import GRDB
import SpoorModel

extension EvidenceStore {
  /// The files of a delivery as last recorded, in the order of their paths' UTF-8 bytes.
  ///
  /// - Complexity: O(*n*).
  package func knownFiles(of delivery: String) throws(StoreError) -> [KnownFile] {
    try read { database in
      var files: [KnownFile] = []
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT path, size, modified_ns, changed_ns, inode, sha256, media_type, refusal, remark
          FROM known_file WHERE delivery = (SELECT id FROM delivery WHERE name = ?) ORDER BY path
          """, arguments: [DatabaseValue.text(delivery)])
      while let row = try rows.next() { files.append(try KnownFile(row)) }
      return files
    }
  }
}

extension StoreTransaction {
  /// Replaces what is known of a delivery's files: adds, changes and removes rows so that these remain.
  ///
  /// - Parameters:
  ///   - files: Every file of the delivery, each path once.
  ///   - delivery: The name of the delivery.
  package func setKnownFiles(_ files: [KnownFile], of delivery: String) throws {
    let id = try deliveryRow(delivery)
    var stale: Set<String> = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT path FROM known_file WHERE delivery = ?", arguments: [id])
    while let row = try rows.next() { stale.insert(try row.text(0)) }
    for file in files {
      stale.remove(file.path)
      try database.run(
        """
        INSERT INTO known_file
          (delivery, path, size, modified_ns, changed_ns, inode, sha256, media_type, refusal, remark)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET size = excluded.size, modified_ns = excluded.modified_ns,
          changed_ns = excluded.changed_ns, inode = excluded.inode, sha256 = excluded.sha256,
          media_type = excluded.media_type, refusal = excluded.refusal, remark = excluded.remark
        """, [id.databaseValue] + file.values())
    }
    for path in stale {
      try database.run(
        "DELETE FROM known_file WHERE delivery = ? AND path = ?", [id.databaseValue, .text(path)])
    }
  }

  /// The row of a delivery, made where there is none.
  func deliveryRow(_ name: String) throws -> Int64 {
    let value = DatabaseValue.text(name)
    if let id = try database.number("SELECT id FROM delivery WHERE name = ?", [value]) { return id }
    return try database.run("INSERT INTO delivery (name) VALUES (?)", [value])
  }
}

extension KnownFile {
  /// How a refused file is kept.
  private struct Refusal: Codable {
    let outcome: Outcome
    let problem: Problem
  }

  fileprivate init(_ row: Row) throws {
    let content: Content
    if let sha256 = try row.optionalText(5) {
      let remark = try row.optionalText(8).map {
        try StoredJSON.value(Problem.self, from: Array($0.utf8))
      }
      content = .document(
        Document.ID(sha256: sha256), try row.value(6, as: MediaType.self), remark: remark)
    } else {
      let refusal = try StoredJSON.value(Refusal.self, from: Array(try row.text(7).utf8))
      content = .refused(refusal.outcome, refusal.problem)
    }
    self.init(
      path: try row.text(0), size: row[1], modified: row[2], changed: row[3],
      inode: UInt64(bitPattern: row[4] as Int64), content: content)
  }

  fileprivate func values() throws -> [DatabaseValue] {
    var values: [DatabaseValue] = [
      .text(path), .integer(size), .integer(modified), .integer(changed),
      Int64(bitPattern: inode).databaseValue,
    ]
    switch content {
    case .document(let id, let type, let remark):
      values += [id.sha256.databaseValue, type.rawValue.databaseValue, .null]
      values.append(try remark.map { try StoredJSON.text(of: $0) }.databaseValue)
    case .refused(let outcome, let problem):
      let refusal = Refusal(outcome: outcome, problem: problem)
      values += [.null, .null, try StoredJSON.text(of: refusal).databaseValue, .null]
    }
    return values
  }
}
