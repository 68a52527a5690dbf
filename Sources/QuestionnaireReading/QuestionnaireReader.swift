package import SpoorModel
import TextDecoding

/// Reads questionnaires: CSV files with one answer per row.
///
/// Every row ends as an answer or as a named problem, or as both; none is dropped without a word.
package struct QuestionnaireReader: Sendable {
  /// The columns, in order.
  package static let columns = [
    "aanpak", "respondent", "rol", "vraag", "antwoord", "codering", "toelichting",
  ]

  private let aanpakken: [String: Aanpak]
  private let aanpakNames: [String]
  private let questions: [String: Question]
  private let questionCodes: [String]

  /// - Parameters:
  ///   - dossier: Names the aanpakken and respondents; one without aanpakken allows every name.
  ///   - framework: Names the questions.
  package init(dossier: Dossier, framework: Toetsingskader) {
    aanpakken = Dictionary(
      dossier.aanpakken.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    aanpakNames = dossier.aanpakken.map(\.name)
    questions = Dictionary(
      framework.questions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    questionCodes = framework.questions.map(\.code)
  }

  /// The answers of all questionnaires of a dossier.
  ///
  /// - Parameter files: Paths relative to the dossier's folder, with the bytes of the files.
  /// - Returns: Answers and problems in the order of the paths (by UTF-8 bytes) and lines.
  package func reading(of files: [(path: String, bytes: [UInt8])]) -> QuestionnaireResult {
    var collected = Collected()
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      read(file.bytes, path: file.path, into: &collected)
    }
    return QuestionnaireResult(answers: collected.answers, problems: collected.problems)
  }

  /// Whether the first line of a file is the header of a questionnaire.
  package static func isQuestionnaire(_ bytes: [UInt8]) -> Bool {
    let beginning = Array(bytes.prefix(1024))
    let table = CSVRecords(TextDecoder(softBreaks: .kept).decoded(beginning).scalars)
    return table.records.first.map {
      $0.fields.map { AnswerParser.trimmed($0).lowercased() } == columns
    } ?? false
  }

  private struct Collected {
    var answers: [Answer] = []
    var problems: [QuestionnaireProblem] = []
    /// Where each respondent answered each question.
    var places: [[String]: QuestionnairePlace] = [:]

    mutating func report(
      _ code: QuestionnaireProblem.Code, _ place: QuestionnairePlace, _ message: String,
      isLeftOut: Bool = true
    ) {
      problems.append(QuestionnaireProblem(code, at: place, message, isLeftOut: isLeftOut))
    }
  }

  private func read(_ bytes: [UInt8], path: String, into collected: inout Collected) {
    let text = TextDecoder(softBreaks: .kept).decoded(bytes)
    let first = QuestionnairePlace(path: path, line: 1)
    let table = CSVRecords(text.scalars)
    if text.problems.contains(where: { $0.code == .encodingGuessed }) {
      collected.report(
        .encodingGuessed, first, QuestionnaireTexts.guessedEncoding, isLeftOut: false)
    }
    guard let header = table.records.first else {
      collected.report(.unreadableFile, first, QuestionnaireTexts.unreadable)
      return
    }
    guard
      header.fields.map({ AnswerParser.trimmed($0).lowercased() }) == QuestionnaireReader.columns
    else {
      collected.report(
        .wrongHeader, QuestionnairePlace(path: path, line: header.line),
        QuestionnaireTexts.wrongHeader())
      return
    }
    for record in table.records.dropFirst() { read(record, path: path, into: &collected) }
    if let line = table.openQuoteLine {
      collected.report(
        .openQuote, QuestionnairePlace(path: path, line: line), QuestionnaireTexts.openQuote,
        isLeftOut: false)
    }
  }

  private func read(
    _ record: CSVRecords.Record, path: String, into collected: inout Collected
  ) {
    let place = QuestionnairePlace(path: path, line: record.line)
    guard record.fields.count == QuestionnaireReader.columns.count else {
      collected.report(
        .wrongColumnCount, place, QuestionnaireTexts.wrongColumnCount(record.fields.count))
      return
    }
    let fields = record.fields.map(AnswerParser.trimmed)
    let (aanpak, respondent, code) = (fields[0], fields[1], fields[3])
    guard aanpakken.isEmpty || aanpakken[aanpak] != nil else {
      collected.report(
        .unknownAanpak, place, QuestionnaireTexts.unknownAanpak(aanpak, allowed: aanpakNames))
      return
    }
    guard let role = role(fields[2], respondent, aanpak, place, &collected) else { return }
    guard let question = questions[code] else {
      collected.report(
        .unknownQuestion, place,
        QuestionnaireTexts.unknownQuestion(code, allowed: questionCodes))
      return
    }
    let key = [aanpak, respondent, code]
    if let earlier = collected.places[key] {
      collected.report(
        .duplicateAnswer, place,
        QuestionnaireTexts.duplicate(line: earlier.line, path: earlier.path))
      return
    }
    collected.places[key] = place
    let value = AnswerParser.value(of: fields[4], forms: question.forms)
    if !question.askedOf.contains(role), value != .blank {
      collected.report(
        .notAskedOfRole, place, QuestionnaireTexts.notAsked(code, role: role.rawValue),
        isLeftOut: false)
    }
    if question.forms == [.getal], case .text = value {
      collected.report(.notANumber, place, QuestionnaireTexts.notANumber, isLeftOut: false)
    }
    collected.answers.append(
      Answer(
        aanpak: aanpak, respondent: respondent, role: role, question: code, value: value,
        literal: fields[4], coding: fields[5].isEmpty ? nil : fields[5],
        explanation: fields[6].isEmpty ? nil : fields[6], source: place))
  }

  /// The role of a row's respondent; nil, with a problem, where respondent or role do not fit.
  private func role(
    _ text: String, _ respondent: String, _ aanpak: String, _ place: QuestionnairePlace,
    _ collected: inout Collected
  ) -> RespondentRole? {
    let roles = RespondentRole.allCases.map(\.rawValue)
    guard let role = RespondentRole(rawValue: text.lowercased()) else {
      collected.report(.wrongRole, place, QuestionnaireTexts.wrongRole(text, allowed: roles))
      return nil
    }
    guard let known = aanpakken[aanpak], !known.respondents.isEmpty else { return role }
    guard let entry = known.respondents.first(where: { $0.name == respondent }) else {
      collected.report(
        .unknownRespondent, place,
        QuestionnaireTexts.unknownRespondent(respondent, allowed: known.respondents.map(\.name)))
      return nil
    }
    guard entry.role == role else {
      collected.report(
        .wrongRole, place, QuestionnaireTexts.wrongRole(text, allowed: [entry.role.rawValue]))
      return nil
    }
    return role
  }
}

/// What reading the questionnaires of a dossier gave.
package struct QuestionnaireResult: Hashable, Sendable {
  package let answers: [Answer]
  package let problems: [QuestionnaireProblem]

  package init(answers: [Answer], problems: [QuestionnaireProblem]) {
    self.answers = answers
    self.problems = problems
  }
}
