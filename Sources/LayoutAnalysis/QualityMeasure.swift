import SpoorModel

/// Judges from the counts of a page whether its text can be searched.
///
/// - Source: the damage patterns of `domain.md` 3.6. The limits lie well above what sound papers reach:
///   on 135 real papers no page with a sound text layer is poor, in Dutch or in English, forms and
///   tables of figures included.
enum QualityMeasure {
  /// Fewer words than this tell nothing about a language.
  private static let fewestWords = 25

  static func quality(
    of text: TextStatistics, outcome: Outcome, documentLacksDigits: Bool
  ) -> TextQuality {
    guard text.signs > 0 else {
      return TextQuality(level: .none, reason: noneReason(outcome))
    }
    if let reason = damage(text) { return TextQuality(level: .poor, reason: reason) }
    if documentLacksDigits, text.words >= fewestWords {
      return TextQuality(
        level: .poor, reason: "the paper names months, but holds no digit: numbers were lost")
    }
    if text.words < fewestWords {
      return TextQuality(level: .good, reason: "too few words to judge, no sign of damage")
    }
    return TextQuality(level: .good, reason: "")
  }

  /// A paper of some pages that names months and holds no digit at all has lost its numbers.
  static func lacksDigits(_ pages: [TextStatistics]) -> Bool {
    pages.reduce(0) { $0 + $1.digits } == 0 && pages.reduce(0) { $0 + $1.words } >= 500
      && pages.reduce(0) { $0 + $1.monthNames } >= 3
  }

  private static func noneReason(_ outcome: Outcome) -> String {
    outcome == .empty ? "the page is empty" : "the page has no text layer"
  }

  /// The first kind of damage that passes its limit, in words; nil for a sound page.
  private static func damage(_ text: TextStatistics) -> String? {
    if text.meaningless >= 5, exceeds(text.meaningless, 3, of: text.signs) {
      return "\(percent(text.meaningless, of: text.signs)) % of the signs stand for no character"
    }
    if text.mojibake >= 3, text.mojibake * 200 > text.letters {
      return "\(text.mojibake) letters were stored in a wrong encoding"
    }
    if text.spacedLetters >= 20, exceeds(text.spacedLetters, 15, of: text.letters) {
      return "\(percent(text.spacedLetters, of: text.letters)) % of the letters are spaced apart"
    }
    if text.doubledWords >= 4, exceeds(text.doubledWords, 8, of: text.words) {
      return "\(text.doubledWords) words have every letter twice"
    }
    if text.wordsWithDigits >= 5, exceeds(text.wordsWithDigits, 2, of: text.words) {
      return "\(text.wordsWithDigits) words have digits in place of letters"
    }
    if text.lostNumbers >= 3, text.lostNumbers * 20 > text.digits {
      return "numbers were lost in at least \(text.lostNumbers) places"
    }
    if text.unseen >= 3, exceeds(text.unseen, 20, of: text.words) {
      return "\(percent(text.unseen, of: text.words)) % of the words cannot be seen on the page"
    }
    if text.vowelless >= 8, exceeds(text.vowelless, 20, of: text.words) {
      return "\(percent(text.vowelless, of: text.words)) % of the words have no vowel"
    }
    if text.glued >= 8, exceeds(text.glued, 25, of: text.words) {
      return "\(percent(text.glued, of: text.words)) % of the words are glued together"
    }
    guard text.words >= fewestWords, text.pairs > 100 else { return nil }
    // Tenths of a bit a pair; see `LetterPairs` for what prose and noise cost.
    let cost = text.pairCost * 10 / text.pairs
    if cost >= 50 || cost >= 44 && !exceeds(text.functionWords, 8, of: text.words) {
      return "the letters form no words of a language: \(cost / 10).\(cost % 10) bits a pair"
    }
    return nil
  }

  private static func exceeds(_ part: Int, _ limit: Int, of whole: Int) -> Bool {
    part * 100 > whole * limit
  }

  private static func percent(_ part: Int, of whole: Int) -> Int { part * 100 / max(1, whole) }
}
