import GRDB

extension StoreSchema {
  /// Form 2: the words of every page text.
  ///
  /// `word_index` holds no text of its own (`content=''`) and only knows which pages hold a word
  /// (`detail=none`); `word` lists the words. Where a word stands on its page is found in the page's text.
  /// See Decisions/0006-evidence-store.md.
  static let searchIndex = Migration(name: "0002 search") { database in
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE word_index USING fts5 (\(searchIndexOptions));
        CREATE VIRTUAL TABLE word USING fts5vocab (word_index, row);
        """)
    let texts = try Row.fetchCursor(database, sql: "SELECT id, text FROM page_text ORDER BY id")
    while let row = try texts.next() {
      let bytes: [UInt8] = try row.bytes(1)
      try SearchIndex.add(bytes, id: row[0], to: database)
    }
  }

  /// How words are indexed; part of form 2, so never changed.
  static let searchIndexOptions = """
    words, content = '', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0"
    """
}
