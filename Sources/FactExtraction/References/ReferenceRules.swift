import SpoorModel

/// Decides whose paper a mention names, and what the text says of it.
///
/// - Source: domain guide 3.5, the table and the rule for D01.
struct ReferenceRules: Sendable {
  let text: TokenizedText

  var tokens: [ReferenceToken] { text.tokens }

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
    if KnownPapers.isNational(title) || isForeign(mention) { return .landelijk }
    // The demands upon what is bought are no policy, whoever wrote them.
    if isDemands(mention) { return .onbekend }
    let beside = neighbours(of: mention)
    func names(_ table: WordTable<Void>) -> Bool {
      beside.contains { table.value(of: text.folded($0)[...]) != nil }
    }
    switch usual {
    case .gemeentelijk, .regionaal, .convenant, .provinciaal, .onbekend:
      if names(ReferenceVocabulary.reporters) { return .rapport }
      if names(ReferenceVocabulary.national) || isSaidByState(mention) { return .landelijk }
      if usual == .convenant { return .convenant }
      let isRegional = names(ReferenceVocabulary.regional)
      if isRegional, !names(ReferenceVocabulary.provincialBodies) { return .regionaal }
      if names(ReferenceVocabulary.provincial) || names(ReferenceVocabulary.provincialBodies) {
        return .provinciaal
      }
      if belongsToPartner(mention) { return .partner }
      if isRegional { return .regionaal }
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
      // "De rekenkamer toetste het Beleidsplan": who reads it does not own it.
      if !tokens[before].isCapital,
        DutchVerbs.forms.value(of: text.folded(before)[...]) == .finite
      {
        break
      }
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
    guard body < mention.tokens.lowerBound else { return false }
    // "Het Openbaar Ministerie", "De Europese Commissie".
    return isNationalBody(body) || tokens[body].isCapital && isNationalBody(body + 1)
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
    var isPartner = false
    while index >= 0, place - index <= 12, tokens[index].kind == .word {
      let word = text.folded(index)
      if ReferenceVocabulary.ownVoice.value(of: word[...]) != nil { return false }
      if ReferenceVocabulary.partners.tail(of: word[...]) != nil
        || tokens[index].isAllCapitals && tokens[index].count <= 4
      {
        isPartner = true
      }
      if tokens[index].beginsSentence { break }
      index -= 1
    }
    return isPartner
  }

  /// "Programma van Eisen", "PKI Overheid Programma van Eisen Deel 3b".
  private func isDemands(_ mention: ReferenceMention) -> Bool {
    mention.titleTokens.contains {
      text.isWord($0, "programma") && text.isWord($0 + 1, "van") && text.isWord($0 + 2, "eisen")
    }
  }

  /// Whether a name is in English, or says itself that it is European: "EU-Actieplan", "BNC-fiche".
  private func isForeign(_ mention: ReferenceMention) -> Bool {
    let isMarked = mention.titleTokens.contains { index in
      guard tokens[index].kind == .word, tokens[index].isCapital else { return false }
      let word = text.folded(index)
      return ["eu-", "bnc-", "vn-"].contains { word.starts(with: $0.unicodeScalars) }
    }
    return isMarked || ReferenceFinder(text: text).isEnglish(mention.titleTokens)
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
      // "Eindrapport, 7 november 2012", "Datum besluit 8 juni 2023"; not "brief van 3 maart 2011".
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
}
