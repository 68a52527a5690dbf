import SpoorModel

/// The formulas by which a paper is adopted, signed or in force.
extension OwnDateFinder {
  /// A page with at most so many lines is a title page or one of document data, not running text.
  private static let sparsePage = 30

  /// The formulas by which a paper is adopted or signed, on its first and its last pages.
  func formula(
    _ expression: DateExpression, _ pageIndex: Int, _ around: LineAround
  ) -> OwnDatePlace? {
    let last = view.lastPage ?? first
    // The page behind a cover, or behind the contents, may be the title page or hold the data of the paper.
    let isFront =
      pageIndex == first + 1 && view.pageLines[pageIndex].count <= OwnDateFinder.sparsePage
    guard pageIndex == first || isFront || pageIndex + 2 >= last, expression.role != .verwijzing
    else { return nil }
    let words = sentence(before: expression.range, around, on: view.layout.pages[pageIndex])
    if tellsOwnAdoption(words) || tellsOwnAdoption(LineAround.words(around.head)) {
      return .adopted
    }
    guard
      let opening = words.lastIndex(of: "aldus") ?? words.firstIndex(where: isOpening),
      words.count - opening <= (words[opening] == "aldus" ? 30 : 16)
    else { return nil }
    let formula = words[opening...]
    // `Versie ter vaststelling in de raad van …`: what is to come.
    guard opening <= 2 || opensFormula(words) || words[opening] == "aldus",
      opening == 0 || words[opening - 1] != "ter",
      !formula.contains(where: OwnDateVocabulary.foreignAdoption.contains)
        || words[opening] == "aldus"
    else { return nil }
    if formula.contains(where: OwnDateVocabulary.signatureWords.contains) { return .signed }
    return formula.contains(where: OwnDateVocabulary.adoptionWords.contains) ? .adopted : nil
  }

  /// The folded words of the sentence before a date, over at most four lines; words that a hyphen broke are joined.
  private func sentence(
    before range: Range<Int>, _ around: LineAround, on page: Page
  ) -> [Substring] {
    var text = around.head
    var line = around.line
    if let last = text.lastIndex(of: ";") { text = String(text[text.index(after: last)...]) }
    while line > 0, around.line - line < 3,
      !opensFormula(LineAround.words(text))
    {
      line -= 1
      let range = page.lines[line].range
      let above = FoldedText(page.text.scalars[range].suffix(200)).string
        .drop { $0 == " " }
      let trimmed = above.last == " " ? above.dropLast() : above
      guard let mark = trimmed.last, !".;:".contains(mark) else { break }
      text = mark == "-" ? trimmed.dropLast() + text : trimmed + " " + text
      if LineAround.words(String(trimmed)).first.map(isOpening) == true { break }
    }
    return LineAround.words(text)
  }

  /// Whether a formula stands among the first words, or right behind a version: "Versie 1.1, vastgesteld door".
  private func opensFormula(_ words: [Substring]) -> Bool {
    if words.prefix(3).contains(where: isOpening) { return true }
    guard let opening = words.firstIndex(where: isOpening) else { return false }
    // "Door de raad vastgesteld op".
    if words[0] == "door", opening <= 8 { return true }
    return words[..<opening].allSatisfy {
      $0.allSatisfy(\.isNumber) || OwnDateVocabulary.statusWords.contains($0)
    }
  }

  /// Whether a word opens a formula of adoption or signature.
  private func isOpening(_ word: Substring) -> Bool {
    word == "aldus" || OwnDateVocabulary.adoptionWords.contains(word)
      || OwnDateVocabulary.signatureWords.contains(word)
  }

  /// Whether officials sign under a place and a date: what they adopted ends there.
  ///
  /// "Stadsmeer, 22 januari 2013 / Burgemeester en wethouders voornoemd, / de secretaris, de burgemeester".
  func isSigned(_ around: LineAround, on page: Page) -> Bool {
    guard isPlaceAndDate(around), around.tail.isEmpty || around.tail == "," else { return false }
    return (1...3).contains {
      LineAround.words(ofLine: around.line + $0, on: page)
        .contains(where: OwnDateVocabulary.signers.contains)
    }
  }

  /// Whether a sentence tells when the paper itself was adopted: "Dit reglement is vastgesteld door de raad op".
  private func tellsOwnAdoption(_ words: [Substring]) -> Bool {
    guard let first = words.first, first == "dit" || first == "deze", words.count <= 20,
      let verb = words.prefix(8).firstIndex(of: "vastgesteld"), verb >= 3,
      ["is", "zijn", "werd", "werden"].contains(words[2]),
      StatusVocabulary.selfNouns.contains(String(words[1])),
      !OwnDateVocabulary.minutes.contains(words[1])
    else { return false }
    return !words[3...].contains { OwnDateVocabulary.foreignAdoption.contains($0) || $0 == "niet" }
  }

  /// Whether a running head ends in the day of adoption: "Protocol agressie, vastgesteld d.d.".
  func isAdoptedTail(_ around: LineAround) -> Bool {
    guard let verb = around.before.lastIndex(where: { $0 == "vastgesteld" || $0 == "vastgestelde" })
    else { return false }
    let links = around.before[(verb + 1)...]
    return links.count <= 8 && isQuietTail(around)
      && (links.isEmpty || ["d", "dd", "op", "door", "in", "bij"].contains(links[verb + 1]))
      && !around.before.contains(where: OwnDateVocabulary.foreignAdoption.contains)
  }

  /// "Geldend van 01-05-2023 t/m heden" at the head of a regulation.
  func inForce(
    _ expression: DateExpression, _ pageIndex: Int, _ around: LineAround
  ) -> OwnDatePlace? {
    guard pageIndex == first, expression.opening != nil, around.before.contains("geldend") else {
      return nil
    }
    return .inForce
  }
}
