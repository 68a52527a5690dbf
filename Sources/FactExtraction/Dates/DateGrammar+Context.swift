/// What the words around a number say about it.
extension DateGrammar {
  /// The word before a token, past dots and colons that touch it ("nr.", "d.d.:"); nil at a line's start.
  func wordBefore(_ index: Int) -> Int? {
    var position = index - 1
    var steps = 0
    guard let here = token(index), here.gap < .border else { return nil }
    while let token = token(position), steps < 3 {
      if token.kind == .word { return position }
      guard token.isMark(".") || token.isMark(":") || token.isMark("(") || token.isApostrophe,
        token.gap < .line
      else { return nil }
      position -= 1
      steps += 1
    }
    return nil
  }

  /// Whether "nr.", "artikel", "kenmerk" and the like stand before a token.
  func isNumberCue(before index: Int) -> Bool {
    guard let word = wordBefore(index) else { return false }
    return tokens[word].lexeme == .numberCue
  }

  /// Whether "d.d.", "dd", "datum" or a preposition of time stands before a token.
  func isDatedBefore(_ index: Int) -> Bool {
    guard let word = wordBefore(index) else { return false }
    switch tokens[word].lexeme {
    case .dated, .van, .tot, .inside, .yearCue, .weekday: return true
    default: break
    }
    if isDotted("d", "d", endingAt: word) { return true }
    return DateGrammar.dateLabels.contains(tokens[word].hash)
  }

  /// Whether "schooljaar" and the like stand before a token.
  func isDoubleYear(before index: Int) -> Bool {
    guard let word = wordBefore(index) else { return false }
    return tokens[word].lexeme == .doubleYear
      || tokens[word].lexeme == .van && token(word - 1)?.lexeme == .doubleYear
  }

  /// Whether two single letters, with or without dots, end at a token: those of "dd" or "jl".
  func isDotted(_ first: Unicode.Scalar, _ second: Unicode.Scalar, endingAt index: Int) -> Bool {
    guard isLetter(index, second) else { return false }
    if isLetter(index - 1, first) { return true }
    return token(index - 1)?.isMark(".") == true && isLetter(index - 2, first)
  }

  /// Whether a token is one letter, in either case.
  func isLetter(_ index: Int, _ letter: Unicode.Scalar) -> Bool {
    guard let token = token(index), token.kind == .word, token.length == 1 else { return false }
    return ScalarClass.fold(scalars[Int(token.start)]) == letter.value
  }

  /// Words that announce a date: "datum", "versie", "op".
  private static let dateLabels: Set<UInt64> = Set(
    [
      "datum", "op", "per", "dagtekening", "verzenddatum", "vergaderdatum",
      "ingangsdatum",
      "afdrukdatum", "registratiedatum", "publicatiedatum", "peildatum", "verzonden", "ontvangen",
      "vergadering", "raadsvergadering", "concept", "sinds", "vanaf", "met", "ingang", "geprint",
      "gewijzigd", "bijgewerkt", "eindversie", "vastgesteld", "besluit", "agenda", "notulen",
      "verslag",
    ].map { FoldedHash.of($0) })

  /// Whether the tokens before an expression name a law that it is the date of.
  ///
  /// "Wet van 9 juli 2014", "koninklijk besluit van …", "Richtlijn 95/46/EG … van …", and "… (Stb. …)" behind it.
  func isDateOfLaw(_ start: Int, _ end: Int, isYear: Bool) -> Bool {
    if isOfficialJournal(after: end) { return true }
    guard let van = token(start - 1), van.lexeme == .van, let subject = token(start - 2),
      subject.kind == .word
    else { return false }
    if subject.lexeme == .law || endsInWet(start - 2) { return true }
    let before = DateGrammar.lawPairs[tokens[start - 2].hash]
    if let before, let token = token(start - 3), before.contains(token.hash) { return true }
    if DateGrammar.decrees.contains(subject.hash) { return true }
    return !isYear && isEuropean(before: start - 1)
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
    FoldedHash.of("besluit"): [FoldedHash.of("koninklijk"), FoldedHash.of("kon")]
  ]
  private static let decrees: Set<UInt64> = Set(
    ["kb", "amvb", "rijkswet", "invoeringswet", "richtlijn"].map { FoldedHash.of($0) })
  private static let journals: Set<UInt64> = Set(
    ["stb", "stcrt", "trb", "pbeu", "pbeg", "staatsblad", "tractatenblad"].map { FoldedHash.of($0) }
  )
  private static let european: Set<UInt64> = Set(
    ["eu", "eg", "europees", "eeg"].map { FoldedHash.of($0) })
}
