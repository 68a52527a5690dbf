/// Whether a term is denied by the words around it.
enum Negation {
  /// How a negation reaches: words before the term within which it counts.
  private static let before: [String: Int] = [
    "geen": 4, "zonder": 3, "ontbreekt": 4, "ontbreken": 4, "ontbrak": 4, "nooit": 2, "noch": 2,
    "niet": 2, "nauwelijks": 3, "onvoldoende": 2, "gebrek": 3,
  ]
  /// Words after the term within which a negation counts, in the same clause.
  private static let after: [String: Int] = [
    "niet": 7, "ontbreekt": 5, "ontbreken": 5, "ontbrak": 5, "nooit": 5,
  ]
  /// What takes the force from a "niet" before it: "niet alleen", "niet vrijblijvend".
  private static let weakening: Set<String> = [
    "alleen", "slechts", "zomaar", "vrijblijvend", "enkel", "louter",
  ]
  /// Letters of a word beyond which it is no negation.
  private static let longest = 12

  /// - Parameters:
  ///   - range: The term, in indices of the text.
  ///   - bounds: The sentence, in indices of the text.
  /// - Complexity: O(1): at most eleven words are looked at.
  static func denies(_ range: Range<Int>, in text: TermText, within bounds: Range<Int>) -> Bool {
    var index = range.lowerBound
    var following = ""
    for distance in 1...4 {
      guard let word = word(endingBefore: index, in: text, from: bounds.lowerBound) else { break }
      let string = string(word, in: text)
      if let reach = before[string], distance <= reach,
        !(string == "niet" && weakening.contains(following))
      {
        return true
      }
      following = string
      index = word.lowerBound
    }
    index = range.upperBound
    var previous = ""
    for distance in 1...8 {
      guard let word = word(startingAfter: index, in: text, to: bounds.upperBound) else { break }
      let string = string(word, in: text)
      if previous == "niet", !weakening.contains(string) { return true }
      if string != "niet", let reach = after[string], distance <= reach { return true }
      previous = string == "niet" && distance <= 7 ? string : ""
      index = word.upperBound
    }
    return previous == "niet"
  }

  /// The word before an index, with blanks alone between; nil at the beginning of the clause.
  private static func word(
    endingBefore index: Int, in text: TermText, from bound: Int
  ) -> Range<Int>? {
    var end = index
    while end > bound, text.codes[end - 1] == TermText.blank { end -= 1 }
    var start = end
    while start > bound, TermText.isWord(text.codes[start - 1]), end - start <= longest {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  private static func word(
    startingAfter index: Int, in text: TermText, to bound: Int
  ) -> Range<Int>? {
    var start = index
    while start < bound, text.codes[start] == TermText.blank { start += 1 }
    var end = start
    while end < bound, TermText.isWord(text.codes[end]), end - start <= 60 { end += 1 }
    return start < end ? start..<end : nil
  }

  private static func string(_ range: Range<Int>, in text: TermText) -> String {
    String(decoding: text.codes[range.prefix(longest + 1)].map(TermText.ascii), as: UTF8.self)
  }
}
