import SpoorModel

extension ReferenceFinder {
  /// A paper named without quotation marks, by the type word at the index.
  ///
  /// The title is the type word with the capitals beside it; a date right behind may take the place of a
  /// title ("brief van 3 maart 2011"), and a year may hold together a title in lower case
  /// ("nota lokaal gezondheidsbeleid 2008-2012").
  func namedMention(at place: Int, after end: Int) -> ReferenceMention? {
    guard let type = tokens[place].type, !isNoPaper(at: place),
      let mention = namedMention(at: place, type: type, after: end),
      !isNoPaper(mention.titleTokens, at: place)
    else { return nil }
    return mention
  }

  private func namedMention(
    at place: Int, type: PaperTypeWord, after end: Int
  ) -> ReferenceMention? {
    let token = tokens[place]
    // "een plan Energiepark": what somebody wants to build; papers are "het plan …" or have a longer type word.
    if text.isWord(place, "plan"), place > 0, text.isWord(place - 1, "een") { return nil }
    if let mention = explainedMention(at: place, type: type, after: end) { return mention }
    if let mention = glossedMention(at: place, type: type, after: end) { return mention }
    if type.forms.contains(.quoted), leadsToQuote(place + 1) { return nil }
    if let mention = apposedMention(at: place, type: type) { return mention }
    let start = left(of: place, after: end)
    // In the agenda of a meeting a paper begins its line: "3 Memo beleid Zonderstad".
    let isItem =
      token.isCapital
      && (type.kind == .memo || type.kind == .notulen || isAgenda && isNumbered(place)
        || isBulleted(place))
    let isProper = token.isCapital && (!token.beginsSentence || start < place || isItem)
    if let mention = titled(at: place, type: type, start: start, isProper: isProper) {
      return mention
    }
    if let mention = attachedMention(at: place, type: type) { return mention }
    if type.forms.contains(.dated), let mention = datedMention(at: place, type: type) {
      return mention
    }
    if type.forms.contains(.bare), isProper, start == place,
      token.lead >= 3 && isThematic(place) || type.kind == .reglement,
      !isAlone(place..<place + 1)
    {
      let after = dateAfter(place + 1)
      let range = place..<(after?.end ?? place + 1)
      return ReferenceMention(
        form: .bare, type: type, tokens: range, titleTokens: place..<place + 1,
        title: text.string(place..<place + 1), date: after?.date,
        alias: alias(after: place + 1), isAlone: false)
    }
    return nil
  }

  private func titled(
    at place: Int, type: PaperTypeWord, start: Int, isProper: Bool
  ) -> ReferenceMention? {
    guard
      type.forms.contains(.named) || type.forms.contains(.termed)
        || type.forms.contains(.yearOnly)
    else { return nil }
    // "Alblasserwaards kader zorg": a capital before it does as well.
    if type.forms.contains(.capitalOnly), !isProper, start == place { return nil }
    if namesGroup(start, place) { return nil }
    let ending = TitleEnding(finder: self, place: place, start: start, isProper: isProper)
    if type.forms.contains(.compoundOnly), tokens[place].lead == 0,
      !text.isWord(place + 2, "aanpak"), ending.capitals < 2,
      !(start < place && ending.capitals > 0)
    {
      return nil
    }
    let hasYear = ending.hasYear
    let after = dateAfter(ending.end)
    let isDated = hasYear || after != nil
    // A quoted title right behind says it better: "Kamerbrief over de introductie 'X'".
    if ending.end < tokens.count, type.forms.contains(.quoted), ending.capitals == 0, !hasYear,
      tokens[ending.end].isSign("\"") || tokens[ending.end].isSign("'"), tokens[ending.end].isSpaced
    {
      return nil
    }
    if let mention = quotedBehindTheme(at: place, type: type, start: start, ending: ending) {
      return mention
    }
    let leads = place - start
    var accepted = false
    if type.kind == .memo || type.kind == .notulen, tokens[place].isCapital, ending.words >= 2,
      ending.capitals > 0
    {
      accepted = true
    } else if type.forms.contains(.yearOnly) {
      accepted = hasYear && (isProper || tokens[place].lead > 0)
    } else if type.forms.contains(.named) {
      accepted =
        ending.capitals > 0
        && (isProper || !tokens[place].isCapital || leads > 0 || isDated
          || isListItem(place, ending))
        || (isProper && leads > 0) || (isProper && ending.words > 0)
        || (isProper && hasYear)
        || leads > 0 && tokens[place - 1].isAllCapitals && type.forms.contains(.referable)
        || leads > 0 && text.isWord(place - 1, "wmo") && type.forms.contains(.referable)
        || (hasYear && tokens[place].isCapital && type.holder == .begroting)
    }
    if !accepted, type.forms.contains(.termed), hasYear {
      accepted =
        ending.words > 0 || leads > 0 || (tokens[place].lead > 2 && isThematic(place))
        || theme(before: place) < place || tokens[place].lead > 5
    }
    if !accepted, type.forms.contains(.termed), after != nil {
      // "Tussenmeting gezinscoaches van mei 2011", "de jeugdnota uit 2007".
      accepted = isProper && ending.words > 0 || tokens[place].lead > 2 && isThematic(place)
    }
    guard accepted else { return nil }
    // "de beleidsplannen Wmo en Jeugd": papers in general.
    if isPlural(place), !hasYear, !isProper { return nil }
    // A lower-case type word before a title of its own is not part of it: "de nota Jong in Duiven".
    let isGeneric = tokens[place].lead == 0 || !isThematic(place) && ending.capitals >= 2
    let isOutside =
      !tokens[place].isCapital && isGeneric && leads == 0
      && (ending.words >= 2 || isShouted(place + 1)) && ending.capitals > 0
    let titleStart = isOutside ? place + 1 : hasYear && leads == 0 ? theme(before: place) : start
    let range = min(start, titleStart)..<(after?.end ?? ending.end)
    // Minutes are told apart by the day of the meeting alone.
    let isMeeting = type.kind == .notulen && (after?.isFine ?? false)
    let title = isMeeting ? titleStart..<range.upperBound : titleStart..<ending.end
    let isListed = isAgenda && isNumbered(start) || isBulleted(start) && ending.capitals >= 2
    let standsAlone = isAlone(range) && !isListed
    if standsAlone, after == nil, !hasYear {
      // Papers of a meeting stand in its agenda by themselves.
      guard type.kind == .memo || type.kind == .notulen || type.kind == .presentatie,
        ending.words >= 2
      else { return nil }
    }
    if ending.capitals == 0, leads == 0, !hasYear, after == nil, tokens[place].beginsSentence,
      !isListed
    {
      return nil
    }
    return ReferenceMention(
      form: ending.capitals > 0 || leads > 0 ? .named : .termed, type: type, tokens: range,
      titleTokens: title, title: text.string(title),
      date: after?.date ?? yearInside(title) ?? dateTold(around: start..<ending.end),
      alias: alias(after: ending.end), isAlone: standsAlone)
  }

  /// Whether a word of a slogan in capitals stands at the index: "de nota MEEDOEN! vastgesteld"; not "CJG".
  private func isShouted(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isAllCapitals && tokens[index].count >= 6
  }

  /// Whether the mark of a list stands before the token in its block: "- Convenant Zorg voor Jeugd".
  func isBulleted(_ place: Int) -> Bool {
    guard place > 0, tokens[place - 1].kind == .sign else { return false }
    switch tokens[place - 1].sign {
    case "-", "\u{2022}", "*", "\u{25AA}", "\u{F0B7}":
      return place == 1 || tokens[place - 2].kind == .blockEnd
    default: return false
    }
  }

  /// The plain noun that stands right before a type word: "wmo beleidsplan 2012-2015"; else the type word.
  ///
  /// An adjective ends in "e" there ("het nieuwe beleidsplan 2012-2015") and names no theme.
  private func theme(before place: Int) -> Int {
    guard place > 1, !tokens[place].isCapital, tokens[place].lead == 0 else { return place }
    let noun = tokens[place - 1]
    guard noun.kind == .word, noun.role == .content, noun.type == nil, noun.count >= 3,
      !noun.beginsSentence, text.folded(place - 1).last != "e", verb(place - 1) == nil,
      tokens[place - 2].role == .article
    else { return place }
    return place - 1
  }

  /// Whether a type word with a small letter speaks of several papers: "beleidsplannen", "nota's".
  private func isPlural(_ place: Int) -> Bool {
    let word = String(scalars: text.folded(place))
    return word.hasSuffix("plannen") || word.hasSuffix("'s") || word.hasSuffix("ties")
      || word.hasSuffix("visies") || word.hasSuffix("convenanten") || word.hasSuffix("ordeningen")
  }

  /// Whether a noun for a group of people stands before the name: "Team Programma en Advies".
  private func namesGroup(_ start: Int, _ place: Int) -> Bool {
    if (start..<place).contains(where: {
      ReferenceVocabulary.groups.value(of: text.folded($0)[...]) != nil
    }) {
      return true
    }
    var index = start - 1
    var steps = 0
    while index >= 0, steps < 4, tokens[index].kind == .word {
      if ReferenceVocabulary.groups.value(of: text.folded(index)[...]) != nil { return true }
      guard tokens[index].isCapital || text.isWord(index, "en") else {
        return false
      }
      index -= 1
      steps += 1
    }
    return false
  }

  /// Whether only a number stands before the token in its block, as in an agenda.
  private func isNumbered(_ place: Int) -> Bool {
    var index = place - 1
    var hasNumber = false
    while index >= 0, tokens[index].kind != .blockEnd, place - index <= 4 {
      guard tokens[index].kind != .word else { return false }
      if tokens[index].kind == .number { hasNumber = true }
      index -= 1
    }
    return hasNumber && (index < 0 || tokens[index].kind == .blockEnd)
  }

  /// Whether the name heads an item of a list or a line of speech that goes on: "Beleidsplan Jeugd Zuid: één gezin".
  private func isListItem(_ place: Int, _ ending: TitleEnding) -> Bool {
    guard ending.capitals >= 2, ending.end < tokens.count,
      tokens[place].type?.forms.contains(.referable) == true
    else { return false }
    return tokens[ending.end].isSign(":")
  }

  /// Whether a title in quotation marks follows, behind a bracket or a comma at most: "(‘Samen leven’, 2008)".
  func leadsToQuote(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .sign else { return false }
    if tokens[index].isSign("\"") || tokens[index].isSign("'") { return tokens[index].isSpaced }
    guard tokens[index].isSign("("), tokens.indices.contains(index + 1) else { return false }
    return tokens[index + 1].isSign("\"") || tokens[index + 1].isSign("'")
  }

  /// A paper that its date names: "brief van 5 april 2016", "voorstel van het presidium van 9 mei 2017".
  private func datedMention(at place: Int, type: PaperTypeWord) -> ReferenceMention? {
    var index = place + 1
    while index < tokens.count, index - place <= 10 {
      let token = tokens[index]
      if token.kind == .blockEnd || (token.kind == .sign && !token.isSign(".")) { return nil }
      if let found = date(at: index) {
        guard found.isFine, found.date.text.count == 10 else { return nil }
        var start = place
        if type.kind == .beleidsplan, place > 0, tokens[place - 1].kind == .word,
          tokens[place - 1].role == .content, !tokens[place - 1].beginsSentence
        {
          start = place - 1
        }
        return ReferenceMention(
          form: .dated, type: type, tokens: start..<found.end, titleTokens: start..<found.end,
          title: text.string(start..<found.end), date: found.date, alias: nil,
          isAlone: isAlone(start..<found.end))
      }
      if token.kind == .word, token.role == .stop, !token.isCapital { return nil }
      index += 1
    }
    return nil
  }
}
