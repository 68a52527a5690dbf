import SpoorModel

/// Cuts from a range of a page what does not belong to the title in it.
enum TitleText {
  /// A title's words and how they came about.
  struct Cleaned: Sendable {
    let range: Range<Int>
    let value: String
    let repair: String?
  }

  /// Strips bullets, dossier and annex numbers, quotes, and the tail of date and status; nil when nothing is left.
  ///
  /// - Parameters:
  ///   - range: Scalar range in the page's text; may run over several lines.
  ///   - page: The page it stands on.
  static func cleaned(_ range: Range<Int>, on page: Page) -> Cleaned? {
    let scalars = page.text.scalars
    var range = trimmed(range, scalars)
    range = withoutHead(range, scalars)
    range = withoutTail(range, scalars)
    range = trimmed(range, scalars)
    range = withoutQuotes(range, scalars)
    guard !range.isEmpty else { return nil }
    let (text, repair) = LetteringRepair.repaired(joined(range, page))
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
    return Cleaned(range: range, value: text, repair: repair)
  }

  /// The text of a range with lines joined: soft hyphenation left out, white space folded.
  static func joined(_ range: Range<Int>, _ page: Page) -> String {
    var view: [Unicode.Scalar] = []
    view.reserveCapacity(range.count)
    var soft = page.softHyphenations[...].drop { $0.upperBound <= range.lowerBound }
    var place = range.lowerBound
    while place < range.upperBound {
      if let cut = soft.first, cut.contains(place) {
        place = cut.upperBound
        soft = soft.dropFirst()
        continue
      }
      view.append(page.text.scalars[place])
      place += 1
    }
    if page.width == 0 { view = withoutEscapes(view) }
    return String.foldingBlanks(String(scalars: view.filter { !Invisible.isInvisible($0) }))
  }

  /// A text without the backslashes that Markdown sets before signs (`woon\-, werk\-`).
  private static func withoutEscapes(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains("\\") else { return scalars }
    return scalars.indices.filter { place in
      guard scalars[place] == "\\", place + 1 < scalars.count else { return true }
      let next = scalars[place + 1]
      return !(next.isASCII && next.value > 0x20 && !Folding.isWord(next))
    }.map { scalars[$0] }
  }

  private static func trimmed(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isEdge(scalars[low]) { low += 1 }
    while high > low, isEdge(scalars[high - 1]) || scalars[high - 1] == "." { high -= 1 }
    // An abbreviation or an ellipsis keeps its stop.
    if high < range.upperBound, scalars[high] == ".", high - low >= 2,
      scalars[high - 1].properties.isAlphabetic, high >= 2, scalars[high - 2] == "."
    {
      high += 1
    }
    return low..<high
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    switch scalar {
    case ":", ";", ",", "-", "–", "—", "•", "·", "*", "|", ">", "~", "_", "\\", "\u{AD}":
      return true
    default: return false
    }
  }

  /// `32 545 Wet- en regelgeving …`, `Nr. 143 MOTIE …`, `Bijlage 4 - …`, `CONCEPT Beleidsplan …`.
  private static func withoutHead(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Range<Int> {
    let folded = FoldedText(scalars[range], from: range.lowerBound)
    let scan = WordScan(folded, limit: 12)
    guard scan.count >= 2 else { return range }
    var skip = 0
    func digits(_ index: Int) -> Bool {
      index < scan.count && scan.words[index].unicodeScalars.allSatisfy(Folding.isDigit)
    }
    if digits(0), digits(1), scan.words[0].count == 2, scan.words[1].count == 3 { skip = 2 }
    if scan.words[0] == "nr", digits(1) { skip = 2 }
    if isFirstPageNumber(range, scan, folded, scalars) { skip = 1 }
    // A lone letter that is no Dutch word is a mark that text recognition took for one.
    let first = scan.words[0]
    if first.count == 1, !digits(0), !["u", "o", "a", "e", "i", "x"].contains(first),
      isBlank(between: scan.ranges[0], scan.ranges[1], folded), scan.count >= 3,
      scan.words[1].count > 1
    {
      skip = 1
    }
    if scan.words[0] == "bijlage", scan.words[1].count <= 3, scan.count >= 3,
      scan.words[1].unicodeScalars.contains(where: Folding.isDigit)
        || scan.words[1].allSatisfy({ "ivx".contains($0) })
    {
      skip = 2
    }
    while skip < scan.count, let marker = StatusMarkerTable.shared.marker(at: skip, in: scan),
      marker.kind == .concept || marker.kind == .definitiefConcept,
      marker.words.upperBound < scan.count,
      isBlank(
        between: scan.ranges[marker.words.upperBound - 1], scan.ranges[marker.words.upperBound],
        folded)
    {
      skip = marker.words.upperBound
    }
    guard skip > 0, skip < scan.count else { return range }
    return folded.sourceRange(scan.ranges[skip].lowerBound..<folded.count)
      .lowerBound..<range.upperBound
  }

  /// `1 Handreiking voor gemeenten` at the very beginning of a text: the number of its first page.
  private static func isFirstPageNumber(
    _ range: Range<Int>, _ scan: WordScan, _ folded: FoldedText, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    guard scan.words[0] == "1", isBlank(between: scan.ranges[0], scan.ranges[1], folded),
      scalars[..<range.lowerBound].allSatisfy({ $0.properties.isWhitespace })
    else { return false }
    return scalars[folded.sourceRange(scan.ranges[1]).lowerBound].properties.isUppercase
  }

  /// Whether nothing but a blank stands between two words: a hyphen makes them one.
  private static func isBlank(between left: Range<Int>, _ right: Range<Int>, _ folded: FoldedText)
    -> Bool
  {
    folded.scalars[left.upperBound..<right.lowerBound].allSatisfy {
      $0 == " " || $0 == "\n" || $0 == ":"
    }
  }

  /// `…, concept 1 december 2010`, `… (ingezonden 3 juni 2021)`, `…, versie 2.1`, `… d.d. 18 maart`.
  private static func withoutTail(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Range<Int> {
    let folded = FoldedText(scalars[range], from: range.lowerBound)
    let scan = WordScan(folded, limit: 120)
    guard scan.count >= 3 else { return range }
    var end = scan.count
    var index = scan.count - 1
    let tails: Set<String> = [
      "ingezonden", "ontvangen", "d", "dd", "datum", "gehouden", "op", "maandag", "dinsdag",
      "woensdag",
      "donderdag", "vrijdag", "zaterdag", "zondag",
    ]
    while index > 0 {
      let word = scan.words[index]
      let isTailWord =
        StatusLabelReader.isFiller(word) || tails.contains(word)
        || StatusMarkerTable.shared.marker(at: index, in: scan) != nil
      guard isTailWord else { break }
      let opens =
        scan.startsAfterBreak[index]
        || word == "d" && index + 1 < scan.count && scan.words[index + 1] == "d"
        || word == "dd"
      if opens, isTail(scan, index..<end) { end = index }
      index -= 1
    }
    guard end < scan.count else { return range }
    return range.lowerBound..<folded.sourceRange(scan.ranges[end - 1]).upperBound
  }

  /// Whether words after a comma or bracket are a date or a status: not a lone year or a period of years.
  private static func isTail(_ scan: WordScan, _ words: Range<Int>) -> Bool {
    if words.first.map({ scan.words[$0] == "gehouden" }) ?? false { return true }
    let found = words.contains { index in
      let word = scan.words[index]
      return StatusMarkerTable.shared.marker(at: index, in: scan) != nil || word == "versie"
        || StatusVocabulary.months[word] != nil
    }
    return found || MarkerDate.first(in: scan, words) != nil
  }

  private static func withoutQuotes(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Range<Int>
  {
    guard range.count > 2, let first = Invisible.quoteFold(scalars[range.lowerBound]),
      let last = Invisible.quoteFold(scalars[range.upperBound - 1]), first == last
    else { return range }
    let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
    let others = scalars[inner].filter { Invisible.quoteFold($0) == first }.count
    return others == 0 ? inner : range
  }
}

/// Scalars that a reader does not see, and quotes in one form.
enum Invisible {
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar != "\t" && Folding.fold(scalar) == .none
  }

  static func quoteFold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard case .one(let folded) = Folding.fold(scalar), folded == "\"" || folded == "'" else {
      return nil
    }
    return folded
  }
}

/// Repairs lettering that a text layer has damaged: spaced and doubled letters.
///
/// - Source: domain guide 3.6 (`N o t u l e n`, `PRROOGGRRAAMM`).
enum LetteringRepair {
  static func repaired(_ text: String) -> (text: String, repair: String?) {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    if let spaced = withoutSpacing(words) { return (spaced, "letter spacing closed") }
    if let single = withoutDoubling(text) { return (single, "doubled letters made single") }
    if let letters = withoutMisreadDigits(text) {
      return (letters, "digits inside words read as letters")
    }
    if let decoded = decodedTwice(text) {
      return (decoded, "letters that were encoded twice restored")
    }
    return (text, nil)
  }

  /// `Vaststel1ing`: text recognition takes an l for a 1 and an o for a 0 inside a word.
  private static func withoutMisreadDigits(_ text: String) -> String? {
    var scalars = Array(text.unicodeScalars)
    var changed = false
    for place in scalars.indices.dropFirst().dropLast()
    where (scalars[place] == "1" || scalars[place] == "0")
      && scalars[place - 1].properties.isLowercase
      && scalars[place + 1].properties.isLowercase
    {
      scalars[place] = scalars[place] == "1" ? "l" : "o"
      changed = true
    }
    return changed ? String(scalars: scalars) : nil
  }

  /// `cliÃ«nt`: UTF-8 that was once read as Latin-1.
  private static func decodedTwice(_ text: String) -> String? {
    var scalars: [Unicode.Scalar] = []
    var changed = false
    for scalar in text.unicodeScalars {
      if let last = scalars.last, last.value == 0xC3, (0x80...0xBF).contains(scalar.value),
        let letter = Unicode.Scalar(scalar.value + 0x40)
      {
        scalars[scalars.count - 1] = letter
        changed = true
      } else {
        scalars.append(scalar)
      }
    }
    return changed ? String(scalars: scalars) : nil
  }

  /// Four and more single letters in a row, and most of the text so: words end where a longer one stands.
  private static func withoutSpacing(_ words: [Substring]) -> String? {
    let singles = words.filter { $0.unicodeScalars.count == 1 }.count
    guard singles >= 4, singles * 10 >= words.count * 7 else { return nil }
    return words.joined()
  }

  /// Every letter of the capitals is printed twice (bold by overprinting).
  private static func withoutDoubling(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var letters = 0
    var doubled = 0
    var index = 0
    var single: [Unicode.Scalar] = []
    while index < scalars.count {
      let scalar = scalars[index]
      single.append(scalar)
      guard scalar.properties.isAlphabetic else {
        index += 1
        continue
      }
      letters += 1
      if index + 1 < scalars.count, scalars[index + 1] == scalar {
        doubled += 1
        index += 2
      } else {
        index += 1
      }
    }
    guard letters >= 5, doubled * 10 >= letters * 8 else { return nil }
    return String(scalars: single)
  }
}
