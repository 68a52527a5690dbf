package import SpoorModel

/// What an answer says, from the words that were written.
package enum AnswerParser {
  /// The value of an answer to a question of the given forms.
  ///
  /// "Weet niet" and a blank differ. A list is parted by commas, semicolons or line breaks outside
  /// brackets. A number is taken as one only where the question asks for a number.
  ///
  /// - Complexity: O(*n*).
  package static func value(of literal: String, forms: [Question.Form]) -> AnswerValue {
    let text = trimmed(literal)
    guard !text.isEmpty else { return .blank }
    // The tables hold short words only: a long answer is folded at its beginning alone.
    let scalars = text.unicodeScalars
    let plain = folded(String(scalars.prefix(longestWord)))
    guard scalars.count <= longestWord else {
      return longValue(of: text, startingWith: plain, forms: forms)
    }
    if yes.contains(plain) { return .ja }
    if no.contains(plain) { return .nee }
    if doesNotKnow.contains(plain) { return .weetNiet }
    if forms.contains(.getal), let number = number(text) { return .number(number) }
    return longValue(of: text, startingWith: plain, forms: forms)
  }

  private static func longValue(
    of text: String, startingWith plain: String, forms: [Question.Form]
  ) -> AnswerValue {
    for prefix in refers where plain.hasPrefix(prefix) {
      return .verwijst(trimmed(String(text.unicodeScalars.dropFirst(prefix.unicodeScalars.count))))
    }
    if forms.contains(.lijst) { return .list(items(of: text)) }
    return .text(text)
  }

  /// In scalars; longer than every word of the tables.
  private static let longestWord = 40

  private static let yes: Set<String> = ["ja", "j", "ja."]
  private static let no: Set<String> = ["nee", "neen", "n", "nee."]
  private static let doesNotKnow: Set<String> = [
    "weet niet", "weet ik niet", "weet niet.", "onbekend", "niet bekend", "weet_niet",
  ]
  private static let refers = ["verwijst naar ", "verwijst_naar_"]

  /// Lower case, runs of blanks as one space.
  ///
  /// Letters with accents stay: no word of the tables has any.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }

  /// Digits with or without points between thousands; nil for everything else, and for more than 12 digits.
  private static func number(_ text: String) -> Int? {
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case ".",
        " " where !digits.isEmpty:
        break
      default: return nil
      }
    }
    guard !digits.isEmpty, digits.utf8.count <= 12 else { return nil }
    return Int(digits)
  }

  private static func items(of text: String) -> [String] {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(":
        depth += 1
        item.append(scalar)
      case ")":
        depth = max(0, depth - 1)
        item.append(scalar)
      case ",", ";", "\n":
        if depth > 0, scalar != "\n" {
          item.append(scalar)
        } else {
          depth = 0
          items.append(trimmed(String(item)))
          item = String.UnicodeScalarView()
        }
      default: item.append(scalar)
      }
    }
    items.append(trimmed(String(item)))
    return items.filter { !$0.isEmpty }
  }
}
