/// A title reduced to what tells works apart: its content words, and its years and series numbers.
///
/// Case, accents, quotes, punctuation, articles and small links, words for status and the word "gemeente" are
/// left out; type words ("nota", "kadernota") are kept apart. "Voor doen" and "Voordoen" have the same letters.
/// - Source: domain guide 3.5, "Rule for D01".
package struct TitleKey: Hashable, Sendable {
  /// The folded content words, in order, type words left out.
  package let words: [String]
  /// Folded type words that stood in the title, in order.
  package let types: [String]
  /// Years, terms and series numbers, in order, as "2012", "2015", "2.0".
  ///
  /// Different numbers are different works.
  package let numbers: [String]

  /// All words but those of type and status, small ones included, without blanks: equal for "Voor doen" and "Voordoen".
  package let letters: String

  /// - Complexity: O(*n*) in the title.
  package init(_ title: String) {
    var words: [String] = []
    var types: [String] = []
    var numbers: [String] = []
    var letters = ""
    var isAnnexNumber = false
    var isAnnex = false
    for word in TitleKey.folded(title) {
      defer { isAnnexNumber = word == "bijlage" }
      // "Bijlage 2 bij de Kadernota", "behorend bij": the link is none of the title.
      if word.hasPrefix("bijlage") || word.hasPrefix("behorend") { isAnnex = true }
      if isAnnex, word == "bij" {
        isAnnex = false
        continue
      }
      if TitleKey.isNumber(word) {
        // "Bijlage 2 bij de Kadernota": the annex's number is none of the work.
        if !isAnnexNumber { numbers.append(word) }
      } else if TitleKey.typeWords.contains(word) {
        types.append(word)
      } else if let tail = TitleKey.typeTail(of: word) {
        types.append(String(tail))
        let subject = TitleKey.subject(word.dropLast(tail.count))
        words.append(subject)
        letters += subject
      } else if !TitleKey.statusWords.contains(word) {
        letters += word
        if !TitleKey.smallWords.contains(word) { words.append(word) }
      }
    }
    self.words = words
    self.types = types
    self.numbers = numbers
    self.letters = letters
  }

  /// The folded words of a text: lower case, without accents and punctuation; versions keep their point.
  package static func folded(_ text: String) -> [String] {
    var words: [String] = []
    var word: [Unicode.Scalar] = []
    var pendingPoint = false
    func close() {
      if !word.isEmpty { words.append(String(scalars: word)) }
      word.removeAll(keepingCapacity: true)
      pendingPoint = false
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value == 0x2E {
        // "2.0": the point stays between digits.
        if let last = word.last, (0x30...0x39).contains(last.value), !pendingPoint {
          pendingPoint = true
        } else {
          close()
        }
        continue
      }
      // Apostrophes, soft hyphens and accents that stand alone do not end a word.
      if value == 0x27 || value == 0x2019 || value == 0xAD || (0x300...0x36F).contains(value) {
        continue
      }
      let letters = TitleKey.base(scalar)
      if letters == .none {
        close()
        continue
      }
      if pendingPoint {
        if (0x30...0x39).contains(value) { word.append(".") } else { close() }
        pendingPoint = false
      }
      switch letters {
      case .none: break
      case .one(let letter): word.append(letter)
      case .several(let letters): word += letters.unicodeScalars
      }
    }
    close()
    return words
  }

  /// The letters that one scalar stands for.
  private enum Letters: Equatable {
    case none
    case one(Unicode.Scalar)
    case several(String)
  }

  /// The lower-case letters without accents that a scalar stands for; none for signs and blanks.
  private static func base(_ scalar: Unicode.Scalar) -> Letters {
    let value = scalar.value
    if value < 0x80 {
      if (0x41...0x5A).contains(value), let lower = Unicode.Scalar(value + 0x20) {
        return .one(lower)
      }
      let isWord = (0x61...0x7A).contains(value) || (0x30...0x39).contains(value)
      return isWord ? .one(scalar) : .none
    }
    if value >= 0xC0, value < 0x180 {
      let index = Int(value - 0xC0)
      let bases = TitleKey.bases
      if index < bases.count, bases[index] != UInt8(ascii: ".") {
        return .one(Unicode.Scalar(bases[index]))
      }
    }
    if value == 0xDF { return .several("ss") }
    if value == 0xE6 || value == 0xC6 { return .several("ae") }
    if value == 0x133 || value == 0x132 { return .several("ij") }
    guard scalar.properties.isAlphabetic else { return .none }
    return .several(scalar.properties.lowercaseMapping)
  }

  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    if (0x30...0x39).contains(first) { return word.utf8.allSatisfy { $0 < 0x3A } }
    // "v1.5", and the Roman numbers of series.
    if first == UInt8(ascii: "v"), word.utf8.count > 1 {
      return word.utf8.dropFirst().allSatisfy { $0 < 0x3A }
    }
    return ["i", "ii", "iii", "iv", "vi", "vii", "viii"].contains(word)
  }

  /// The base letter of each scalar from U+00C0 to U+017F; `.` where there is none.
  private static let bases = Array(
    ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnn...oooooo"
      + "..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The type word that ends a compound: "beleidsplan" of "jeugdbeleidsplan".
  private static func typeTail(of word: String) -> Substring? {
    for tail in compoundTails where word.utf8.count >= tail.utf8.count + 3 && word.hasSuffix(tail) {
      return word.suffix(tail.count)
    }
    return nil
  }

  /// The subject in front of a type word, without the letter that joins them: "gezondheid" of "gezondheids".
  private static func subject(_ lead: Substring) -> String {
    lead.utf8.count >= 6 && lead.hasSuffix("s") ? String(lead.dropLast()) : String(lead)
  }

  /// Type words as they end compounds, the longest first.
  private static let compoundTails: [String] = [
    "uitvoeringsprogramma", "beleidskader", "beleidsplan", "beleidsnota", "beleidsvisie",
    "kadernota",
    "verordening", "programma", "convenant", "evaluatie", "notitie", "beleid", "visie", "nota",
  ]

  private static let smallWords: Set<String> = [
    "de", "het", "een", "der", "den", "des", "van", "voor", "in", "op", "aan", "bij", "met", "naar",
    "tot", "en", "of", "over", "te", "om", "uit", "t", "m", "s",
  ]

  /// Words of status, date and place in a set: they never tell two works apart.
  private static let statusWords: Set<String> = [
    "concept", "ontwerp", "definitief", "definitieve", "vastgesteld", "versie", "conceptversie",
    "eindversie", "gemeente", "januari", "februari", "maart", "april", "mei", "juni", "juli",
    "augustus", "september", "oktober", "november", "december", "dd", "bijlage", "bijlagen",
    "behorend", "behorende",
  ]

  /// Words that name the type of a paper and not its subject.
  private static let typeWords: Set<String> = [
    "nota", "kadernota", "beleidsnota", "startnota", "conceptnota", "notitie", "beleidsnotitie",
    "kadernotitie", "startnotitie", "beleidsplan", "beleidskader", "beleidsvisie", "visie", "plan",
    "programma", "beleidsprogramma", "uitvoeringsprogramma", "uitvoeringsplan", "actieplan",
    "uitvoeringsnota", "convenant", "samenwerkingsconvenant", "overeenkomst",
    "samenwerkingsovereenkomst", "protocol", "verordening", "beleidsregels", "beleidsregel",
    "regeling", "evaluatie", "evaluatierapport", "evaluatienota", "eindevaluatie", "rapport",
    "eindrapport", "rapportage", "voortgangsrapportage", "advies", "raadsvoorstel",
    "collegevoorstel", "raadsbesluit", "raadsbrief", "brief", "memo", "verslag", "collegeprogramma",
    "coalitieakkoord", "programmabegroting", "begroting", "jaarverslag", "monitor", "motie",
    "handreiking", "aanpak", "beleid",
  ]
}
