import SpoorModel

/// What a piece of evidence does for a claim.
enum Bearing: Hashable {
  /// It speaks for the norm of the indicator, or for the signal.
  case supports
  /// It speaks against the norm.
  case opposes
  /// It carries a LET OP.
  case reserves
  /// It carries a remark.
  case remarks
  case considered
  /// It is shown beside evidence and was not weighed.
  case shown
}

/// Everything that one claim rests on, gathered and sorted for a reader.
struct Trail {
  /// The questions that were looked at, each with the answers side by side.
  let questions: [AnswersSideBySide]
  let passages: [Weighed<Passage>]
  let facts: [Weighed<DocumentFact>]
  let judgements: [Weighed<Judgement>]
  let absences: [Absence]
  /// Ids that the claim names and that the report does not hold: shown, never dropped.
  let missing: [Evidence.ID]

  /// Evidence with what it does for the claim.
  struct Weighed<Content> {
    let id: Evidence.ID
    let content: Content
    let bearing: Bearing
  }

  /// The trail of a finding.
  ///
  /// - Complexity: O(*e* + *a*), *e* being its evidence, *a* the answers of its aanpak.
  init(of finding: Finding, in index: ReportIndex) {
    var weighed: [(Evidence.ID, Bearing)] = []
    weighed += finding.evidenceFor.map { ($0, .supports) }
    weighed += finding.evidenceAgainst.map { ($0, .opposes) }
    weighed += finding.reservations.flatMap(\.evidence).map { ($0, .reserves) }
    weighed += finding.remarks.flatMap(\.evidence).map { ($0, .remarks) }
    weighed += finding.considered.map { ($0, .considered) }
    weighed += finding.absences.map { ($0, .considered) }
    self.init(
      weighed, aanpak: index.aanpak(named: finding.aanpak),
      asked: index.rule(for: finding.indicator)?.questions ?? [], in: index)
  }

  /// The trail of a signal.
  init(of signal: RaisedSignal, in index: ReportIndex) {
    self.init(
      signal.evidence.map { ($0, .supports) },
      aanpak: signal.aanpak.flatMap { index.aanpak(named: $0) }, asked: [], in: index)
  }

  private init(
    _ weighed: [(Evidence.ID, Bearing)], aanpak: Aanpak?, asked: [String], in index: ReportIndex
  ) {
    var seen: Set<Evidence.ID> = []
    var passages: [Weighed<Passage>] = []
    var facts: [Weighed<DocumentFact>] = []
    var judgements: [Weighed<Judgement>] = []
    var absences: [Absence] = []
    var answers: [Weighed<Answer>] = []
    var missing: [Evidence.ID] = []
    for (id, bearing) in weighed where seen.insert(id).inserted {
      switch index.content(of: id) {
      case .passage(let passage):
        passages.append(Weighed(id: id, content: passage, bearing: bearing))
      case .documentFact(let fact): facts.append(Weighed(id: id, content: fact, bearing: bearing))
      case .judgement(let judgement):
        judgements.append(Weighed(id: id, content: judgement, bearing: bearing))
      case .absence(let absence): absences.append(absence)
      case .answer(let answer):
        answers.append(Weighed(id: id, content: answer, bearing: bearing))
      case nil: missing.append(id)
      }
    }
    questions = AnswersSideBySide.all(answers, asked: asked, about: aanpak, in: index)
    self.passages = passages
    self.facts = facts
    self.judgements = judgements
    self.absences = absences
    self.missing = missing
  }

  /// Passages that do one thing for the claim, in their order.
  func passages(_ bearing: Bearing) -> [Passage] {
    passages.filter { $0.bearing == bearing }.map(\.content)
  }

  /// What a passage does, in the order in which passages are shown.
  static let passageOrder: [Bearing] = [.supports, .opposes, .reserves, .remarks, .considered]
}

/// The answers of all respondents to one question, side by side.
struct AnswersSideBySide {
  let aanpak: String
  let code: String
  /// Nil for a question that the kader does not know.
  let question: Question?
  /// One cell for each respondent of the aanpak, the gemeente first.
  let cells: [Cell]

  struct Cell {
    let party: Party
    let state: State
  }

  enum State {
    case answered(Answer, Bearing)
    /// The questionnaire came in without this question answered.
    case noAnswer
    /// The kader does not put the question to respondents of this role.
    case notAsked
    /// Nothing of this respondent came in.
    case notReceived
  }

  /// - Parameters:
  ///   - answers: The answers that are evidence, with what they do.
  ///   - asked: Codes of questions to show even where no answer is evidence.
  ///   - aanpak: Whose questionnaire was asked; answers about other aanpakken are shown after it.
  /// - Returns: One entry for each question that was answered or asked, each once, per aanpak.
  static func all(
    _ answers: [Trail.Weighed<Answer>], asked: [String], about aanpak: Aanpak?,
    in index: ReportIndex
  ) -> [AnswersSideBySide] {
    var names = aanpak.map { [$0.name] } ?? []
    var seen = Set(names)
    names += answers.map(\.content.aanpak).filter { seen.insert($0).inserted }
    return names.flatMap { name in
      let ofAanpak = answers.filter { $0.content.aanpak == name }
      return rows(
        ofAanpak, codes: name == aanpak?.name ? asked : [],
        about: index.aanpak(named: name) ?? Aanpak(name: name), in: index)
    }
  }

  private static func rows(
    _ answers: [Trail.Weighed<Answer>], codes: [String], about aanpak: Aanpak,
    in index: ReportIndex
  ) -> [AnswersSideBySide] {
    var parties = index.respondents(of: aanpak)
    // Evidence may name answers and people that the report's own list does not hold.
    var known = Set(parties)
    parties += answers.map { Party($0.content) }.filter { known.insert($0).inserted }
    guard !parties.isEmpty else { return [] }
    let received = index.received(for: aanpak.name)
    let evidence = Dictionary(
      answers.map { (Place(question: $0.content.question, party: Party($0.content)), $0) }
    ) { first, _ in first }
    var seen: Set<String> = []
    let all = (codes + answers.map(\.content.question)).filter { seen.insert($0).inserted }
    return all.map { code in
      let question = index.question(code)
      let cells = parties.map { party in
        let weighed = evidence[Place(question: code, party: party)]
        return Cell(
          party: party,
          state: state(
            of: weighed?.content ?? index.answer(to: code, about: aanpak.name, by: party),
            bearing: weighed?.bearing, question: question, isReceived: received.contains(party),
            role: party.role))
      }
      return AnswersSideBySide(
        aanpak: aanpak.name, code: code, question: question, cells: cells)
    }
  }

  private struct Place: Hashable {
    let question: String
    let party: Party
  }

  private static func state(
    of answer: Answer?, bearing: Bearing?, question: Question?, isReceived: Bool,
    role: RespondentRole
  ) -> State {
    if let answer { return .answered(answer, bearing ?? .shown) }
    if let question, !question.askedOf.contains(role) { return .notAsked }
    return isReceived ? .noAnswer : .notReceived
  }
}
