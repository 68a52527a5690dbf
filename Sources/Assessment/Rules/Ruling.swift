import SpoorModel

/// True, false, or unknown because something that would decide is not known.
///
/// - Source: S. C. Kleene, *Introduction to Metamathematics* (1952), strong three-valued logic.
enum Truth: Hashable, Sendable {
  case yes, no, unknown

  var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}

/// Why a condition could not be decided.
enum Gap: Hashable, Sendable {
  /// Nobody answered.
  case noAnswer(question: String)
  /// Those who answered do not know, or refer to others.
  case nobodyKnows(question: String)
  /// Open answers without a coding.
  case notCoded(question: String, respondents: Int)
  case unreadPages(count: Int)
  case noCorePaper
  /// Nobody chose the core papers: all papers were searched, and silence proves nothing.
  case noChosenCorePaper
  case missingCorePaper
}

/// What a condition came to, and on what that rests.
struct Ruling: Sendable {
  var truth: Truth
  /// What makes it true.
  var supporting: [Basis] = []
  /// What makes it false.
  var opposing: [Basis] = []
  var absences: [FoundNothing] = []
  var gaps: [Gap] = []
  /// The papers that it found.
  var papers: [DocumentRecord] = []

  /// Something that a ruling rests on.
  enum Basis: Hashable, Sendable {
    case answer(Answer)
    case passage(Passage)
    case fact(DocumentFact)
    case judgement(Judgement)
    /// Evidence that is in the ledger already.
    case known(Evidence.ID)
  }

  /// A search without result.
  struct FoundNothing: Hashable, Sendable {
    let key: String
    let absence: Absence
    /// The vocabulary groups that a core paper was searched for; empty for other searches.
    let groups: [String]
  }

  static let always = Ruling(truth: .yes)
}
