package import SpoorModel

/// What signals look at: the dossier with its findings, papers, answers and works.
package struct AssessedDossier: Sendable {
  package let dossier: Dossier
  package let framework: Toetsingskader
  /// By path; the same bytes under two paths stand twice.
  package let documents: [DocumentRecord]
  package let refusals: [Delivery.Refusal]
  /// One per aanpak.
  package let files: [AanpakFile]
  package let indicators: [AssessedIndicator]
  package let works: [PolicyWork]
  /// Each document once, by its first path.
  let papers: [DocumentRecord]
  private let settings: [String: SignalSetting]
  private let aanpakByPath: [String: String]
  private let recordByID: [Document.ID: DocumentRecord]

  package init(
    dossier: Dossier, framework: Toetsingskader, documents: [DocumentRecord],
    refusals: [Delivery.Refusal], files: [AanpakFile], indicators: [AssessedIndicator],
    works: [PolicyWork]
  ) {
    self.dossier = dossier
    self.framework = framework
    self.documents = documents
    self.refusals = refusals
    self.files = files
    self.indicators = indicators
    self.works = works
    var seen = Set<Document.ID>()
    papers = documents.filter { seen.insert($0.document.id).inserted }
    recordByID = Dictionary(
      papers.map { ($0.document.id, $0) }, uniquingKeysWith: { first, _ in first })
    settings = Dictionary(
      framework.signals.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var byPath: [String: String] = [:]
    for file in files where file.isDeclared {
      for path in file.aanpak.corePapers + file.aanpak.otherPapers where byPath[path] == nil {
        byPath[path] = file.name
      }
    }
    aanpakByPath = byPath
  }

  /// What the toetsingskader sets for a signal; an empty setting where it sets nothing.
  func setting(_ code: String) -> SignalSetting { settings[code] ?? SignalSetting(code: code) }

  package func isOn(_ code: String) -> Bool { setting(code).isOn }

  /// The aanpak that a paper belongs to; nil for papers of the dossier as a whole.
  func aanpak(of record: DocumentRecord) -> String? { aanpakByPath[record.document.path] }

  /// The paper with an id; nil where the delivery holds none.
  func record(_ id: Document.ID) -> DocumentRecord? { recordByID[id] }

  /// The assessed indicators of an aanpak.
  func indicators(of file: AanpakFile) -> [AssessedIndicator] {
    indicators.filter { $0.finding.aanpak == file.name }
  }

  /// The negative findings for an indicator, with their aanpakken.
  func negative(_ indicator: String?) -> [(file: AanpakFile, assessed: AssessedIndicator)] {
    files.flatMap { file in
      indicators(of: file).filter {
        $0.finding.indicator == indicator && $0.finding.verdict.sense == .negative
      }.map { (file, $0) }
    }
  }

  func wording(_ indicator: String) -> String {
    framework.indicators.first { $0.id == indicator }?.wording ?? indicator
  }

  /// The indicator whose rule shows a question; the question itself where none does.
  func subject(ofQuestion question: String) -> String {
    framework.rules.first { $0.questions.contains(question) }?.indicator ?? question
  }

  /// The answers to the questions of a signal's setting.
  func answers(_ setting: SignalSetting, in file: AanpakFile) -> [ReadAnswer] {
    setting.questions.flatMap { file.answers[$0] ?? [] }
  }

  /// The first day of the peildatum; nil where the dossier names none.
  var referenceDay: CalendarDay? {
    dossier.peildatum?.days.first.map { CalendarDay(daysSince1970: $0) }
  }
}

extension CalendarDay {
  /// Whole months from this day to a later one; negative when it is earlier.
  func months(to later: CalendarDay) -> Int {
    (later.year - year) * 12 + later.month - month - (later.day < day ? 1 : 0)
  }
}

extension Finding {
  /// What speaks for its verdict, at most twenty pieces: the basis of a signal about the finding.
  var basis: [Evidence.ID] {
    Array((evidenceAgainst + absences + considered + evidenceFor).prefix(20))
  }
}

extension Condition {
  /// The tests on answers that the condition makes, whatever stands around them.
  var answerTests: [AnswerTest] {
    switch self {
    case .answers(let test): [test]
    case .all(let parts), .any(let parts): parts.flatMap(\.answerTests)
    case .not(let part), .certainly(let part): part.answerTests
    default: []
    }
  }

  /// The questions whose codings must agree.
  var codedQuestions: [String] {
    switch self {
    case .sameCoding(let question, _, _): [question]
    case .all(let parts), .any(let parts): parts.flatMap(\.codedQuestions)
    case .not(let part), .certainly(let part): part.codedQuestions
    default: []
    }
  }
}

extension IndicatorRule {
  /// The questions on which the verdict hangs and for which a majority is not enough.
  var decidingQuestions: [String] {
    var codes: [String] = []
    for step in cases {
      for test in step.when.answerTests where test.quantity != .majority {
        if !codes.contains(test.question) { codes.append(test.question) }
      }
      for code in step.when.codedQuestions where !codes.contains(code) { codes.append(code) }
    }
    return codes
  }
}
