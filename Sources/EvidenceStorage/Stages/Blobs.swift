import GRDB

/// Bytes that are kept under their hash, each once.
struct Blobs {
  let database: Database
  let path: String

  /// Adds bytes where they are not kept yet.
  ///
  /// - Returns: The row that holds them.
  func add(_ bytes: [UInt8]) throws -> Int64 {
    let hash = ContentHash(of: bytes).hexadecimal.databaseValue
    if let known = try database.number("SELECT id FROM blob WHERE sha256 = ?", [hash]) {
      return known
    }
    return try database.run(
      "INSERT INTO blob (sha256, encoding, length, bytes) VALUES (?, 'plain', ?, ?)",
      [hash, .integer(bytes.count), .bytes(bytes)])
  }

  /// The bytes of a row, held against their hash.
  func bytes(of id: Int64) throws -> [UInt8] {
    let statement = try database.cachedStatement(
      sql: "SELECT sha256, encoding, length, bytes FROM blob WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      throw StoreError.damaged(path, "stored bytes \(id) are gone")
    }
    let bytes = try row.bytes(3)
    guard ContentHash(of: bytes).hexadecimal == row[0] else {
      throw StoreError.damaged(path, "stored bytes \(id) are not those that were stored")
    }
    return bytes
  }
}
