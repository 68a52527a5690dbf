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
}
