import SpoorModel

/// Says what a line is.
enum TitleLineClassifier {
  static func kind(of folded: FoldedText, _ scan: WordScan, _ page: Page) -> TitleLine.Kind {
    let words = scan.words
    guard !words.isEmpty, letters(folded) >= 2 else { return isDateLike(scan) ? .date : .noise }
    let string = String(scalars: folded.scalars.drop { " |#*_>".unicodeScalars.contains($0) })
    if isFurniture(string, folded, scan) { return .masthead }
    if StatusLabelReader.isStatusLine(scan) || words[0] == "geldend" || words[0] == "behoort"
      || words[0] == "vastgesteld"
    {
      return .status
    }
    if isDateLike(scan) { return .date }
    if let field = TitleFieldReader.field(folded, scan, page) { return field }
    if isNoise(folded, scan) { return .noise }
    if isAddress(string, scan) { return .address }
    if isSalutation(scan, string) { return .salutation }
    if TitleVocabulary.mastheads.contains(where: { string.hasPrefix($0) }) { return .masthead }
    if isPageNumber(words) { return .noise }
    if words[0].hasPrefix("bijlage"), words.count <= 2 { return .annex }
    // The number of a part or of an issue of a series: `deel 12`, `Deel II`.
    if words[0] == "deel", words.count == 2, words[1].count <= 3 { return .annex }
    if isSection(scan, folded) { return .section }
    if let kind = PaperKindReader.kindOfTypeLine(scan) { return .typeName(kind) }
    if words.count > 16, string.hasSuffix(".") || string.hasSuffix(";") { return .prose }
    return .candidate
  }

  /// Whether the line belongs to the website or the journal that prints the paper, or to the preamble of a
  /// regulation: `Permanente link`, `Wierden | Gemeenteblad 2025, 1234 | beleidsregel`, `gelezen het voorstel`.
  private static func isFurniture(_ string: String, _ folded: FoldedText, _ scan: WordScan) -> Bool
  {
    if TitleVocabulary.furniture.contains(where: { string.hasPrefix($0) }) { return true }
    if TitleVocabulary.preamble.contains(where: { string.hasPrefix($0) }) { return true }
    if scan.count <= 2, TitleVocabulary.loneFurniture.contains(scan.words.joined(separator: " ")) {
      return true
    }
    guard folded.scalars.contains("|") else { return false }
    return scan.words.contains { TitleVocabulary.gazettes.contains($0) }
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
