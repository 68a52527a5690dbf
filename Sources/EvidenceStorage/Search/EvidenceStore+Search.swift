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
      let places = try CurrentPlaces(in: database)
      var hits: [SearchHit] = []
      var pages = 0
      // Of the pages beyond the limit only the number is wanted.
      for page in ranked {
        let here = try places.places(of: page.text)
        pages += here.count
        if hits.count < limit || hits.last?.score == page.score {
          hits += try here.map { try page.hit(at: $0, in: database) }
        }
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
    return (left.delivery, left.path, left.page) < (right.delivery, right.path, right.page)
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
}

/// A page text with its place in the order of hits.
private struct RankedPage {
  let text: Int64
  let match: PageMatch
  let score: Double

  func hit(at place: CurrentPlaces.Place, in database: Database) throws -> SearchHit {
    let bytes = try database.cachedStatement(sql: "SELECT text FROM page_text WHERE id = ?")
    guard let row = try Row.fetchOne(bytes, arguments: [text]) else {
      throw StoredValueError.missing
    }
    let text = PageText(String(decoding: try row.bytes(0), as: UTF8.self))
    let titles = try database.cachedStatement(
      sql: """
        SELECT value FROM fact WHERE reading = ? AND kind = 'title' AND standing = 'chosen'
        """)
    let title = try Row.fetchOne(titles, arguments: [place.reading])
    let range = text.wholeWords(around: match.range)
    return SearchHit(
      delivery: place.delivery, document: Document.ID(sha256: place.sha256), path: place.path,
      title: try title?.text(0), page: place.page, range: range, quote: text.string(range),
      before: text.string(text.contextStart(range.lowerBound)..<range.lowerBound),
      after: text.string(range.upperBound..<text.contextEnd(range.upperBound)),
      count: match.count, score: score)
  }
}

/// Where page texts stand in the reports that hold now.
private struct CurrentPlaces {
  struct Place {
    let delivery: String
    let path: String
    let page: Int
    let sha256: String
    let reading: Int64
  }

  private let database: Database
  /// The name of the delivery of each current report.
  private let deliveries: [Int64: String]

  init(in database: Database) throws {
    self.database = database
    deliveries = Dictionary(
      try Row.fetchAll(database, sql: "SELECT id, delivery_name FROM current_report").map {
        ($0[0], try $0.text(1))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a text stands, in no order.
  func places(of text: Int64) throws -> [Place] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT item.report, item.path, page.number, document.sha256, page.reading
        FROM page
        JOIN report_document AS item ON item.reading = page.reading
        JOIN reading ON reading.id = page.reading
        JOIN document ON document.id = reading.document
        WHERE page.text = ?
        """)
    return try Row.fetchAll(statement, arguments: [text]).compactMap { row in
      guard let delivery = deliveries[row[0]] else { return nil }
      return Place(
        delivery: delivery, path: try row.text(1), page: row[2], sha256: row[3], reading: row[4])
    }
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
