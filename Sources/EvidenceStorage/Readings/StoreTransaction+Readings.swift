import GRDB
package import SpoorModel

extension StoreTransaction {
  /// Keeps what was read of a document: the stage's result, and its pages and facts as rows.
  ///
  /// Where a result is kept already under that key, nothing is added.
  /// - Parameters:
  ///   - record: What was read.
  ///   - encoded: The record as JSON, as it can be decoded again.
  ///   - key: What it is a function of; its input is the document's id.
  ///   - run: The run that read it.
  /// - Throws: `refused` where a fact quotes what its page does not say.
  /// - Complexity: O(*n*) in the text of the pages.
  package func keep(
    _ record: DocumentRecord, encoded: [UInt8], for key: StageKey, run: RunID?
  ) throws {
    let blob = try keptBlob(of: encoded, for: key, run: run)
    _ = try reading(of: record, blob: blob)
  }

  /// The row of a reading, made with its pages and facts where there is none.
  func reading(of record: DocumentRecord, blob: Int64) throws -> Int64 {
    let document = try documentRow(record.document)
    if let known = try database.number(
      "SELECT id FROM reading WHERE document = ? AND blob = ?",
      [document.databaseValue, blob.databaseValue])
    {
      return known
    }
    let status = record.facts.status
    let reading = try database.run(
      """
      INSERT INTO reading (document, blob, outcome, problems, paper_kind, editing, decision, validity)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document.databaseValue, blob.databaseValue, record.outcome.rawValue.databaseValue,
        record.problems.isEmpty
          ? "[]".databaseValue : try StoredJSON.text(of: record.problems).databaseValue,
        record.facts.kind.rawValue.databaseValue, status.editing.rawValue.databaseValue,
        status.decision.rawValue.databaseValue, status.validity.rawValue.databaseValue,
      ])
    var pages: [Int: Int64] = [:]
    for page in record.pages { pages[page.number] = try add(page, to: reading) }
    try add(StoredFact.all(in: record.facts), of: record, to: reading, pages: pages)
    return reading
  }

  private func documentRow(_ document: Document) throws -> Int64 {
    let hash = document.id.sha256.databaseValue
    if let id = try database.number("SELECT id FROM document WHERE sha256 = ?", [hash]) {
      return id
    }
    return try database.run(
      "INSERT INTO document (sha256, bytes) VALUES (?, ?)", [hash, .integer(document.bytes)])
  }

  private func add(_ page: PageRecord, to reading: Int64) throws -> Int64 {
    let text = try pageText(page.text)
    return try database.run(
      """
      INSERT INTO page (reading, number, label, text, outcome, quality, quality_reason)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        reading.databaseValue, .integer(page.number), .text(page.label), text.databaseValue,
        page.outcome.rawValue.databaseValue, page.quality.level.rawValue.databaseValue,
        page.quality.reason.databaseValue,
      ])
  }

  /// The row of a page's text: pages that say the same share one, and are indexed once.
  private func pageText(_ text: PageText) throws -> Int64 {
    let bytes = Array(text.string.utf8)
    let hash = ContentHash(of: bytes).hexadecimal.databaseValue
    if let known = try database.number("SELECT id FROM page_text WHERE sha256 = ?", [hash]) {
      return known
    }
    let id = try database.run(
      "INSERT INTO page_text (sha256, text) VALUES (?, ?)", [hash, .bytes(bytes)])
    try SearchIndex.add(bytes, id: id, to: database)
    return id
  }

  private func add(
    _ facts: [StoredFact], of record: DocumentRecord, to reading: Int64, pages: [Int: Int64]
  ) throws {
    let texts = Dictionary(
      record.pages.map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
    for fact in facts {
      let id = try database.run(
        """
        INSERT INTO fact
          (reading, kind, standing, ordinal, value, attributes, confidence, reader, cue, repair, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          reading.databaseValue, fact.kind.rawValue.databaseValue,
          fact.standing.rawValue.databaseValue, .integer(fact.ordinal), .text(fact.value),
          fact.attributes.databaseValue, fact.confidence.databaseValue,
          fact.reader.databaseValue, .text(fact.cue), .text(fact.repair), .text(fact.reason),
        ])
      for (ordinal, span) in fact.spans.enumerated() {
        guard let page = pages[span.page], let text = texts[span.page],
          let place = QuotedPlace(span, page: page, text: text)
        else {
          throw StoreError.refused(
            path,
            "a \(fact.kind.rawValue) of document \(record.document.id) quotes what is not there")
        }
        try database.run(
          """
          INSERT INTO fact_span (fact, ordinal, page, start, end, quote, prefix, suffix)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """, [id.databaseValue, .integer(ordinal)] + place.values)
      }
    }
  }
}
