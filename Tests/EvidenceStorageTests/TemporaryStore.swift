import EvidenceStorage
import Foundation
import GRDB
import SpoorModel
import TestSupport

/// A store in a folder of its own, removed when the test is over.
final class TemporaryStore {
  let folder: String
  var path: String { "\(folder)/spoor.sqlite" }

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func open(_ access: EvidenceStore.Access = .create) throws -> EvidenceStore {
    try EvidenceStore(path: path, access: access)
  }

  /// The file as SQLite sees it, past everything that the store guards.
  func raw<Value>(_ body: (Database) throws -> Value) throws -> Value {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction(body)
  }

  var bytes: [UInt8] { FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? [] }
}

/// A small judged dossier, made from text in which ⟦…⟧ marks what is quoted.
struct SampleDossier {
  let record: DocumentRecord
  let report: DossierReport

  /// - Parameters:
  ///   - text: The paper; its first mark is its title, every mark is evidence of a passage.
  ///   - name: What the paper is called; papers of different names have different ids.
  init(_ text: String, name: String = "stukken/nota.pdf", verdict: String = "✓") {
    let marked = MarkedLayout(text)
    let id = Document.ID(sha256: ContentHash(of: name + text).hexadecimal)
    let document = Document(id: id, path: name, mediaType: .pdf, bytes: text.utf8.count)
    let spans = marked.marks.map { mark in
      SourceSpan(mark.range, on: marked.layout.pages[mark.page - 1], of: id)
    }
    let titles = spans.prefix(1).map {
      Fact(Title($0.quote), span: $0, confidence: 0.9, reader: "titles/1", cue: "largest line")
    }
    record = DocumentRecord(
      document: document, outcome: .read, problems: [],
      pages: marked.layout.pages.map {
        PageRecord(
          number: $0.number, label: nil, text: $0.text, outcome: $0.outcome, quality: $0.quality)
      },
      facts: FactSheet(
        title: titles.first, kind: .nota, date: nil, dates: [], status: DocumentStatus(),
        references: [], rejectedTitles: [], rejectedDates: []),
      passages: [])
    let evidence = spans.enumerated().map { number, span in
      Evidence(
        id: "passage:\(name)/\(number)",
        content: .passage(
          Passage(group: "regie", term: "regie", stance: .voor, span: span, match: span)))
    }
    let answer = Answer(
      aanpak: "Huis", respondent: "gemeente", role: .gemeente, question: "Q1", value: .ja,
      literal: "Ja", coding: nil, explanation: nil,
      source: QuestionnairePlace(path: "v.csv", line: 2))
    let answerEvidence = Evidence(id: "antwoord:Huis/gemeente/Q1", content: .answer(answer))
    let framework = Toetsingskader(
      id: "klein", title: "Klein kader", version: "1",
      scale: [Verdict(symbol: "✓", label: "voldoet", sense: .positive)], followUpMonths: 6,
      thresholds: Toetsingskader.Thresholds(
        draftMonths: 12, policyMonths: 48, evaluationMonths: 24, broadList: 3),
      themes: [], rows: [], vocabulary: [], questions: [], rules: [])
    report = DossierReport(
      dossier: Dossier(gemeente: "Voorbeeld"), framework: framework, documents: [record],
      refusals: [], answers: [answer],
      findings: [
        Finding(
          aanpak: "Huis", indicator: "T1.C1.I1",
          verdict: Verdict(symbol: verdict, label: verdict, sense: .positive),
          reservations: [Reservation(text: "LET OP", evidence: [answerEvidence.id])], rule: "R1",
          reason: "Omdat.", wouldChange: "Niets.", evidenceFor: evidence.map(\.id),
          evidenceAgainst: [], absences: [], considered: [answerEvidence.id])
      ],
      signals: [
        RaisedSignal(
          code: "D01", label: "beleid niet aangeleverd", severity: .hoog, aanpak: "Huis",
          subject: "Nota", reason: "Genoemd.", evidence: evidence.prefix(1).map(\.id))
      ],
      works: [], evidence: evidence + [answerEvidence], assumptions: ["geen"])
  }

  /// The key under which the record is kept.
  var key: StageKey {
    StageKey(
      stage: "read",
      input: ContentHash(hexadecimal: record.document.id.sha256) ?? ContentHash(of: ""),
      options: ContentHash(of: "options"), version: "1")
  }

  var encoded: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(record)).map { [UInt8]($0) } ?? []
  }

  /// Records the dossier as a run of its own.
  @discardableResult
  func record(in store: EvidenceStore, delivery: String = "voorbeeld", at time: Int = 1_000_000)
    throws -> (run: RunID, report: ReportID)
  {
    try store.transaction { transaction in
      let run = try transaction.beginRun(
        "nightly", started: StoreTime(milliseconds: time), versions: ["spoor": "0.1.0"])
      try transaction.keep(record, encoded: encoded, for: key, run: run)
      let report = try transaction.record(
        ReportEntry(
          delivery: delivery, input: ContentHash(of: "\(record.document.id)"), report: report,
          readings: [record.document.path: key], summary: [1, 2, 3]), run: run)
      try transaction.endRun(
        run, ended: StoreTime(milliseconds: time + 5), status: .complete, counts: ["documents": 1])
      return (run, report)
    }
  }
}
