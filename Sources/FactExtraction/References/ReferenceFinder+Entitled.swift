import SpoorModel

extension ReferenceFinder {
  /// A title without quotation marks behind words that announce one.
  ///
  /// "een uitbreiding met als titel BOMOS2i", "de nota, getiteld Samen op weg,": capitals and the small words
  /// between them; the type is that of the word before, if it is one.
  func entitledMention(at place: Int, after end: Int) -> ReferenceMention? {
    guard text.isWord(place, "getiteld") || text.isWord(place, "titel") && isAnnouncing(place)
    else { return nil }
    var first = place + 1
    if first < tokens.count, tokens[first].isSign(":") { first += 1 }
    guard first < tokens.count, tokens[first].kind == .word, tokens[first].isCapital else {
      return nil
    }
    var last = first + 1
    while last < tokens.count, last - first < Self.longestTitle, tokens[last].kind == .word,
      tokens[last].isCapital || tokens[last].role == .link || tokens[last].role == .article
        || tokens[last].role == .content && verb(last) == nil
    {
      last += 1
    }
    while last - 1 > first, !tokens[last - 1].isCapital, tokens[last - 1].role != .content {
      last -= 1
    }
    let type = typeBefore(place, after: end)
    let after = dateAfter(last)
    return ReferenceMention(
      form: .quoted, type: type, tokens: first..<(after?.end ?? last), titleTokens: first..<last,
      title: text.string(first..<last), date: after?.date ?? yearInside(first..<last),
      isAlone: false)
  }

  /// "met als titel", "onder de titel", "met de titel".
  private func isAnnouncing(_ place: Int) -> Bool {
    guard place > 1 else { return false }
    let before = text.isWord(place - 1, "als") || text.isWord(place - 1, "de")
    return before && (text.isWord(place - 2, "met") || text.isWord(place - 2, "onder"))
  }

  /// The type word at most five words before, in the same sentence.
  private func typeBefore(_ place: Int, after end: Int) -> PaperTypeWord? {
    var index = place - 1
    while index >= end, place - index <= 6, tokens[index].kind != .blockEnd,
      !tokens[index].isSign(".")
    {
      if let type = tokens[index].type, type.forms.contains(.quoted) { return type }
      index -= 1
    }
    return nil
  }
}
