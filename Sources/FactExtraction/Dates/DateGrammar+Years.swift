import SpoorModel

/// Years: 2010, '12, tweeduizend achttien; and where a number of four digits is none.
extension DateGrammar {
  struct YearValue {
    var end: Int
    var value: Int
    var repair: String?
  }

  /// A year behind a month or another part of a date.
  ///
  /// - Parameter index: The first token of the year.
  func yearValue(at index: Int) -> YearValue? {
    guard let token = joined(index) else { return nil }
    if token.kind == .number {
      if token.digits == 4, (1000...2999).contains(token.value), !isGluedToMore(index) {
        let repair =
          token.isRepaired
          ? "digits mended or parted from what was glued to them"
          : token.isSpaced ? "letter-spaced digits joined" : nil
        return YearValue(end: index + 1, value: Int(token.value), repair: repair)
      }
      if let year = brokenYear(at: index) { return year }
      if token.digits == 3, (200...209).contains(token.value), token.gap <= .blank,
        !isGluedToMore(index), self.token(index + 1)?.lexeme != .unit
      {
        let value = 2010 + Int(token.value) % 10
        return YearValue(
          end: index + 1, value: value,
          repair: "a digit of the year is missing: “\(token.value)” read as \(value)")
      }
      return yearWithoutZero(at: index)
    }
    if let short = shortYear(at: index) { return short }
    return yearInWords(at: index)
  }

  /// "mei 213" at the end of a clause: the zero was lost. Before a word it may count something.
  private func yearWithoutZero(at index: Int) -> YearValue? {
    guard let number = token(index), number.digits == 3, (210...219).contains(number.value),
      number.gap <= .blank, !isGluedToMore(index)
    else { return nil }
    if let next = token(index + 1), next.gap < .line {
      guard next.isMark(".") || next.isMark(",") || next.isMark(";") || next.isMark(")"),
        token(index + 2)?.gap ?? .block != .none
      else { return nil }
    }
    let value = 2000 + Int(number.value) % 100
    return YearValue(
      end: index + 1, value: value,
      repair: "a digit of the year is missing: “\(number.value)” read as \(value)")
  }

  /// "201 2", "20 12": the digits of a year that a blank broke, unless a time stands there.
  func brokenYear(at index: Int) -> YearValue? {
    guard let head = token(index), let tail = token(index + 1), tail.kind == .number,
      tail.gap == .blank, !isGluedToMore(index + 1), !isGluedToMore(index),
      head.digits == 3 && tail.digits == 1 && (190...209).contains(head.value)
        || head.digits == 2 && tail.digits == 2 && (head.value == 19 || head.value == 20)
    else { return nil }
    if let next = token(index + 2), next.gap <= .blank {
      guard next.lexeme != .unit, next.kind == .mark || head.digits == 3 && next.kind == .word
      else { return nil }
      if next.kind == .mark, next.gap == .none, token(index + 3)?.gap == DateToken.Gap.none {
        return nil
      }
    }
    let value = Int(head.value) * (head.digits == 3 ? 10 : 100) + Int(tail.value)
    return YearValue(end: index + 2, value: value, repair: "digits of the year joined")
  }

  /// '12: an apostrophe and two digits.
  func shortYear(at index: Int) -> YearValue? {
    guard let mark = token(index), mark.isApostrophe, let number = token(index + 1),
      number.kind == .number, number.digits == 2, number.gap == .none, !isGluedToMore(index + 1)
    else { return nil }
    return YearValue(end: index + 2, value: wholeYear(Int(number.value)), repair: nil)
  }

  /// tweeduizend achttien, negentienhonderd en een, negentien zevenentachtig, tweeduizendvijftien.
  private func yearInWords(at index: Int) -> YearValue? {
    guard let token = token(index) else { return nil }
    switch token.lexeme {
    case .yearWord(let year): return YearValue(end: index + 1, value: Int(year), repair: nil)
    case .centuryWord(let century):
      var next = index + 1
      if self.token(next)?.lexeme == .en { next += 1 }
      if case .cardinal(let rest) = joined(next)?.lexeme {
        return YearValue(end: next + 1, value: Int(century) + Int(rest), repair: nil)
      }
      return YearValue(end: index + 1, value: Int(century), repair: nil)
    case .cardinal(19):
      var next = index + 1
      if self.token(next)?.lexeme == .en { next += 1 }
      guard case .cardinal(let rest) = joined(next)?.lexeme else { return nil }
      return YearValue(end: next + 1, value: 1900 + Int(rest), repair: nil)
    default: return nil
    }
  }

  /// Whether digits go on behind a year ("2010.5", "2014/113", "2010,50").
  private func isGluedToMore(_ index: Int) -> Bool {
    guard let mark = token(index + 1), mark.gap == .none, mark.kind == .mark,
      let number = token(index + 2), number.gap == .none, number.kind == .number
    else { return false }
    if mark.isMark("."), number.digits >= 3 { return true }
    return mark.isMark(",") && number.digits <= 2
  }

  /// "26 okt 15:50:06 2016": the time stands between the day and its year.
  func yearAfterTime(_ index: Int) -> YearValue? {
    var next = index
    for part in 0..<3 {
      guard let number = joined(next), number.kind == .number, number.digits <= 2 else {
        return nil
      }
      next += 1
      guard let mark = token(next), mark.isMark(":"), mark.gap == .none else {
        guard part > 0, let year = token(next), year.kind == .number, year.digits == 4,
          year.gap == .blank, isYear(year.value)
        else { return nil }
        return YearValue(end: next + 1, value: Int(year.value), repair: nil)
      }
      next += 1
    }
    return nil
  }

  /// The year behind a month: ", 2016", "van 2013", "in 2020", "-2010", "'12", "1992"; with two digits behind a dash.
  func yearAfterMonth(_ index: Int, dashed: Bool) -> YearValue? {
    guard let first = joined(index) else { return nil }
    if dashed || first.isDash || first.isMark("/"), first.kind == .mark, !first.isApostrophe,
      first.isDash || first.isMark("/")
    {
      guard let number = token(index + 1), number.gap <= first.gap else { return nil }
      if let year = yearValue(at: index + 1), tokens[index + 1].gap <= .blank {
        // "april - 2012" is a month and its year only without a day of two digits behind it.
        return year
      }
      guard dashed, number.kind == .number, number.digits == 2, number.gap == .none,
        !isFollowedByMoreDigits(index + 1, UInt32(bitPattern: first.value))
      else { return nil }
      return YearValue(end: index + 2, value: wholeYear(Int(number.value)), repair: nil)
    }
    var next = index
    if first.isMark(",") || first.lexeme == .van || first.lexeme == .inside { next += 1 }
    // "3.mei.2013"
    if first.isMark("."), first.gap == .none, token(index + 1)?.gap == DateToken.Gap.none,
      token(index + 1)?.digits == 4, token(index - 1)?.gap == DateToken.Gap.none,
      token(index - 2)?.isMark(".") == true
    {
      next += 1
    }
    if next > index, token(next)?.hash == FoldedHash.het { next += 1 }
    if next > index, token(next)?.hash == FoldedHash.jaar { next += 1 }
    guard let year = yearValue(at: next) else { return nil }
    // "mei, 206" or "mei van 206" is too little to mend.
    return next > index && year.repair?.hasPrefix("a digit") == true ? nil : year
  }

  /// A year that stands alone.
  func bareYear(at index: Int) -> Moment? {
    if let short = shortYear(at: index) {
      if let decade = secondDecade(index, short) { return decade }
      guard isShortYearPlace(index, short.end) else { return nil }
      return Moment(index, short.end, PartialDate(year: short.value))
    }
    guard let token = token(index) else { return nil }
    if token.kind == .word {
      guard let words = yearInWords(at: index), words.end > index + 1 || isYearWord(token) else {
        return nil
      }
      return Moment(index, words.end, PartialDate(year: words.value))
    }
    guard token.kind == .number, token.digits == 4, (1500...2200).contains(token.value),
      !token.isSpaced || isDoubleYear(before: index)
    else { return nil }
    return Moment(index, index + 1, PartialDate(year: Int(token.value)))
  }

  /// The '80 of "de jaren '70 en '80".
  private func secondDecade(_ start: Int, _ year: YearValue) -> Moment? {
    guard year.value % 10 == 0, let joint = token(start - 1),
      joint.lexeme == .en || joint.isMark(",") || joint.isDash,
      token(start - 2)?.kind == .number, token(start - 3)?.isApostrophe == true,
      token(start - 4)?.lexeme == .decades
    else { return nil }
    return Moment(start, year.end, PartialDate(decade: 1900 + year.value % 100))
  }

  private func isYearWord(_ token: DateToken) -> Bool {
    if case .yearWord = token.lexeme { return true }
    return false
  }

  /// Whether '12 stands where a year does: not inside a quotation, not "'20 minuten'".
  private func isShortYearPlace(_ start: Int, _ end: Int) -> Bool {
    if let next = token(end), next.isDash || next.isMark("/") { return true }
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
    let isCued = isCue(lexeme) || word.map { tokens[$0].hash == FoldedHash.jaar } ?? false
    if let next = token(end), next.gap <= .line {
      let isAmountMark = next.isMark("€") && token(end + 1)?.kind != .number
      if next.isMark("%") || isAmountMark || next.isMark("°") { return false }
      let value = Int(first.value)
      let isRound = value % 100 == 0
      let isAmount = next.lexeme == .unit || next.hash == FoldedHash.m2
      let isLoose = lexeme == .van || lexeme == .en || lexeme == .of
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
    return ["sinds", "vanaf", "uit", "jaar", "sedert"].contains {
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
      // "Jeugdwet (2015)"
      return tokens[last].lexeme == .law || endsInWet(last)
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
}
