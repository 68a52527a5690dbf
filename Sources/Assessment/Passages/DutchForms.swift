/// Forms of Dutch words that change inside when they take an ending; endings alone are looked at in the text.
///
/// - Source: the spelling of plurals in the *Groene Boekje*: open and closed syllables, f/v and s/z, -heid/-heden.
enum DutchForms {
  /// A term and the forms in which its last word changes a letter before the ending.
  static func forms(of term: String) -> [String] {
    var forms = [term]
    if term.hasSuffix("heid") { forms.append(term.dropLast(3) + "eden") }
    let letters = Array(term.lowercased().utf8)
    guard letters.count >= 4, let last = letters.last else { return forms }
    let (third, second) = (letters[letters.count - 3], letters[letters.count - 2])
    if doubled.contains(second), second == third, !vowels.contains(last) {
      // signaal → signalen, kantoor → kantoren
      forms.append(String(term.dropLast(2)) + String(decoding: [last], as: UTF8.self) + "en")
    }
    if let voiced = voiced[last], vowels.contains(second) || liquids.contains(second) {
      // brief → brieven, huis → huizen, bewijs → bewijzen
      forms.append(String(term.dropLast()) + voiced + "en")
    }
    return forms
  }

  /// The endings that a word may take.
  static let endings: Set<String> = ["e", "en", "n", "s", "es", "ers"]

  /// With the j of "ij".
  private static let vowels = Set("aeiouyj".utf8)
  private static let doubled = Set("aeou".utf8)
  private static let liquids = Set("lrn".utf8)
  private static let voiced: [UInt8: String] = [UInt8(ascii: "f"): "v", UInt8(ascii: "s"): "z"]
}
