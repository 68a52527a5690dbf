import GRDB
import SpoorModel

/// Writes what a report says as rows of its own.
struct ReportRows {
  let database: Database
  let path: String
  let report: Int64
  private let readings: [Document.ID: RecordedDocument]
  /// The rows of the pages of each reading, by number, looked up once.
  private var pages: [Int64: [Int: Int64]] = [:]

  init(database: Database, path: String, report: Int64, documents: [RecordedDocument]) {
    self.database = database
    self.path = path
    self.report = report
    readings = Dictionary(
      documents.map { ($0.record.document.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func add(_ content: DossierReport, _ items: [StoredEvidence]) throws {
    var evidence: [Evidence.ID: Int64] = [:]
    for (ordinal, item) in items.enumerated() { evidence[item.item.id] = try add(item, ordinal) }
    for (ordinal, answer) in content.answers.enumerated() { try add(answer, ordinal) }
    for (ordinal, finding) in content.findings.enumerated() {
      try add(finding, ordinal, evidence)
    }
    for (ordinal, signal) in content.signals.enumerated() { try add(signal, ordinal, evidence) }
  }

  // MARK: Evidence

  private mutating func add(_ stored: StoredEvidence, _ ordinal: Int) throws -> Int64 {
    let item = stored.item
    let hash = stored.hash.hexadecimal.databaseValue
    let evidence: Int64
    if let known = try database.number("SELECT id FROM evidence WHERE sha256 = ?", [hash]) {
      evidence = known
    } else {
      evidence = try database.run(
        "INSERT INTO evidence (name, kind, sha256, content) VALUES (?, ?, ?, ?)",
        [
          .text(item.id), item.content.kindName.databaseValue, hash,
          stored.content.databaseValue,
        ])
    }
    try database.run(
      """
      INSERT INTO report_evidence (report, evidence, ordinal) VALUES (?, ?, ?)
      ON CONFLICT DO NOTHING
      """, [report.databaseValue, evidence.databaseValue, .integer(ordinal)])
    for (ordinal, span) in item.content.spans.enumerated() {
      try database.run(
        """
        INSERT INTO evidence_span (report, evidence, ordinal, page, start, end, quote, prefix, suffix)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        [report.databaseValue, evidence.databaseValue, .integer(ordinal)]
          + (try place(of: span, for: item)).values)
    }
    return evidence
  }

  private mutating func place(of span: SourceSpan, for item: Evidence) throws -> QuotedPlace {
    guard let document = readings[span.document],
      let page = document.record.page(numbered: span.page),
      let row = try pageRows(of: document.reading)[span.page],
      let place = QuotedPlace(span, page: row, text: page.text)
    else {
      throw StoreError.refused(
        path, "evidence of kind \(item.content.kindName) quotes what is not there")
    }
    return place
  }

  private mutating func pageRows(of reading: Int64) throws -> [Int: Int64] {
    if let known = pages[reading] { return known }
    var rows: [Int: Int64] = [:]
    let statement = try database.cachedStatement(
      sql: "SELECT number, id FROM page WHERE reading = ?")
    for row in try Row.fetchAll(statement, arguments: [reading]) { rows[row[0]] = row[1] }
    pages[reading] = rows
    return rows
  }

  /// Links rows to the evidence they name, in order.
  private func link(
    _ names: [Evidence.ID], _ rows: [Evidence.ID: Int64], _ sql: String, _ front: [DatabaseValue]
  ) throws {
    for (ordinal, name) in names.enumerated() {
      guard let row = rows[name] else {
        throw StoreError.refused(
          path, "a finding or signal names evidence that is not in the report")
      }
      try database.run(sql, front + [.integer(ordinal), row.databaseValue])
    }
  }

  // MARK: Findings, signals, answers

  private func add(
    _ finding: Finding, _ ordinal: Int, _ evidence: [Evidence.ID: Int64]
  ) throws {
    let id = try database.run(
      """
      INSERT INTO finding
        (report, ordinal, aanpak, indicator, verdict, sense, rule, reason, would_change)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        report.databaseValue, .integer(ordinal), .text(finding.aanpak),
        finding.indicator.databaseValue, finding.verdict.symbol.databaseValue,
        finding.verdict.sense.rawValue.databaseValue, finding.rule.databaseValue,
        .text(finding.reason), .text(finding.wouldChange),
      ])
    let parts = [
      ("for", finding.evidenceFor), ("against", finding.evidenceAgainst),
      ("absence", finding.absences), ("considered", finding.considered),
    ]
    for (part, names) in parts {
      try link(
        names, evidence,
        "INSERT INTO finding_evidence (finding, part, ordinal, evidence) VALUES (?, ?, ?, ?)",
        [id.databaseValue, part.databaseValue])
    }
    for (kind, notes) in [("reservation", finding.reservations), ("remark", finding.remarks)] {
      for (ordinal, note) in notes.enumerated() {
        let row = try database.run(
          "INSERT INTO finding_note (finding, kind, ordinal, text) VALUES (?, ?, ?, ?)",
          [id.databaseValue, kind.databaseValue, .integer(ordinal), .text(note.text)])
        try link(
          note.evidence, evidence,
          "INSERT INTO finding_note_evidence (note, ordinal, evidence) VALUES (?, ?, ?)",
          [row.databaseValue])
      }
    }
  }

  private func add(
    _ signal: RaisedSignal, _ ordinal: Int, _ evidence: [Evidence.ID: Int64]
  ) throws {
    let id = try database.run(
      """
      INSERT INTO signal
        (report, ordinal, code, label, headline, severity, aanpak, subject, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        report.databaseValue, .integer(ordinal), signal.code.databaseValue, .text(signal.label),
        .text(signal.headline), signal.severity.rawValue.databaseValue, .text(signal.aanpak),
        .text(signal.subject), .text(signal.reason),
      ])
    try link(
      signal.evidence, evidence,
      "INSERT INTO signal_evidence (signal, ordinal, evidence) VALUES (?, ?, ?)",
      [id.databaseValue])
  }

  private func add(_ answer: Answer, _ ordinal: Int) throws {
    try database.run(
      """
      INSERT INTO answer
        (report, ordinal, aanpak, respondent, role, question, value, literal, coding, explanation,
         path, line)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        report.databaseValue, .integer(ordinal), .text(answer.aanpak), .text(answer.respondent),
        answer.role.rawValue.databaseValue, answer.question.databaseValue,
        try StoredJSON.text(of: answer.value).databaseValue, .text(answer.literal),
        .text(answer.coding), .text(answer.explanation), .text(answer.source.path),
        .integer(answer.source.line),
      ])
  }
}

extension Evidence.Content {
  /// The name of the case, as in the published form.
  var kindName: String {
    switch self {
    case .passage: "passage"
    case .answer: "answer"
    case .documentFact: "documentFact"
    case .judgement: "judgement"
    case .absence: "absence"
    }
  }

  /// The words on pages that it rests on.
  var spans: [SourceSpan] {
    switch self {
    case .passage(let passage): [passage.span, passage.match]
    case .documentFact(let fact): fact.spans
    case .answer, .judgement, .absence: []
    }
  }
}

extension DocumentRecord {
  /// The page of a number; nil where it was not read.
  func page(numbered number: Int) -> PageRecord? {
    if pages.indices.contains(number - 1), pages[number - 1].number == number {
      return pages[number - 1]
    }
    return pages.first { $0.number == number }
  }
}
