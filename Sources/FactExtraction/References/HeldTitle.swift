import SpoorModel

/// How far plain words behind a type word are held together as one title.
///
/// Three things hold them: a year, a date or a short name in brackets that closes the title ("nota jeugd en
/// jongerenwerk 2008-2011", "Jeugdnota Groeien doe je samen (2006)"), the finite verb behind a name at
/// the head of its sentence ("In de notitie Thuis in de wijk staat"), and the end of the phrase ("de
/// nota Sociale teams in Emmen.").
struct HeldTitle {
  /// The first token that is not held any more; 0 where nothing is held.
  private(set) var end = 0

  private let finder: ReferenceFinder
  private let place: Int
  private let isProper: Bool
  private static let longest = 12

  /// - Parameters:
  ///   - place: The type word.
  ///   - start: The first word of the name, at or before the type word.
  ///   - isProper: Whether the type word has a capital of its own.
  init(finder: ReferenceFinder, place: Int, start: Int, isProper: Bool) {
    self.finder = finder
    self.place = place
    self.isProper = isProper
    let first = place + 1
    guard first < finder.tokens.count, finder.tokens[first].kind == .word else { return }
    let marked = closingMark(from: first)
    let fronted = marked == 0 && isFronted(start) ? verb(from: first) : 0
    end = max(marked, fronted)
    if end == 0 { end = phraseEnd(from: first) }
  }

  private var tokens: [ReferenceToken] { finder.tokens }
  private var text: TokenizedText { finder.text }

  // MARK: A year or a date closes it

  private func closingMark(from first: Int) -> Int {
    let isCapital = tokens[first].isCapital
    var index = first
    while index < tokens.count, index - first < Self.longest {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if index > first || isCapital == false, isDateLink(index) {
          return index > first ? index : 0
        }
        if token.role == .month || token.role == .status { return 0 }
        if finder.tellsWhen(index) { return index > first ? index : 0 }
        if token.type != nil, index > first,
          token.isCapital || tokens[index - 1].role == .article && token.lead == 0
        {
          return 0
        }
        // "overeenkomst Regie en Toegang met Incluzio (2013)": with whom it was made.
        if index > first, text.isWord(index, "met"), tokens[place].type?.holder == .convenant {
          return index
        }
        if index == first, !isCapital, text.isWord(index, "van") || text.isWord(index, "uit") {
          return 0
        }
        if isNarrating(index, isCapital: isCapital) { return 0 }
      case .number:
        if finder.termEnd(index) != nil {
          let before = tokens[index - 1]
          if index == first || before.role == .month { return 0 }
          // "beleid jeugd uit 2008": the link and the year are the date, not the title.
          return before.role == .link ? index - 1 : index
        }
        guard isCapital, token.count <= 3 else { return 0 }
      case .sign:
        if token.isSign("("), index > first { return opensDate(index + 1) ? index : 0 }
        if token.isSign(","), index > first, isDateLink(index + 1) { return index }
        // "Opvoeden doe je samen: beleid voor jeugd 2011-2014": a subtitle that the year closes.
        let isSubtitle =
          token.isSign(":") && !token.isSpaced && isCapital && index - first >= 2
          && index + 1 < tokens.count && !tokens[index + 1].isCapital
        let isInner =
          token.isSign("-") && !token.isSpaced || token.isSign("&") || token.isSign("/")
        guard isInner || isSubtitle else { return 0 }
      case .blockEnd: return 0
      }
      index += 1
    }
    return 0
  }

  /// Whether a link at the index leads to a date: "uit 2008", "van mei 2011", "van vorig jaar".
  private func isDateLink(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word,
      ReferenceVocabulary.dateLinks.value(of: text.folded(index)[...]) != nil
    else { return false }
    var next = index + 1
    if tokens.indices.contains(next), tokens[next].isSign(".") { next += 1 }
    if tokens.indices.contains(next), tokens[next].kind == .word,
      ReferenceVocabulary.timeWords.value(of: text.folded(next)[...]) != nil
    {
      next += 1
      if text.isWord(index, "van") || text.isWord(index, "uit"),
        text.isWord(next, "jaar") || text.isWord(next, "maand") || text.isWord(next, "zomer")
      {
        return true
      }
    }
    guard finder.date(at: next) != nil else { return false }
    // "in 2012" is when, not which.
    return !text.isWord(index, "in") && !text.isWord(index, "per")
  }

  /// Whether the bracket before the index holds a date or a short name.
  private func opensDate(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    if text.isWord(index, "hierna") || text.isWord(index, "verder") { return true }
    return finder.date(at: index) != nil
      || tokens[index].isAllCapitals && tokens.indices.contains(index + 1)
        && tokens[index + 1].isSign(")")
  }

  /// Whether a word tells of the paper, and so ends its name, though a year may follow later in the sentence.
  private func isNarrating(_ index: Int, isCapital: Bool) -> Bool {
    let token = tokens[index]
    guard !token.isCapital else { return false }
    let isSlogan = ReferenceVocabulary.sloganVerbs.value(of: text.folded(index)[...]) != nil
    if isSlogan { return !isCapital }
    if token.role == .stop || finder.isClauseVerb(index) { return true }
    switch finder.verb(index) {
    case .finite, .participle: return true
    case .plural, nil: return false
    }
  }

  // MARK: A verb behind the first part of the sentence closes it

  /// Whether the name is the first part of its sentence: "In de notitie …", "Het convenant …".
  private func isFronted(_ start: Int) -> Bool {
    var index = start - 1
    var plain = 0
    if tokens[start].beginsSentence { return false }
    while index >= 0, start - index <= 5 {
      let token = tokens[index]
      guard token.kind == .word else { return false }
      switch token.role {
      case .link, .article: break
      case .stop:
        // "Volgens de nota", "Conform het plan", "Onze nota".
        guard token.beginsSentence else { return false }
      default:
        guard !token.isCapital || token.beginsSentence else { return false }
        plain += 1
        if plain > 1 { return false }
      }
      if token.beginsSentence { return true }
      index -= 1
    }
    return false
  }

  private func verb(from first: Int) -> Int {
    guard tokens[first].isCapital || isProper && tokens[first].role == .content else { return 0 }
    var index = first
    var owner: Int?
    while index < tokens.count, index - first < Self.longest {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if token.role == .status || token.role == .month { return 0 }
        if token.type != nil, index > first, token.isCapital { return 0 }
        if owner == nil, index > first, finder.isHolder(index) { owner = index }
        if index > first, finder.tellsWhatFor(index) { return owner ?? index }
        if index > first, !isProper, text.isWord(index, "ter") { return owner ?? index }
        if finder.verb(index) == .finite || isPluralVerb(index) {
          let end = owner ?? index
          return end > first ? end : 0
        }
        if token.role == .stop, !token.isCapital,
          ReferenceVocabulary.sloganVerbs.value(of: text.folded(index)[...]) == nil
        {
          return 0
        }
        if token.role == .link, index > first, text.isWord(index, "en"),
          index + 1 < tokens.count, tokens[index + 1].role == .article
        {
          return 0
        }
      case .number: guard finder.termEnd(index) != nil || token.count <= 3 else { return 0 }
      case .sign, .blockEnd: return 0
      }
      index += 1
    }
    return 0
  }

  /// Whether a plural form is the verb of the sentence: an article, a pronoun or an adverb follows.
  private func isPluralVerb(_ index: Int) -> Bool {
    guard finder.verb(index) == .plural, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return tokens[index].role == .stop || next.role == .article || next.role == .stop
  }

  // MARK: The end of the phrase closes it

  /// The end of at least two words, without the particle of a verb at their end: "stelde … vast".
  private func withoutParticle(_ first: Int, _ index: Int) -> Int {
    var end = index
    if end > first, !tokens[end - 1].isCapital,
      ReferenceVocabulary.particles.value(of: text.folded(end - 1)[...]) != nil
    {
      end -= 1
    }
    return end - first >= 2 ? end : 0
  }

  /// Whether "Opvoeden doen we samen" begins at the index.
  private func isDoneTogether(_ first: Int) -> Bool {
    tokens[first].count >= 5 && text.folded(first).suffix(2) == ["e", "n"]
      && tokens.indices.contains(first + 2)
      && ReferenceVocabulary.sloganVerbs.value(of: text.folded(first + 1)[...]) != nil
      && (text.isWord(first + 2, "we") || text.isWord(first + 2, "wij")
        || text.isWord(first + 2, "je") || text.isWord(first + 2, "samen"))
  }

  /// The end before a participle, where a link binds the noun before it to the title: "Grip op jeugdhulp besproken".
  private func endOfLinked(_ first: Int, _ index: Int) -> Int {
    guard index - first >= 3, tokens[index - 1].role == .content else { return 0 }
    let link = tokens[index - 2].role == .article ? index - 3 : index - 2
    // "met de Nota Zorg voor preventie gekozen": the verb goes with the link.
    guard link > first, tokens[link].role == .link, !text.isWord(place - 2, "met"),
      !text.isWord(link, "voor"), !text.isWord(link, "tot"), !text.isWord(link, "om"),
      ReferenceVocabulary.titleLinks.value(of: text.folded(link)[...]) != nil
    else { return 0 }
    return index
  }

  /// The end of few words, a capital first, that run up to a comma, a full stop or the end of the block.
  private func phraseEnd(from first: Int) -> Int {
    guard tokens[first].isCapital,
      tokens[first].role == .content
        || ReferenceVocabulary.sloganVerbs.value(of: text.folded(first)[...]) != nil
    else { return 0 }
    let isSloganHead =
      !isProper
      && (ReferenceVocabulary.sloganHeads.value(of: text.folded(first)[...]) != nil
        || isDoneTogether(first))
    var plain = 0
    var index = first
    // Where the last part of the sentence that a link opens began.
    var part = 0
    while index < tokens.count, index - first <= 7 {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if token.role == .month || token.role == .status { return part }
        if token.type != nil, index > first { return part }
        if !token.isCapital {
          if finder.isHolder(index) { return part }
          // "uw Beleidsplan Jeugd en Gezin toe te zenden"
          if finder.opensInfinitive(index) { return withoutParticle(first, index) }
          if token.role == .link, index - first >= 3, tokens[index - 1].role == .content,
            !text.isWord(index, "en"), !text.isWord(index, "of")
          {
            part = index
          }
          let isSlogan =
            isSloganHead
            && ReferenceVocabulary.sloganVerbs.value(of: text.folded(index)[...]) != nil
          // An article without a link before it begins another part of the sentence, behind a verb.
          if token.role == .article, index > first, tokens[index - 1].role != .link, !isSlogan,
            !isSloganHead
          {
            return part
          }
          plain = token.role == .content ? plain + 1 : 0
          if plain > (tokens[index - 1].role == .content && tokens[index - 1].isCapital ? 1 : 2) {
            return part
          }
          let form = finder.verb(index)
          if form == .participle { return max(part, endOfLinked(first, index)) }
          if !isSlogan, token.role == .stop || form == .finite { return part }
          if ReferenceVocabulary.occasions.value(of: text.folded(index)[...]) != nil { return part }
        }
      case .number: return part
      case .sign:
        if token.isSign("?") || token.isSign("!") {
          let goesOn =
            index + 1 < tokens.count && tokens[index + 1].kind == .word
            && !tokens[index + 1].isCapital
          return goesOn && index - first >= 2 ? index : 0
        }
        let ends =
          token.isSign(".") || token.isSign(",") || token.isSign(";") || token.isSign("(")
          || token.isSign(")") || token.isSign("-") && token.isSpaced
        return ends ? withoutParticle(first, index) : 0
      case .blockEnd: return withoutParticle(first, index)
      }
      index += 1
    }
    return 0
  }
}
