import SpoorModel

/// What the line around a date says of it: a line of its own, an imprint, the title of minutes.
extension OwnDateFinder {
  /// Whether the words are the title of minutes, an agenda or a list of decisions.
  static func namesMinutes(_ words: [Substring]) -> Bool {
    guard let paper = words.firstIndex(where: OwnDateVocabulary.minutes.contains) else {
      return false
    }
    // "Vaststellen verslag van …" is an item of the agenda.
    return words[..<paper].allSatisfy(OwnDateVocabulary.meetingAdjectives.contains)
  }

  /// Whether the words are the heading above what readers wrote, or above older messages: "2 reacties", "Archief".
  static func opensComments(_ words: [Substring]) -> Bool {
    guard let last = words.last, OwnDateVocabulary.commentHeadings.contains(last) else {
      return false
    }
    return words.dropLast().allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// Whether the line names the paper and its meeting: "Notulen van de raadsvergadering van 17 november 2011".
  ///
  /// The title may run over two lines: "Besluitenlijst van de vergadering van …", "gehouden op 9 april 2013".
  func isMeetingTitle(
    _ expression: DateExpression, _ around: LineAround, on page: Page
  ) -> Bool {
    let isTimed =
      around.after.prefix(4).contains("uur") || around.after.prefix(2).contains("aanvang")
    // "… GEHOUDEN OP WOENSDAG 4 JULI 2018 TE HEIDEDORP".
    let isPlaced =
      around.after.count <= 6 && (around.after.first == "te" || around.after.first == "in")
    guard isQuietTail(around) || isTimed || isPlaced else { return false }
    let isLinked = around.before.last.map(OwnDateVocabulary.meetingLinks.contains) ?? false
    // A title on one long line: the words before the date are not all of them.
    let opening =
      around.before.count < 12
      ? around.before
      : LineAround.words(ofLine: around.line, on: page).drop { $0.allSatisfy(\.isNumber) }
        .map { $0 }
    if expression.role == .vergadering || isLinked, OwnDateFinder.namesMinutes(opening),
      around.before.count < 12 || around.line < 6 && isFirstOfLine(expression, around, on: page)
    {
      return true
    }
    let namesMeeting =
      isLinked && around.before.first == "van"
      && around.before.contains { $0.hasSuffix("vergadering") }
    guard isMinutes,
      namesMeeting || around.before.allSatisfy(OwnDateVocabulary.meetingLinks.contains)
    else { return false }
    // The lines above are the title: nothing but the weekday or "d.d." stands before the date.
    return (1...3).contains { back in
      let words = LineAround.words(ofLine: around.line - back, on: page)
      return OwnDateFinder.namesMinutes(words)
        || back == 1 && words.count <= 8 && words.contains(where: isMeetingWord)
    }
  }

  /// Whether a date stands within the first words of its line.
  private func isFirstOfLine(
    _ expression: DateExpression, _ around: LineAround, on page: Page
  ) -> Bool {
    expression.range.lowerBound - page.lines[around.line].range.lowerBound <= 200
  }

  private func isMeetingWord(_ word: Substring) -> Bool {
    OwnDateVocabulary.meetingLabels.contains(word) || OwnDateVocabulary.minutes.contains(word)
  }

  /// Whether the paper is one of a council that met on the day: "De raad, in vergadering bijeen op 10 november 2011,".
  func isConvened(_ around: LineAround, on page: Page) -> Bool {
    guard around.before.suffix(2).contains("bijeen") else { return false }
    return (around.before + LineAround.words(ofLine: around.line - 1, on: page)).contains {
      $0.hasSuffix("vergadering")
    }
  }

  /// Whether the line says when the paper was last changed: "Versie 2.1, laatst gewijzigd op".
  func isUpdate(_ around: LineAround) -> Bool {
    guard let first = around.before.first else { return false }
    // "Deze pagina is voor het laatst gewijzigd op": a sentence that speaks of the text itself.
    if around.before.contains("laatst"), around.before.count <= 10,
      around.before.contains(where: OwnDateVocabulary.selves.contains),
      around.before.suffix(3).contains(where: OwnDateVocabulary.updateWords.contains)
    {
      return true
    }
    guard around.before.count <= 6, !around.tail.hasPrefix(".") else { return false }
    return around.before.suffix(3).contains(where: OwnDateVocabulary.updateWords.contains)
      && !OwnDateVocabulary.sentenceOpenings.contains(first)
  }

  /// Whether a weekday is printed with the date, or a time behind it: a meeting.
  func isMeetingLine(
    _ expression: DateExpression, _ around: LineAround, on page: Page
  ) -> Bool {
    if expression.role == .vergadering { return true }
    let text = FoldedText(page.text.scalars[expression.range]).string
    if let first = LineAround.words(text).first,
      case .weekday? = DateVocabulary.lexemes[FoldedHash.of(first)]
    {
      return true
    }
    return around.after.contains("uur")
  }

  /// Whether the date, with a place, a version or a few words beside it, is all that its line says.
  func isStanding(_ around: LineAround, on page: Page, isLarge: Bool) -> Bool {
    let limit = isLarge ? 9 : 5
    guard around.before.count <= limit, around.after.count <= 6 else { return false }
    let isVersion = around.before.contains(where: OwnDateVocabulary.statusWords.contains)
    // "In gebruik versie 15 mei 2024": a status word right before the date makes the line a status line.
    let closesStatus = around.before.last.map(OwnDateVocabulary.statusWords.contains) ?? false
    // "Besluit | 12-04-2023": the line below the heading of a web page.
    let isBarred = around.before.count <= 3 && around.head.hasSuffix("|")
    if !(closesStatus && around.before.count <= 4), !isBarred {
      if around.before.contains(where: OwnDateVocabulary.phraseWords.contains) { return false }
      if !isVersion, around.before.contains(where: OwnDateVocabulary.foreign.contains) {
        return false
      }
    }
    guard isQuietTail(around) else { return false }
    return !continuesSentence(around, on: page)
  }

  /// Whether what follows the date is nothing, a page number, a time or a version.
  func isQuietTail(_ around: LineAround) -> Bool {
    if around.tail.isEmpty { return true }
    if around.tail.hasPrefix(",") { return isStatusTail(around) || isTimeTail(around) }
    if around.tail.hasPrefix(".") || around.tail.hasPrefix(":") { return false }
    if around.tail.hasPrefix(")"), !around.head.contains("(") { return false }
    if around.before.count <= 3, let field = around.after.first,
      OwnDateVocabulary.tailFields.contains(field)
    {
      return true
    }
    return around.after.allSatisfy { word in
      word.allSatisfy(\.isNumber) || OwnDateVocabulary.statusWords.contains(word)
        || OwnDateVocabulary.quietWords.contains(word)
    } && around.after.filter { $0.count >= 5 && $0.allSatisfy(\.isNumber) }.isEmpty
  }

  /// Whether a version closes a line that ends in its date: "Opdrachtgever Bestuur 22 maart 2011, versie 1.4".
  func isVersioned(_ around: LineAround) -> Bool {
    guard around.tail.hasPrefix(","), around.after.count <= 3, around.after.first == "versie",
      let last = around.before.last, !OwnDateVocabulary.phraseWords.contains(last)
    else { return false }
    return !around.before.contains { OwnDateVocabulary.verbs.contains($0) || $0 == "concept" }
  }

  /// Whether a status follows a comma: ", definitieve versie 1", ", versie ter vaststelling", ", ter bespreking".
  private func isStatusTail(_ around: LineAround) -> Bool {
    guard around.after.count <= 6, let first = around.after.first else { return false }
    return OwnDateVocabulary.statusWords.contains(first) || first == "ter"
  }

  /// Whether the line says for which meeting a version was made: "Versie ter vaststelling in de raad van 7 juli 2021".
  func isForMeeting(_ around: LineAround) -> Bool {
    guard around.before.contains(where: OwnDateVocabulary.deciders.contains) else { return false }
    return around.before.contains(where: OwnDateVocabulary.purposes.contains)
      || around.before.contains("b") && around.before.contains("v")
  }

  /// Whether a version or a status stands on the line with the date.
  func isStatusLine(_ around: LineAround) -> Bool {
    (around.before + around.after.prefix(6)).contains(where: OwnDateVocabulary.statusWords.contains)
  }

  /// Whether a date closes a list of senders and places: "Gemeente Ede, afdeling Zorg, maart 2012", also with a
  /// sentence or a press report behind it: "Leeuwarden, 17 november 2011 – Gezinnen krijgen …".
  func isImprint(_ around: LineAround, on page: Page) -> Bool {
    guard around.before.count <= 12, let opening = around.before.first else { return false }
    guard isQuietTail(around) || endsSentence(around) else { return false }
    let head = around.head.drop { $0 == " " }
    guard let mark = head.reversed().first(where: { $0 != " " }), ",|·•–—/".contains(mark),
      !head.contains("(") && !head.contains(";"),
      !OwnDateVocabulary.phraseWords.contains(opening),
      !OwnDateVocabulary.sentenceOpenings.contains(opening),
      !OwnDateVocabulary.captions.contains(opening)
    else { return false }
    if around.before.contains(where: OwnDateVocabulary.verbs.contains) { return false }
    let isVersion = OwnDateVocabulary.statusWords.contains(opening)
    if !isVersion, around.before.contains(where: OwnDateVocabulary.foreign.contains) {
      return false
    }
    return startsSentence(around, on: page)
  }

  private func endsSentence(_ around: LineAround) -> Bool {
    let tail = around.tail.drop { $0 == " " }
    guard let mark = tail.first else { return true }
    return ".–—-".contains(mark) && tail.dropFirst().first ?? " " == " "
  }

  /// Whether the line above closes a sentence, or is a heading.
  private func startsSentence(_ around: LineAround, on page: Page) -> Bool {
    guard around.line > 0 else { return true }
    let above = page.lines[around.line - 1]
    guard above.block == page.lines[around.line].block, !above.range.isEmpty else { return true }
    let words = LineAround.words(ofLine: around.line - 1, on: page)
    if let last = words.last, OwnDateVocabulary.phraseWords.contains(last) { return false }
    return words.count <= 9 || page.text.scalars[above.range.upperBound - 1] == "."
  }

  /// Whether the line says when the paper was published: "Geplaatst op 3 mei 2012 door", "Gepubliceerd: 3 mei 2012".
  func isPublication(_ around: LineAround) -> Bool {
    guard around.before.count <= 6, let first = around.before.first else { return false }
    return OwnDateVocabulary.publicationOpenings.contains(first)
      && !around.before.contains(where: OwnDateVocabulary.verbs.contains)
  }

  /// Whether the date stands in the masthead of a gazette that a website sets as its furniture.
  func isMasthead(_ around: LineAround, _ line: LineView, on page: Page) -> Bool {
    line.role == .furniture && isStanding(around, on: page, isLarge: false)
      && isBelowGazette(around, on: page)
  }

  /// Whether the name of a gazette stands on the line or right above it.
  func isBelowGazette(_ around: LineAround, on page: Page) -> Bool {
    (max(0, around.line - 5)...around.line).contains {
      LineAround.words(ofLine: $0, on: page).contains(where: OwnDateVocabulary.gazettes.contains)
    }
  }

  /// Whether nothing but the number of a version stands before the date.
  func isNumberedRow(_ around: LineAround) -> Bool {
    guard let first = around.before.first, around.before.count <= 4 else { return false }
    return around.before.allSatisfy { $0.allSatisfy(\.isNumber) || $0 == "v" || $0 == first }
      && (first == "v" || first == "versie" || first.allSatisfy(\.isNumber))
  }

  /// Whether the line is a row of a table of versions that is no plan.
  func isRowOfVersions(_ around: LineAround, on page: Page) -> Bool {
    around.before.count <= 8
      && !(around.before + around.after).contains(where: OwnDateVocabulary.plans.contains)
  }

  /// Whether a place and a comma stand before the date: "Den Haag, 24 januari 2023".
  func isPlaceAndDate(_ around: LineAround) -> Bool {
    (1...4).contains(around.before.count) && around.head.hasSuffix(",")
  }

  /// Whether the line above ends in the middle of a sentence that the date belongs to.
  func continuesSentence(_ around: LineAround, on page: Page) -> Bool {
    guard around.before.count <= 5, around.line > 0, !isPlaceAndDate(around) else { return false }
    let above = page.lines[around.line - 1]
    let here = page.lines[around.line]
    guard above.block == here.block, !above.range.isEmpty else { return false }
    let words = LineAround.words(ofLine: around.line - 1, on: page)
    if let last = words.last, OwnDateVocabulary.phraseWords.contains(last) { return true }
    // A line that ends in a year says all that it has to say.
    if let last = words.last, last.count == 4, last.allSatisfy(\.isNumber), words.count < 16 {
      return false
    }
    return words.count > 9 && page.text.scalars[above.range.upperBound - 1] != "."
  }
}
