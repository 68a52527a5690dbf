import SpoorModel

/// What the type of a paper says about the words in it.
enum PaperKindTraits {
  /// Whether papers of the kind are about another paper that goes with them: its status is not theirs.
  static func speaksOfAnother(_ kind: PaperKind) -> Bool {
    switch kind {
    case .brief, .memo, .mail, .raadsvoorstel, .collegevoorstel, .raadsbrief, .notulen, .agenda,
      .besluitenlijst, .persbericht, .motie, .amendement:
      true
    default: false
    }
  }

  /// Whether papers of the kind put a decision to a body, and so cannot show that it was taken.
  static func proposes(_ kind: PaperKind) -> Bool {
    switch kind {
    case .brief, .memo, .mail, .raadsvoorstel, .collegevoorstel, .raadsbrief, .notulen, .agenda,
      .besluitenlijst, .persbericht, .motie, .amendement, .advies:
      true
    default: false
    }
  }
}
