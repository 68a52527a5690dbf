import GRDB

/// The index of words: which page texts hold which words.
enum SearchIndex {
  /// Adds a page's words.
  ///
  /// - Parameters:
  ///   - text: The page's text as UTF-8.
  ///   - id: The row of the text.
  ///   - database: Where the index is.
  static func add(_ text: [UInt8], id: Int64, to database: Database) throws {
    try database.run(
      "INSERT INTO word_index (rowid, words) VALUES (?, ?)",
      [id.databaseValue, FoldedPage(text).text.databaseValue])
  }

  /// Takes a page's words out again; the text must be the one that was added.
  static func remove(_ text: [UInt8], id: Int64, from database: Database) throws {
    try database.run(
      "INSERT INTO word_index (word_index, rowid, words) VALUES ('delete', ?, ?)",
      [id.databaseValue, FoldedPage(text).text.databaseValue])
  }
}
