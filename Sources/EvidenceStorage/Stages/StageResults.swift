import GRDB

extension EvidenceStore {
  /// What is kept under a key; nil where nothing is.
  ///
  /// - Throws: `damaged` where the bytes are no longer those that were kept.
  package func result(for key: StageKey) throws(StoreError) -> [UInt8]? {
    try read { database in
      guard
        let blob = try database.number(
          """
          SELECT blob FROM stage_result
          WHERE input = ? AND stage = ? AND options = ? AND version = ?
          """,
          [
            key.input.hexadecimal.databaseValue, key.stage.databaseValue,
            key.options.hexadecimal.databaseValue, key.version.databaseValue,
          ])
      else { return nil }
      return try Blobs(database: database, path: path).bytes(of: blob)
    }
  }

  /// The keys under which a stage's results for an input are kept, the last kept first: what `--explain-work`
  /// compares a missing key with.
  package func keptKeys(
    stage: String, input: ContentHash
  ) throws(StoreError) -> [StageKey] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT options, version FROM stage_result WHERE input = ? AND stage = ? ORDER BY id DESC
          """, arguments: [input.hexadecimal, stage]
      ).compactMap { row in
        ContentHash(hexadecimal: row[0]).map {
          StageKey(stage: stage, input: input, options: $0, version: row[1])
        }
      }
    }
  }
}

extension StoreTransaction {
  /// Keeps the result of a stage; where one is kept already under that key, that one stays.
  ///
  /// - Parameters:
  ///   - bytes: The result.
  ///   - key: What it is a function of.
  ///   - run: The run that computed it.
  package func keep(_ bytes: [UInt8], for key: StageKey, run: RunID?) throws {
    _ = try keptBlob(of: bytes, for: key, run: run)
  }

  /// The blob that is kept under a key: the one from before, or the one that is added now.
  func keptBlob(of bytes: [UInt8], for key: StageKey, run: RunID?) throws -> Int64 {
    if let kept = try blob(for: key) { return kept }
    let blob = try Blobs(database: database, path: path).add(bytes)
    try database.run(
      """
      INSERT INTO stage_result (stage, input, options, version, blob, run)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        key.stage.databaseValue, key.input.hexadecimal.databaseValue,
        key.options.hexadecimal.databaseValue, key.version.databaseValue, blob.databaseValue,
        run.map { .integer($0.number) } ?? .null,
      ])
    return blob
  }

  func blob(for key: StageKey) throws -> Int64? {
    try database.number(
      """
      SELECT blob FROM stage_result
      WHERE input = ? AND stage = ? AND options = ? AND version = ?
      """,
      [
        key.input.hexadecimal.databaseValue, key.stage.databaseValue,
        key.options.hexadecimal.databaseValue, key.version.databaseValue,
      ])
  }
}
