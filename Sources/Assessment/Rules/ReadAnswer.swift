package import SpoorModel

/// An answer with what it means to a rule: the inspector's coding where there is one, else the words themselves.
package struct ReadAnswer: Sendable {
  package let answer: Answer
  package let meaning: Meaning

  package enum Meaning: Hashable, Sendable {
    case ja, nee, doesNotKnow, refers(String)
    /// A coding other than a plain yes or no, in lower case.
    case coded(String)
    /// A number, or a list that is not empty.
    case given
    /// Free text without a coding: only an inspector can say what it means.
    case open
    case blank

    /// Whether it says something about what was asked, so that it can agree or disagree.
    package var isKnown: Bool {
      switch self {
      case .ja, .nee, .coded, .given: true
      case .doesNotKnow, .refers, .open, .blank: false
      }
    }
  }

  package init(_ answer: Answer) {
    self.answer = answer
    if let coding = answer.coding {
      let word = FoldedWords.folded(coding)
      meaning = Self.plainCodings[word] ?? .coded(word)
      return
    }
    meaning =
      switch answer.value {
      case .ja: .ja
      case .nee: .nee
      case .weetNiet: .doesNotKnow
      case .blank: .blank
      case .verwijst(let target): .refers(target)
      case .number: .given
      case .list(let items): items.isEmpty ? .blank : .given
      case .text: .open
      }
  }

  /// Codings that stand for a plain answer.
  private static let plainCodings: [String: Meaning] = [
    "ja": .ja, "nee": .nee, "weet niet": .doesNotKnow, "weet_niet": .doesNotKnow,
  ]

  /// Whether the answer is of the kind that a rule asks for.
  package func matches(_ meaning: Condition.Meaning) -> Bool {
    switch (meaning, self.meaning) {
    case (.ja, .ja), (.ja, .given), (.nee, .nee), (.doesNotKnow, .doesNotKnow),
      (.refers, .refers), (.content, .ja), (.content, .given), (.content, .coded):
      true
    case (.coding(let word), .coded(let own)): FoldedWords.folded(word) == own
    default: false
    }
  }
}

/// Words folded for comparing: lower case, without accents, blanks as single spaces.
enum FoldedWords {
  /// - Complexity: O(*n*).
  static func folded(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    var isBlank = true
    for scalar in text.unicodeScalars {
      guard let plain = TermScalar.plain(scalar) else {
        if TermScalar.isMark(scalar) { continue }
        if scalar.properties.isWhitespace {
          if !isBlank { view.append(" ") }
          isBlank = true
        } else {
          view.append(scalar)
          isBlank = false
        }
        continue
      }
      view.append(plain)
      isBlank = false
    }
    if view.last == " " { view.removeLast() }
    return String(view)
  }

  /// The words of a text, folded.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let plain = TermScalar.plain(scalar) {
        word.append(plain)
      } else if !TermScalar.isMark(scalar), !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// Whether the words of a phrase stand one after another in a text.
  ///
  /// - Complexity: O(*n* · *m*), *m* being the words of the phrase: a handful.
  static func holds(_ phrase: String, in words: [String]) -> Bool {
    let wanted = self.words(phrase)
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      words[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
