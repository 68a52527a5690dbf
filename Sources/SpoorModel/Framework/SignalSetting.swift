/// What the toetsingskader sets for one signal: which indicator, questions and words it looks at.
package struct SignalSetting: Hashable, Sendable, Codable {
  /// The code of the catalogue, such as `I05`.
  package let code: String
  /// False: the signal is not raised under this toetsingskader.
  package let isOn: Bool
  package let indicator: String?
  package let questions: [String]
  /// Ids of vocabulary groups.
  package let vocabulary: [String]
  /// Words looked for in answers, or codings; what they mean is the signal's own.
  package let words: [String]
  /// Kinds of judgement that only an inspector can give.
  package let judgements: [String]

  package init(
    code: String, isOn: Bool = true, indicator: String? = nil, questions: [String] = [],
    vocabulary: [String] = [], words: [String] = [], judgements: [String] = []
  ) {
    self.code = code
    self.isOn = isOn
    self.indicator = indicator
    self.questions = questions
    self.vocabulary = vocabulary
    self.words = words
    self.judgements = judgements
  }
}
