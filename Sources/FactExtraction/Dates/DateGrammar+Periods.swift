import SpoorModel

/// Seasons, quarters, halves, weeks, decades, school years.
extension DateGrammar {
  /// A part of a year by name or number, with or without its year.
  func partOfYear(at start: Int) -> Moment? {
    season(at: start) ?? rankedPart(at: start) ?? shortQuarter(at: start) ?? week(at: start)
      ?? yearFirstPart(at: start)
  }

  /// "najaar 2017", "winter 2010/2011", "zomer van 2012".
  private func season(at start: Int) -> Moment? {
    guard case .season(let code) = token(start)?.lexeme else { return halfSeason(at: start) }
    var moment = Moment(start, start + 1, PartialDate(code: Int(code)))
    guard let year = yearOfPart(start + 1) else { return moment }
    moment.end = year.end
    moment.date.year = year.value
    // Winter begins in the first of its two years.
    var second = secondYear(after: year)
    if second == nil, token(year.end)?.hash == FoldedHash.op {
      second = yearValue(at: year.end + 1)
    }
    if let second, second.value == year.value + 1 { moment.end = second.end }
    return moment
  }

  /// The "voor-" of "voor- en najaar 2013", with the year of the other.
  private func halfSeason(at start: Int) -> Moment? {
    guard let word = token(start), let code = DateGrammar.halfSeasons[word.hash],
      let dash = token(start + 1), dash.isDash, dash.gap == .none
    else { return nil }
    var next = start + 2
    if token(next)?.isMark("/") == true || token(next)?.lexeme == .en
      || token(next)?.lexeme == .of
    {
      next += 1
    }
    guard next > start + 2, case .season? = token(next)?.lexeme,
      let year = season(at: next)?.date.year
    else { return nil }
    return Moment(start, start + 2, PartialDate(year: year, code: code))
  }

  private static let halfSeasons = [FoldedHash.of("voor"): 21, FoldedHash.of("na"): 23]

  /// "eerste kwartaal van 2013", "2e helft 2012", "vierde kwartaal", "tweede halfjaar 2014", "laatste kwartaal".
  private func rankedPart(at start: Int) -> Moment? {
    guard let (rank, next) = rank(at: start) ?? romanRank(at: start) else {
      guard let token = token(start), token.lexeme == .quarter || token.lexeme == .halfYear,
        let number = self.token(start + 1), number.kind == .number, number.gap <= .blank,
        number.digits == 1, let code = code(token.lexeme, Int(number.value))
      else { return nil }
      return dated(Moment(start, start + 2, PartialDate(code: code)))
    }
    guard let noun = joined(next) else { return nil }
    var end = next + 1
    var kind = isLetter(next, "q") ? .quarter : noun.lexeme
    if noun.hash == FoldedHash.half, token(next + 1)?.hash == FoldedHash.jaar {
      kind = .halfYear
      end += 1
    }
    if kind == .week, (1...53).contains(rank), let year = yearOfPart(end) {
      return Moment(start, year.end, PartialDate(year: year.value, week: rank))
    }
    guard let code = code(kind, rank) else { return nil }
    if kind == .quarter, let dot = token(end), dot.isMark("."), dot.gap == .none { end += 1 }
    return dated(Moment(start, end, PartialDate(code: code)))
  }

  /// "Q1 2013", "Q3-2013", "K2 2014"; and "2013 Q1", "2013-Q1".
  private func shortQuarter(at start: Int) -> Moment? {
    let isHalf = isLetter(start, "h")
    guard isHalf || isLetter(start, "q") || isLetter(start, "k"), let number = token(start + 1),
      number.kind == .number, number.digits == 1, number.gap == .none,
      token(start)?.gap != DateToken.Gap.none || start == 0 || token(start - 1)?.kind == .mark
        || token(start - 1)?.digits == 4,
      let code = code(isHalf ? .half : .quarter, Int(number.value))
    else { return nil }
    let moment = dated(Moment(start, start + 2, PartialDate(code: code)))
    // "H1" alone is a chapter.
    return isHalf && moment.date.year == nil ? nil : moment
  }

  /// "2013 Q1", "2013 week 12", "2013-W12".
  private func yearFirstPart(at start: Int) -> Moment? {
    guard let year = token(start), year.kind == .number, year.digits == 4, isYear(year.value),
      !continuesNumber(start)
    else { return nil }
    var next = start + 1
    if let dash = token(next), dash.isDash || dash.isMark(",") || dash.isMark("/"),
      dash.gap == .none
    {
      next += 1
    }
    if isLetter(next, "w"), let number = token(next + 1), number.kind == .number,
      number.gap == .none,
      number.digits <= 2
    {
      return Moment(
        start, next + 2, PartialDate(year: Int(year.value), week: Int(number.value)))
    }
    if let comma = token(next), comma.isMark(","), comma.gap == .none { next += 1 }
    if joined(next)?.lexeme == .week, let number = joined(next + 1), number.kind == .number,
      (1...53).contains(number.value), yearOfPart(next + 2) == nil
    {
      return Moment(start, next + 2, PartialDate(year: Int(year.value), week: Int(number.value)))
    }
    guard let part = shortQuarter(at: next), part.date.year == nil, tokens[next].gap <= .blank
    else {
      return nil
    }
    return Moment(start, part.end, PartialDate(year: Int(year.value), code: part.date.code))
  }

  /// "week 12 van 2013", "week 12, 2013", "week 12-2013".
  private func week(at start: Int) -> Moment? {
    guard token(start)?.lexeme == .week, let number = joined(start + 1), number.kind == .number,
      number.digits <= 2, (1...53).contains(number.value)
    else { return nil }
    return dated(Moment(start, start + 2, PartialDate(week: Int(number.value))))
  }

  /// The moment with the year behind it, if one stands there.
  private func dated(_ moment: Moment) -> Moment {
    guard let year = yearOfPart(moment.end) else { return moment }
    var moment = moment
    moment.end = year.end
    moment.date.year = year.value
    return moment
  }

  /// The year behind a part of a year: "2013", "van 2013", "in 2013", ", 2013", "-2013", "'13", "van het jaar 2013".
  func yearOfPart(_ index: Int) -> YearValue? {
    var next = index
    if let mark = token(next), mark.isMark("("), token(next + 2)?.isMark(")") == true,
      let year = yearValue(at: next + 1), year.repair == nil
    {
      return YearValue(end: next + 3, value: year.value, repair: nil)
    }
    if let mark = token(next), mark.isMark(",") || mark.isDash || mark.isMark("/") {
      next += 1
    } else {
      if token(next)?.lexeme == .van || token(next)?.lexeme == .inside { next += 1 }
      if token(next)?.hash == FoldedHash.het { next += 1 }
      if token(next)?.hash == FoldedHash.kalenderjaar { next += 1 }
      if token(next)?.hash == FoldedHash.jaar { next += 1 }
    }
    guard let year = yearValue(at: next), year.repair?.hasPrefix("a digit") != true,
      (1900...2150).contains(year.value)
    else { return nil }
    return year
  }

  /// The second of two years behind a slash or a dash: "2010/2011", "2010-'11", "2010/11".
  private func secondYear(after first: YearValue) -> YearValue? {
    guard let mark = token(first.end), mark.isMark("/") || mark.isDash, mark.gap <= .blank,
      let next = token(first.end + 1), next.gap <= .blank
    else { return nil }
    if let short = shortYear(at: first.end + 1) { return short }
    guard next.kind == .number else { return nil }
    if next.digits == 4 {
      return YearValue(end: first.end + 2, value: Int(next.value), repair: nil)
    }
    guard next.digits == 2 else { return nil }
    return YearValue(
      end: first.end + 2, value: first.value / 100 * 100 + Int(next.value), repair: nil)
  }

  /// A rank before a noun: "eerste", "2e", "1ste", "vierde", "laatste"; with the index behind it.
  func rank(at index: Int) -> (Int, Int)? {
    guard let token = token(index) else { return nil }
    if case .ordinal(let rank) = token.lexeme { return (Int(rank), index + 1) }
    guard token.kind == .number, token.digits <= 2, !continuesNumber(index),
      let suffix = self.token(index + 1), suffix.gap <= .blank,
      suffix.lexeme == .rankSuffix || suffix.gap == .none && suffix.hash == FoldedHash.de
    else { return nil }
    return (Int(token.value), index + 2)
  }

  /// "III kwartaal", "IVe kwartaal".
  private func romanRank(at index: Int) -> (Int, Int)? {
    guard let token = token(index), token.kind == .word, token.startsWithCapital,
      token.length <= 4, let rank = DateGrammar.romanRanks[token.hash],
      joined(index + 1)?.lexeme == .quarter
    else { return nil }
    return (rank, index + 1)
  }

  private static let romanRanks: [UInt64: Int] = Dictionary(
    uniqueKeysWithValues: ["i", "ii", "iii", "iv"].enumerated().flatMap { place, name in
      [(FoldedHash.of(name), place + 1), (FoldedHash.of(name + "e"), place + 1)]
    })

  /// The EDTF code of the nth quarter or half; 100 stands for the last one.
  private func code(_ lexeme: DateLexeme, _ rank: Int) -> Int? {
    switch lexeme {
    case .quarter where (1...4).contains(rank): 32 + rank
    case .quarter where rank == 100: 36
    case .half where (1...2).contains(rank), .halfYear where (1...2).contains(rank): 39 + rank
    case .half where rank == 100, .halfYear where rank == 100: 41
    default: nil
    }
  }

  /// "jaren negentig", "jaren '90", "jaren 90", "negentiger jaren".
  func decade(at start: Int) -> Moment? {
    if case .decadeWord(let decade) = token(start)?.lexeme,
      joined(start + 1)?.lexeme == .decades
    {
      return Moment(start, start + 2, PartialDate(decade: 1900 + Int(decade)))
    }
    if case .decadeWord(let decade)? = token(start)?.lexeme, let joint = joined(start + 1),
      joint.lexeme == .en || joint.lexeme == .of || joint.isMark(","),
      case .decadeWord? = joined(start + 2)?.lexeme, joined(start + 3)?.lexeme == .decades
    {
      return Moment(start, start + 1, PartialDate(decade: 1900 + Int(decade)))
    }
    if case .cardinal(let number)? = token(start)?.lexeme, number % 10 == 0,
      let joint = token(start - 1), joint.lexeme == .en || joint.isMark(",") || joint.isDash,
      case .cardinal(let first)? = token(start - 2)?.lexeme, first % 10 == 0,
      token(start - 3)?.lexeme == .decades
    {
      return Moment(start, start + 1, PartialDate(decade: 1900 + Int(number)))
    }
    guard token(start)?.lexeme == .decades, let next = joined(start + 1) else { return nil }
    if case .cardinal(let number) = next.lexeme, number % 10 == 0 {
      return Moment(start, start + 2, PartialDate(decade: 1900 + Int(number)))
    }
    if next.kind == .number, next.digits == 4, isYear(next.value), next.value % 10 == 0,
      !isOneOfSeveral(start + 2)
    {
      return Moment(start, start + 2, PartialDate(decade: Int(next.value)))
    }
    var index = start + 1
    if next.isApostrophe { index += 1 }
    guard let number = token(index), number.kind == .number, number.digits == 2,
      number.value % 10 == 0, number.value >= 10, number.gap == .none || !next.isApostrophe,
      next.isApostrophe || number.value >= 20, !isFollowedByMoreDigits(index, 0x2D)
    else { return nil }
    return Moment(
      start, index + 1, PartialDate(decade: DateGrammar.decade(Int(number.value))))
  }

  /// The decade of two digits: '10 is that of this century, '20 to '90 those of the last.
  static func decade(_ short: Int) -> Int { short <= 10 ? 2000 + short : 1900 + short }

  /// Whether a year goes on in a list or a range: "de jaren 2010 t/m 2014", "de jaren 2010 en 2011".
  private func isOneOfSeveral(_ index: Int) -> Bool {
    guard let next = joined(index) else { return false }
    return next.isDash || next.isMark("/") || next.isMark(",") || next.isMark("&")
      || next.lexeme == .en || next.lexeme == .of || throughEnd(index) != nil
  }

  /// "schooljaar 2012/2013", "schooljaar '12-'13", "schooljaren 2010-2011", "vergaderjaar 2011–2012".
  func doubleYear(at start: Int) -> Moment? {
    guard token(start)?.lexeme == .doubleYear else { return nil }
    var next = start + 1
    if token(next)?.lexeme == .van { next += 1 }
    guard let first = yearValue(at: next) ?? plainShortYear(next),
      first.repair?.hasPrefix("a ") != true
    else { return nil }
    var moment = Moment(start, first.end, PartialDate(year: first.value))
    if let second = secondYear(after: first), second.value > first.value,
      second.value <= first.value + 10
    {
      moment.end = second.end
      moment.interval = (PartialDate(year: first.value), PartialDate(year: second.value))
    } else if tokens[next].digits < 4, !tokens[next].isApostrophe {
      return nil
    }
    if tokens[start..<moment.end].contains(where: \.isSpaced) {
      moment.repair = "letter-spaced text joined"
    }
    return moment
  }

  /// "12/13" behind "schooljaar".
  private func plainShortYear(_ index: Int) -> YearValue? {
    guard let number = joined(index), number.kind == .number, number.digits == 2 else { return nil }
    return YearValue(end: index + 1, value: wholeYear(Int(number.value)), repair: nil)
  }
}
