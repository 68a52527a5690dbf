import SpoorModel

/// A line of the first pages, with what it is as far as a title is concerned.
struct TitleLine: Sendable {
  enum Kind: Sendable, Equatable {
    /// Could be (part of) a title.
    case candidate
    /// Letters of a logo, a lone number, a code.
    case noise
    case date, status, annex, address, masthead, salutation, section, prose
    /// A field of which nothing follows on the line.
    case label(Label)
    /// A field with its value on the same line; the range is that of the value, in the page's text.
    case field(Label, value: Range<Int>)
    /// A type of paper and nothing else.
    case typeName(PaperKind)
  }

  enum Label: Sendable, Equatable { case title, subject, other }

  /// No line of a title is longer, in scalars; what is longer is running text without line breaks.
  private static let longest = 1000

  let view: LineView
  /// Index of the line in the layout view's lines.
  let index: Int
  /// The part of the page's text that counts: the line without its blanks.
  let range: Range<Int>
  let text: String
  let scan: WordScan
  private(set) var kind: Kind

  var pageIndex: Int { view.pageIndex }
  var size: Double { view.size }
  var box: Box? { view.box }

  init(_ view: LineView, index: Int, page: Page, range: Range<Int>? = nil) {
    self.view = view
    self.index = index
    let range = range ?? view.range
    self.range = range
    guard range.count <= TitleLine.longest else {
      text = ""
      scan = WordScan(FoldedText(page.text.scalars[range.prefix(TitleLine.longest)]), limit: 60)
      kind = .prose
      return
    }
    text = String.foldingBlanks(page.text.string(range))
    let folded = FoldedText(page.text.scalars[range], from: range.lowerBound)
    let printed = WordScan(folded, limit: 60)
    let repaired = LetteringRepair.repaired(text)
    scan =
      repaired.repair == nil
      ? printed : WordScan(FoldedText(Array(repaired.text.unicodeScalars)), limit: 60)
    if repaired.repair != nil, let name = PaperKindReader.kindOfTypeLine(scan), scan.count <= 3 {
      kind = .typeName(name)
    } else {
      kind = TitleLineClassifier.kind(of: folded, printed, page)
    }
  }

  var isCandidate: Bool { kind == .candidate }

  /// Makes the line a part of the letterhead above it where that breaks off at a comma:
  /// `Ministerie van Volksgezondheid,` / `Welzijn en Sport`.
  mutating func joinMasthead(of above: TitleLine) {
    guard kind == .candidate, above.kind == .masthead, above.text.hasSuffix(","),
      let upper = above.box, let lower = box
    else { return }
    let height = max(upper.height, lower.height)
    if lower.top - upper.bottom < height, lower.top > upper.top,
      abs(lower.left - upper.left) < height
    {
      kind = .masthead
    }
  }

  /// Whether the letters of the line are capitals.
  var isCapitals: Bool {
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isLowercase { return false }
      letters += 1
    }
    return letters >= 3
  }

  /// Whether the line begins with a small letter.
  var beginsSmall: Bool { text.unicodeScalars.first?.properties.isLowercase ?? false }

  /// Whether the line ends in a word that asks for more.
  var endsOpen: Bool {
    if let last = text.unicodeScalars.last, last == "," || last == "-" || last == ":" || last == "–"
    {
      return true
    }
    guard let last = scan.words.last else { return false }
    // A day without its month asks for the next line too.
    return TitleVocabulary.danglers.contains(last)
      || (1...31).contains(Int(last) ?? 0) && scan.count > 6
  }
}

/// Says what a line is.
enum TitleLineClassifier {
  static func kind(of folded: FoldedText, _ scan: WordScan, _ page: Page) -> TitleLine.Kind {
    let words = scan.words
    guard !words.isEmpty, letters(folded) >= 2 else { return isDateLike(scan) ? .date : .noise }
    let string = folded.string
    if StatusLabelReader.isStatusLine(scan) || words[0] == "geldend" || words[0] == "behoort"
      || words[0] == "vastgesteld"
    {
      return .status
    }
    if isDateLike(scan) { return .date }
    if let field = field(folded, scan, page) { return field }
    if isNoise(folded, scan) { return .noise }
    if isAddress(string, scan) { return .address }
    if isSalutation(scan, string) { return .salutation }
    if TitleVocabulary.mastheads.contains(where: { string.hasPrefix($0) }) { return .masthead }
    if isPageNumber(words) { return .noise }
    if words[0].hasPrefix("bijlage"), words.count <= 2 { return .annex }
    if isSection(scan, folded) { return .section }
    if let kind = PaperKindReader.kindOfTypeLine(scan) { return .typeName(kind) }
    if words.count > 16, string.hasSuffix(".") || string.hasSuffix(";") { return .prose }
    return .candidate
  }

  /// Whether the line greets: `Geachte raad,`, `Beste collega's,`, `L.S.`.
  private static func isSalutation(_ scan: WordScan, _ string: String) -> Bool {
    guard scan.count <= 12, TitleVocabulary.salutations.contains(scan.words[0]) else {
      return false
    }
    if scan.words[0] == "geachte" || scan.words[0] == "hooggeachte" { return true }
    return string.hasSuffix(",") && scan.count <= 6
  }

  private static func letters(_ folded: FoldedText) -> Int {
    var count = 0
    for scalar in folded.scalars where Folding.isWord(scalar) && !Folding.isDigit(scalar) {
      count += 1
    }
    return count
  }

  /// A logo or a stamp read as text: few letters among many signs, or no vowels at all.
  private static func isNoise(_ folded: FoldedText, _ scan: WordScan) -> Bool {
    let blanks = folded.scalars.lazy.filter { $0 == " " }.count
    let letters = letters(folded)
    if letters * 2 < folded.count - blanks,
      scan.words.allSatisfy({ $0.count < 5 || $0.contains { $0.isNumber } })
    {
      return true
    }
    if scan.count == 1, let word = scan.words.first {
      let vowels = word.unicodeScalars.contains { "aeiouy".unicodeScalars.contains($0) }
      return word.count <= 2 || (!vowels && word.count <= 4)
        || (word.contains { $0.isNumber } && word.count > 6)
    }
    return scan.words.allSatisfy { $0.count <= 2 }
  }

  /// Dates, times, versions and nothing else; a place before the date goes with it (`Zwolle, 12 oktober 2023`).
  static func isDateLike(_ scan: WordScan) -> Bool {
    guard scan.count <= 14 else { return false }
    var hasDate = false
    for (index, word) in scan.words.enumerated() {
      let isDigits = word.unicodeScalars.first.map(Folding.isDigit) ?? false
      if isDigits || StatusVocabulary.months[word] != nil {
        hasDate = true
      } else if TitleVocabulary.weekdays.contains(word) || StatusLabelReader.isFiller(word) {
        continue
      } else if index < 2, scan.count >= 3,
        MarkerDate.first(in: scan, (index + 1)..<min(scan.count, index + 4)) != nil,
        index + 1 < scan.count,
        scan.startsAfterBreak[index + 1]
          || index == 0 && scan.startsAfterBreak[min(2, scan.count - 1)]
      {
        continue
      } else {
        return false
      }
    }
    return hasDate
  }

  /// `Onderwerp: …`, `Datum  3 mei`, `Titel:`: a known field, glued to its value or not.
  private static func field(
    _ folded: FoldedText, _ scan: WordScan, _ page: Page
  ) -> TitleLine.Kind? {
    for length in stride(from: min(5, scan.count), through: 1, by: -1) {
      let name = scan.words[..<length].joined(separator: " ")
      let label: TitleLine.Label
      if TitleVocabulary.titleLabels.contains(name) {
        label = .title
      } else if TitleVocabulary.subjectLabels.contains(name) {
        label = .subject
      } else if TitleVocabulary.otherLabels.contains(name) {
        label = .other
      } else {
        continue
      }
      var place = scan.ranges[length - 1].upperBound
      var sign: Unicode.Scalar?
      while place < folded.count, !Folding.isWord(folded.scalars[place]),
        folded.scalars[place] != "(",
        folded.scalars[place] != "\"", folded.scalars[place] != "'", folded.scalars[place] != "["
      {
        if folded.scalars[place] == ":" { sign = ":" }
        place += 1
      }
      if place >= folded.count {
        return sign == nil && length == 1 && name == "van" ? nil : .label(label)
      }
      // Without a colon an ordinary word may begin a title: `Bijlagen bij …`, `Project Daarle`, `Van wens …`.
      let value = folded.sourceRange(place..<folded.count)
      if sign == nil {
        let isCapital = page.text.scalars[value.lowerBound].properties.isUppercase
        guard acceptsBareValue(label, name, scan, length, isCapital: isCapital) else { continue }
      }
      return .field(label, value: value)
    }
    return gluedField(folded, scan)
  }

  private static func acceptsBareValue(
    _ label: TitleLine.Label, _ name: String, _ scan: WordScan, _ length: Int, isCapital: Bool
  ) -> Bool {
    // What follows may hold no word that was scanned: signs only, or a place past the scan's end.
    let next = length < scan.words.count ? scan.words[length] : ""
    switch label {
    case .subject:
      if ["van", "is", "wordt", "en"].contains(next) { return false }
      return (name != "betreffende" && name != "inzake") || isCapital
    case .title: return length > 1 && name.hasPrefix("officiele")
    case .other:
      // `Bijlage 4 - Inventarislijst` is a title with an annex number, `Bijlagen 2` a field.
      if name.hasPrefix("bijlage"), scan.count > length + 1 { return false }
      let isValue = next.unicodeScalars.first.map(Folding.isDigit) ?? false
      let plain = [
        "datum", "kenmerk", "ons kenmerk", "uw kenmerk", "telefoon", "zaaknummer", "iban", "kvk",
        "vergaderdatum en tijd", "postbus", "auteur", "auteurs", "versie", "vergaderplaats",
        "deelnemers",
      ]
      return (isValue && name != "programma" && name != "project" && name != "thema")
        || plain.contains(name)
    }
  }

  /// `Officiële naam regelingCentrumregeling …`: the label's last word is glued to the value.
  private static func gluedField(_ folded: FoldedText, _ scan: WordScan) -> TitleLine.Kind? {
    guard scan.count > 3, scan.words[0] == "officiele", scan.words[1] == "naam",
      scan.words[2].hasPrefix("regeling"), scan.words[2].count > 8
    else { return nil }
    let start = scan.ranges[2].lowerBound + 8
    return .field(.title, value: folded.sourceRange(start..<folded.count))
  }

  private static func isAddress(_ string: String, _ scan: WordScan) -> Bool {
    if string.contains("@") || string.contains("www.") || string.contains("http")
      || string.contains("://")
    {
      return true
    }
    let first = scan.words[0]
    if ["postbus", "telefoon", "iban", "kvk", "retouradres", "tel", "fax"].contains(first) {
      return true
    }
    if first == "t" || first == "f" || first == "m", scan.count >= 2,
      scan.words[1].unicodeScalars.allSatisfy({ Folding.isDigit($0) || $0 == "-" })
    {
      return true
    }
    for index in scan.words.indices.dropLast() where index < 8 {
      // A Dutch postcode: four digits, two letters.
      let digits = scan.words[index]
      if digits.count == 4, digits.unicodeScalars.allSatisfy(Folding.isDigit),
        scan.words[index + 1].count == 2,
        scan.words[index + 1].unicodeScalars.allSatisfy({ !Folding.isDigit($0) }),
        scan.count >= index + 3,
        !["in", "en", "op", "te", "de", "of", "is"].contains(scan.words[index + 1])
      {
        return true
      }
    }
    return false
  }

  private static func isPageNumber(_ words: [String]) -> Bool {
    words.count <= 5
      && (words[0] == "pagina" || words[0] == "pag" || words[0] == "blz" || words[0] == "page")
      && words.dropFirst().allSatisfy {
        $0 == "van" || $0 == "of" || $0.unicodeScalars.allSatisfy(Folding.isDigit)
      }
  }

  private static func isSection(_ scan: WordScan, _ folded: FoldedText) -> Bool {
    guard scan.count <= 8 else { return false }
    let plain = scan.words.drop {
      $0.unicodeScalars.allSatisfy { Folding.isDigit($0) || $0 == "." }
    }
    if TitleVocabulary.sectionHeadings.contains(plain.joined(separator: " ")) { return true }
    // `1. Doelen`, `2.3 Aanpak`, `Artikel 1`, `Hoofdstuk 2`, `Vraag 1`.
    let first = scan.words[0]
    if let digit = first.unicodeScalars.first, Folding.isDigit(digit), first.count <= 5,
      scan.count >= 2,
      folded.scalars.count > scan.ranges[0].upperBound
    {
      let next = folded.scalars[scan.ranges[0].upperBound]
      if next == "." || next == ")" || first.contains(".") { return true }
    }
    return ["artikel", "hoofdstuk", "paragraaf", "vraag", "antwoord", "deel"].contains(first)
      && scan.count >= 2 && (scan.words[1].unicodeScalars.first.map(Folding.isDigit) ?? false)
      && scan.count <= 4
  }
}
