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
      if names(ReferenceVocabulary.national) { return .landelijk }
      if usual == .convenant { return .convenant }
      if names(ReferenceVocabulary.provincial) { return .provinciaal }
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

  /// Whether a mention on the first page is the paper's own name: a line of the cover or of the letterhead.
  ///
  /// - Source: title, subtitle and kind stand within the first forty words on the covers of the corpus.
  func isCover(_ mention: ReferenceMention) -> Bool {
    guard mention.tokens.lowerBound < 40 else { return false }
    switch mention.form {
    case .named, .termed, .bare: break
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
    let after = words(after: mention.tokens.upperBound)
    if let role = ReferencePhrases.after.role(in: after) { return role }
    if let role = ReferencePhrases.before.role(in: before) { return role }
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
    default: break
    }
    // A type word that is only quoted ("stuk", "programma" of a conference) is no policy by itself.
    return mention.form != .dated
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

  /// The folded words of the sentence after a token, at most twelve, in order.
  private func words(after place: Int) -> [String] {
    var words: [String] = []
    var index = place
    while index < tokens.count, words.count < 12 {
      let token = tokens[index]
      if token.kind == .blockEnd || token.isSign(";") || token.isSign("?") { break }
      if token.isSign("."), index > place, index + 1 < tokens.count, tokens[index + 1].isSpaced,
        tokens[index + 1].isCapital
      {
        break
      }
      if token.kind == .word { words.append(String(scalars: text.folded(index))) }
      index += 1
    }
    return words
  }
}

/// Phrases that tell what a paper says of another.
///
/// Folded; `*` stands for up to four words.
enum ReferencePhrases {
  /// Behind the title.
  static let after = PhraseTable([
    (
      """
      wordt nog opgesteld|moet nog worden opgesteld|moet nog worden * vastgesteld|nog op te stellen
      zal worden opgesteld|zal worden * opgesteld|wordt nog geschreven|wordt nog ontwikkeld
      wordt later * opgesteld|nog te schrijven|is in voorbereiding|in voorbereiding is|is in ontwikkeling
      nog in ontwikkeling|moet worden opgesteld|moet nog geschreven|nog opgesteld worden|wordt * opgesteld in
      moet nog * opgesteld|wordt nog * opgesteld|wordt volgend jaar|nog worden opgesteld|nog niet gereed
      wordt momenteel * opgesteld|zal * verschijnen|gaan we opstellen|nog worden geschreven|wordt nog gemaakt
      """, .nogOpTeStellen
    ),
    (
      """
      wordt ingetrokken|worden ingetrokken|wordt * ingetrokken|is ingetrokken|is vervangen door|wordt vervangen door
      vervalt|vervallen|komt te vervallen|is vervallen|ingetrokken|zijn ingetrokken|is inmiddels vervangen
      """, .vervangt
    ),
  ])

  /// Before the title.
  static let before = PhraseTable([
    (
      """
      vervangt|ter vervanging van|in plaats van|in de plaats van|vervanging van|opvolger van|intrekking van|intrekken van
      vervangt * de|trekt in|ingetrokken|vervangen van
      """, .vervangt
    ),
    (
      """
      nog op te stellen|op te stellen|nog te schrijven|nog te ontwikkelen|opstellen van een|nog vast te stellen
      toekomstige|komende|nieuw op te stellen
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

  /// Whether the words begin with the phrase; its `*` stands for up to four words.
  private static func matches(_ words: ArraySlice<String>, _ phrase: ArraySlice<String>) -> Bool {
    guard let first = phrase.first else { return true }
    if first == "*" {
      return (0...4).contains { skip in matches(words.dropFirst(skip), phrase.dropFirst()) }
    }
    return words.first == first && matches(words.dropFirst(), phrase.dropFirst())
  }
}
