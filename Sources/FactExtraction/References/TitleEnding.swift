import SpoorModel

/// Where a title without quotation marks ends, and what was met on the way.
///
/// Dutch helps: the finite verb of a main clause is its second part, so that "In de notitie … *staat*" holds
/// nothing but the name of the notitie before the verb. Elsewhere a title goes on over capitals and
/// over the small words between them, and over what a year, a date or a short name in brackets closes.
struct TitleEnding {
  /// The first token after the title.
  private(set) var end: Int
  private(set) var capitals = 0
  private(set) var words = 0
  private(set) var hasYear = false

  /// - Parameters:
  ///   - place: The type word.
  ///   - start: The first word of the name, when it begins before the type word.
  ///   - isProper: Whether the type word itself has a capital inside a sentence, so that lower-case
  ///     words behind it belong to a name.
  init(finder: ReferenceFinder, place: Int, start: Int, isProper: Bool) {
    let tokens = finder.tokens
    let text = finder.text
    end = place + 1
    let held = HeldTitle(finder: finder, place: place, start: start, isProper: isProper).end
    // "de Minimanota en losse besluiten": a compound that names its theme needs no more words.
    let isComplete =
      finder.isThematic(place) && tokens[place].type?.forms.contains(.bare) == true
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
          // "richtlijn Veilig Werken (VW) voor vrijwilligers"
          end = after + 2
          words += 1
          break scan
        }
        if held > index, token.isSign(":") || token.isSign("-") || token.isSign(",") {
          links += 1
          index += 1
          continue
        }
        guard token.isSign("/") || token.isSign("&") || token.isSign("-"), index + 1 < tokens.count,
          tokens[index + 1].kind == .word,
          tokens[index + 1].isCapital && (!token.isSpaced || token.isSign("&"))
        else { break scan }
        links += 1
      case .word:
        let isHeld = held > index
        if token.role == .status || token.role == .month, !isHeld { break scan }
        if firstIsCapital == nil, token.role == .content { firstIsCapital = token.isCapital }
        let followsCapital = index == end && index > place + 1 && tokens[index - 1].isCapital
        let isSloganHead =
          index == place + 1 && !token.beginsSentence
          && ReferenceVocabulary.sloganHeads.value(of: text.folded(index)[...]) != nil
        if token.isCapital, token.role != .stop || isHeld || followsCapital || isSloganHead,
          !isHolder(finder, index)
        {
          if !isHeld, token.beginsSentence || beginsClause(finder, index) { break scan }
          if opensField(finder, index) || opensNext(finder, index) { break scan }
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
          if hasYear || !isHeld && isHolder(finder, index) { break scan }
          // "de overeenkomst Regie en Toegang met Incluzio": with whom it was made.
          if !isProper, words > 0, text.isWord(index, "met"),
            tokens[place].type?.holder == .convenant
          {
            break scan
          }
          if !isHeld, endsAtConjunction(finder, index, isComplete: isComplete) { break scan }
          if index == place + 1, token.role == .link, !isHeld,
            !isProper || text.isWord(index, "van")
          {
            // "nota van de wethouder", but "Programma van Eisen", "Plan van Aanpak".
            guard index + 1 < tokens.count,
              text.isWord(index + 1, "aanpak") || text.isWord(index + 1, "eisen")
                || text.isWord(index + 1, "uitgangspunten")
            else { break scan }
            end = index + 2
            index += 2
            continue
          }
          if !isHeld, !isProper || firstIsCapital == true || isComplete,
            !leadsToCapital(finder, index)
          {
            break scan
          }
          if !isHeld, isProper, !leadsToCapital(finder, index),
            ReferenceVocabulary.innerLinks.value(of: text.folded(index)[...]) == nil,
            token.role != .article
          {
            break scan
          }
          links += 1
          if links > 3, !isHeld { break scan }
        } else if token.role == .content || isHeld {
          let isName = isProper && firstIsCapital != true && !hasYear && !isComplete
          let goesOn =
            !text.isWord(index, "ter") && capitals > 0 && !hasYear && lowerCase < 2
            && (followsCapital && capitals == 1 && lowerCase == 0
              || links > 0 && index + 1 < tokens.count
                && tokens[index + 1].isCapital && tokens[index + 1].type == nil)
          guard isHeld || isName || goesOn, lowerCase < 8 || isHeld else { break scan }
          if !isHeld, token.role == .stop || endsBefore(finder, index) { break scan }
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
    if words == 0, isProper { takePlanOfAction(finder) }
  }

  /// "Plan van aanpak buurtcoaches": the theme follows the type of three words.
  private mutating func takePlanOfAction(_ finder: ReferenceFinder) {
    guard finder.text.isWord(end - 1, "aanpak"), finder.tokens.indices.contains(end) else { return }
    let token = finder.tokens[end]
    guard token.kind == .word, token.role == .content, !endsBefore(finder, end) else { return }
    end += 1
    words += 1
  }

  /// Whether a lower-case word ends the title before it: a verb, an adverb.
  private func endsBefore(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    switch finder.verb(index) {
    case .finite, .participle: return true
    case .plural:
      // "In de Speelnota *kiezen* wij", but "Samen *leven* in de stad".
      guard index + 1 < finder.tokens.count else { return false }
      let next = finder.tokens[index + 1]
      return next.role == .article || next.role == .stop
    case nil:
      return ReferenceVocabulary.particles.value(of: finder.text.folded(index)[...]) != nil
        && finder.tokens[index].role == .content
    }
  }

  /// Whether the word is the link to a body that owns the paper: "van de VNG", "van BZK".
  private func isHolder(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    (words > 0 || capitals > 0) && finder.isHolder(index)
  }

  /// Whether a small word with a capital begins a new sentence without a full stop before it: "In de notitie".
  private func beginsClause(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    guard index + 1 < finder.tokens.count, finder.tokens[index].role != .content else {
      return false
    }
    let next = finder.tokens[index + 1]
    // "Draaiboek Achter de Voordeur": a name in capitals goes on behind the article.
    if index == end, words == 0, next.role == .article, finder.tokens.indices.contains(index + 2),
      finder.tokens[index + 2].isCapital, finder.tokens[index + 2].type == nil,
      finder.tokens[index - 1].type?.kind != .motie
    {
      return false
    }
    return !next.isCapital && (next.role == .article || next.role == .stop)
  }

  /// The token behind a bracket with one short name in it, "(PBM)", that opens at the index.
  private func bracketedName(_ finder: ReferenceFinder, _ index: Int) -> Int? {
    guard index + 3 < finder.tokens.count, finder.tokens[index].isSign("("),
      finder.tokens[index + 1].isAllCapitals, finder.tokens[index + 2].isSign(")")
    else { return nil }
    return index + 3
  }

  /// Whether the word is the label of a field: "Uitvoeringsplan Wmo 2013 Portefeuille: De Roo".
  private func opensField(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    index + 1 < finder.tokens.count && finder.tokens[index + 1].isSign(":")
      && ReferenceVocabulary.labelWords.value(of: finder.text.folded(index)[...]) != nil
  }

  /// Whether the next paper of a list begins behind plain words: "Handreiking zon Regionaal Programma Energie".
  private func opensNext(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    let before = finder.tokens[index - 1]
    guard words > 0, before.kind == .word, !before.isCapital, before.role == .content,
      finder.tokens.indices.contains(index + 1)
    else { return false }
    return [index, index + 1].contains {
      finder.tokens[$0].isCapital && finder.tokens[$0].lead == 0
        && finder.tokens[$0].type?.forms.contains(.referable) == true
    }
  }

  /// Whether "en" or a sign stands before the index: what follows may be another paper.
  private func coordinates(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    finder.text.isWord(index - 1, "en") || finder.text.isWord(index - 1, "of")
      || finder.tokens[index - 1].isSign("/")
      || finder.tokens[index - 1].role == .article && finder.text.isWord(index - 2, "en")
  }

  /// Whether "en" or "of" leads to another phrase or another paper: "en het …", "en in de Notitie …", "Omgevingsvisie
  /// en PPLG"; not "met en voor elkaar".
  private func endsAtConjunction(
    _ finder: ReferenceFinder, _ index: Int, isComplete: Bool
  ) -> Bool {
    let isEn = finder.text.isWord(index, "en")
    guard isEn || finder.text.isWord(index, "of"), index + 1 < finder.tokens.count else {
      return false
    }
    let next = finder.tokens[index + 1]
    if isEn, next.role == .article { return true }
    if next.kind == .word, next.role == .link { return finder.tokens[index - 1].role == .content }
    return isEn && isComplete && words == 0 && next.isAllCapitals
  }

  /// Whether behind links, articles and at most one plain word a word with a capital follows that does not begin
  /// a sentence.
  ///
  /// "Zorg in de Achterhoek", "Zorg om jeugd Venlo"; not "de nota Jeugd met wethouder Jansen".
  private func leadsToCapital(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    var next = index + 1
    var plain = 0
    while next < finder.tokens.count, next - index <= 3 {
      let token = finder.tokens[next]
      guard token.kind == .word else { return false }
      if token.isCapital {
        guard plain == 0 || token.type == nil && !token.beginsSentence else { return false }
        return token.role != .stop && token.role != .month
      }
      if token.role == .content, token.type == nil, plain == 0, !endsBefore(finder, next),
        ReferenceVocabulary.bodies.value(of: finder.text.folded(next)[...]) == nil,
        ReferenceVocabulary.occasions.value(of: finder.text.folded(next)[...]) == nil,
        ReferenceVocabulary.titleLinks.value(of: finder.text.folded(index)[...]) != nil
      {
        plain += 1
      } else if token.role != .link && token.role != .article {
        return false
      }
      next += 1
    }
    return false
  }

  /// Whether the links before a year are those of a term: "van 2012-2015", "voor 2012", "t/m".
  private func isThrough(_ finder: ReferenceFinder, _ index: Int) -> Bool {
    finder.termEnd(index).map { $0 > index + 1 } ?? false
  }
}
