import SpoorModel

/// A date beside a title, and the first token after it.
struct AdjacentDate: Sendable {
  let date: EDTF
  let end: Int
  /// Whether a day or month is printed, not a year alone.
  let isFine: Bool
}

extension ReferenceFinder {
  /// The date that follows a title.
  ///
  /// Forms: "(2009)", "uit 2008", "van 24 juni 2022", "d.d. 1 mei 2013", ", 23-2-2010".
  func dateAfter(_ start: Int) -> AdjacentDate? {
    var index = start
    var isBracketed = false
    var isLinked = false
    var skipped = 0
    while index < tokens.count, index - start < 8 {
      let token = tokens[index]
      switch token.kind {
      case .blockEnd: return nil
      case .sign:
        if token.isSign("(") {
          isBracketed = true
        } else if token.isSign(",") {
          if !isBracketed, skipped > 0 { return nil }
        } else if !(token.isSign("\"") || token.isSign("'") || token.isSign(".") && isLinked) {
          return nil
        }
      case .number:
        if let found = date(at: index) {
          guard found.isFine || isBracketed || isLinked || tokens[index - 1].isSign(",") else {
            return nil
          }
          let close = isBracketed && found.end < tokens.count && tokens[found.end].isSign(")")
          return AdjacentDate(
            date: found.date, end: close ? found.end + 1 : found.end, isFine: found.isFine)
        }
        // A footnote's number glued to the title, or "(v0.1, 24-04-2020)".
        guard !token.isSpaced || isBracketed else { return nil }
      case .word:
        if let found = date(at: index) {
          return AdjacentDate(date: found.date, end: found.end, isFine: found.isFine)
        }
        if token.role == .status || versionEnd(index) != nil {
          index = versionEnd(index) ?? index + 1
          continue
        }
        if ReferenceVocabulary.dateLinks.value(of: text.folded(index)[...]) != nil {
          isLinked = true
        } else if isBracketed, skipped < 3,
          token.isCapital || ReferenceVocabulary.bodies.value(of: text.folded(index)[...]) != nil
        {
          // "(Algemene Rekenkamer, 2022)"
          skipped += 1
        } else {
          return nil
        }
      }
      index += 1
    }
    return nil
  }

  /// The date of a paper that the sentence tells beside its name.
  ///
  /// Forms: "(vastgesteld door het college op 12 juni 2012)", ", die in 2011 aan de raad is gezonden", and
  /// "In 2008 verscheen de …".
  func dateTold(around range: Range<Int>) -> EDTF? {
    dateInClause(range.upperBound) ?? dateOfAppearance(range.lowerBound)
  }

  private func dateInClause(_ first: Int) -> EDTF? {
    var start = first
    // A short name in brackets: "(RTJ) is op 4 juni 2014 vastgesteld".
    if start + 2 < tokens.count, tokens[start].isSign("("), tokens[start + 2].isSign(")") {
      start += 3
    }
    if text.isWord(start, "is") || text.isWord(start, "werd"), text.isWord(start + 1, "op"),
      let found = date(at: start + 2), found.isFine, found.end < tokens.count,
      tokens[found.end].role == .status || verb(found.end) == .participle
    {
      return found.date
    }
    guard start + 2 < tokens.count, tokens[start].isSign("(") || tokens[start].isSign(",") else {
      return nil
    }
    let opener = start + 1
    let isTold =
      tokens[opener].kind == .word
      && ReferenceVocabulary.tellingWords.value(of: text.folded(opener)[...]) != nil
    guard isTold else { return nil }
    var index = opener + 1
    while index < tokens.count, index - opener < 8 {
      let token = tokens[index]
      guard token.kind != .blockEnd, !token.isSign("."), !token.isSign(","), !token.isSign(")")
      else { return nil }
      if let found = date(at: index) {
        let link = tokens[index - 1]
        return found.isFine || link.role == .link || link.role == .status ? found.date : nil
      }
      if token.type != nil { return nil }
      index += 1
    }
    return nil
  }

  private func dateOfAppearance(_ place: Int) -> EDTF? {
    var index = place - 1
    var appears = false
    while index >= 0, place - index <= 9 {
      let token = tokens[index]
      if token.kind == .number, appears, index > 0, tokens[index - 1].role == .link,
        let found = date(at: index), found.end <= place
      {
        return found.date
      }
      guard token.kind != .blockEnd, token.kind != .sign else { return nil }
      if token.type != nil { return nil }
      if token.kind == .word,
        ReferenceVocabulary.appearing.value(of: text.folded(index)[...]) != nil
      {
        appears = true
      }
      index -= 1
    }
    return nil
  }

  /// The date inside a few tokens; nil where there is none.
  func date(in range: Range<Int>) -> EDTF? {
    for index in range {
      if let found = date(at: index), found.end <= range.upperBound { return found.date }
    }
    return nil
  }

  /// The date that begins at a token: a year or a term, or what the grammar of dates reads there.
  func date(at index: Int) -> AdjacentDate? {
    guard tokens.indices.contains(index), tokens[index].kind == .number || isMonth(index) else {
      return nil
    }
    if let end = termEnd(index), !isWrittenInDigits(index) {
      let first = text.string(index..<index + 1)
      let last = end > index + 1 && isYear(end - 1) ? text.string(end - 1..<end) : nil
      let value = last.flatMap { EDTF("\(first)/\($0)") } ?? EDTF(first)
      return value.map { AdjacentDate(date: $0, end: end, isFine: false) }
    }
    var last = index
    while last + 1 < tokens.count, last - index < 7, tokens[last + 1].kind != .blockEnd {
      last += 1
    }
    let start = tokens[index].start
    let few = Array(text.scalars[start..<tokens[last].end])
    guard let found = DateGrammar.expressions(in: few, reference: nil).first,
      found.range.lowerBound == 0, found.rejection == nil, !found.isBareYear
    else { return nil }
    var end = index
    while end <= last, tokens[end].start < start + found.range.upperBound { end += 1 }
    return AdjacentDate(date: found.value, end: end, isFine: true)
  }

  private func isMonth(_ index: Int) -> Bool { tokens[index].role == .month }

  /// Whether a date in digits alone begins with the year: "2020-07-13".
  private func isWrittenInDigits(_ index: Int) -> Bool {
    index + 4 < tokens.count && tokens[index + 1].kind == .sign && tokens[index + 3].kind == .sign
      && tokens[index + 1].sign == tokens[index + 3].sign && tokens[index + 2].kind == .number
      && tokens[index + 4].kind == .number && !tokens[index + 3].isSpaced
  }
}
