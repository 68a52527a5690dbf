/// A question of the questionnaire.
package struct Question: Hashable, Sendable, Codable {
  /// The code, such as `Q16b`.
  package let code: String
  package let wording: String
  /// Who is asked.
  package let askedOf: [RespondentRole]
  /// The forms that an answer may take, as the toetsingskader lists them.
  package let forms: [Form]
  /// The answer that speaks for the norm; nil where neither does.
  package let favourable: Favourable?

  /// A form that an answer may take.
  package enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    case jaNee = "ja/nee"
    case getal
    case lijst
    case open
    case stukken
  }

  /// Which of the two plain answers speaks for the norm.
  package enum Favourable: String, Hashable, Sendable, Codable, CaseIterable {
    case ja, nee
  }

  package init(
    code: String, wording: String, askedOf: [RespondentRole], forms: [Form],
    favourable: Favourable? = nil
  ) {
    self.code = code
    self.wording = wording
    self.askedOf = askedOf
    self.forms = forms
    self.favourable = favourable
  }

  /// The forms in words, as `ja/nee + open`.
  package var type: String { forms.map(\.rawValue).joined(separator: " + ") }
}
