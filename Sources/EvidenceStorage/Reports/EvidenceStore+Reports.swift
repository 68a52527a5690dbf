import GRDB
package import SpoorModel

extension EvidenceStore {
  /// How a delivery was found last; nil where it was never judged.
  ///
  /// - Complexity: O(1) in the size of the delivery.
  package func state(of delivery: String) throws(StoreError) -> DeliveryState? {
    try read { database in
      guard
        let row = try Row.fetchOne(
          database,
          sql: """
            SELECT delivery_state.fingerprint, delivery_state.report
            FROM delivery_state JOIN delivery ON delivery.id = delivery_state.delivery
            WHERE delivery.name = ?
            """, arguments: [DatabaseValue.text(delivery)]),
        let fingerprint = ContentHash(hexadecimal: row[0]),
        let report = try EvidenceStore.summaries(database, "report.id = ?", [row[1]]).first
      else { return nil }
      return DeliveryState(fingerprint: fingerprint, report: report)
    }
  }

  /// The reports of a run, one per delivery, in the order of the deliveries' names.
  package func reports(in run: RunID) throws(StoreError) -> [ReportSummary] {
    try read { database in
      try EvidenceStore.summaries(
        database, "report.id IN (SELECT report FROM run_report WHERE run = ?)",
        [.integer(run.number)])
    }
  }

  /// The report of each delivery that holds now, in the order of the deliveries' names.
  package func currentReports() throws(StoreError) -> [ReportSummary] {
    try read { database in
      try EvidenceStore.summaries(
        database, "report.id IN (SELECT id FROM current_report)", [])
    }
  }

  /// The last report of a delivery over an input; nil where there is none.
  package func report(
    of delivery: String, input: ContentHash
  ) throws(StoreError) -> ReportSummary? {
    try read { database in
      try EvidenceStore.summaries(
        database, "delivery.name = ? AND report.input = ?",
        [.text(delivery), input.hexadecimal.databaseValue]
      ).max { $0.id < $1.id }
    }
  }

  /// A report with every record in it.
  ///
  /// - Throws: `damaged` where bytes are not those that were stored; `refused` where there is no such report.
  /// - Complexity: O(*n*) in the text of the documents.
  package func load(_ report: ReportID) throws(StoreError) -> DossierReport {
    try read { database in
      let head = try head(of: report, in: database)
      var documents: [DocumentRecord] = []
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT item.path, item.media_type, document.sha256, document.bytes, reading.blob
          FROM report_document AS item
          JOIN reading ON reading.id = item.reading
          JOIN document ON document.id = reading.document
          WHERE item.report = ? ORDER BY item.ordinal
          """, arguments: [report.number])
      let blobs = Blobs(database: database, path: path)
      while let row = try rows.next() {
        let record = try StoredJSON.value(
          DocumentRecord.self, from: try blobs.bytes(of: row[4] as Int64))
        documents.append(
          record.about(
            Document(
              id: Document.ID(sha256: row[2]), path: try row.text(0),
              mediaType: try row.value(1, as: MediaType.self), bytes: row[3])))
      }
      return head.with(documents: documents, evidence: head.evidence)
    }
  }

  /// A report without its documents: findings, signals, answers and evidence, for comparisons.
  package func loadWithoutDocuments(_ report: ReportID) throws(StoreError) -> DossierReport {
    try read { try head(of: report, in: $0) }
  }

  private func head(of report: ReportID, in database: Database) throws -> DossierReport {
    guard
      let blob = try database.number(
        "SELECT blob FROM report WHERE id = ?", [.integer(report.number)])
    else { throw StoreError.refused(path, "there is no report \(report.number)") }
    let head = try StoredJSON.value(
      DossierReport.self, from: try Blobs(database: database, path: path).bytes(of: blob))
    // Reports of the first two forms of the store hold their evidence in their own bytes.
    guard head.evidence.isEmpty else { return head }
    return head.with(documents: [], evidence: try evidence(of: report, in: database))
  }

  /// The evidence of a report as its rows hold it, each row held against its hash.
  private func evidence(of report: ReportID, in database: Database) throws -> [Evidence] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT evidence.id, evidence.sha256, CAST(evidence.content AS BLOB)
        FROM report_evidence AS link JOIN evidence ON evidence.id = link.evidence
        WHERE link.report = ? ORDER BY link.ordinal
        """, arguments: [report.number])
    var evidence: [Evidence] = []
    while let row = try rows.next() {
      let bytes = try row.bytes(2)
      guard ContentHash(of: bytes).hexadecimal == row[1] else {
        throw StoreError.damaged(path, "evidence \(row[0] as Int64) is not what was stored")
      }
      evidence.append(try StoredJSON.value(Evidence.self, from: bytes))
    }
    return evidence
  }

  private static func summaries(
    _ database: Database, _ condition: String, _ values: [DatabaseValue]
  ) throws -> [ReportSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT report.id, delivery.name, report.input, report.content, report.framework,
          report.framework_version, report.summary
        FROM report JOIN delivery ON delivery.id = report.delivery
        WHERE \(condition) ORDER BY delivery.name, report.id
        """, arguments: StatementArguments(values)
    ).map { row in
      guard let input = ContentHash(hexadecimal: row[2]),
        let content = ContentHash(hexadecimal: row[3])
      else { throw StoredValueError.missing }
      return ReportSummary(
        id: ReportID(row[0]), delivery: try row.text(1), input: input, content: content,
        framework: row[4], frameworkVersion: row[5], summary: try row.bytes(6))
    }
  }
}

extension DocumentRecord {
  /// The same record about a file of the same bytes under another path.
  package func about(_ document: Document) -> DocumentRecord {
    DocumentRecord(
      document: document, outcome: outcome, problems: problems, pages: pages, facts: facts,
      passages: passages, passageCounts: passageCounts)
  }
}
