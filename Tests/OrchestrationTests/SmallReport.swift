import SpoorModel
import TestSupport

/// Reports of a few papers, made by hand, to lay side by side.
struct SmallReport {
  var papers: [DocumentRecord] = []
  var findings: [Finding] = []
  var signals: [RaisedSignal] = []
  var evidence: [Evidence] = []

  static let good = Verdict(symbol: "✓", label: "voldoet", sense: .positive)
  static let bad = Verdict(symbol: "✗", label: "verbeterpunt", sense: .negative)
  static let open = Verdict(
    symbol: "niet te beoordelen", label: "niet te beoordelen", sense: .undetermined)

  var report: DossierReport {
    DossierReport(
      dossier: Dossier(),
      framework: Toetsingskader(
        id: "kader", title: "Kader", version: "1", scale: [Self.good, Self.bad, Self.open],
        followUpMonths: 12,
        thresholds: .init(draftMonths: 12, policyMonths: 48, evaluationMonths: 24, broadList: 5),
        themes: [], rows: [], vocabulary: [], questions: [], rules: []),
      documents: papers, refusals: [], answers: [], findings: findings, signals: signals,
      works: [], evidence: evidence, assumptions: [])
  }

  /// A paper whose marked words are its title.
  static func paper(
    _ path: String, _ text: String = "# ⟦Nota jeugd⟧\nTekst.", id: Character = "a",
    outcome: Outcome = .read, status: DocumentStatus = DocumentStatus(),
    references: [Fact<Reference>] = []
  ) -> DocumentRecord {
    let marked = MarkedLayout(text, path: path)
    let title = marked.marks.first.map {
      Fact(Title($0.quote), span: $0, confidence: 1, reader: "test/1", cue: "marked")
    }
    let document = Document(
      id: Document.ID(sha256: String(repeating: id, count: 64)), path: path, mediaType: .text,
      bytes: text.utf8.count)
    return DocumentRecord(
      document: document, outcome: outcome,
      problems: outcome == .read ? [] : [Problem(.crashed, "It ended.")],
      pages: marked.layout.pages.map {
        PageRecord(
          number: $0.number, label: nil, text: $0.text, outcome: $0.outcome, quality: $0.quality)
      },
      facts: FactSheet(
        title: title, kind: .nota, date: nil, dates: [], status: status, references: references,
        rejectedTitles: [], rejectedDates: []), passages: [])
  }

  static func finding(
    _ indicator: String, _ verdict: Verdict, letOp: [String] = []
  ) -> Finding {
    Finding(
      aanpak: "Huis", indicator: indicator, verdict: verdict,
      reservations: letOp.map { Reservation(text: $0, evidence: []) }, rule: "R1",
      reason: "Omdat.", wouldChange: "-", evidenceFor: ["x"], evidenceAgainst: [], absences: [])
  }

  static func signal(_ code: String, _ severity: Severity, _ subject: String = "x") -> RaisedSignal
  {
    RaisedSignal(
      code: code, label: "label", severity: severity, aanpak: nil, subject: subject,
      reason: "Omdat.", evidence: [])
  }
}
