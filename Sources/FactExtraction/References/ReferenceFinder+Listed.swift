import SpoorModel

extension ReferenceFinder {
  /// An entry of a list of references: `[sleutel] Titel. Uitgever. Datum. URL: …`.
  ///
  /// - Source: the form in which Dutch government standards list their normative and informative
  ///   references. Papers of IETF, W3C, ISO and OASIS are left out: technical standards, not papers of
  ///   an authority.
  func listedMention(at place: Int) -> ReferenceMention? {
    guard place == 0 || tokens[place - 1].kind == .blockEnd || tokens[place].isSpaced else {
      return nil
    }
    var close = place + 1
    while close < tokens.count, close - place < 14, !tokens[close].isSign("]"),
      tokens[close].kind != .blockEnd
    {
      close += 1
    }
    guard close < tokens.count, tokens[close].isSign("]"), close > place + 1 else { return nil }
    var start = close + 1
    if start < tokens.count, tokens[start].kind == .blockEnd { start += 1 }
    guard start < tokens.count, tokens[start].kind == .word || tokens[start].kind == .number,
      tokens[start].isCapital || tokens[start].hasDigit
    else { return nil }
    var end = start
    while end < tokens.count, end - start < 40, tokens[end].kind != .blockEnd {
      if tokens[end].isSign("."), !tokens[end].isSpaced, end + 1 < tokens.count,
        tokens[end + 1].isSpaced
      {
        break
      }
      end += 1
    }
    guard end < tokens.count, tokens[end].isSign("."), end > start + 1 else { return nil }
    var index = end + 1
    var date: EDTF?
    var hasAddress = false
    while index < tokens.count, index - end < 60, tokens[index].kind != .blockEnd {
      if tokens[index].kind == .word {
        let folded = text.folded(index)
        if ReferenceVocabulary.technicalBodies.value(of: folded[...]) != nil { return nil }
        if tokens[index].isAllCapitals, text.isWord(index, "url") {
          hasAddress = true
          break
        }
      }
      if date == nil { date = self.date(at: index)?.date }
      index += 1
    }
    guard hasAddress else { return nil }
    let title = start..<end
    let type = title.lazy.compactMap { tokens[$0].type }.first { !$0.forms.contains(.yearOnly) }
    return ReferenceMention(
      form: .listed, type: type, tokens: start..<index, titleTokens: title,
      title: text.string(title), date: date, alias: nil, isAlone: false)
  }

  /// A parliamentary paper by its number.
  ///
  /// Form: "Kamerstukken II 2019/20, 25 295, nr. 219".
  func parliamentaryMention(at place: Int, previous: ReferenceMention?) -> ReferenceMention? {
    guard text.isWord(place, "kamerstuk") || text.isWord(place, "kamerstukken") else { return nil }
    var index = place + 1
    var end = place + 1
    var hasNumber = false
    scan: while index < tokens.count, index - place < 18 {
      let token = tokens[index]
      switch token.kind {
      case .blockEnd: break scan
      case .number:
        end = index + 1
        if token.count >= 2 { hasNumber = true }
      case .sign:
        guard token.isSign(",") || token.isSign("/") || token.isSign("-") || token.isSign(".")
        else {
          break scan
        }
      case .word:
        guard
          token.isAllCapitals || token.count == 1 && token.isCapital || text.isWord(index, "nr")
            || token.hasDigit
        else { break scan }
        if token.isAllCapitals { end = index + 1 }
      }
      index += 1
    }
    guard hasNumber else { return nil }
    // In brackets behind a dated letter it is that letter's number, not another paper.
    if let previous, previous.form == .dated, place - previous.tokens.upperBound <= 2 { return nil }
    let range = place..<end
    return ReferenceMention(
      form: .parliamentary, type: nil, tokens: range, titleTokens: range,
      title: text.string(range), date: nil, alias: nil, isAlone: isAlone(range))
  }
}
