import SpoorModel

extension ReferenceFinder {
  /// A title in quotation marks behind type and theme: "Nota Volksgezondheid ‘Gezond leven’".
  ///
  /// With a year behind the theme both are names ("Mobiliteitsnota 2016-2020 ‘Zonder haast’").
  func quotedBehindTheme(
    at place: Int, type: PaperTypeWord, start: Int, ending: TitleEnding
  ) -> ReferenceMention? {
    guard type.forms.contains(.referable), ending.capitals > 0, !ending.hasYear,
      ending.end > place + 1, leadsToQuote(ending.end), !tokens[ending.end].isSign("("),
      let quoted = quotedMention(
        at: ending.end, after: start, previous: nil)
    else { return nil }
    let theme = text.string(start..<ending.end)
    return ReferenceMention(
      form: .quoted, type: type, tokens: start..<quoted.tokens.upperBound,
      titleTokens: quoted.titleTokens, title: quoted.title, date: quoted.date, alias: quoted.alias,
      standsFor: theme, isAlone: isAlone(start..<quoted.tokens.upperBound) && !isBulleted(start))
  }

  /// A title that a type word in brackets explains: "Jong Geleerd (jeugdnota 2007)".
  func explainedMention(
    at place: Int, type: PaperTypeWord, after end: Int
  ) -> ReferenceMention? {
    var open = place - 1
    // "Samen Sterk 2.0 (de nieuwe Wmo-nota)": an article and an adjective may stand before the type.
    while open > end, place - open <= 2, tokens[open].kind == .word, !tokens[open].isCapital,
      tokens[open].type == nil
    {
      open -= 1
    }
    guard open > end, tokens[open].isSign("("), type.forms.contains(.referable),
      !tokens[place].isCapital || tokens[place].lead > 0
    else { return nil }
    var close = place + 1
    while close < tokens.count, close - place < 5, !tokens[close].isSign(")") {
      guard
        tokens[close].kind == .number || tokens[close].role == .link || tokens[close].isSign("-")
      else { return nil }
      close += 1
    }
    guard close < tokens.count, tokens[close].isSign(")") else { return nil }
    var start = open
    if start > end + 2, let version = versionEnd(start - 3), version == start { start -= 3 }
    let last = start
    var capitals = 0
    while start > end, open - start < 8 {
      let before = tokens[start - 1]
      guard before.kind == .word, !before.beginsSentence || before.isCapital else { break }
      if before.isCapital {
        let opensSlogan =
          ReferenceVocabulary.sloganHeads.value(of: text.folded(start - 1)[...]) != nil
        guard before.role == .content || opensSlogan, before.type == nil else { break }
        capitals += 1
      } else if before.role != .link && before.role != .article {
        break
      }
      start -= 1
    }
    while start < last, !tokens[start].isCapital { start += 1 }
    guard capitals >= 2, start < last else { return nil }
    let title = start..<open
    let date = date(in: place..<close)
    return ReferenceMention(
      form: .named, type: type, tokens: start..<close + 1, titleTokens: title,
      title: text.string(title), date: date, isAlone: false)
  }

  /// A title that a type word behind a comma explains: "beschreven in Opgroeien in Havelte, de jeugdnota van 2010".
  func glossedMention(
    at place: Int, type: PaperTypeWord, after end: Int
  ) -> ReferenceMention? {
    guard place > end + 4, type.forms.contains(.referable), !tokens[place].isCapital,
      tokens[place - 1].role == .article, tokens[place - 2].isSign(",")
    else { return nil }
    let last = place - 2
    var start = last
    while start > end + 1, last - start < 8 {
      let before = tokens[start - 1]
      guard before.kind == .word, before.type == nil, verb(start - 1) != .finite else { return nil }
      let isWritten =
        !before.isCapital && tokens[start].isCapital && last - start >= 2
        && (text.isWord(start - 1, "in") || text.isWord(start - 1, "op"))
        && ReferenceVocabulary.writtenIn.value(of: text.folded(start - 2)[...]) != nil
      if isWritten {
        let after = dateAfter(place + 1)
        return ReferenceMention(
          form: .named, type: type, tokens: start..<(after?.end ?? place + 1),
          titleTokens: start..<last, title: text.string(start..<last), date: after?.date,
          isAlone: false)
      }
      start -= 1
    }
    return nil
  }

  /// A title between commas behind its type: "In onze jeugdnota, Groeien met wind mee, kozen wij".
  func apposedMention(at place: Int, type: PaperTypeWord) -> ReferenceMention? {
    guard type.forms.contains(.referable), !tokens[place].isCapital, place > 0,
      tokens[place - 1].role == .article || tokens[place - 1].role == .stop,
      place + 3 < tokens.count, tokens[place + 1].isSign(","), tokens[place + 2].kind == .word,
      tokens[place + 2].isCapital, tokens[place + 2].role == .content
    else { return nil }
    var index = place + 3
    while index < tokens.count, index - place < 10, tokens[index].kind == .word,
      tokens[index].type == nil, verb(index) != .finite, verb(index) != .participle
    {
      index += 1
    }
    guard index < tokens.count, index - place >= 4, tokens[index].isSign(",") else { return nil }
    let title = place + 2..<index
    guard ReferenceVocabulary.bodies.value(of: text.folded(title.lowerBound)[...]) == nil else {
      return nil
    }
    let after = dateAfter(index)
    return ReferenceMention(
      form: .named, type: type, tokens: place..<(after?.end ?? index), titleTokens: title,
      title: text.string(title), date: after?.date, isAlone: false)
  }

  /// A paper that goes with the one that names it.
  ///
  /// "Het rapport over dit onderzoek Wonen en zorg voor ouderen is als bijlage gevoegd": the title
  /// runs from the first capital to the verb.
  func attachedMention(at place: Int, type: PaperTypeWord) -> ReferenceMention? {
    guard type.forms.contains(.referable), !tokens[place].isCapital else { return nil }
    var index = place + 1
    while index < tokens.count, index - place <= 5, tokens[index].kind == .word,
      !tokens[index].isCapital
    {
      index += 1
    }
    guard index < tokens.count, index - place <= 5, index > place + 1, tokens[index].kind == .word,
      tokens[index].isCapital
    else { return nil }
    let start = index
    while index < tokens.count, index - start < Self.longestTitle, tokens[index].kind == .word,
      tokens[index].role != .stop
    {
      index += 1
    }
    guard index < tokens.count, index - start >= 3, tokens[index].role == .stop else { return nil }
    let isAttached = (index..<min(index + 4, tokens.count)).contains { near in
      tokens[near].kind == .word
        && ReferenceVocabulary.attaching.value(of: text.folded(near)[...]) != nil
    }
    guard isAttached else { return nil }
    return ReferenceMention(
      form: .named, type: type, tokens: place..<index, titleTokens: start..<index,
      title: text.string(start..<index), date: nil, isAlone: false)
  }
}
