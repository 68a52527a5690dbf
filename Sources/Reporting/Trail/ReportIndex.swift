import SpoorModel

/// A report with what its renderers look up: made once per rendering.
struct ReportIndex {
  let report: DossierReport
  /// The aanpakken of the dossier, then those that only a finding names, in that order.
  let aanpakken: [Aanpak]
  private let evidence: [Evidence.ID: Evidence.Content]
  private let records: [Document.ID: Int]
  private let paths: [Document.ID: [String]]
  private let findingsOfAanpak: [String: [Finding]]
  private let answersOfAanpak: [String: [Answer]]
  private let answers: [AnswerKey: Answer]
  private let signals: [SignalKey: [RaisedSignal]]
  private let sentences: [SentenceKey: SentenceContext]
  private let aanpakByName: [String: Aanpak]
  private let rules: [String: IndicatorRule]
  private let questions: [String: Question]
  private let indicators: [String: IndicatorPlace]

  /// - Complexity: O(*n*) in the size of the report.
  init(_ report: DossierReport) {
    self.report = report
    var known = Set(report.dossier.aanpakken.map(\.name))
    aanpakken =
      report.dossier.aanpakken
      + report.findings.compactMap {
        known.insert($0.aanpak).inserted ? Aanpak(name: $0.aanpak) : nil
      }
    evidence = Dictionary(report.evidence.map { ($0.id, $0.content) }) { first, _ in first }
    records = Dictionary(
      report.documents.enumerated().map { ($1.document.id, $0) }
    ) { first, _ in first }
    paths = Dictionary(grouping: report.documents, by: \.document.id).mapValues {
      $0.map(\.document.path)
    }
    findingsOfAanpak = Dictionary(grouping: report.findings, by: \.aanpak)
    answersOfAanpak = Dictionary(grouping: report.answers, by: \.aanpak)
    answers = Dictionary(
      report.answers.map {
        (AnswerKey(aanpak: $0.aanpak, question: $0.question, party: Party($0)), $0)
      }
    ) { first, _ in first }
    signals = Dictionary(grouping: report.signals) {
      SignalKey(aanpak: $0.aanpak, subject: $0.subject)
    }
    sentences = Dictionary(
      SentenceFinder.contexts(in: report).map {
        (SentenceKey(evidence: $0.evidence, place: $0.place), $0)
      }
    ) { first, _ in first }
    aanpakByName = Dictionary(aanpakken.map { ($0.name, $0) }) { first, _ in first }
    rules = Dictionary(report.framework.rules.map { ($0.indicator, $0) }) { first, _ in first }
    questions = Dictionary(report.framework.questions.map { ($0.code, $0) }) { first, _ in first }
    var places: [String: IndicatorPlace] = [:]
    for theme in report.framework.themes {
      for criterion in theme.criteria {
        for indicator in criterion.indicators where places[indicator.id] == nil {
          places[indicator.id] = IndicatorPlace(
            theme: theme, criterion: criterion, indicator: indicator, ordinal: places.count + 1)
        }
      }
    }
    indicators = places
  }

  func content(of id: Evidence.ID) -> Evidence.Content? { evidence[id] }
  /// The sentence around one place of a piece of evidence, where it is known.
  func sentence(of id: Evidence.ID, place: Int) -> SentenceContext? {
    sentences[SentenceKey(evidence: id, place: place)]
  }
  func indicator(_ id: String) -> IndicatorPlace? { indicators[id] }
  func question(_ code: String) -> Question? { questions[code] }
  func findings(of aanpak: String) -> [Finding] { findingsOfAanpak[aanpak] ?? [] }
  func answers(of aanpak: String) -> [Answer] { answersOfAanpak[aanpak] ?? [] }
  func aanpak(named name: String) -> Aanpak? { aanpakByName[name] }
  func rule(for indicator: String) -> IndicatorRule? { rules[indicator] }

  /// The first answer of a respondent to a question about an aanpak.
  func answer(to question: String, about aanpak: String, by party: Party) -> Answer? {
    answers[AnswerKey(aanpak: aanpak, question: question, party: party)]
  }

  /// The findings of an aanpak, by indicator.
  ///
  /// Where two claim one indicator, the first stands here.
  func findingsByIndicator(of aanpak: String) -> [String: Finding] {
    Dictionary(findings(of: aanpak).map { ($0.indicator, $0) }) { first, _ in first }
  }

  /// The findings of an aanpak that the rows of the kader have no place for: they are shown all the same.
  func strayFindings(of aanpak: String) -> [Finding] {
    var seen: Set<String> = []
    return findings(of: aanpak).filter { finding in
      indicators[finding.indicator] == nil || !seen.insert(finding.indicator).inserted
    }
  }

  /// Who was asked about an aanpak and who answered: the gemeente first, then partners, each once.
  func respondents(of aanpak: Aanpak) -> [Party] {
    var parties = aanpak.respondents.map { Party(name: $0.name, role: $0.role) }
    var seen = Set(parties)
    for answer in answers(of: aanpak.name) {
      if seen.insert(Party(answer)).inserted { parties.append(Party(answer)) }
    }
    return parties.filter { $0.role == .gemeente } + parties.filter { $0.role != .gemeente }
  }

  /// The names of those whose answers about an aanpak came in.
  func received(for aanpak: String) -> Set<Party> {
    Set(answers(of: aanpak).map { Party($0) })
  }

  /// A document as a reader is sent to it.
  func paper(_ id: Document.ID) -> Paper? {
    guard let index = records[id] else { return nil }
    return Paper(
      record: report.documents[index], ordinal: index + 1,
      otherPaths: Array((paths[id] ?? []).dropFirst()))
  }

  /// The signals of an aanpak that are about one indicator.
  func signals(on finding: Finding) -> [RaisedSignal] {
    signals[SignalKey(aanpak: finding.aanpak, subject: finding.indicator)] ?? []
  }

  /// Signals as they are shown: hoog first, otherwise in the order of the report.
  var signalsByWeight: [RaisedSignal] {
    Severity.allCases.sorted(by: >).flatMap { severity in
      report.signals.filter { $0.severity == severity }
    }
  }

  /// Works that are named, not delivered, and whose delivery could be expected.
  var missingWorks: [PolicyWork] {
    report.works.filter { $0.versions.isEmpty && $0.expectDelivery }
  }
}

/// An indicator with the theme and the criterion it stands under.
struct IndicatorPlace {
  let theme: Toetsingskader.Theme
  let criterion: Toetsingskader.Criterion
  let indicator: Toetsingskader.Indicator
  /// The number of the indicator in the whole kader, from 1.
  let ordinal: Int
}

/// Somebody who answers a questionnaire.
struct Party: Hashable {
  let name: String
  let role: RespondentRole

  init(name: String, role: RespondentRole) {
    self.name = name
    self.role = role
  }

  /// Who gave an answer.
  init(_ answer: Answer) { self.init(name: answer.respondent, role: answer.role) }
}

private struct AnswerKey: Hashable {
  let aanpak: String
  let question: String
  let party: Party
}

private struct SentenceKey: Hashable {
  let evidence: Evidence.ID
  let place: Int
}

private struct SignalKey: Hashable {
  let aanpak: String?
  let subject: String
}

/// A delivered document as a report cites it.
struct Paper {
  let record: DocumentRecord
  /// Its number in the list of delivered files, from 1.
  let ordinal: Int
  /// The other names under which the same bytes were delivered.
  let otherPaths: [String]

  var path: String { record.document.path }
  /// The title as the paper prints it; the file name where it prints none.
  var title: String { record.facts.title?.value.value ?? path }
  var date: EDTF? { record.facts.date?.value.value }
  var status: DocumentStatus.Summary { record.facts.status.summary }

  func label(ofPage number: Int) -> String? {
    record.pages.first { $0.number == number }?.label
  }
}
