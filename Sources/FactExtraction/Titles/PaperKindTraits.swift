import SpoorModel

/// What the type of a paper says about the words in it.
enum PaperKindTraits {
  /// Whether the name of the kind heads a form or letter whose title stands elsewhere.
  static func isForm(_ kind: PaperKind) -> Bool {
    switch kind {
    case .brief, .memo, .mail, .nota, .notitie, .raadsvoorstel, .collegevoorstel, .raadsbrief,
      .raadsbesluit,
      .collegebesluit, .besluit, .beschikking, .notulen, .agenda, .besluitenlijst, .persbericht,
      .motie,
      .amendement, .advies, .rapport, .formulier, .bijlage, .factsheet, .presentatie, .vragenlijst,
      .evaluatie,
      .beleidsplan, .programma, .startnota, .kadernota, .handleiding:
      true
    default: false
    }
  }

  /// Whether papers of the kind are about another paper that goes with them: its status is not theirs.
  static func speaksOfAnother(_ kind: PaperKind) -> Bool {
    switch kind {
    case .brief, .memo, .mail, .raadsvoorstel, .collegevoorstel, .raadsbrief, .notulen, .agenda,
      .besluitenlijst, .persbericht, .motie, .amendement:
      true
    default: false
    }
  }

  /// Whether papers of the kind are never adopted themselves: what they call adopted is another paper.
  static func onlyProposes(_ kind: PaperKind) -> Bool {
    switch kind {
    case .brief, .memo, .mail, .raadsvoorstel, .collegevoorstel, .raadsbrief, .persbericht, .advies:
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
