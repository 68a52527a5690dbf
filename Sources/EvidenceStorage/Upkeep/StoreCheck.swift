import GRDB
import SpoorModel

/// Something that `check` found wrong in a store.
package struct StoreDamage: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The file's own structure.
    case structure
    /// A row points to a row that is not there.
    case reference
    /// Bytes are not those that their hash was made of.
    case content
    /// A quote is not what its page says at its place.
    case quote
    /// The index of words does not hold the words of the pages.
    case index
  }

  package let kind: Kind
  /// What and where; never holds text of a document.
  package let message: String
}

/// What `check` looked at, and what it found.
package struct StoreCheck: Sendable {
  /// At most `EvidenceStore.mostDamage` entries of each kind.
  package let damage: [StoreDamage]
  /// How many blobs, page texts and pieces of evidence were held against their hash.
  package let hashes: Int
  /// How many quotes were held against their page.
  package let quotes: Int
}

extension EvidenceStore {
  /// Most entries of one kind that `check` gives.
  package static let mostDamage = 100

  /// Verifies everything: structure, foreign keys, hashes, quotes against pages, and the index of words.
  ///
  /// Changes nothing; others may read and write meanwhile.
  /// - Throws: `StoreError` only where the store cannot be read at all; what is wrong in it is a result.
  /// - Complexity: O(*n*) in the size of the store.
  package func check() throws(StoreError) -> StoreCheck {
    do {
      return try queue.inDatabase { database in
        var checker = StoreChecker(database: database)
        try database.inTransaction(.deferred) {
          checker.checkAll()
          return .rollback
        }
        // The index can only be asked to check itself by a statement that writes: others wait a moment.
        try database.inTransaction(.immediate) {
          checker.checkIndexStructure()
          return .rollback
        }
        return StoreCheck(
          damage: checker.damage, hashes: checker.hashes, quotes: checker.quotes)
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }
}

/// One verification of a store.
private struct StoreChecker {
  let database: Database
  private(set) var damage: [StoreDamage] = []
  private(set) var hashes = 0
  private(set) var quotes = 0

  init(database: Database) { self.database = database }

  mutating func checkAll() {
    checkStructure()
    checkReferences()
    checkHashes("blob", "SELECT id, sha256, bytes FROM blob ORDER BY id")
    checkHashes("page_text", "SELECT id, sha256, text FROM page_text ORDER BY id")
    checkHashes(
      "evidence", "SELECT id, sha256, CAST(content AS BLOB) FROM evidence ORDER BY id")
    checkQuotes("fact_span", of: "fact")
    checkQuotes("evidence_span", of: "evidence")
    checkIndex()
  }

  private mutating func add(_ kind: StoreDamage.Kind, _ message: String) {
    guard damage.count(where: { $0.kind == kind }) < EvidenceStore.mostDamage else { return }
    damage.append(StoreDamage(kind: kind, message: message))
  }

  /// A step that cannot even be done is a finding of its own, and the next step is tried all the same.
  private mutating func attempt(
    _ kind: StoreDamage.Kind, _ what: String, _ step: (inout StoreChecker) throws -> Void
  ) {
    do {
      try step(&self)
    } catch let error as DatabaseError {
      add(kind, "\(what): \(error.message ?? "\(error.resultCode)")")
    } catch {
      add(kind, "\(what): \(error)")
    }
  }

  private mutating func checkStructure() {
    attempt(.structure, "the file") { checker in
      let lines = try String.fetchAll(
        checker.database, sql: "PRAGMA integrity_check(\(EvidenceStore.mostDamage))")
      for line in lines where line != "ok" { checker.add(.structure, line) }
    }
  }

  private mutating func checkReferences() {
    attempt(.reference, "foreign keys") { checker in
      let rows = try Row.fetchCursor(
        checker.database, sql: #"SELECT "table", rowid, parent FROM pragma_foreign_key_check"#)
      while let row = try rows.next() {
        let table: String = row[0]
        let place = (row[1] as Int64?).map { "row \($0)" } ?? "a row"
        let parent: String = row[2]
        checker.add(.reference, "\(place) of \(table) points to a \(parent) that is not there")
      }
    }
  }

  private mutating func checkHashes(_ table: String, _ sql: String) {
    attempt(.content, table) { checker in
      let rows = try Row.fetchCursor(checker.database, sql: sql)
      while let row = try rows.next() {
        checker.hashes += 1
        let hash: String = row[1]
        if ContentHash(of: try row.bytes(2)).hexadecimal != hash {
          checker.add(.content, "row \(row[0] as Int64) of \(table) is not what was stored")
        }
      }
    }
  }

  private mutating func checkQuotes(_ table: String, of owner: String) {
    attempt(.quote, table) { checker in
      let rows = try Row.fetchCursor(
        checker.database,
        sql: """
          SELECT span.page, page_text.text, span.start, span.end, span.quote, span.\(owner),
            page_text.id
          FROM \(table) AS span
          JOIN page ON page.id = span.page
          JOIN page_text ON page_text.id = page.text
          ORDER BY span.page
          """)
      var known: (id: Int64, text: PageText)?
      while let row = try rows.next() {
        checker.quotes += 1
        let id: Int64 = row[6]
        if known?.id != id {
          known = (id, PageText(String(decoding: try row.bytes(1), as: UTF8.self)))
        }
        let start: Int = row[2]
        let end: Int = row[3]
        guard let text = known?.text, start >= 0, start <= end, end <= text.count,
          text.string(start..<end) == (try row.text(4))
        else {
          checker.add(
            .quote,
            "\(owner) \(row[5] as Int64) quotes what page row \(row[0] as Int64) does not say there"
          )
          continue
        }
      }
    }
  }

  mutating func checkIndexStructure() {
    attempt(.index, "the index of words") { checker in
      try checker.database.execute(
        sql: "INSERT INTO word_index (word_index) VALUES ('integrity-check')")
    }
  }

  /// The words of all pages are indexed again, apart, and the two lists of words compared.
  private mutating func checkIndex() {
    attempt(.index, "the index of words") { checker in
      let database = checker.database
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE temp.fresh_index USING fts5 (\(StoreSchema.searchIndexOptions));
          CREATE VIRTUAL TABLE temp.fresh_word USING fts5vocab (temp, fresh_index, row);
          """)
      let rows = try Row.fetchCursor(database, sql: "SELECT id, text FROM page_text ORDER BY id")
      while let row = try rows.next() {
        try database.run(
          "INSERT INTO temp.fresh_index (rowid, words) VALUES (?, ?)",
          [(row[0] as Int64).databaseValue, FoldedPage(try row.bytes(1)).text.databaseValue])
      }
      let differences = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM (
            SELECT * FROM (SELECT term, doc FROM word EXCEPT SELECT term, doc FROM temp.fresh_word)
            UNION ALL
            SELECT * FROM (SELECT term, doc FROM temp.fresh_word EXCEPT SELECT term, doc FROM word))
          """)
      if let differences, differences > 0 {
        checker.add(.index, "\(differences) words are not on the pages that the index names")
      }
    }
  }
}
