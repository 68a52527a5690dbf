import SpoorModel

extension ReferenceFinder {
  /// A paper named without quotation marks, by the type word at the index.
  ///
  /// The title is the type word with the capitals beside it; a date right behind may take the place of a
  /// title ("brief van 4 november 2009"), and a year may hold together a title in lower case
  /// ("nota lokaal gezondheidsbeleid 2008-2012").
  func namedMention(at place: Int, after end: Int) -> ReferenceMention? {
    guard let type = tokens[place].type else { return nil }
    let token = tokens[place]
    let start = left(of: place, after: end)
    // In the agenda of a meeting a paper begins its line: "3 Memo beleid Tubbergen".
    let isItem = token.isCapital && (type.kind == .memo || type.kind == .notulen)
    let isProper = token.isCapital && (!token.beginsSentence || start < place || isItem)
    if let mention = titled(at: place, type: type, start: start, isProper: isProper) {
      return mention
    }
    if let mention = attachedMention(at: place, type: type) { return mention }
    if type.forms.contains(.dated), let mention = datedMention(at: place, type: type) {
      return mention
    }
    if type.forms.contains(.bare), isProper, token.lead >= 3, start == place, isThematic(place),
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
    if type.forms.contains(.capitalOnly), !isProper { return nil }
    if type.forms.contains(.compoundOnly), tokens[place].lead == 0,
      !text.isWord(place + 2, "aanpak")
    {
      return nil
    }
    let ending = TitleEnding(finder: self, place: place, isProper: isProper)
    let hasYear = ending.hasYear
    // A quoted title right behind says it better: "Kamerbrief over de introductie 'X'".
    if ending.end < tokens.count, type.forms.contains(.quoted), ending.capitals == 0, !hasYear,
      tokens[ending.end].isSign("\"") || tokens[ending.end].isSign("'"), tokens[ending.end].isSpaced
    {
      return nil
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
        ending.capitals > 0 && (isProper || !tokens[place].isCapital || leads > 0 || hasYear)
        || (isProper && leads > 0) || (isProper && ending.words > 0)
        || (isProper && hasYear && tokens[place].lead > 2)
    }
    if !accepted, type.forms.contains(.termed), hasYear {
      accepted = ending.words > 0 || leads > 0 || (tokens[place].lead > 2 && isThematic(place))
    }
    guard accepted else { return nil }
    let after = dateAfter(ending.end)
    // A lower-case type word before a title of its own is not part of it: "de nota Jong in Duiven".
    let isOutside =
      !tokens[place].isCapital && tokens[place].lead == 0 && leads == 0 && ending.words >= 2
      && ending.capitals > 0
    let titleStart = isOutside ? place + 1 : start
    let range = start..<(after?.end ?? ending.end)
    // Minutes are told apart by the day of the meeting alone.
    let isDated = type.kind == .notulen && (after?.isFine ?? false)
    let title = isDated ? titleStart..<range.upperBound : titleStart..<ending.end
    let standsAlone = isAlone(range)
    if standsAlone, after == nil, !hasYear {
      // Papers of a meeting stand in its agenda by themselves.
      guard type.kind == .memo || type.kind == .notulen || type.kind == .presentatie,
        ending.words >= 2
      else { return nil }
    }
    if ending.capitals == 0, leads == 0, !hasYear, after == nil, tokens[place].beginsSentence {
      return nil
    }
    return ReferenceMention(
      form: ending.capitals > 0 || leads > 0 ? .named : .termed, type: type, tokens: range,
      titleTokens: title, title: text.string(title), date: after?.date ?? yearInside(title),
      alias: alias(after: ending.end), isAlone: standsAlone)
  }

  /// A paper that goes with the one that names it.
  ///
  /// "Het rapport over dit onderzoek Draagmoederschap en opneming van kinderen is als bijlage gevoegd": the title
  /// runs from the first capital to the verb.
  private func attachedMention(at place: Int, type: PaperTypeWord) -> ReferenceMention? {
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

  /// A paper that its date names: "brief van 21 juni 2022", "voorstel van het presidium van 24 september 2024".
  private func datedMention(at place: Int, type: PaperTypeWord) -> ReferenceMention? {
    if place > 0, text.isWord(place - 1, "uw") { return nil }
    var index = place + 1
    while index < tokens.count, index - place <= 7 {
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

  /// The first token of the title: capitals that stand right before the type word.
  private func left(of place: Int, after end: Int) -> Int {
    var start = place
    while start > end, place - start < 6 {
      let before = tokens[start - 1]
      guard before.kind == .word, before.isCapital, tokens[start].isSpaced,
        before.role == .content, before.type == nil || before.lead < 3
      else { break }
      if before.isAllCapitals, before.count > 6 { break }
      // A heading may begin with it: "Rijksbreed cloudbeleid 2022".
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

/// Where a title without quotation marks ends, and what was met on the way.
struct TitleEnding {
  /// The first token after the title.
  private(set) var end: Int
  private(set) var capitals = 0
  private(set) var words = 0
  private(set) var hasYear = false

  /// - Parameters:
  ///   - place: The type word.
  ///   - isProper: Whether the type word itself has a capital inside a sentence, so that lower-case
  ///     words behind it belong to a name.
  init(finder: ReferenceFinder, place: Int, isProper: Bool) {
    let tokens = finder.tokens
    let text = finder.text
    end = place + 1
    let held = Self.heldTogether(finder, from: place + 1)
    var index = place + 1
    var links = 0
    var lowerCase = 0
    var firstIsCapital: Bool?
    scan: while index < tokens.count, index - place <= ReferenceFinder.longestTitle {
      let token = tokens[index]
      switch token.kind {
      case .blockEnd: break scan
      case .number:
        guard index == end || links > 0 else { break scan }
        if let term = finder.termEnd(index), links == 0 || isThrough(finder, index) {
          // "24 juni 2022": a year of a date is no part of the title.
          end = term
          hasYear = true
          index = term
          links = 0
          continue
        }
        if let version = finder.versionEnd(index), links == 0 {
          end = version
          index = version
          continue
        }
        guard token.count <= 3, links > 0 || words > 0, index + 1 < tokens.count,
          tokens[index + 1].kind == .word, tokens[index + 1].isCapital || held > index
        else { break scan }
      case .sign:
        if let after = bracketedName(finder, index), isProper || firstIsCapital == true,
          finder.text.isWord(after, "voor"), after + 1 < tokens.count,
          tokens[after + 1].role == .content, words > 0
        {
          // "richtlijn Persoonlijke Beschermingsmiddelen (PBM) voor mantelzorgers"
          end = after + 2
          words += 1
          break scan
        }
        guard token.isSign("/") || token.isSign("&") || token.isSign("-"), index + 1 < tokens.count,
          tokens[index + 1].kind == .word,
          tokens[index + 1].isCapital && (!token.isSpaced || token.isSign("&"))
        else { break scan }
        links += 1
      case .word:
        if token.role == .status || token.role == .month { break scan }
        if firstIsCapital == nil, token.role == .content { firstIsCapital = token.isCapital }
        let isHeld = held > index
        let followsCapital = index == end && index > place + 1 && tokens[index - 1].isCapital
        if token.isCapital, token.role != .stop || isHeld || followsCapital,
          !isHolder(finder, index, links)
        {
          if token.beginsSentence || beginsClause(finder, index) { break scan }
          // A year ends a title before the next one: "Nota Jeugd 2012 Nota Welzijn".
          if hasYear || coordinates(finder, index), token.type != nil { break scan }
          // "… 2010-2013 Zeven gemeenten werken samen": a sentence begins behind the term.
          if hasYear, index + 1 < tokens.count, tokens[index + 1].kind == .word,
            !tokens[index + 1].isCapital, tokens[index + 1].role == .content
          {
            break scan
          }
          end = index + 1
          capitals += 1
          words += 1
          links = 0
          if let version = finder.versionEnd(index), version > index + 1 {
            end = version
            index = version
            continue
          }
        } else if token.role == .link || token.role == .article {
          if hasYear || isHolder(finder, index, links) { break scan }
          if finder.text.isWord(index, "en"), index + 1 < tokens.count,
            tokens[index + 1].role == .article
          {
            break scan
          }
          if index == place + 1, token.role == .link, !isProper || text.isWord(index, "van") {
            // "nota van de wethouder", but "Programma van Eisen", "Plan van Aanpak".
            guard index + 1 < tokens.count,
              text.isWord(index + 1, "aanpak") || text.isWord(index + 1, "eisen")
            else { break scan }
            end = index + 2
            index += 2
            continue
          }
          if !isHeld, !isProper || (firstIsCapital == true), !leadsToCapital(finder, index) {
            break scan
          }
          if !isHeld, isProper, !leadsToCapital(finder, index),
            ReferenceVocabulary.innerLinks.value(of: text.folded(index)[...]) == nil,
            token.role != .article
          {
            break scan
          }
          links += 1
          if links > 3 { break scan }
        } else if token.role == .content || isHeld {
          let isName = isProper && firstIsCapital != true && !hasYear
          guard isHeld || isName, lowerCase < 8 else { break scan }
          if token.role == .stop, !isHeld { break scan }
          end = index + 1
          words += 1
          lowerCase += 1
          links = 0
        } else {
          break scan
        }
      }
      index += 1
    }
  }

  /// The place of the year that closes a run of plain words from the index on; 0 where none does.
  ///
  /// "nota jeugd en jongerenwerk 2008-2011", "nota Zorgen om zorgmijders (2009)".
  private static func heldTogether(_ finder: ReferenceFinder, from start: Int) -> Int {
    var index = start
    while index < finder.tokens.count, index - start < 10 {
      let token = finder.tokens[index]
      switch token.kind {
      case .word:
        if token.role == .month || token.role == .status { return 0 }
        if token.role == .stop,
          ReferenceVocabulary.sloganVerbs.value(of: finder.text.folded(index)[...]) == nil
        {
          return 0
        }
        if token.type != nil, token.isCapital, index > start { return 0 }
        if index == start, finder.text.isWord(index, "van") || finder.text.isWord(index, "uit") {
          return 0
        }
      case .number:
        guard finder.termEnd(index) != nil, index > start else { return 0 }
        let before = finder.tokens[index - 1]
        if before.role == .month { return 0 }
        if before.role == .link {
          // "beleid jeugd uit 2008": the link and the year are the date, not the title.
          return index - 1
        }
        return index
      case .sign:
        if token.isSign("("), finder.isYear(index + 1), index + 2 < finder.tokens.count,
          finder.tokens[index + 2].isSign(")"), index > start
        {
          return index
        }
        guard
          token.isSign(".") || token.isSign(",") || token.isSign(";") || token.isSign("(")
            || token.isSign(")")
        else { return 0 }
        return endsPhrase(finder, from: start, at: index)
      case .blockEnd: return endsPhrase(finder, from: start, at: index)
      }
      index += 1
    }
    return 0
  }

  /// The index, when only few words, a capital first, run up to it, as in "de nota Sociale teams in Emmen".
  private static func endsPhrase(
    _ finder: ReferenceFinder, from start: Int, at index: Int
  ) -> Int {
    guard index - start >= 2, index - start <= 7, finder.tokens[start].isCapital,
      finder.tokens[start].role == .content,
      !(start..<index).contains(where: { finder.tokens[$0].type != nil && $0 > start })
    else { return 0 }
    return index
  }

  /// Whether the word, or what its link leads to, is a body that owns the paper: "van de VNG", "van BZK".
  private func isHolder(_ finder: ReferenceFinder, _ index: Int, _ links: Int) -> Bool {
    guard words > 0 || capitals > 0, finder.text.isWord(index, "van") else { return false }
    var next = index + 1
    while next < finder.tokens.count, next - index < 3, finder.tokens[next].role == .article {
      next += 1
    }
    guard finder.tokens.indices.contains(next), finder.tokens[next].kind == .word else {
      return true
    }
    let token = finder.tokens[next]
    return (token.isAllCapitals && token.count <= 6)
      || ReferenceVocabulary.bodies.value(of: finder.text.folded(next)[...]) != nil
  }

  /// Whether a small word with a capital begins a new sentence without a full stop before it: "In de notitie".
  private func beginsClause(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    guard index + 1 < finder.tokens.count, finder.tokens[index].role != .content else {
      return false
    }
    let next = finder.tokens[index + 1]
    return !next.isCapital && (next.role == .article || next.role == .stop)
  }

  /// The token behind a bracket with one short name in it, "(PBM)", that opens at the index.
  private func bracketedName(_ finder: ReferenceFinder, _ index: Int) -> Int? {
    guard index + 3 < finder.tokens.count, finder.tokens[index].isSign("("),
      finder.tokens[index + 1].isAllCapitals, finder.tokens[index + 2].isSign(")")
    else { return nil }
    return index + 3
  }

  /// Whether "en" or a sign stands before the index: what follows may be another paper.
  private func coordinates(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    finder.text.isWord(index - 1, "en") || finder.text.isWord(index - 1, "of")
      || finder.tokens[index - 1].isSign("/")
      || finder.tokens[index - 1].role == .article && finder.text.isWord(index - 2, "en")
  }

  /// Whether within three links and articles a word with a capital follows that does not begin a sentence.
  private func leadsToCapital(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    var next = index + 1
    while next < finder.tokens.count, next - index <= 3 {
      let token = finder.tokens[next]
      guard token.kind == .word else { return false }
      if token.isCapital { return token.role != .stop && token.role != .month }
      guard token.role == .link || token.role == .article else { return false }
      next += 1
    }
    return false
  }

  /// Whether the links before a year are those of a term: "van 2012-2015", "voor 2012", "t/m".
  private func isThrough(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    finder.termEnd(index).map { $0 > index + 1 } ?? false
  }
}
