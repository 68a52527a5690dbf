import SpoorModel

/// Finds the dates of a document that may be its own, by their place and the words beside them.
struct OwnDateFinder {
  let view: LayoutView
  /// Whether the paper's head names minutes, an agenda or a list of decisions.
  private let isMeetingPaper: Bool
  /// Index of the first page with text, and the last index that still counts as its beginning.
  private let first: Int
  /// Offset on the first page behind which nothing is the head of the paper (media without pages).
  private let headEnd: Int

  /// On media without pages the head of a paper is at most so many scalars long.
  ///
  /// - Source: as for `ZoneMarking.coverLength`.
  private static let headLength = 3000

  init(_ view: LayoutView) {
    self.view = view
    first = view.firstPage ?? 0
    let hasPages = view.layout.pages.indices.contains(first) && view.layout.pages[first].width > 0
    headEnd = hasPages ? Int.max : OwnDateFinder.headLength
    var isMeetingPaper = false
    if view.pageLines.indices.contains(first) {
      for line in view.lines[view.pageLines[first].prefix(40)] where line.range.count <= 80 {
        let page = view.layout.pages[line.pageIndex]
        let words = LineAround.words(FoldedText(page.text.scalars[line.range]).string)
        if words.count <= 8, words.contains(where: OwnDateVocabulary.meetingPapers.contains) {
          isMeetingPaper = true
        }
      }
    }
    self.isMeetingPaper = isMeetingPaper
  }

  /// The place that speaks for a date as the paper's own; nil where none does.
  ///
  /// - Parameters:
  ///   - expression: The date.
  ///   - pageIndex: Index of its page.
  ///   - around: The line that it stands on.
  func place(of expression: DateExpression, onPage pageIndex: Int, in around: LineAround)
    -> OwnDatePlace?
  {
    let page = view.layout.pages[pageIndex]
    let line = view.lines[view.pageLines[pageIndex].lowerBound + around.line]
    guard line.zone != .outside, line.zone != .contents, line.isReadable else { return nil }
    if expression.value.isInterval { return inForce(expression, pageIndex, around) }
    guard !expression.isBareYear, !expression.value.isApproximate, !expression.isResolved,
      isDayOrMonth(expression.value)
    else { return nil }
    let isHead = pageIndex == first && expression.range.lowerBound < headEnd
    // On the first page the letterhead stands where the others have their header: it is judged like the rest.
    let isRunning = line.zone == .runningHeader || line.zone == .runningFooter
    if isRunning, !isHead {
      let isDated = labelled(expression, around, on: page) == .label
      return isDated || isStanding(around, on: page, isLarge: false) ? .running : nil
    }
    if isHead || pageIndex == first + 1 && headEnd == Int.max {
      if let labelled = labelled(expression, around, on: page) {
        return isHead || labelled != .label ? labelled : .secondLabel
      }
    }
    if isHead {
      if let place = headPlace(expression, around, line, on: page) { return place }
    } else if line.zone == .colophon, isStanding(around, on: page, isLarge: false) {
      return .colophon
    }
    if headEnd < Int.max, line.zone != .versionTable, around.before.contains("laatst"),
      isUpdate(around)
    {
      return .updated
    }
    return formula(expression, pageIndex, around)
  }

  private func isDayOrMonth(_ value: EDTF) -> Bool {
    let days = value.days
    guard let from = days.first, let to = days.last else { return false }
    return to - from <= 30 && !value.text.contains("W")
  }

  /// The place of a date on the first page that has no label.
  private func headPlace(
    _ expression: DateExpression, _ around: LineAround, _ line: LineView, on page: Page
  ) -> OwnDatePlace? {
    if around.head.hasSuffix("(ontvangen ") || around.head.hasSuffix("(ontvangen") {
      return .received
    }
    let isLarge = view.bodySize > 0 && line.size > view.bodySize * 1.15
    let stands = isStanding(around, on: page, isLarge: isLarge || around.line < 6)
    if isMeetingPaper, isMeetingTitle(expression, around) { return .meeting }
    if isUpdate(around) { return .updated }
    if isMeetingPaper, around.before.count <= 3, stands || startsLine(around),
      isMeetingLine(expression, around, on: page)
    {
      return .meeting
    }
    guard stands else { return nil }
    let words = around.before + around.after
    if words.contains(where: OwnDateVocabulary.statusWords.contains) { return .statusLine }
    return around.before.count > 4 ? .titleTail : .standing
  }

  /// Whether the line names the paper and its meeting: "Notulen van de raadsvergadering van 17 november 2011".
  private func isMeetingTitle(_ expression: DateExpression, _ around: LineAround) -> Bool {
    guard expression.role == .vergadering, around.before.count < 12, isQuietTail(around),
      let paper = around.before.firstIndex(where: OwnDateVocabulary.meetingPapers.contains)
    else { return false }
    // "Vaststellen verslag van …" is an item of the agenda.
    return paper == 0
      || paper == 1 && OwnDateVocabulary.meetingAdjectives.contains(around.before[0])
  }

  /// Whether the line says when the paper was last changed: "Versie 2.1, laatst gewijzigd op".
  private func isUpdate(_ around: LineAround) -> Bool {
    guard around.before.count <= 6, !around.tail.hasPrefix("."), let first = around.before.first
    else { return false }
    return around.before.suffix(3).contains(where: OwnDateVocabulary.updateWords.contains)
      && !OwnDateVocabulary.sentenceOpenings.contains(first)
  }

  private func startsLine(_ around: LineAround) -> Bool { around.before.isEmpty }

  /// Whether a weekday is printed with the date, or a time behind it: a meeting.
  private func isMeetingLine(
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
  private func isStanding(_ around: LineAround, on page: Page, isLarge: Bool) -> Bool {
    let limit = isLarge ? 9 : 5
    guard around.before.count <= limit, around.after.count <= 6 else { return false }
    let isVersion = around.before.contains(where: OwnDateVocabulary.statusWords.contains)
    // "In gebruik versie 15 mei 2024": a status word right before the date makes the line a status line.
    let closesStatus = around.before.last.map(OwnDateVocabulary.statusWords.contains) ?? false
    if !(closesStatus && around.before.count <= 4) {
      if around.before.contains(where: OwnDateVocabulary.phraseWords.contains) { return false }
      if !isVersion, around.before.contains(where: OwnDateVocabulary.foreign.contains) {
        return false
      }
    }
    guard isQuietTail(around) else { return false }
    return !continuesSentence(around, on: page)
  }

  /// Whether what follows the date is nothing, a page number, a time or a version.
  private func isQuietTail(_ around: LineAround) -> Bool {
    if around.tail.isEmpty { return true }
    if around.tail.hasPrefix(".") || around.tail.hasPrefix(",") || around.tail.hasPrefix(":") {
      return false
    }
    if around.tail.hasPrefix(")"), !around.head.contains("(") { return false }
    return around.after.allSatisfy { word in
      word.allSatisfy(\.isNumber) || OwnDateVocabulary.statusWords.contains(word)
        || ["uur", "pagina", "pag", "p", "v", "te", "tot", "van"].contains(word)
    } && around.after.filter { $0.count >= 5 && $0.allSatisfy(\.isNumber) }.isEmpty
  }

  /// Whether a place and a comma stand before the date: "Den Haag, 24 januari 2023".
  private func isPlaceAndDate(_ around: LineAround) -> Bool {
    (1...4).contains(around.before.count) && around.head.hasSuffix(",")
  }

  /// Whether the line above ends in the middle of a sentence that the date belongs to.
  private func continuesSentence(_ around: LineAround, on page: Page) -> Bool {
    guard around.before.count <= 5, around.line > 0, !isPlaceAndDate(around) else { return false }
    let above = page.lines[around.line - 1]
    let here = page.lines[around.line]
    guard above.block == here.block, !above.range.isEmpty else { return false }
    let words = LineAround.words(ofLine: around.line - 1, on: page)
    if let last = words.last, OwnDateVocabulary.phraseWords.contains(last) { return true }
    return words.count > 9 && page.text.scalars[above.range.upperBound - 1] != "."
  }

  /// The place of a date that a label names.
  private func labelled(
    _ expression: DateExpression, _ around: LineAround, on page: Page
  ) -> OwnDatePlace? {
    if !around.before.isEmpty {
      // A label on the same line: the words right before the date, at most four of them.
      let words = Array(around.before.suffix(4))
      guard around.before.count <= 4 || around.head.hasSuffix(": ") || around.head.hasSuffix(":")
      else { return nil }
      return place(ofLabel: words, isTable: false)
    }
    for index in labelLines(around.line, on: page) {
      let words = LineAround.words(ofLine: index, on: page)
      guard !words.isEmpty, words.count <= 7 else { continue }
      let isTable =
        words.contains(where: OwnDateVocabulary.tableHeads.contains)
        || rowHolds(OwnDateVocabulary.tableHeads, besideLine: index, on: page)
      if let place = place(ofLabel: words, isTable: isTable) { return place }
    }
    return nil
  }

  private func place(ofLabel words: [Substring], isTable: Bool) -> OwnDatePlace? {
    guard !isTable else { return nil }
    let isDate = words.contains(where: OwnDateVocabulary.ownLabels.contains)
    if words.contains(where: OwnDateVocabulary.meetingLabels.contains), isMeetingPaper || isDate {
      return .meeting
    }
    if words.contains(where: OwnDateVocabulary.sentLabels.contains) { return .sent }
    if words.contains(where: OwnDateVocabulary.publicationLabels.contains) {
      return .publicationLabel
    }
    // A row of labels, "Datum GS-kenmerk Zaaknummer": the first column is the date's.
    if let first = words.first, OwnDateVocabulary.ownLabels.contains(first),
      words.dropFirst().contains(where: OwnDateVocabulary.rowLabels.contains)
    {
      return .label
    }
    guard isDate, !words.contains(where: OwnDateVocabulary.foreign.contains) else { return nil }
    guard
      !words.contains(where: OwnDateVocabulary.phraseWords.contains)
        || words.contains("van") && words.count <= 3
    else { return nil }
    return .label
  }

  /// The lines that may hold the label of a line: the one before it, and the one printed right above it.
  private func labelLines(_ line: Int, on page: Page) -> [Int] {
    var found: [Int] = []
    if line > 0 { found.append(line - 1) }
    guard let box = page.lines[line].box else { return found }
    let height = max(box.height, 6)
    // Labels stand near their values in reading order as well; thirty lines bound the search.
    for index in max(0, line - 30)..<min(page.lines.count, line + 30) where index != line {
      guard let other = page.lines[index].box else { continue }
      let above = box.top - other.bottom
      let isAbove =
        abs(other.left - box.left) < 14 && above > -height / 2 && above < height * 1.6
      let isBeside =
        abs(other.midY - box.midY) < height * 0.6 && other.right <= box.left + 2
        && box.left - other.right < 160
      if isAbove || isBeside { found.append(index) }
    }
    return found
  }

  /// Whether a line printed at the same height holds one of the words: the head of a table.
  private func rowHolds(_ words: Set<Substring>, besideLine line: Int, on page: Page) -> Bool {
    guard let box = page.lines[line].box else { return false }
    for index in max(0, line - 6)..<min(page.lines.count, line + 7) where index != line {
      guard let other = page.lines[index].box, abs(other.midY - box.midY) < max(box.height, 6) * 0.6
      else { continue }
      if LineAround.words(ofLine: index, on: page).prefix(4).contains(where: words.contains) {
        return true
      }
    }
    return false
  }

  /// The formulas by which a paper is adopted or signed, on its first and its last pages.
  private func formula(
    _ expression: DateExpression, _ pageIndex: Int, _ around: LineAround
  ) -> OwnDatePlace? {
    let last = view.lastPage ?? first
    guard pageIndex == first || pageIndex + 2 >= last, expression.role != .verwijzing else {
      return nil
    }
    var words = around.before
    if words.count < 8, around.line > 0, !words.contains(where: isOpening) {
      words = LineAround.words(ofLine: around.line - 1, on: view.layout.pages[pageIndex]) + words
    }
    guard let opening = words.firstIndex(where: isOpening), words.count - opening <= 16 else {
      return nil
    }
    let formula = words[opening...]
    guard opening <= 2 || words[opening] == "aldus",
      !formula.contains(where: OwnDateVocabulary.foreignAdoption.contains)
        || words[opening] == "aldus"
    else { return nil }
    if formula.contains(where: OwnDateVocabulary.signatureWords.contains) { return .signed }
    return formula.contains(where: OwnDateVocabulary.adoptionWords.contains) ? .adopted : nil
  }

  /// Whether a word opens a formula of adoption or signature.
  private func isOpening(_ word: Substring) -> Bool {
    word == "aldus" || OwnDateVocabulary.adoptionWords.contains(word)
      || OwnDateVocabulary.signatureWords.contains(word)
  }

  /// "Geldend van 01-05-2023 t/m heden" at the head of a regulation.
  private func inForce(
    _ expression: DateExpression, _ pageIndex: Int, _ around: LineAround
  ) -> OwnDatePlace? {
    guard pageIndex == first, expression.opening != nil, around.before.contains("geldend") else {
      return nil
    }
    return .inForce
  }
}
