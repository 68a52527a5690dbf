import GRDB
import SpoorModel

extension EvidenceStore {
  /// Pages of the current reports on which every word stands, also as a part of a longer word.
  ///
  /// - Parameters:
  ///   - typed: Words, and phrases between quotation marks; upper case and accents make no difference.
  ///   - limit: The number of hits to give.
  /// - Returns: Hits, best first; of equals in the order of delivery, path and page.
  /// - Complexity: O(*v* + *p*), *v* being the number of different words in the store, *p* the length of the
  ///   pages that may hold the words, at most `mostCandidates` of them.
  package func search(_ typed: String, limit: Int = 20) throws(StoreError) -> SearchResult {
    let query = SearchQuery(typed)
    guard !query.terms.isEmpty else {
      return SearchResult(hits: [], pages: 0, isComplete: true, hasTerms: false)
    }
    return try read { database in
      guard let candidates = try Candidates(of: query, in: database) else {
        return SearchResult(hits: [], pages: 0, isComplete: true, hasTerms: true)
      }
      let ranked = try EvidenceStore.ranked(candidates, query, database)
      var hits: [SearchHit] = []
      var pages = 0
      // Of the pages beyond the limit only the number is wanted.
      for page in ranked {
        let places = try EvidenceStore.places(of: page.text, in: database)
        pages += places.count
        if hits.count < limit { hits += try places.map { try page.hit(at: $0) } }
      }
      hits.sort(by: EvidenceStore.isBetter)
      return SearchResult(
        hits: Array(hits.prefix(max(0, limit))), pages: pages, isComplete: candidates.isComplete,
        hasTerms: true)
    }
  }

  /// Best first; of equals in the order of delivery, path and page.
  private static func isBetter(_ left: SearchHit, _ right: SearchHit) -> Bool {
    if left.score != right.score { return left.score > right.score }
    if left.delivery != right.delivery { return left.delivery < right.delivery }
    if left.path != right.path { return left.path < right.path }
    return left.page < right.page
  }

  /// The candidates that hold every term, best first.
  private static func ranked(
    _ candidates: Candidates, _ query: SearchQuery, _ database: Database
  ) throws -> [RankedPage] {
    let statement = try database.cachedStatement(sql: "SELECT text FROM page_text WHERE id = ?")
    var ranked: [RankedPage] = []
    for id in candidates.texts {
      guard let row = try Row.fetchOne(statement, arguments: [id]) else { continue }
      let folded = FoldedPage(try row.bytes(0), withPlaces: true)
      guard let match = PageMatch(of: query, on: folded) else { continue }
      let score = candidates.score(match, length: folded.bytes.count)
      ranked.append(RankedPage(text: id, match: match, score: score))
    }
    return ranked.sorted { ($0.score, $1.text) > ($1.score, $0.text) }
  }

  /// Where a text stands in the current reports.
  private static func places(of text: Int64, in database: Database) throws -> [Row] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT current.delivery_name, current.path, current.sha256, page.number, page_text.text,
          (SELECT value FROM fact
           WHERE fact.reading = page.reading AND kind = 'title' AND standing = 'chosen')
        FROM page
        JOIN page_text ON page_text.id = page.text
        JOIN report_document AS item ON item.reading = page.reading
        JOIN current_document AS current
          ON current.report = item.report AND current.ordinal = item.ordinal
        WHERE page.text = ?
        ORDER BY current.delivery_name, current.path, page.number
        """)
    return try Row.fetchAll(statement, arguments: [text])
  }
}

/// A page text with its place in the order of hits.
private struct RankedPage {
  let text: Int64
  let match: PageMatch
  let score: Double

  func hit(at row: Row) throws -> SearchHit {
    let text = PageText(String(decoding: try row.bytes(4), as: UTF8.self))
    let range = text.wholeWords(around: match.range)
    return SearchHit(
      delivery: try row.text(0), document: Document.ID(sha256: row[2]), path: try row.text(1),
      title: try row.optionalText(5), page: row[3], range: range, quote: text.string(range),
      before: text.string(text.contextStart(range.lowerBound)..<range.lowerBound),
      after: text.string(range.upperBound..<text.contextEnd(range.upperBound)),
      count: match.count, score: score)
  }
}

extension PageText {
  /// The range, extended to the ends of the words that it begins and ends in.
  fileprivate func wholeWords(around range: Range<Int>) -> Range<Int> {
    // No word is longer; protects against text without white space.
    let reach = 60
    var start = min(range.lowerBound, count)
    while start > max(0, range.lowerBound - reach), PageText.isWord(scalars[start - 1]) {
      start -= 1
    }
    var end = min(range.upperBound, count)
    while end < min(count, range.upperBound + reach), PageText.isWord(scalars[end]) { end += 1 }
    return start..<max(start, end)
  }

  /// Where the context in front of a place begins: at a word, if one begins near the bound.
  fileprivate func contextStart(_ place: Int) -> Int {
    var start = max(0, place - SearchResult.contextLength)
    guard start > 0 else { return 0 }
    let bound = min(place, start + 20)
    while start < bound, !scalars[start - 1].properties.isWhitespace { start += 1 }
    return start
  }

  /// Where the context behind a place ends.
  fileprivate func contextEnd(_ place: Int) -> Int {
    var end = min(count, place + SearchResult.contextLength)
    guard end < count else { return count }
    let bound = max(place, end - 20)
    while end > bound, !scalars[end].properties.isWhitespace { end -= 1 }
    return end
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      || scalar == "\u{AD}"
  }
}
