import SpoorModel

/// Where a number of four digits is a year, and where it is none.
extension DateGrammar {
  /// Whether '12 stands where a year does: not inside a quotation, not "'20 minuten'".
  func isShortYearPlace(_ start: Int, _ end: Int) -> Bool {
    if let next = token(end), next.isDash || next.isMark("/") { return true }
    if let comma = token(start - 1), comma.isMark(","), token(start - 2)?.digits == 2,
      token(start - 3)?.isApostrophe == true
    {
      return true
    }
    guard let word = wordBefore(start) else { return false }
    switch tokens[word].lexeme {
    case .yearCue, .inside, .van, .tot, .about, .doubleYear, .decades, .tussen, .en: return true
    case .unit: return tokens[word].hash == FoldedHash.jaar
    default: return false
    }
  }

  /// Whether the words around a lone year let it be one.
  ///
  /// - Parameter isRange: A range of years carries more weight than a single number.
  func isYearPlace(_ start: Int, _ end: Int, isRange: Bool) -> Bool {
    guard let first = token(start) else { return false }
    if isGluedBefore(start) || isGluedAfter(end) { return false }
    let word = wordBefore(start)
    let lexeme = word.map { tokens[$0].lexeme } ?? .none
    if lexeme == .numberCue || isNameOfNorm(start) { return false }
    if let before = token(start - 1), before.isMark("€") || before.isMark("$") || before.isMark("#")
    {
      return false
    }
    if isRange { return true }
    if lexeme == .law || isNameOfLaw(start) { return false }
    if isNumberGroup(start) || isPostcode(end) { return false }
    if isQuantity(start, end) { return false }
    let isCued = isCue(lexeme) || word.map { tokens[$0].hash == FoldedHash.jaar } ?? false
    if let next = token(end), next.gap <= .line {
      let isAmountMark = next.isMark("€") && token(end + 1)?.kind != .number
      if next.isMark("%") || isAmountMark || next.isMark("°") { return false }
      let value = Int(first.value)
      let isRound = value % 100 == 0
      let isAmount = isCounted(end) || countsThroughList(end)
      let isLoose =
        lexeme == .van || lexeme == .en || lexeme == .of || lexeme == .about
        || lexeme == .tot && token(start - 2)?.kind == .number
      if isAmount, !isCued || isRound || isLoose || lexeme == .yearCue && !isFirmCue(word) {
        return false
      }
      if isAmount, next.hash == FoldedHash.euro { return false }
    }
    if first.kind == .number, !(1950...2040).contains(first.value) || first.value == 2000 {
      return isCued && (1800...2150).contains(first.value)
        || isBracketed(start, end) && (1900...2060).contains(first.value)
    }
    return true
  }

  private func isCue(_ lexeme: DateLexeme) -> Bool {
    switch lexeme {
    case .yearCue, .inside, .van, .tot, .about, .tussen, .en, .of: true
    default: false
    }
  }

  /// "in 2013 kinderen" is a year, "van 2013 kinderen" and "over 2013 kinderen" are amounts.
  private func isFirmCue(_ word: Int?) -> Bool {
    guard let word else { return false }
    return ["sinds", "vanaf", "jaar", "sedert"].contains {
      FoldedHash.of($0) == tokens[word].hash
    }
  }

  private func isBracketed(_ start: Int, _ end: Int) -> Bool {
    token(start - 1)?.isMark("(") == true && token(end)?.isMark(")") == true
  }

  /// Whether the year is part of a longer string: "BW-2013", "/2013/", "2.013", "a=2013", "x_2013".
  private func isGluedBefore(_ index: Int) -> Bool {
    guard let token = token(index), token.gap == .none, let mark = self.token(index - 1) else {
      return false
    }
    if mark.kind == .number { return true }
    if mark.kind == .word {
      // "inoktober2013" has its own rule; a year glued to another word is part of a name.
      switch mark.lexeme {
      case .inside, .van, .tot, .yearCue, .about, .doubleYear: return false
      default: return mark.length < 4 || mark.isAllCapitals
      }
    }
    guard mark.gap == .none, let before = self.token(index - 2) else { return mark.isMark("_") }
    let isAttached = mark.gap == .none && before.kind != .mark
    switch UInt32(bitPattern: mark.value) {
    case 0x5F, 0x3D, 0x40, 0x26, 0x23, 0x5C: return true
    case 0x2F: return isAttached || before.isMark("/")
    case 0x2E, 0x2C, 0x3A: return isAttached && (before.kind == .number || mark.isMark("."))
    case let dash where ScalarClass.isDash(dash):
      return isAttached && (before.kind == .number || before.length < 4 || before.isAllCapitals)
    default: return false
    }
  }

  private func isGluedAfter(_ end: Int) -> Bool {
    guard let mark = token(end), mark.gap == .none else { return false }
    if mark.kind == .number { return true }
    if mark.kind == .word { return mark.length < 3 && mark.lexeme != .rankSuffix }
    guard let next = token(end + 1), next.gap == .none else { return false }
    switch UInt32(bitPattern: mark.value) {
    case 0x5F, 0x40, 0x5C: return true
    case 0x2F: return next.kind == .number || next.kind == .mark || isCode(end + 1)
    case 0x2E, 0x2C: return next.kind == .number
    case 0x3A: return true
    case let dash where ScalarClass.isDash(dash): return next.kind == .number || isCode(end + 1)
    default: return false
    }
  }

  /// Whether the rest of a reference number begins here: "2013-M12", "2013/B", "2012-RV-12"; a Roman number does not.
  private func isCode(_ index: Int) -> Bool {
    guard let name = token(index), name.kind == .word, name.isAllCapitals, name.length <= 3 else {
      return false
    }
    let next = token(index + 1)
    if let next, next.gap == .none, next.kind == .number || next.isDash || next.isMark("/") {
      return true
    }
    return name.length == 1 && !isLetter(index, "i") && !isLetter(index, "v")
      && next?.gap ?? .block != .none
  }

  /// Whether the number is one group of several: a telephone number, an account, an amount with blanks.
  private func isNumberGroup(_ index: Int) -> Bool {
    if let before = token(index - 1), let here = token(index), before.kind == .number,
      here.gap == .blank, before.digits >= 3 || before.value == 0
    {
      return !(before.digits == 4 && (1900...2099).contains(before.value))
    }
    if let mark = token(index - 1), mark.isDash || mark.isMark(")"), let here = token(index),
      here.gap <= .blank, let before = token(index - 2), before.kind == .number,
      before.digits == 2 || before.digits == 3 || mark.isMark(")"),
      before.gap != .none || index < 3,
      mark.isMark(")") || scalars[Int(before.start)] == "0"
    {
      return true
    }
    guard let after = token(index + 1), after.kind == .number, after.gap == .blank else {
      return false
    }
    return after.digits >= 3 && !(after.digits == 4 && (1900...2099).contains(after.value))
  }

  /// Whether two capitals make the number a Dutch postcode ("2511 AB").
  func isPostcode(_ end: Int) -> Bool {
    guard let letters = token(end), letters.kind == .word, letters.isAllCapitals,
      letters.length == 2, letters.gap <= .blank
    else { return false }
    if let before = token(end - 2), before.kind == .word, before.isAllCapitals, before.length > 1 {
      return false
    }
    return !DateGrammar.shortWords.contains(letters.hash)
  }

  /// Whether a norm or a paper of the European Commission ends in the number: "NEN-EN 1991", "COM(2012)".
  private func isNameOfNorm(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return false }
    if before.isMark("("), before.gap == .none, let name = token(index - 2) {
      return name.kind == .word && name.isAllCapitals && name.length >= 2
    }
    return before.isAllCapitals && before.lexeme == .en && before.gap == .none
      && token(index - 2)?.isDash == true
  }

  private static let shortWords: Set<UInt64> = Set(
    [
      "en", "in", "op", "de", "te", "of", "is", "zo", "na", "om", "al", "dd", "er", "we", "bw",
      "rv",
    ]
    .map { FoldedHash.of($0) })

  /// Whether the year belongs to the name of a law: "Wet maatschappelijke ondersteuning 2015".
  private func isNameOfLaw(_ index: Int) -> Bool {
    guard let last = wordBefore(index) else { return false }
    if last == index - 2, token(index - 1)?.isMark("(") == true,
      token(index + 1)?.isMark(")") == true
    {
      // "Jeugdwet (2015)", but "evaluatie van de Jeugdwet (2018)" is of that year.
      let isGenitive =
        token(last - 1)?.lexeme == .article && token(last - 2)?.lexeme == .van
      return !isGenitive && (tokens[last].lexeme == .law || endsInWet(last))
    }
    guard last == index - 1 else { return false }
    if tokens[last].lexeme == .van {
      return endsInWet(last - 1) || token(last - 1)?.lexeme == .law
    }
    if isCue(tokens[last].lexeme) { return false }
    for position in stride(from: last, to: max(last - 6, -1), by: -1) {
      let token = tokens[position]
      guard token.kind == .word else { return false }
      switch token.lexeme {
      case .inside, .yearCue: return false
      default: break
      }
      if endsInWet(position) { return position == last || token.startsWithCapital }
    }
    return false
  }

  /// Whether what stands at a token is counted by the number before it: "kinderen", "m2", "k€", "pagina's".
  func isCounted(_ index: Int) -> Bool {
    guard let next = token(index), next.gap <= .line else { return false }
    return next.lexeme == .unit || next.hash == FoldedHash.m2
      || isLetter(index, "k") && token(index + 1)?.isMark("€") == true
      || next.hash == DateGrammar.page && token(index + 1)?.isApostrophe == true
  }

  /// Whether the number is one of several amounts: "1950, 2010 en 2030 euro", "2000 tot 2015 jongeren".
  func countsThroughList(_ end: Int) -> Bool {
    var index = end
    for _ in 0..<4 {
      guard let joint = joined(index),
        joint.isMark(",") || joint.isDash || joint.lexeme == .en || joint.lexeme == .of
          || joint.lexeme == .tot || isLetter(index, "a")
      else { return false }
      index += 1
      guard let number = joined(index), number.kind == .number else { return false }
      index += 1
      if isCounted(index) { return true }
    }
    return false
  }

  /// Whether the words before a number make it an amount: "ruim 1990 alleenstaanden", "de 2014 klanten".
  private func isQuantity(_ start: Int, _ end: Int) -> Bool {
    guard let before = token(start - 1), before.kind == .word, tokens[start].gap <= .line else {
      return false
    }
    if DateGrammar.quantities.contains(before.hash) { return true }
    guard let next = token(end), next.kind == .word, next.gap <= .blank else { return false }
    if DateGrammar.counting.contains(before.hash) || before.hash == FoldedHash.de { return true }
    return before.hash == DateGrammar.than
      && DateGrammar.moreOrLess.contains(token(start - 2)?.hash ?? 0)
  }

  private static let page = FoldedHash.of("pagina")
  private static let than = FoldedHash.of("dan")
  private static let moreOrLess: Set<UInt64> = Set(["meer", "minder"].map { FoldedHash.of($0) })
  /// Words after which a number of four digits is an amount.
  private static let quantities: Set<UInt64> = Set(
    [
      "ruim", "bijna", "maximaal", "minimaal", "minstens", "hooguit", "hoogstens", "gemiddeld",
      "krap", "oplage",
    ].map { FoldedHash.of($0) })
  /// Words after which a number of four digits and a word are an amount.
  private static let counting: Set<UInt64> = Set(
    ["telt", "telde", "tellen", "telden", "alle", "totaal", "slechts"].map { FoldedHash.of($0) })
}
