import SpoorModel

/// Labels beside and above a date: “Datum”, “Verzonden”, “Publicatiedatum”.
extension OwnDateFinder {
  /// The place of a date that a label names.
  func labelled(
    _ expression: DateExpression, _ around: LineAround, on page: Page
  ) -> OwnDatePlace? {
    if let field = fieldLabel(around) { return place(ofLabel: field, isTable: false) }
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
          && !rowHolds(OwnDateVocabulary.letterheads, besideLine: index, on: page)
      if let place = place(ofLabel: words, isTable: isTable) { return place }
    }
    return nil
  }

  /// The place that a label speaks for; nil where it names no date of the paper, or heads a table.
  func place(ofLabel words: [Substring], isTable: Bool) -> OwnDatePlace? {
    guard !isTable else { return nil }
    let isDate =
      words.contains(where: OwnDateVocabulary.ownLabels.contains) || isMaking(words)
    if words.contains(where: OwnDateVocabulary.meetingLabels.contains), isMeetingPaper || isDate {
      return .meeting
    }
    // Minutes are dated by their meeting, whatever the label says.
    if isMinutes, words == ["datum"] || words == ["datum", "en", "tijd"] { return .meeting }
    if words.contains(where: OwnDateVocabulary.sentLabels.contains) { return .sent }
    if words.count <= 3, words.contains(where: OwnDateVocabulary.publicationLabels.contains) {
      return .publicationLabel
    }
    // A row of labels, "Datum GS-kenmerk Zaaknummer": the first column is the date's.
    if let first = words.first, OwnDateVocabulary.ownLabels.contains(first),
      words.dropFirst().contains(where: OwnDateVocabulary.rowLabels.contains)
    {
      return .label
    }
    guard isDate, !words.contains(where: isForeign) else { return nil }
    guard
      !words.contains(where: OwnDateVocabulary.phraseWords.contains)
        || words.contains("van") && words.count <= 3 || isMaking(words)
    else { return nil }
    return .label
  }

  /// Whether the label says when the paper was written: "Opgesteld op", "Opgesteld d.d.", "Beantwoord".
  private func isMaking(_ words: [Substring]) -> Bool {
    guard let first = words.first, OwnDateVocabulary.makingWords.contains(first) else {
      return false
    }
    return words.dropFirst().allSatisfy(OwnDateVocabulary.makingLinks.contains)
  }

  /// The label of a field inside a line of several: "Van: team | Aan: bestuur | Datum: 5-9-2022 | Status: intern".
  private func fieldLabel(_ around: LineAround) -> [Substring]? {
    guard let bar = around.head.lastIndex(where: { "|•·".contains($0) }) else { return nil }
    let field = around.head[around.head.index(after: bar)...].drop { $0 == " " }
    guard field.hasSuffix(":") || field.hasSuffix(": ") else { return nil }
    let words = LineAround.words(String(field))
    return (1...4).contains(words.count) ? words : nil
  }

  /// Whether a word makes the label one of another date, also where it is part of a longer or a glued word.
  func isForeign(_ word: Substring) -> Bool {
    if OwnDateVocabulary.foreign.contains(word) { return true }
    guard word.count > 7 else { return false }
    return word.hasSuffix("besluit")
      || OwnDateVocabulary.longForeign.contains { word.hasPrefix($0) }
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
}
