import SpoorModel

/// Dates in the title of a decision, of answers that were received, and behind what they do not belong to.
extension OwnDateFinder {
  /// How many lines of a title may stand above the line with its date.
  private static let titleLines = 4
  /// The lines at the head of a paper in which its title stands.
  private static let headLines = 14

  /// Whether the date closes who decided in a title: "Besluit van gedeputeerde staten van X van 3 mei 2015, tot …".
  func isDecisionTitle(_ around: LineAround, on page: Page) -> Bool {
    guard around.line < OwnDateFinder.headLines,
      around.before.last == "van" || around.before.isEmpty
    else { return false }
    guard
      around.after.isEmpty || around.tail.hasPrefix(",") || around.tail.hasPrefix(" -")
        || around.after.first.map(OwnDateVocabulary.decisionTails.contains) == true
    else { return false }
    var line = around.line
    while line >= 0, around.line - line < OwnDateFinder.titleLines,
      page.lines[line].block == page.lines[around.line].block
    {
      let words = LineAround.words(ofLine: line, on: page)
      if opensDecision(words, sameLine: line == around.line) {
        return line == around.line
          || LineAround.words(ofLine: around.line - 1, on: page).last == "van"
          || around.before.last == "van"
      }
      line -= 1
    }
    return false
  }

  /// "Besluit van …", "Bekendmaking van het besluit van …", "HERDRUK Regeling van de minister …".
  private func opensDecision(_ words: [Substring], sameLine: Bool) -> Bool {
    if words.starts(with: ["bekendmaking", "van", "het", "besluit", "van"]) { return true }
    let words = words.first == "herdruk" ? words.dropFirst() : words[...]
    guard let first = words.first, OwnDateVocabulary.decisions.contains(first),
      let second = words.dropFirst().first, second == "van"
    else { return false }
    // "Besluit van 3 mei 2015, houdende …" names no body: a royal decree does so.
    return words.count > 2 || sameLine
  }

  /// Whether a body "heeft op 21 maart 2017 besloten" what the paper prints, at the head of the paper.
  func isAnnouncedDecision(_ around: LineAround, on page: Page) -> Bool {
    guard around.line < 8, around.before.last == "op",
      around.before.contains("heeft") || around.before.contains("hebben"),
      let verb = around.after.first, verb == "besloten" || verb == "vastgesteld"
    else { return false }
    return LineAround.words(ofLine: around.line, on: page).prefix(4).contains {
      OwnDateVocabulary.deciders.contains($0)
    }
  }

  /// Whether the date says when a paper of parliament was received: "Ontvangen 26 april 2019".
  func isReceived(_ around: LineAround, on page: Page) -> Bool {
    if around.head.hasSuffix("(ontvangen ") || around.head.hasSuffix("(ontvangen") { return true }
    if around.before.isEmpty, around.line > 0, around.tail.hasPrefix(")") {
      let above = page.lines[around.line - 1].range
      if FoldedText(page.text.scalars[above].suffix(12)).string.hasSuffix("(ontvangen") {
        return true
      }
    }
    guard around.before == ["ontvangen"] || around.before == ["ontvangen", "op"],
      around.after.isEmpty
    else { return false }
    // A letter that came in carries such a stamp too; only the papers of parliament date themselves so.
    return (0..<around.line).suffix(12).contains {
      LineAround.words(ofLine: $0, on: page).contains(where: OwnDateVocabulary.parliament.contains)
    }
  }

  /// Whether the line is an item of a list: another paper of a list, not this one.
  func isListItem(_ around: LineAround, _ line: LineView, on page: Page) -> Bool {
    if line.role == .listItem { return true }
    let scalars = page.text.scalars[line.range]
    guard let sign = scalars.first, scalars.dropFirst().first == " ",
      "*-+\u{2022}\u{00B7}\u{25AA}\u{2013}".unicodeScalars.contains(sign)
    else { return false }
    // A dash in a row of fields stands for an empty one.
    return scalars.dropFirst().first { $0 != " " }?.properties.isAlphabetic ?? false
  }

  /// Whether a line is the heading of a first chapter, numbered or not: `Inleiding`, `Hoofdstuk 1`.
  static func opensChapter(_ words: [Substring]) -> Bool {
    let named = words.drop { $0.allSatisfy(\.isNumber) }
    guard let first = named.first, words.count <= 6 else { return false }
    guard OwnDateVocabulary.chapters.contains(first) else { return false }
    return named.count == 1 || named.dropFirst().first?.first?.isNumber == true
  }
}
