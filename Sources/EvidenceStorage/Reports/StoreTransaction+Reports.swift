import GRDB
import SpoorModel

extension StoreTransaction {
  /// Records a judged dossier: its documents, pages, facts, evidence, answers, findings and signals.
  ///
  /// Nothing is replaced: a report that says something new about a delivery stands beside the earlier ones,
  /// and is current from now on. A report that is there already is only linked to the run.
  /// - Parameters:
  ///   - entry: The report and what it was made from.
  ///   - run: The run that made it.
  /// - Throws: `refused` where something quotes what its page does not say, or names evidence that the
  ///   report does not hold.
  /// - Complexity: O(*n*) in the report; pages and facts of documents that were stored before cost nothing.
  @discardableResult
  package func record(_ entry: ReportEntry, run: RunID) throws -> ReportID {
    let delivery = try deliveryRow(entry.delivery)
    let documents = try entry.report.documents.map { record in
      let blob = try blob(of: record, key: entry.readings[record.document.path])
      return RecordedDocument(
        record: record, blob: blob, reading: try reading(of: record, blob: blob))
    }
    let evidence = try entry.report.evidence.map(StoredEvidence.init)
    let head = try StoredJSON.bytes(of: entry.report.with(documents: [], evidence: []))
    let content = try contentHash(head: head, evidence: evidence, documents: documents)
    let report: ReportID
    if let known = try database.number(
      "SELECT id FROM report WHERE delivery = ? AND input = ? AND content = ?",
      [
        delivery.databaseValue, entry.input.hexadecimal.databaseValue,
        content.hexadecimal.databaseValue,
      ])
    {
      report = ReportID(Int(known))
    } else {
      report = try add(entry, delivery: delivery, head: head, content: content, documents, evidence)
    }
    try link(report, to: delivery, in: run)
    return report
  }

  /// Notes that a run found a delivery as an earlier report tells it.
  package func confirm(_ report: ReportID, of delivery: String, run: RunID) throws {
    try link(report, to: try deliveryRow(delivery), in: run)
  }

  /// Notes how a delivery was found, so that an unchanged one is recognised at a glance.
  package func setState(
    of delivery: String, fingerprint: ContentHash, report: ReportID
  ) throws {
    try database.run(
      """
      INSERT INTO delivery_state (delivery, fingerprint, report) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET fingerprint = excluded.fingerprint, report = excluded.report
      """,
      [
        try deliveryRow(delivery).databaseValue, fingerprint.hexadecimal.databaseValue,
        .integer(report.number),
      ])
  }

  private func link(_ report: ReportID, to delivery: Int64, in run: RunID) throws {
    try database.run(
      """
      INSERT INTO run_report (run, delivery, report) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET report = excluded.report
      """, [.integer(run.number), delivery.databaseValue, .integer(report.number)])
  }

  private func blob(of record: DocumentRecord, key: StageKey?) throws -> Int64 {
    if let key {
      guard let blob = try blob(for: key) else {
        throw StoreError.refused(path, "the reading of \(record.document.id) was not kept before")
      }
      return blob
    }
    return try Blobs(database: database, path: path).add(try StoredJSON.bytes(of: record))
  }

  private func contentHash(
    head: [UInt8], evidence: [StoredEvidence], documents: [RecordedDocument]
  ) throws -> ContentHash {
    var maker = ContentHash.Maker()
    maker.add(piece: ContentHash(of: head).hexadecimal)
    for item in evidence { maker.add(piece: item.hash.hexadecimal) }
    for document in documents {
      maker.add(piece: document.record.document.path)
      maker.add(piece: document.record.document.mediaType.rawValue)
      maker.add(piece: document.record.document.id.sha256)
      let statement = try database.cachedStatement(sql: "SELECT sha256 FROM blob WHERE id = ?")
      maker.add(piece: try String.fetchOne(statement, arguments: [document.blob]) ?? "")
    }
    return maker.hash
  }

  private func add(
    _ entry: ReportEntry, delivery: Int64, head: [UInt8], content: ContentHash,
    _ documents: [RecordedDocument], _ evidence: [StoredEvidence]
  ) throws -> ReportID {
    let blob = try Blobs(database: database, path: path).add(head)
    let report = try database.run(
      """
      INSERT INTO report (delivery, input, content, blob, framework, framework_version, summary)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        delivery.databaseValue, entry.input.hexadecimal.databaseValue,
        content.hexadecimal.databaseValue, blob.databaseValue,
        entry.report.framework.id.databaseValue, entry.report.framework.version.databaseValue,
        .bytes(entry.summary),
      ])
    for (ordinal, document) in documents.enumerated() {
      try database.run(
        """
        INSERT INTO report_document (report, ordinal, path, media_type, reading)
        VALUES (?, ?, ?, ?, ?)
        """,
        [
          report.databaseValue, .integer(ordinal), .text(document.record.document.path),
          document.record.document.mediaType.rawValue.databaseValue,
          document.reading.databaseValue,
        ])
    }
    for key in entry.stages {
      guard
        let id = try database.number(
          "SELECT id FROM stage_result WHERE input = ? AND stage = ? AND options = ? AND version = ?",
          [
            key.input.hexadecimal.databaseValue, key.stage.databaseValue,
            key.options.hexadecimal.databaseValue, key.version.databaseValue,
          ])
      else { throw StoreError.refused(path, "a result of \(key.stage) was not kept before") }
      try database.run(
        "INSERT INTO report_stage (report, stage_result) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [report.databaseValue, id.databaseValue])
    }
    var rows = ReportRows(
      database: database, path: path, report: report, documents: documents)
    try rows.add(entry.report, evidence)
    return ReportID(Int(report))
  }
}

/// A document of a report with the rows that hold it.
struct RecordedDocument {
  let record: DocumentRecord
  let blob: Int64
  let reading: Int64
}

extension DossierReport {
  /// The same report with other records and evidence.
  func with(documents: [DocumentRecord], evidence: [Evidence]) -> DossierReport {
    DossierReport(
      dossier: dossier, framework: framework, documents: documents, refusals: refusals,
      answers: answers, findings: findings, signals: signals, works: works, evidence: evidence,
      assumptions: assumptions, questionnaireProblems: questionnaireProblems,
      sentences: sentences)
  }
}
