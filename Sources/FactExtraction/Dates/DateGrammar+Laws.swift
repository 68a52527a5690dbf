import SpoorModel

/// Dates and years that belong to the citation of a law.
extension DateGrammar {
  /// Whether the tokens before an expression name a law that it is the date of.
  ///
  /// "Wet van 9 juli 2014", "koninklijk besluit van …", "Richtlijn 95/46/EG … van …", and "… (Stb. …)" behind it.
  func isDateOfLaw(_ start: Int, _ end: Int, isYear: Bool) -> Bool {
    if isOfficialJournal(after: end) { return true }
    guard let van = cueOfLaw(before: start), let subject = token(van - 1), subject.kind == .word
    else { return false }
    if subject.lexeme == .law || endsInWet(van - 1) {
      // "de Verordening Wmo van 3 mei 2012" is of the gemeente.
      return !DateGrammar.ownPapers.contains(token(van - 2)?.hash ?? 0)
    }
    let before = DateGrammar.lawPairs[subject.hash]
    if let before, let token = token(van - 2), before.contains(token.hash) { return true }
    if DateGrammar.decrees.contains(subject.hash) { return true }
    if subject.hash == DateGrammar.government, token(van - 3)?.hash == DateGrammar.measure {
      return true
    }
    if subject.hash == DateGrammar.decision, isHoudende(end) { return true }
    if isMinister(before: van) || isNamedLaw(before: van) { return true }
    return !isYear && isEuropean(before: start - 1)
  }

  /// The "van" before a date, or "d.d." in its place; the index of its first token.
  private func cueOfLaw(before start: Int) -> Int? {
    guard let last = token(start - 1) else { return nil }
    if last.lexeme == .van || last.lexeme == .dated { return start - 1 }
    let dot = last.isMark(".") ? start - 2 : start - 1
    guard isDotted("d", "d", endingAt: dot) else { return nil }
    return token(dot - 1)?.isMark(".") == true ? dot - 2 : dot - 1
  }

  /// Whether ", houdende" follows, as in the full title of a decree.
  private func isHoudende(_ end: Int) -> Bool {
    let next = token(end)?.isMark(",") == true ? end + 1 : end
    return token(next)?.hash == DateGrammar.houdende
  }

  /// Whether a law by its long name stands before the cue of a date: "de Wet op de jeugdzorg van 22 april 2004".
  ///
  /// A paper about the law has a date of its own: "de nota over de Wet werk en bijstand van 3 mei 2012".
  private func isNamedLaw(before index: Int) -> Bool {
    for position in stride(from: index - 1, to: max(index - 7, -1), by: -1) {
      guard let token = token(position), token.kind == .word, token.lexeme != .van else {
        return false
      }
      if token.startsWithCapital, token.length == 3, endsInWet(position) {
        let before = self.token(position - 1)?.lexeme == .article ? position - 2 : position - 1
        guard let word = self.token(before), word.kind == .word else { return true }
        return !DateGrammar.ownPapers.contains(word.hash)
          && !DateGrammar.about.contains(word.hash)
      }
      if token.gap >= .border { return false }
    }
    return false
  }

  private static let about: Set<UInt64> = Set(
    ["over", "inzake", "omtrent", "rond", "betreffende"].map { FoldedHash.of($0) })

  /// Whether "Regeling van de Minister …" stands before the cue of a date: a rule of the State.
  private func isMinister(before index: Int) -> Bool {
    var isSigned = false
    for position in stride(from: index - 1, to: max(index - 14, -1), by: -1) {
      guard let token = token(position), !token.isMark("."), !token.isMark(";") else {
        return false
      }
      if DateGrammar.ministers.contains(token.hash) { isSigned = true }
      if token.hash == DateGrammar.rule { return isSigned }
      if token.hash == DateGrammar.decision { return isSigned && token.startsWithCapital }
      if token.gap >= .border { return false }
    }
    return false
  }

  /// Whether a word is "wet" or ends in it ("Jeugdwet", "rijkswet"), and is no "stadsgewest".
  func endsInWet(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word, token.length >= 3 else { return false }
    let tail = scalars[max(Int(token.start), Int(token.end) - 3)..<Int(token.end)]
    return tail.map { ScalarClass.fold($0) } == [0x77, 0x65, 0x74]
  }

  private func isOfficialJournal(after end: Int) -> Bool {
    for index in end..<min(end + 3, tokens.count) {
      let token = tokens[index]
      if DateGrammar.journals.contains(token.hash) { return true }
      guard token.kind == .mark else { return false }
    }
    return false
  }

  /// Whether "(EU)", "(EG)" or "Europees Parlement" stands within the sixteen tokens before.
  private func isEuropean(before index: Int) -> Bool {
    for position in stride(from: index - 1, to: max(index - 17, -1), by: -1) {
      guard let token = token(position), token.gap < .border else { return false }
      if DateGrammar.european.contains(token.hash) { return true }
    }
    return false
  }

  private static let lawPairs: [UInt64: Set<UInt64>] = [
    FoldedHash.of("besluit"): [FoldedHash.of("koninklijk"), FoldedHash.of("kon")],
    FoldedHash.of("regeling"): [FoldedHash.of("ministeriele")],
  ]
  private static let ownPapers: Set<UInt64> = Set(
    [
      "verordening", "verordeningen", "beleidsregel", "beleidsregels", "nota", "kadernota",
      "beleidsplan", "beleidsnota", "notitie", "protocol", "plan",
    ].map { FoldedHash.of($0) })
  private static let decision = FoldedHash.of("besluit")
  private static let rule = FoldedHash.of("regeling")
  private static let government = FoldedHash.of("bestuur")
  private static let measure = FoldedHash.of("maatregel")
  private static let houdende = FoldedHash.of("houdende")
  private static let ministers: Set<UInt64> = Set(
    ["minister", "ministers", "staatssecretaris"].map { FoldedHash.of($0) })
  private static let decrees: Set<UInt64> = Set(
    ["kb", "amvb", "wetten", "richtlijn"].map { FoldedHash.of($0) })
  private static let journals: Set<UInt64> = Set(
    ["stb", "stcrt", "trb", "pbeu", "pbeg", "staatsblad", "tractatenblad"].map { FoldedHash.of($0) }
  )
  private static let european: Set<UInt64> = Set(
    ["eu", "eg", "europees", "eeg"].map { FoldedHash.of($0) })
}
