import SpoorModel

/// Decides whose paper a mention names, and what the text says of it.
///
/// - Source: domain guide 3.5, the table and the rule for D01.
struct ReferenceRules: Sendable {
  let text: TokenizedText

  private var tokens: [ReferenceToken] { text.tokens }

  /// The reference that a mention makes.
  func reference(_ mention: ReferenceMention) -> Reference {
    let kind = kind(of: mention)
    let role = role(of: mention)
    return Reference(
      title: mention.title, paperKind: paperKind(of: mention), date: mention.date, kind: kind,
      role: role, expectDelivery: isExpected(mention, kind: kind, role: role),
      resolvedTitle: mention.standsFor)
  }

  private func paperKind(of mention: ReferenceMention) -> PaperKind {
    if mention.form == .parliamentary { return .brief }
    guard let type = mention.type else { return .onbekend }
    if type.kind == .beleidsplan, type.forms.contains(.quoted),
      (mention.tokens.lowerBound..<mention.tokens.upperBound).contains(where: {
        text.isWord($0, "aanpak")
      })
    {
      return .planVanAanpak
    }
    return type.kind
  }

  /// Whose paper it is: the type's usual holder, unless the words beside the title name another.
  private func kind(of mention: ReferenceMention) -> ReferenceKind {
    if mention.form == .parliamentary { return .landelijk }
    if mention.form == .back { return .terugverwijzing }
    let title = mention.title
    if KnownPapers.isLaw(title) { return .wet }
    let usual = mention.type?.holder ?? .onbekend
    if usual == .wet { return .wet }
    if KnownPapers.isNational(title) { return .landelijk }
    let beside = neighbours(of: mention)
    func names(_ table: WordTable<Void>) -> Bool {
      beside.contains { table.value(of: text.folded($0)[...]) != nil }
    }
    switch usual {
    case .gemeentelijk, .regionaal, .convenant, .provinciaal, .onbekend:
      if names(ReferenceVocabulary.reporters) { return .rapport }
      if names(ReferenceVocabulary.national) || isSaidByState(mention) { return .landelijk }
      if usual == .convenant { return .convenant }
      if names(ReferenceVocabulary.provincial) { return .provinciaal }
      if belongsToPartner(mention) { return .partner }
      if names(ReferenceVocabulary.regional) { return .regionaal }
      return usual
    case .rapport, .begroting, .besluit:
      return names(ReferenceVocabulary.national) && usual != .rapport ? .landelijk : usual
    default: return usual
    }
  }

  /// The tokens that can tell the owner: those of the title, adjectives before it, and "van de X" behind it.
  private func neighbours(of mention: ReferenceMention) -> [Int] {
    var beside = Array(mention.tokens)
    var before = mention.tokens.lowerBound - 1
    var seen = 0
    while before >= 0, seen < 3, tokens[before].kind == .word, tokens[before].role != .stop,
      tokens[before].role != .link
    {
      beside.append(before)
      before -= 1
      seen += 1
    }
    // "VNG en ministerie: het rapport" stays out; "het door de minister opgestelde Basismodel" is in.
    if before >= 0, tokens[before].kind == .word, tokens[before].role == .stop {
      var index = before - 1
      while index >= 0, before - index <= 4, tokens[index].kind == .word {
        if text.isWord(index, "door") {
          beside.append(contentsOf: index..<before)
          break
        }
        index -= 1
      }
    }
    var after = mention.tokens.upperBound
    while after < tokens.count, tokens[after].isSign("\"") || tokens[after].isSign("'") {
      after += 1
    }
    var steps = 0
    while after < tokens.count, steps < 7 {
      let token = tokens[after]
      if steps == 0 {
        guard text.isWord(after, "van") || text.isWord(after, "door") || token.isSign("(") else {
          break
        }
      } else if token.kind == .blockEnd || token.isSign(".") || token.isSign(";")
        || token.role == .stop || token.isSign(",") || token.isSign(")")
      {
        break
      } else if token.type != nil, !token.isCapital {
        break
      }
      if token.kind == .word { beside.append(after) }
      after += 1
      steps += 1
    }
    return beside
  }

  /// Whether the sentence says that the state, or a national body, speaks in the paper.
  ///
  /// "Het Rijk kondigt in het actieplan … aan", "Met het actieplan … vraagt het Rijk"; not "Het Rijk
  /// verlangt dat wij dit regelen in het beleidsplan …".
  private func isSaidByState(_ mention: ReferenceMention) -> Bool {
    var index = mention.tokens.upperBound
    let verb = index
    if tokens.indices.contains(index), tokens[index].kind == .word, !tokens[index].isCapital {
      index += 1
      while index - verb <= 2, tokens.indices.contains(index), tokens[index].role == .article {
        index += 1
      }
      if index > verb + 1, isNationalBody(index) { return true }
    }
    let limit = max(0, mention.tokens.lowerBound - 12)
    var start = mention.tokens.lowerBound
    while start > limit, tokens[start - 1].kind == .word || tokens[start - 1].kind == .number {
      let word = text.folded(start - 1)
      if ReferenceVocabulary.ownVoice.value(of: word[...]) != nil { return false }
      start -= 1
      if tokens[start].beginsSentence { break }
    }
    guard start < mention.tokens.lowerBound, tokens[start].beginsSentence else { return false }
    var body = start
    while body < mention.tokens.lowerBound, tokens[body].role == .article { body += 1 }
    return body < mention.tokens.lowerBound && isNationalBody(body)
  }

  /// Whether "haar" or "zijn" before the name points at a body that is no gemeente: "De stichting heeft in haar Beleidsplan".
  private func belongsToPartner(_ mention: ReferenceMention) -> Bool {
    let place = mention.tokens.lowerBound
    guard place > 1 else { return false }
    let hasPossessive = (max(0, place - 2)..<place).contains {
      text.isWord($0, "haar") || text.isWord($0, "zijn") || text.isWord($0, "hun")
    }
    guard hasPossessive else { return false }
    var index = place - 1
    while index >= 0, place - index <= 12, tokens[index].kind == .word {
      if ReferenceVocabulary.partners.value(of: text.folded(index)[...]) != nil { return true }
      if tokens[index].beginsSentence { break }
      index -= 1
    }
    return false
  }

  private func isNationalBody(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
      && ReferenceVocabulary.nationalBodies.value(of: text.folded(index)[...]) != nil
  }

  /// Whether the words before a mention say that it is the paper's own name or the stamp upon it.
  ///
  /// "Deze verordening wordt aangehaald als: …", "Behoort bij raadsbesluit van …".
  func isOwnName(_ mention: ReferenceMention) -> Bool {
    let before = words(before: mention.tokens.lowerBound).suffix(4)
    if before.contains("aangehaald") { return true }
    return mention.form == .dated && before.contains { $0.hasPrefix("behoor") }
  }

  /// Whether a mention on the first page is the paper's own name: a line of the cover or of the letterhead.
  ///
  /// - Source: title, subtitle and kind stand within the first forty words on the covers of the corpus.
  func isCover(_ mention: ReferenceMention) -> Bool {
    guard mention.tokens.lowerBound < 40 else { return false }
    switch mention.form {
    case .named, .termed, .bare: break
    case .dated:
      // "Eindrapport, 7 november 2012", "Datum besluit 8 juni 2023"; not "brief van 4 november 2009".
      guard
        !mention.titleTokens.contains(where: { tokens[$0].role == .link || text.isWord($0, "d") })
      else { return false }
    default: return false
    }
    var index = mention.tokens.lowerBound - 1
    var steps = 0
    // Nothing but names and numbers stands before it in its block.
    while index >= 0, tokens[index].kind != .blockEnd {
      if tokens[index].kind == .word, !tokens[index].isCapital, tokens[index].role != .link,
        tokens[index].role != .article
      {
        return false
      }
      if tokens[index].isSign(":") || tokens[index].isSign(".") { return false }
      // "De Kadernota Jeugd 2008": a sentence begins, not a cover.
      if tokens[index].role == .article, tokens[index].isCapital { return false }
      index -= 1
      steps += 1
      if steps > 6 { return false }
    }
    let after = mention.tokens.upperBound
    guard after < tokens.count else { return true }
    return tokens[after].kind == .blockEnd || tokens[after].isCapital || tokens[after].isSign("-")
  }

  // MARK: What is said of it

  private func role(of mention: ReferenceMention) -> ReferenceRole {
    let before = words(before: mention.tokens.lowerBound)
    let after = words(after: mention)
    if let role = ReferencePhrases.after.role(in: after) { return role == .noemt ? .noemt : role }
    if let role = ReferencePhrases.before.role(in: before) { return role }
    if isIndefinite(mention), let role = ReferencePhrases.indefinite.role(in: before + after) {
      return role
    }
    return .noemt
  }

  private func isExpected(
    _ mention: ReferenceMention, kind: ReferenceKind, role: ReferenceRole
  ) -> Bool {
    guard kind.belongsToGemeente, role != .vervangt, role != .nogOpTeStellen else { return false }
    switch mention.type?.kind {
    case .verordening, .regeling, .reglement, .beleidsregel, .notulen, .agenda, .memo, .brief,
      .presentatie, .handleiding, nil:
      return false
    case .kadernota where TitleKey(mention.title).words.isEmpty:
      // The yearly "Kadernota 2014" opens the budget; it sets no policy.
      return false
    default: break
    }
    if isIndefinite(mention), !existsAlready(mention) { return false }
    if isPartOfBudget(mention) { return false }
    if Self.mayBeWork(mention.type), mention.form == .named, mention.date == nil,
      !isSpokenOfAsPaper(mention)
    {
      return false
    }
    // A type word that is only quoted ("stuk", "programma" of a conference) is no policy by itself.
    return mention.form != .dated
  }

  /// Whether "een" or "geen" stands before the name: a paper that may not exist.
  private func isIndefinite(_ mention: ReferenceMention) -> Bool {
    var index = mention.tokens.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 3, tokens[index].kind == .word, !tokens[index].isCapital {
      if text.isWord(index, "een") || text.isWord(index, "geen") { return true }
      guard tokens[index].role == .content, tokens[index].type == nil else { return false }
      index -= 1
      steps += 1
    }
    return index >= 0 && steps == 0 && text.isWord(index, "een")
  }

  /// Whether a date, or a word such as "gesloten", shows that the paper is there.
  private func existsAlready(_ mention: ReferenceMention) -> Bool {
    if mention.date != nil { return true }
    let near = words(before: mention.tokens.lowerBound) + words(after: mention, isWhole: true)
    return near.contains { ReferencePhrases.existing.contains($0) }
  }

  /// Whether the type word also names what people do: "het Programma Brede School", "de Agenda".
  private static func mayBeWork(_ type: PaperTypeWord?) -> Bool {
    guard let type else { return false }
    return type.kind == .programma || type.forms.contains(.capitalOnly)
  }

  /// Whether the sentence treats the name as something that can be read: "in het Programma …", "vastgesteld".
  private func isSpokenOfAsPaper(_ mention: ReferenceMention) -> Bool {
    let before = words(before: mention.tokens.lowerBound)
    if before.suffix(4).contains(where: { ReferencePhrases.paperPrepositions.contains($0) }) {
      return true
    }
    let near = before + words(after: mention, isWhole: true).prefix(8)
    return near.contains { ReferencePhrases.paperVerbs.contains($0) }
  }

  /// "het Programma Zorg uit de programmabegroting": a chapter of the budget.
  private func isPartOfBudget(_ mention: ReferenceMention) -> Bool {
    guard mention.type?.kind == .programma else { return false }
    return words(after: mention, isWhole: true).prefix(4).contains {
      $0.hasSuffix("begroting") || $0 == "jaarrekening" || $0 == "jaarstukken"
    }
  }

  /// The folded words of the sentence before a token, at most ten, in order.
  private func words(before place: Int) -> [String] {
    var words: [String] = []
    var index = place - 1
    while index >= 0, words.count < 10 {
      let token = tokens[index]
      if token.kind == .blockEnd || token.isSign(".") || token.isSign(";") || token.isSign("?") {
        break
      }
      if token.kind == .word { words.append(String(scalars: text.folded(index))) }
      index -= 1
    }
    return words.reversed()
  }

  /// The folded words behind a name that speak of the paper, in order; at most sixteen.
  ///
  /// A name behind a preposition ("In het Beleidsplan Jeugd wordt …") is not what the sentence is about:
  /// then only a clause that begins with "die", or a later sentence that does, speaks of it. What "dat", "hoe" or
  /// "waarin" introduces is what the paper says.
  private func words(after mention: ReferenceMention, isWhole: Bool = false) -> [String] {
    var words: [String] = []
    var index = mention.tokens.upperBound
    let isSubject = isWhole || !isBehindPreposition(mention.tokens.lowerBound)
    var isAside = !isSubject
    while index < tokens.count, words.count < 16, index - mention.tokens.upperBound < 30 {
      let token = tokens[index]
      if token.kind == .blockEnd || token.isSign("?") { break }
      let endsSentence =
        token.isSign(".") && index > mention.tokens.upperBound && index + 1 < tokens.count
        && tokens[index + 1].isSpaced && tokens[index + 1].isCapital
      if token.isSign(";") || endsSentence {
        guard !isWhole, takesUp(index + 1) else { break }
        isAside = false
        index += 2
        continue
      }
      if token.kind == .word {
        let word = String(scalars: text.folded(index))
        let isNext = index <= mention.tokens.upperBound + 1
        if isNext, ReferencePhrases.relatives.contains(word) {
          isAside = false
        } else if isNext, word == "te" {
          isAside = false
        } else if !isNext, !isWhole, ReferencePhrases.contentClauses.contains(word) {
          // What the paper says; only the next sentence may speak of the paper again.
          isAside = true
        }
        if !isAside { words.append(word) }
      }
      index += 1
    }
    return words
  }

  /// Whether a sentence takes up what was named before: "Deze wordt nog …", "het plan wordt …".
  private func takesUp(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    let word = String(scalars: text.folded(index))
    if ["deze", "die", "dit", "dat", "zij", "hij"].contains(word) { return true }
    guard word == "de" || word == "het", tokens.indices.contains(index + 1) else { return false }
    return tokens[index + 1].type != nil && !tokens[index + 1].isCapital
  }

  /// Whether a preposition governs the name, so that the sentence is about something else.
  private func isBehindPreposition(_ place: Int) -> Bool {
    var index = place - 1
    while index >= 0, place - index <= 4, tokens[index].kind == .word {
      let token = tokens[index]
      if token.role == .link {
        return !text.isWord(index, "en") && !text.isWord(index, "of")
      }
      if text.isWord(index, "volgens") || text.isWord(index, "conform") { return true }
      guard token.role == .article || token.role == .content, !token.isCapital else { return false }
      index -= 1
    }
    return false
  }
}

/// Phrases that tell what a paper says of another.
///
/// Folded; `*` stands for up to six words.
enum ReferencePhrases {
  /// Behind the title.
  static let after = PhraseTable([
    ("wordt hierbij|worden hierbij|wordt * opnieuw vastgesteld|bieden wij u hierbij", .noemt),
    (
      """
      nog opgesteld|nog worden|nog op te stellen|nog te schrijven|nog te maken|nog te ontwikkelen
      zal worden opgesteld|zal * opstellen|zal * worden opgesteld|zal * worden vastgesteld|zal * worden aangeboden
      wordt nog|worden nog|moet nog|moeten nog|wordt * opgesteld|wordt * geschreven|wordt * voorbereid
      wordt * ontwikkeld|wordt * uitgewerkt|wordt * aangeboden|wordt * gemaakt|wordt * voorgelegd|wordt op dit moment
      wordt later|is in voorbereiding|in voorbereiding is|is in ontwikkeling|in ontwikkeling is|nog in ontwikkeling
      moet worden opgesteld|moet * worden opgesteld|wordt volgend jaar|wordt momenteel|nog niet gereed|nog niet klaar
      nog niet opgesteld|nog niet geschreven|nog niet kunnen|nog niet afgerond|nog niet getekend|nog niet vastgesteld|nog niet af|
      zal * verschijnen|gaan we opstellen|te verschijnen|volgt na|volgt nog
      volgt in|volgt later|volgt volgend|verschijnt in|verschijnt later|verschijnt eind|gereed te hebben|gereed moet
      gereed zal|gereed komt|gereed zijn|klaar zijn|klaar moet|moet komen|moet * komen|er nog niet|bestaat nog niet
      in de maak|op te stellen|te laten opstellen|te schrijven|te ontwikkelen|op zal stellen|zal volgen|zullen volgen
      ter voorbereiding|nog dit jaar
      """, .nogOpTeStellen
    ),
    (
      """
      wordt ingetrokken|worden ingetrokken|wordt * ingetrokken|is ingetrokken|is vervangen door|wordt vervangen door
      vervalt|vervallen|komt te vervallen|is vervallen|ingetrokken|zijn ingetrokken|is inmiddels vervangen
      wordt * vervangen|is * vervangen|buiten werking|wordt hiermee vervangen
      """, .vervangt
    ),
  ])

  /// Before the title.
  static let before = PhraseTable([
    (
      """
      vervangt|ter vervanging van|in plaats van|in de plaats van|vervanging van|opvolger van|intrekking van|intrekken van
      vervangt * de|trekt in|trekken * in|ingetrokken|vervangen van|vervalt|vervallen|verviel|voorganger|voorloper
      trekken wij|trekken we|trekt het college|trekt de raad|het oude|de oude|de vroegere|het vroegere|de voormalige|het voormalige|opvolging van
      """, .vervangt
    ),
    (
      """
      nog op te stellen|op te stellen|nog te schrijven|nog te ontwikkelen|opstellen van|nog vast te stellen
      toekomstige|komende|nieuw op te stellen|nog te verschijnen|te verschijnen|in voorbereiding|voorbereiding van
      zegt toe|zeggen toe|toegezegd|toezegging|werken aan|werkt aan|gewerkt aan|gewerkt wordt aan|bezig met
      schrijven aan|voornemens|nog geen|er is geen|zijn geen|is er geen|is nog geen|zonder|er komt|komt er|werken * uit in
      uitgewerkt worden in|wordt uitgewerkt in|werken wij uit|overwegen|overweegt|ontwikkelen wij|maken wij een
      stellen wij * een|stelt * een|worden nog|wordt nog|nog vastgelegd in|nog worden|komt * met een|gaan wij|voorstel om
      """, .nogOpTeStellen
    ),
    ("evaluatie van|evalueert|geevalueerd|terugblik op", .evalueert),
    (
      "uitwerking van|uitgewerkt|nadere invulling van|uitvoering van|uitvoering aan", .uitwerkingVan
    ),
    (
      """
      op basis van|gebaseerd op|conform|vindt * oorsprong in|verwoord in|vastgelegd in|beschreven in
      geformuleerd in|overeenkomstig|gelet op|op grond van|in lijn met|sluit aan bij|aansluit bij|op basis
      """, .gebaseerdOp
    ),
  ])

  /// Around a title behind "een": the paper is wished for, or on its way.
  static let indefinite = PhraseTable([
    (
      """
      komt|komen|moet|moeten|zal|zullen|gaan|gaat|wil|willen|opstellen|stellen|maken|schrijven|ontwikkelen|nodig
      wenselijk|voorstel|overweegt|overwegen|verzoekt|verzoeken|pleit|pleiten|vraagt om|straks|volgend|binnenkort
      """, .nogOpTeStellen
    )
  ])

  /// Words that show that a paper behind "een" is there.
  static let existing: Set<String> = [
    "gesloten", "getekend", "ondertekend", "vastgesteld", "opgesteld", "geschreven", "verscheen",
    "verschenen", "heeft", "hebben", "beschikt", "beschikken", "ligt", "kent", "bestaat", "sinds",
    "had", "werd", "kwam", "gemaakt", "uitgebracht",
  ]

  /// Prepositions that lead to what is written.
  static let paperPrepositions: Set<String> = [
    "in", "uit", "volgens", "conform", "zie", "basis", "grond", "krachtens", "overeenkomstig",
  ]

  /// Verbs of what is written, adopted or signed.
  static let paperVerbs: Set<String> = [
    "staat", "staan", "stond", "vastgesteld", "beschreven", "beschrijft", "verwoord", "opgenomen",
    "vastgelegd", "ondertekend", "getekend", "gesloten", "schrijft", "noemt", "vermeldt", "bevat",
    "leest", "lezen", "geschreven", "verschenen", "verscheen", "vaststelling", "stelde", "wijst",
    "aangenomen", "besproken", "verlengen", "verlengd", "ontvangen", "gestuurd", "toegezonden",
    "aangeboden", "regelt",
  ]

  /// Words that begin a clause about the paper right behind its name.
  static let relatives: Set<String> = ["die", "dat", "welke", "deze"]

  /// Words that begin what the paper says.
  static let contentClauses: Set<String> = [
    "dat", "waarin", "waarbij", "hoe", "wie", "wat", "waar", "waaruit", "welke", "waarvan",
    "daarin",
    "om",
  ]
}

/// Phrases by their first word, so that most words of a sentence are looked at once.
struct PhraseTable: Sendable {
  private struct Phrase: Sendable {
    let rank: Int
    let words: [String]
    let role: ReferenceRole
  }

  private let byFirstWord: [String: [Phrase]]

  /// - Parameter lists: Phrases apart by `|` or a line break, with what they mean; earlier ones win.
  init(_ lists: [(String, ReferenceRole)]) {
    var byFirstWord: [String: [Phrase]] = [:]
    var rank = 0
    for (list, role) in lists {
      for phrase in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        byFirstWord[first, default: []].append(Phrase(rank: rank, words: words, role: role))
        rank += 1
      }
    }
    self.byFirstWord = byFirstWord
  }

  /// What the first phrase of the table that occurs in the words means.
  func role(in words: [String]) -> ReferenceRole? {
    var best: Phrase?
    for index in words.indices {
      for phrase in byFirstWord[words[index]] ?? []
      where phrase.rank < best?.rank ?? .max && Self.matches(words[index...], phrase.words[...]) {
        best = phrase
      }
    }
    return best?.role
  }

  /// Whether the words begin with the phrase; its `*` stands for up to six words.
  private static func matches(_ words: ArraySlice<String>, _ phrase: ArraySlice<String>) -> Bool {
    guard let first = phrase.first else { return true }
    if first == "*" {
      return (0...min(6, words.count)).contains { skip in
        matches(words.dropFirst(skip), phrase.dropFirst())
      }
    }
    return words.first == first && matches(words.dropFirst(), phrase.dropFirst())
  }
}
