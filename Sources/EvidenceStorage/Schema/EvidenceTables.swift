import GRDB

extension StoreSchema {
  /// Form 1: what was delivered, read and judged.
  ///
  /// Columns without a fixed type (`ANY`) hold text that comes from documents: a text with U+0000 in it is
  /// kept as a BLOB of the same UTF-8, because SQLite's text ends at the first zero byte for many tools.
  static let evidenceTables = Migration(name: "0001 evidence") { database in
    for part in [runTables, fileTables, readingTables, reportTables, currentViews] {
      try database.execute(sql: part)
    }
    try database.execute(sql: neverOverwritten.map(guardedAgainstUpdates).joined())
  }

  /// Times are milliseconds since 1970 in UTC, and stand here and in `decision` only.
  private static let runTables = """
    CREATE TABLE migration (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      command TEXT NOT NULL CHECK (length(command) > 0),
      started INTEGER NOT NULL CHECK (started > 0),
      ended INTEGER CHECK (ended > 0),
      status TEXT NOT NULL
        CHECK (status IN ('running', 'complete', 'incomplete', 'interrupted', 'failed')),
      CHECK ((status = 'running') = (ended IS NULL))
    ) STRICT;

    CREATE TABLE run_version (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      component TEXT NOT NULL CHECK (length(component) > 0),
      version TEXT NOT NULL,
      PRIMARY KEY (run, component)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE run_count (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      name TEXT NOT NULL CHECK (length(name) > 0),
      value INTEGER NOT NULL,
      PRIMARY KEY (run, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE accepted_run (
      id INTEGER PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES run,
      accepted INTEGER NOT NULL CHECK (accepted > 0),
      by TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (length(trim(reason)) > 0)
    ) STRICT;

    """

  private static let fileTables = """
    CREATE TABLE delivery (
      id INTEGER PRIMARY KEY,
      name ANY NOT NULL UNIQUE CHECK (length(name) > 0)
    ) STRICT;

    CREATE TABLE known_file (
      delivery INTEGER NOT NULL REFERENCES delivery ON DELETE CASCADE,
      path ANY NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0),
      modified_ns INTEGER NOT NULL,
      changed_ns INTEGER NOT NULL,
      inode INTEGER NOT NULL,
      sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      media_type TEXT,
      refusal TEXT CHECK (refusal IS NULL OR json_valid(refusal)),
      remark TEXT CHECK (remark IS NULL OR json_valid(remark)),
      PRIMARY KEY (delivery, path),
      CHECK ((sha256 IS NULL) = (media_type IS NULL)),
      CHECK ((sha256 IS NULL) = (refusal IS NOT NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE blob (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      encoding TEXT NOT NULL CHECK (encoding IN ('plain', 'deflate')),
      length INTEGER NOT NULL CHECK (length >= 0),
      bytes BLOB NOT NULL,
      CHECK (encoding <> 'plain' OR length(bytes) = length)
    ) STRICT;

    CREATE TABLE stage_result (
      id INTEGER PRIMARY KEY,
      stage TEXT NOT NULL CHECK (length(stage) > 0),
      input TEXT NOT NULL CHECK (length(input) = 64 AND input NOT GLOB '*[^0-9a-f]*'),
      options TEXT NOT NULL CHECK (length(options) = 64 AND options NOT GLOB '*[^0-9a-f]*'),
      version TEXT NOT NULL CHECK (length(version) > 0),
      blob INTEGER NOT NULL REFERENCES blob,
      run INTEGER REFERENCES run ON DELETE SET NULL,
      UNIQUE (input, stage, options, version)
    ) STRICT;
    CREATE INDEX stage_result_blob ON stage_result (blob);
    CREATE INDEX stage_result_run ON stage_result (run);

    """

  private static let readingTables = """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      bytes INTEGER NOT NULL CHECK (bytes >= 0)
    ) STRICT;

    CREATE TABLE reading (
      id INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document,
      blob INTEGER NOT NULL REFERENCES blob,
      outcome TEXT NOT NULL CHECK (length(outcome) > 0 AND outcome NOT GLOB '*[^a-zA-Z]*'),
      problems TEXT NOT NULL CHECK (json_type(problems) = 'array'),
      paper_kind TEXT NOT NULL CHECK (length(paper_kind) > 0),
      editing TEXT NOT NULL CHECK (length(editing) > 0),
      decision TEXT NOT NULL CHECK (length(decision) > 0),
      validity TEXT NOT NULL CHECK (length(validity) > 0),
      UNIQUE (document, blob)
    ) STRICT;
    CREATE INDEX reading_blob ON reading (blob);

    CREATE TABLE page_text (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      text BLOB NOT NULL
    ) STRICT;

    CREATE TABLE page (
      id INTEGER PRIMARY KEY,
      reading INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 1),
      label ANY,
      text INTEGER NOT NULL REFERENCES page_text,
      outcome TEXT NOT NULL CHECK (length(outcome) > 0 AND outcome NOT GLOB '*[^a-zA-Z]*'),
      quality TEXT NOT NULL CHECK (quality IN ('none', 'poor', 'good')),
      quality_reason TEXT NOT NULL,
      UNIQUE (reading, number)
    ) STRICT;
    CREATE INDEX page_by_text ON page (text);

    CREATE TABLE fact (
      id INTEGER PRIMARY KEY,
      reading INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('title', 'date', 'status', 'reference')),
      standing TEXT NOT NULL CHECK (standing IN ('chosen', 'listed', 'rejected')),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      value ANY NOT NULL,
      attributes TEXT NOT NULL CHECK (json_type(attributes) = 'object'),
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      reader TEXT NOT NULL CHECK (length(reader) > 0),
      cue ANY NOT NULL,
      repair ANY,
      reason ANY,
      UNIQUE (reading, kind, standing, ordinal),
      CHECK ((standing = 'rejected') = (reason IS NOT NULL))
    ) STRICT;

    CREATE TABLE fact_span (
      fact INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      page INTEGER NOT NULL REFERENCES page,
      start INTEGER NOT NULL CHECK (start >= 0),
      end INTEGER NOT NULL CHECK (end >= start),
      quote ANY NOT NULL,
      prefix ANY NOT NULL,
      suffix ANY NOT NULL,
      PRIMARY KEY (fact, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX fact_span_page ON fact_span (page);

    """

  private static let reportTables = """
    CREATE TABLE report (
      id INTEGER PRIMARY KEY,
      delivery INTEGER NOT NULL REFERENCES delivery,
      input TEXT NOT NULL CHECK (length(input) = 64 AND input NOT GLOB '*[^0-9a-f]*'),
      content TEXT NOT NULL CHECK (length(content) = 64 AND content NOT GLOB '*[^0-9a-f]*'),
      blob INTEGER NOT NULL REFERENCES blob,
      framework TEXT NOT NULL,
      framework_version TEXT NOT NULL,
      summary BLOB NOT NULL,
      UNIQUE (delivery, input, content)
    ) STRICT;
    CREATE INDEX report_blob ON report (blob);

    CREATE TABLE run_report (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      delivery INTEGER NOT NULL REFERENCES delivery,
      report INTEGER NOT NULL REFERENCES report,
      PRIMARY KEY (run, delivery)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX run_report_delivery ON run_report (delivery, run, report);
    CREATE INDEX run_report_report ON run_report (report);

    CREATE TABLE delivery_state (
      delivery INTEGER PRIMARY KEY REFERENCES delivery ON DELETE CASCADE,
      fingerprint TEXT NOT NULL
        CHECK (length(fingerprint) = 64 AND fingerprint NOT GLOB '*[^0-9a-f]*'),
      report INTEGER NOT NULL REFERENCES report
    ) STRICT;
    CREATE INDEX delivery_state_report ON delivery_state (report);

    CREATE TABLE report_document (
      report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      path ANY NOT NULL,
      media_type TEXT NOT NULL,
      reading INTEGER NOT NULL REFERENCES reading,
      PRIMARY KEY (report, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_document_reading ON report_document (reading);

    CREATE TABLE report_stage (
      report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      stage_result INTEGER NOT NULL REFERENCES stage_result,
      PRIMARY KEY (report, stage_result)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_stage_result ON report_stage (stage_result);

    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY,
      name ANY NOT NULL CHECK (length(name) > 0),
      kind TEXT NOT NULL
        CHECK (kind IN ('passage', 'answer', 'documentFact', 'judgement', 'absence')),
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      content TEXT NOT NULL CHECK (json_type(content) = 'object')
    ) STRICT;

    CREATE TABLE report_evidence (
      report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      evidence INTEGER NOT NULL REFERENCES evidence,
      PRIMARY KEY (report, evidence)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_evidence_evidence ON report_evidence (evidence);

    CREATE TABLE evidence_span (
      report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      evidence INTEGER NOT NULL REFERENCES evidence,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      page INTEGER NOT NULL REFERENCES page,
      start INTEGER NOT NULL CHECK (start >= 0),
      end INTEGER NOT NULL CHECK (end >= start),
      quote ANY NOT NULL,
      prefix ANY NOT NULL,
      suffix ANY NOT NULL,
      PRIMARY KEY (report, evidence, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX evidence_span_evidence ON evidence_span (evidence);
    CREATE INDEX evidence_span_page ON evidence_span (page);

    CREATE TABLE answer (
      report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      aanpak ANY NOT NULL,
      respondent ANY NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('gemeente', 'netwerkpartner')),
      question TEXT NOT NULL CHECK (length(question) > 0),
      value TEXT NOT NULL CHECK (json_type(value) = 'object'),
      literal ANY NOT NULL,
      coding ANY,
      explanation ANY,
      path ANY NOT NULL,
      line INTEGER NOT NULL CHECK (line >= 1),
      PRIMARY KEY (report, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE finding (
      id INTEGER PRIMARY KEY,
      report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      aanpak ANY NOT NULL,
      indicator TEXT NOT NULL CHECK (length(indicator) > 0),
      verdict TEXT NOT NULL CHECK (length(verdict) > 0),
      sense TEXT NOT NULL CHECK (sense IN ('positive', 'partial', 'negative', 'undetermined')),
      rule TEXT NOT NULL,
      reason ANY NOT NULL,
      would_change ANY NOT NULL,
      UNIQUE (report, ordinal)
    ) STRICT;

    CREATE TABLE finding_evidence (
      finding INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
      part TEXT NOT NULL CHECK (part IN ('for', 'against', 'absence', 'considered')),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      evidence INTEGER NOT NULL REFERENCES evidence,
      PRIMARY KEY (finding, part, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finding_evidence_evidence ON finding_evidence (evidence);

    CREATE TABLE finding_note (
      id INTEGER PRIMARY KEY,
      finding INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('reservation', 'remark')),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      text ANY NOT NULL,
      UNIQUE (finding, kind, ordinal)
    ) STRICT;

    CREATE TABLE finding_note_evidence (
      note INTEGER NOT NULL REFERENCES finding_note ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      evidence INTEGER NOT NULL REFERENCES evidence,
      PRIMARY KEY (note, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finding_note_evidence_evidence ON finding_note_evidence (evidence);

    CREATE TABLE signal (
      id INTEGER PRIMARY KEY,
      report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      code TEXT NOT NULL CHECK (length(code) > 0),
      label ANY NOT NULL,
      headline ANY NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('laag', 'midden', 'hoog')),
      aanpak ANY,
      subject ANY NOT NULL,
      reason ANY NOT NULL,
      UNIQUE (report, ordinal)
    ) STRICT;

    CREATE TABLE signal_evidence (
      signal INTEGER NOT NULL REFERENCES signal ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      evidence INTEGER NOT NULL REFERENCES evidence,
      PRIMARY KEY (signal, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX signal_evidence_evidence ON signal_evidence (evidence);

    CREATE TABLE decision (
      id INTEGER PRIMARY KEY,
      report INTEGER NOT NULL REFERENCES report,
      subject TEXT NOT NULL CHECK (subject IN ('finding', 'signal')),
      name ANY NOT NULL CHECK (length(name) > 0),
      verdict TEXT NOT NULL CHECK (length(verdict) > 0),
      by TEXT NOT NULL CHECK (length(trim(by)) > 0),
      decided INTEGER NOT NULL CHECK (decided > 0),
      reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
      supersedes INTEGER UNIQUE REFERENCES decision CHECK (supersedes < id)
    ) STRICT;
    CREATE INDEX decision_report ON decision (report);

    """

  /// What holds now: of each delivery the report of the last run that reached it.
  private static let currentViews = """
    CREATE VIEW current_report AS
      SELECT report.*, delivery.name AS delivery_name, latest.run AS run
      FROM delivery
      JOIN run_report AS latest ON latest.delivery = delivery.id AND latest.run =
        (SELECT max(other.run) FROM run_report AS other WHERE other.delivery = delivery.id)
      JOIN report ON report.id = latest.report;

    CREATE VIEW current_document AS
      SELECT report.delivery_name, item.path, item.media_type, item.ordinal, item.report,
        document.sha256, reading.outcome, reading.id AS reading
      FROM current_report AS report
      JOIN report_document AS item ON item.report = report.id
      JOIN reading ON reading.id = item.reading
      JOIN document ON document.id = reading.document;

    CREATE VIEW current_fact AS
      SELECT current_document.delivery_name, current_document.path, fact.*
      FROM current_document JOIN fact USING (reading);

    CREATE VIEW current_finding AS
      SELECT report.delivery_name, finding.*
      FROM current_report AS report JOIN finding ON finding.report = report.id;

    CREATE VIEW current_signal AS
      SELECT report.delivery_name, signal.*
      FROM current_report AS report JOIN signal ON signal.report = report.id;

    CREATE VIEW current_decision AS
      SELECT decision.* FROM decision
      WHERE id NOT IN (SELECT supersedes FROM decision WHERE supersedes IS NOT NULL);

    """

  /// The tables whose rows are added, and perhaps removed with what they belong to, but never changed.
  private static let neverOverwritten = [
    "accepted_run", "blob", "document", "reading", "page_text", "page", "fact", "fact_span",
    "report", "report_document", "evidence", "report_evidence", "evidence_span", "answer",
    "finding", "finding_evidence", "finding_note", "finding_note_evidence", "signal",
    "signal_evidence", "decision",
  ]

  private static func guardedAgainstUpdates(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_is_never_overwritten BEFORE UPDATE ON \(table)
    BEGIN SELECT raise(ABORT, 'rows of \(table) are never overwritten'); END;

    """
  }
}
