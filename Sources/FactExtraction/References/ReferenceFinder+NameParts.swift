/// The parts of a name around its type word.
extension ReferenceFinder {
  /// The first token of the title: capitals that stand right before the type word.
  func left(of place: Int, after end: Int) -> Int {
    var start = place
    while start > end, place - start < 6 {
      let before = tokens[start - 1]
      guard before.kind == .word, before.isCapital, tokens[start].isSpaced,
        before.role == .content, before.type == nil || before.lead < 3,
        ReferenceVocabulary.labelWords.value(of: text.folded(start - 1)[...]) == nil
      else { break }
      if before.isAllCapitals, before.count > 6 { break }
      // A heading may begin with it: "Gemeentebreed inkoopbeleid 2016".
      if before.beginsSentence, !tokens[place].isCapital,
        start > 1 && tokens[start - 2].kind != .blockEnd || termEnd(place + 1) == nil
      {
        break
      }
      start -= 1
    }
    return start
  }

  /// Whether the compound at the index says what its paper is about ("jeugd|nota", not "kader|nota").
  func isThematic(_ place: Int) -> Bool {
    let lead = text.folded(place).prefix(tokens[place].lead)
    guard lead.count >= 3 else { return false }
    let bare = lead.last == "-" ? lead.dropLast() : lead
    return ReferenceVocabulary.genericLeads.value(of: Array(bare)[...]) == nil
  }

  /// The short name that a bracket behind a title gives: "(RTA)", "(hierna: de Visie)".
  func alias(after index: Int) -> String? {
    guard index + 2 < tokens.count, tokens[index].isSign("(") else { return nil }
    var close = index + 1
    while close < tokens.count, close - index < 8, tokens[close].kind != .blockEnd,
      !tokens[close].isSign(")")
    {
      close += 1
    }
    guard close < tokens.count, tokens[close].isSign(")") else { return nil }
    if close == index + 2, tokens[index + 1].kind == .word,
      tokens[index + 1].isAllCapitals
        || (tokens[index + 1].isCapital && tokens[index + 1].count <= 5)
    {
      return text.string(index + 1..<close)
    }
    guard text.isWord(index + 1, "hierna") || text.isWord(index + 1, "verder") else { return nil }
    var first = index + 2
    while first < close,
      tokens[first].kind == .sign || tokens[first].role == .article || tokens[first].role == .stop
        || tokens[first].role == .link
    {
      first += 1
    }
    var last = close
    while last > first, tokens[last - 1].kind == .sign { last -= 1 }
    return first < last ? text.string(first..<last) : nil
  }
}
