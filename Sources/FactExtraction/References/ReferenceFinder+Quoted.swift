import SpoorModel

extension ReferenceFinder {
  /// A paper whose title stands in quotation marks that open at the index.
  ///
  /// Words in quotation marks are a title when a type word introduces them (nota "…"), when they hold
  /// one themselves ("Handreiking …"), when a date follows them, or when they stand beside such a title;
  /// other quotations are slogans and sayings.
  func quotedMention(
    at place: Int, after end: Int, previous: ReferenceMention?
  ) -> ReferenceMention? {
    guard isOpening(place), !isSourceNote(place), let close = closing(place) else { return nil }
    var content = place + 1..<close
    while content.count > 1, let last = content.last, tokens[last].kind == .sign,
      tokens[last].isSign(".") || tokens[last].isSign(",") || tokens[last].isSign(";")
    {
      content = content.lowerBound..<last
    }
    guard let first = content.first, content.contains(where: { tokens[$0].kind == .word }) else {
      return nil
    }
    let words = content.count { tokens[$0].kind == .word }
    let beginsLarge = tokens[first].isCapital || tokens[first].kind == .number
    let tail = QuotedTitleTail(finder: self, content: content)
    let after = dateAfter(close + 1)
    let date =
      tail.date ?? after?.date ?? yearInside(tail.title) ?? dateTold(around: place..<close + 1)
    let mentionEnd = after?.end ?? close + 1
    let introduction = introduction(before: place, after: end) ?? explanation(after: close + 1)
    let inside = typeInside(tail.title) ?? typeOfSubtitle(content)

    var isTitle = false
    if let introduction {
      let isPolicy = introduction.type.forms.contains(.referable)
      isTitle = beginsLarge || (introduction.isDirect && isPolicy && words > 1)
      // "ons jeugdbeleid ‘Ieder kind telt’" is a slogan as often as a paper: a year must tell.
      if !introduction.type.forms.contains(.named) && !isPolicy,
        introduction.type.kind == .beleidsplan,
        !tokens[introduction.start].isCapital
      {
        isTitle = isTitle && date != nil && words > 1
      }
      if introduction.isSubject { isTitle = isTitle && after != nil }
      if words == 1, let only = content.first { isTitle = isTitle && tokens[only].isCapital }
    }
    if !isTitle, inside != nil, words > 1, beginsLarge { isTitle = true }
    if !isTitle, after != nil || tail.date != nil, words > 1, beginsLarge { isTitle = true }
    if !isTitle, words > 2, beginsLarge, let last = tail.title.last, isYear(last) { isTitle = true }
    if !isTitle, beginsLarge, words > 1, let previous, previous.form == .quoted,
      isCoordinated(previous.tokens.upperBound, place)
    {
      isTitle = true
    }
    if !isTitle, beginsLarge, words > 1, isSpokenOfAsPaper(place..<close + 1) { isTitle = true }
    // A slogan right behind a name is that paper's other name: Mobiliteitsnota 2016-2020 "Zonder haast".
    var standsFor: String?
    var type = introduction?.type ?? inside ?? (previous?.form == .quoted ? previous?.type : nil)
    if introduction == nil, beginsLarge, words > 1, let previous, previous.form != .quoted,
      previous.tokens.upperBound == place, previous.type != nil
    {
      isTitle = true
      standsFor = previous.title
      type = previous.type
    }
    guard isTitle, !isSaying(content), introduction != nil || !isSpeech(content) else { return nil }
    let start = min(introduction?.start ?? place, place)
    return ReferenceMention(
      form: .quoted, type: type, tokens: start..<mentionEnd, titleTokens: tail.title,
      title: text.string(tail.title), date: date, alias: alias(after: mentionEnd),
      standsFor: standsFor, isAlone: isAlone(start..<mentionEnd))
  }

  /// Whether the quotation mark at the index opens: a blank or bracket before it, none after it.
  private func isOpening(_ place: Int) -> Bool {
    guard place + 1 < tokens.count, !tokens[place + 1].isSpaced || tokens[place + 1].isCapital,
      tokens[place + 1].kind != .blockEnd
    else { return false }
    if tokens[place].isSpaced || place == 0 { return true }
    let before = tokens[place - 1]
    return before.kind == .blockEnd || before.isSign("(") || before.isSign("[")
  }

  /// Whether the quotation stands in square brackets, as the note on a source: "[bron document '…', 2010]".
  private func isSourceNote(_ place: Int) -> Bool {
    (max(0, place - 3)..<place).contains { tokens[$0].isSign("[") }
  }

  /// The quotation mark that closes the one at the index: of the same kind, or else of the other.
  private func closing(_ place: Int) -> Int? {
    let limit = min(tokens.count, place + Self.longestQuote)
    var other: Int?
    var index = place + 2
    while index < limit, tokens[index].kind != .blockEnd {
      let token = tokens[index]
      if token.kind == .sign, token.sign == "\"" || token.sign == "'",
        !token.isSpaced || (index + 1 < tokens.count && tokens[index + 1].isSpaced)
      {
        if token.sign == tokens[place].sign { return index }
        if other == nil { other = index }
      }
      index += 1
    }
    return other
  }

  /// A type word that introduces a title in quotation marks.
  struct Introduction {
    let type: PaperTypeWord
    let start: Int
    /// Nothing stands between type word and title.
    let isDirect: Bool
    /// "brief over '…'": the words name the subject.
    let isSubject: Bool
  }

  /// The type word that introduces what follows: at most eight tokens back, without a verb between.
  func introduction(before place: Int, after end: Int) -> Introduction? {
    var index = place - 1
    var between = 0
    var lowerCase = 0
    var isSubject = false
    while index >= end, place - index <= 9 {
      let token = tokens[index]
      switch token.kind {
      case .blockEnd: return nil
      case .number: break
      case .sign:
        switch token.sign {
        case ",", ":", "-", "(", "/", "\"", "'": break
        case ")":
          // A bracket between type and title: "kadernota (2012) 'Jong'".
          var open = index
          while open > end, index - open < 8, !tokens[open].isSign("(") { open -= 1 }
          index = open
        default: return nil
        }
      case .word:
        if let type = token.type, type.forms.contains(.quoted) {
          return Introduction(
            type: type, start: index, isDirect: between == 0, isSubject: isSubject)
        }
        switch token.role {
        case .stop:
          guard ReferenceVocabulary.namingWords.value(of: text.folded(index)[...]) != nil else {
            return nil
          }
        case .link:
          if between == 0 { isSubject = text.isWord(index, "over") }
          guard ReferenceVocabulary.introducingLinks.value(of: text.folded(index)[...]) != nil
          else { return nil }
        case .content where !token.isCapital:
          lowerCase += 1
          if lowerCase > 2 { return nil }
        default: break
        }
        between += 1
      }
      index -= 1
    }
    return nil
  }

  /// The type word that explains a title behind it: "«Wonen en leven», een stuk uit 2008".
  private func explanation(after index: Int) -> Introduction? {
    guard index + 2 < tokens.count, tokens[index].isSign(","),
      tokens[index + 1].role == .article
    else { return nil }
    for noun in index + 2...min(index + 3, tokens.count - 1) {
      guard tokens[noun].kind == .word, tokens[noun].role == .content else { return nil }
      if let type = tokens[noun].type, type.forms.contains(.quoted) {
        return Introduction(type: type, start: noun, isDirect: true, isSubject: false)
      }
    }
    return nil
  }

  /// The type that a title in quotation marks names itself: a type word with a capital, or as its first word.
  private func typeInside(_ content: Range<Int>) -> PaperTypeWord? {
    for index in content {
      guard let type = tokens[index].type, type.forms.contains(.named) else { continue }
      if tokens[index].isCapital, !type.forms.contains(.yearOnly) { return type }
    }
    return nil
  }

  /// Whether the sentence treats a quotation as a paper, though it names no type.
  ///
  /// "verwoord in '…'", "stelde '…' vast", "werkt '…' verder uit", "bouwt voort op '…', dat de raad …".
  private func isSpokenOfAsPaper(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    // "de spelregels uit '…'": what comes out of it was written in it.
    if first > 1, text.isWord(first - 1, "uit"), tokens[first - 2].kind == .word,
      tokens[first - 2].role == .content, tokens[range].count(where: { $0.kind == .word }) <= 8
    {
      return true
    }
    if first > 1, text.isWord(first - 1, "in") || text.isWord(first - 1, "op"),
      ReferenceVocabulary.writtenIn.value(of: text.folded(first - 2)[...]) != nil
    {
      return true
    }
    var next = range.upperBound
    if tokens.indices.contains(next), tokens[next].isSign(",") { next += 1 }
    if text.isWord(next, "dat") || text.isWord(next, "die"), next > range.upperBound,
      (next + 1...next + 3).contains(where: {
        text.isWord($0, "raad") || text.isWord($0, "college") || text.isWord($0, "gemeenteraad")
      })
    {
      return true
    }
    let particles = (range.upperBound..<min(range.upperBound + 2, tokens.count)).filter {
      text.isWord($0, "vast") || text.isWord($0, "uit")
    }
    guard !particles.isEmpty else { return false }
    return (max(0, first - 4)..<first).contains {
      text.isWord($0, "stelde") || text.isWord($0, "stelt") || text.isWord($0, "werkt")
    }
  }

  /// The type that a subtitle inside the quotation marks begins with: "Thuis in je wijk – visie op wonen",
  /// "Krachtig Opgroeien, nota jeugd 2012-2016".
  private func typeOfSubtitle(_ content: Range<Int>) -> PaperTypeWord? {
    for index in content.dropFirst(2) where tokens[index - 1].kind == .sign {
      let opens =
        tokens[index - 1].isSign(",") || tokens[index - 1].isSign(":")
        || tokens[index - 1].isSign("-") && tokens[index - 1].isSpaced
      if opens, let type = tokens[index].type, type.forms.contains(.named) { return type }
    }
    return nil
  }

  /// Titles named side by side: only a comma, "en", "of" or an article between them.
  private func isCoordinated(_ end: Int, _ place: Int) -> Bool {
    guard end <= place, place - end <= 3 else { return false }
    return (end..<place).allSatisfy { index in
      let token = tokens[index]
      return token.isSign(",") || token.isSign(";") || token.role == .link || token.role == .article
    }
  }

  /// Whether the words are a sentence that somebody says: more than ten words without a capital after the first.
  private func isSaying(_ content: Range<Int>) -> Bool {
    let words = content.count { tokens[$0].kind == .word }
    guard words > 10 else { return false }
    let pronouns = content.count { index in
      tokens[index].kind == .word
        && ReferenceVocabulary.speakers.value(of: text.folded(index)[...]) != nil
    }
    return pronouns > 0
  }

  /// Whether somebody speaks: "Ik heb de Nota Zorg nog eens nagelezen".
  private func isSpeech(_ content: Range<Int>) -> Bool {
    guard content.count >= 5, let first = content.first,
      ReferenceVocabulary.speakers.value(of: text.folded(first)[...]) != nil
    else { return false }
    return DutchVerbs.forms.value(of: text.folded(first + 1)[...]) != nil
      || text.isWord(first + 1, "heb")
  }

  /// The year or term in a title, as its date.
  func yearInside(_ title: Range<Int>) -> EDTF? {
    for index in title.reversed() where isYear(index) {
      if index > title.lowerBound + 1, isYear(index - 2), let end = termEnd(index - 2),
        end == index + 1
      {
        return EDTF("\(text.string(index - 2..<index - 1))/\(text.string(index..<index + 1))")
      }
      return EDTF(text.string(index..<index + 1))
    }
    return nil
  }
}
