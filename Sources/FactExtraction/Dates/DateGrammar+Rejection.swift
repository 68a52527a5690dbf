import SpoorModel

/// Why an expression is no date of anything a paper dates.
extension DateGrammar {
  /// The reason, in English, why an expression is not reported as a date; nil for dates.
  func rejection(of parse: Parse) -> String? {
    isDateOfLaw(parse.start, parse.end, isYear: parse.isBareYear || parse.value?.isInterval == true)
      ? "the date belongs to the citation of a law" : nil
  }
}
