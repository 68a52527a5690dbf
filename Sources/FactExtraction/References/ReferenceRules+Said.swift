import SpoorModel

/// What the text says of a paper that it names, and whether it may be asked for.
extension ReferenceRules {
  /// The role that the words before and behind the name give the paper.
  func role(of mention: ReferenceMention) -> ReferenceRole {
    let before = words(before: mention.tokens.lowerBound)
    let after = words(after: mention)
    if isWorkedOn(mention) || isStillToCome(mention) { return .nogOpTeStellen }
    if let role = ReferencePhrases.after.role(in: after) { return role }
    if let role = ReferencePhrases.before.role(in: before) { return role }
    if isIndefinite(mention), let role = ReferencePhrases.indefinite.role(in: before + after) {
      return role
    }
    return .noemt
  }

  /// "Aan een Actieprogramma Overlast wordt gewerkt", "Aan de Nota Wonen werken wij nog".
  private func isWorkedOn(_ mention: ReferenceMention) -> Bool {
    guard words(before: mention.tokens.lowerBound).suffix(3).contains("aan") else { return false }
    let next = words(after: mention, isWhole: true).prefix(5)
    guard let first = next.first else { return false }
    if first == "wordt" || first == "is" { return next.contains("gewerkt") }
    return first == "werkt" || first == "werken"
  }

  /// "In het najaar van 2014 ontvangt u de Kadernota …", "Volgend jaar bieden wij de Woonvisie aan": a time to come, and
  /// a verb of the present behind it.
  private func isStillToCome(_ mention: ReferenceMention) -> Bool {
    let next = words(after: mention).prefix(7)
    // "De Nota Wonen bieden wij in het voorjaar aan."
    if let verb = next.first, ReferencePhrases.presenting.contains(verb), verb != "stelt",
      next.contains(where: { ReferencePhrases.timesToCome.contains($0) }),
      !next.contains(where: { ReferencePhrases.timesGone.contains($0) })
    {
      return true
    }
    let before = words(before: mention.tokens.lowerBound)
    guard let verb = before.lastIndex(where: { ReferencePhrases.presenting.contains($0) }) else {
      return false
    }
    // "De raad stelt de Nieuwe Woonvisie in het voorjaar van 2015 vast": the time and the particle stand behind.
    if before[verb] == "stelt" || before[verb] == "stellen", next.contains("vast"),
      next.contains(where: { ReferencePhrases.timesToCome.contains($0) }),
      !next.contains(where: { ReferencePhrases.timesGone.contains($0) })
    {
      return true
    }
    let told = before[..<verb] + before[before.index(after: verb)...]
    return told.contains { ReferencePhrases.timesToCome.contains($0) }
      && !told.contains { ReferencePhrases.timesGone.contains($0) }
  }

  /// Whether the paper may be asked for: in doubt whose it is, or whether it exists, it may not.
  func isExpected(
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
      !isSpokenOfAsPaper(mention), !isCompoundPaper(mention)
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
    while index >= 0, steps < 3, tokens[index].kind == .word,
      !tokens[index].isCapital || tokens[index].beginsSentence
    {
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
    // "Wij beschikken niet over een nota Wonen".
    if near.contains("niet") || near.contains("geen") || near.contains("nooit") { return false }
    return near.contains { ReferencePhrases.existing.contains($0) }
  }

  /// Whether the type word also names what people do: "het Programma Brede School", "de Agenda".
  private static func mayBeWork(_ type: PaperTypeWord?) -> Bool {
    guard let type else { return false }
    return type.kind == .programma || type.forms.contains(.capitalOnly)
  }

  /// Whether the type word is the tail of a compound that only papers bear: "Handelingskader", "Werkagenda".
  private func isCompoundPaper(_ mention: ReferenceMention) -> Bool {
    guard mention.type?.kind == .beleidsplan else { return false }
    return mention.titleTokens.contains { tokens[$0].type != nil && tokens[$0].lead >= 4 }
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
  func words(before place: Int) -> [String] {
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
