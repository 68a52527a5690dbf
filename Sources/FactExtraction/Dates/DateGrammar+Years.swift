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
    if let year = lookalikeYear(at: index) { return year }
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
        !isGluedToMore(index), self.token(index + 1)?.lexeme != .unit,
        self.token(index + 1).map({ $0.gap != .none || $0.kind == .mark }) ?? true
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

  /// "201S", "2Q13", "Z013", "20]3": four characters, at least two of them digits, the others read for digits.
  func lookalikeYear(at index: Int) -> YearValue? {
    guard let first = token(index), first.gap <= .blank, first.digits < 4, first.length < 4 else {
      return nil
    }
    var end = index + 1
    while let next = token(end), next.gap == .none, next.end - first.start <= 4 { end += 1 }
    guard end > index + 1, tokens[end - 1].end - first.start == 4,
      token(end).map({ $0.gap != .none || $0.kind == .mark }) ?? true
    else { return nil }
    var value = 0
    var digits = 0
    for scalar in scalars[Int(first.start)..<Int(tokens[end - 1].end)] {
      if ScalarClass(scalar) == .digit { digits += 1 }
      guard let digit = DateTokenizer.digit(scalar) ?? DateGrammar.lookalikes[scalar] else {
        return nil
      }
      value = value * 10 + Int(digit)
    }
    guard digits >= 2, isYear(Int32(value)) else { return nil }
    return YearValue(end: end, value: value, repair: "letters of the year read as digits")
  }

  private static let lookalikes: [Unicode.Scalar: Int32] = [
    "Q": 0, "D": 0, "]": 1, "|": 1, "Z": 2, "z": 2, "S": 5, "s": 5, "G": 6, "B": 8,
  ]

  /// A year that lost its zero, at the end of a clause: "mei 213".
  ///
  /// Before a word the number may count something.
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
      !token.isSpaced || isDoubleYear(before: index) || isSpacedTitle(index)
    else { return nil }
    return Moment(
      index, index + 1, PartialDate(year: Int(token.value)),
      repair: token.isSpaced ? "letter-spaced digits joined" : nil)
  }

  /// Whether the words or the year beside a letter-spaced year are letter-spaced too: "N O T A 2 0 1 2 - 2 0 1 5".
  private func isSpacedTitle(_ index: Int) -> Bool {
    if let word = token(index - 1), word.kind == .word, word.isSpaced { return true }
    for step in [-2, 2] {
      if let other = token(index + step), other.isSpaced, other.digits == 4,
        token(index + step / 2)?.isDash == true
      {
        return true
      }
    }
    return false
  }

  /// The '80 of "de jaren '70 en '80".
  private func secondDecade(_ start: Int, _ year: YearValue) -> Moment? {
    guard year.value % 10 == 0, let joint = token(start - 1),
      joint.lexeme == .en || joint.isMark(",") || joint.isDash,
      let before = token(start - 2), before.kind == .number, before.value % 10 == 0,
      token(start - 3)?.isApostrophe == true,
      token(start - 4)?.lexeme == .decades
    else { return nil }
    return Moment(start, year.end, PartialDate(decade: DateGrammar.decade(year.value % 100)))
  }

  private func isYearWord(_ token: DateToken) -> Bool {
    if case .yearWord = token.lexeme { return true }
    return false
  }
}
