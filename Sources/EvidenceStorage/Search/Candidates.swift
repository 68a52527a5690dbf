import Foundation
import GRDB

/// The page texts that may hold what is searched for, by the index of words.
struct Candidates {
  /// Rows of page texts, the last stored first.
  let texts: [Int64]
  /// False where there were more than are looked at.
  let isComplete: Bool
  /// How much each term tells, from the number of pages that hold it.
  private let weights: [Double]

  /// Most pages whose text is looked at for one search: a tenth of a second.
  static let mostCandidates = 5000
  /// Most words of the store that one word of the query may stand for, those on most pages first.
  private static let mostWords = 400
  /// Shorter words are found as whole words and as beginnings only: as parts they would stand for everything.
  private static let shortestPart = 3
  /// Bytes of an average page.
  ///
  /// - Source: 1,841 pages of real papers hold 4.07 MB of folded text.
  private static let averageLength = 2200.0

  /// Nil where some word of the query is in no word of the store.
  init?(of query: SearchQuery, in database: Database) throws {
    let total = Double(try database.number("SELECT count(*) FROM page_text", []) ?? 0)
    var parts: [String] = []
    var weights: [Double] = []
    var isWhole = true
    for term in query.terms {
      // A phrase is on no more pages than its rarest word.
      var fewest = total
      let long = term.words.filter { $0.unicodeScalars.count >= Candidates.shortestPart }
      for word in long {
        let words = try Candidates.words(holding: word, in: database)
        guard !words.isEmpty else { return nil }
        isWhole = isWhole && words.count < Candidates.mostWords
        parts.append("(" + words.map { "\"\($0.word)\"" }.joined(separator: " OR ") + ")")
        fewest = min(fewest, words.reduce(0) { $0 + Double($1.pages) })
      }
      if long.isEmpty { parts += term.words.map { "\"\($0)\" *" } }
      weights.append(log(1 + (total - fewest + 0.5) / (fewest + 0.5)) + 0.1)
    }
    let texts = try Int64.fetchAll(
      database,
      sql: "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rowid DESC LIMIT ?",
      arguments: [parts.joined(separator: " AND "), Candidates.mostCandidates + 1])
    isComplete = isWhole && texts.count <= Candidates.mostCandidates
    self.texts = Array(texts.prefix(Candidates.mostCandidates))
    self.weights = weights
  }

  /// The words of the store that hold a part, those on most pages first.
  ///
  /// Letters and digits only, so that none of them can be taken for syntax of the index's language.
  private static func words(
    holding part: String, in database: Database
  ) throws -> [(word: String, pages: Int)] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT term, doc FROM word WHERE instr(term, ?) > 0 ORDER BY doc DESC, term LIMIT \(mostWords)
        """)
    return try Row.fetchAll(statement, arguments: [part]).map { ($0[0], $0[1]) }
  }

  /// How well a page fits: the usual measure of term frequency and length (BM25, k₁ = 1.2, b = 0.75).
  func score(_ match: PageMatch, length: Int) -> Double {
    let norm = 1.2 * (0.25 + 0.75 * Double(length) / Candidates.averageLength)
    return zip(match.frequencies, weights).reduce(0) { sum, term in
      sum + term.1 * term.0 * 2.2 / (term.0 + norm)
    }
  }
}
