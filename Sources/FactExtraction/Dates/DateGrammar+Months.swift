import SpoorModel

/// Dates with a month by name: 1 december 2010, maandag 3e mei, september 2010, "1 decernber 2010".
extension DateGrammar {
  /// A weekday and a day, or a day; with or without a year.
  ///
  /// - Parameter inRange: Whether a dash before the day joins it to another one ("1-3 mei 2014").
  func namedDay(at start: Int, inRange: Bool = false) -> Moment? {
    var index = start
    var weekday: Int?
    if case .weekday(let number) = token(start)?.lexeme {
      weekday = Int(number)
      index += 1
      while let mark = token(index), mark.isMark(",") || mark.isMark("."), mark.gap <= .blank {
        index += 1
      }
      // "donderdag de 14e november"
      if token(index)?.hash == FoldedHash.de { index += 1 }
      guard let next = joined(index) else { return nil }
      if next.kind == .number, let day = numericDay(at: index) {
        var moment = day
        moment.start = start
        return checked(moment, weekday: weekday)
      }
    }
    guard let (day, afterDay, dayRepair) = dayNumber(at: index, inRange: inRange) else {
      return weekday == nil ? monthFirst(at: start) : nil
    }
    if let roman = romanDay(start, day: day, after: afterDay) {
      return checked(roman.repaired(dayRepair), weekday: weekday)
    }
    var next = afterDay
    if token(next)?.lexeme == .van || token(next)?.isDash == true
      || token(next)?.isMark("/") == true
    {
      next += 1
    }
    let needsYear = next != afterDay && token(afterDay)?.lexeme != .van
    guard let name = monthName(at: next, afterDay: true) else { return nil }
    var moment = Moment(start, name.end, PartialDate(month: name.month, day: day)).repaired(
      dayRepair)
    moment = moment.repaired(name.repair)
    if let year = yearAfterMonth(name.end, dashed: needsYear) {
      moment.end = year.end
      moment.date.year = year.value
      moment = moment.repaired(year.repair)
    } else if let year = shortYearAfter(name, from: next) {
      moment.end = year.end
      moment.date.year = year.value
    } else if let year = yearAfterTime(name.end) {
      moment.end = year.end
      moment.date.year = year.value
    } else if needsYear || !name.isWhole && name.repair != nil || dayRepair != nil
      || isNumberCue(before: start) || isCompound(name.end)
    {
      return nil
    }
    return checked(moment, weekday: weekday)
  }

  /// Whether a dash ties a month to the word behind it: "12 mei-kinderen".
  private func isCompound(_ index: Int) -> Bool {
    guard let dash = token(index), dash.isDash, dash.gap == .none, let word = token(index + 1),
      word.gap == .none, word.kind == .word
    else { return false }
    switch word.lexeme {
    case .month, .shortMonth, .weekday: return false
    default: return true
    }
  }

  /// The 13 of "1 okt 13" and "17 AUG 10", at the end of a line or before a mark: elsewhere it counts something.
  private func shortYearAfter(_ name: MonthName, from start: Int) -> YearValue? {
    guard let month = token(start), let number = token(name.end), number.kind == .number,
      number.digits == 2, number.gap == .blank, number.value >= 90 || number.value <= 35
    else { return nil }
    if case .shortMonth = month.lexeme {} else if !month.isAllCapitals { return nil }
    if let next = token(name.end + 1), next.gap < .line {
      guard next.isMark(",") || next.isMark(".") || next.isMark(";") || next.isMark(")"),
        token(name.end + 2)?.gap ?? .block != .none
      else { return nil }
    }
    return YearValue(end: name.end + 1, value: wholeYear(Int(number.value)), repair: nil)
  }

  /// "April 14, 2015" and "januari de eerste 2015".
  private func monthFirst(at start: Int) -> Moment? {
    guard let name = monthName(at: start, afterDay: false), name.repair == nil else { return nil }
    var index = name.end
    if token(index)?.lexeme == .article { index += 1 }
    guard joined(index) != nil, let (day, end, _) = dayNumber(at: index) else { return nil }
    var next = end
    if token(next)?.isMark(",") == true { next += 1 } else if index == name.end { return nil }
    guard let year = yearValue(at: next), year.repair == nil, tokens[next].gap != .none else {
      return nil
    }
    return Moment(start, year.end, PartialDate(year: year.value, month: name.month, day: day))
  }

  /// A month with its year, in either order.
  func namedMonth(at start: Int) -> Moment? {
    if let name = monthName(at: start, afterDay: false) {
      var moment = Moment(start, name.end, PartialDate(month: name.month)).repaired(name.repair)
      moment.lead = name.lead
      if let year = yearAfterMonth(name.end, dashed: token(name.end)?.isDash == true) {
        moment.end = year.end
        moment.date.year = year.value
        return moment.repaired(year.repair)
      }
      return name.isWhole && name.repair == nil ? moment : nil
    }
    if let roman = romanMonth(at: start) { return roman }
    // "2016 juni", "2016, nov", but not "in 2015 juni 2016".
    guard let number = token(start), number.kind == .number, number.digits == 4,
      isYear(number.value), !continuesNumber(start)
    else { return nil }
    var next = start + 1
    if token(next)?.isMark(",") == true { next += 1 }
    guard let gap = joined(next)?.gap, gap == .blank,
      let name = monthName(at: next, afterDay: false),
      name.repair == nil, yearAfterMonth(name.end, dashed: false) == nil,
      token(name.end)?.kind != .number
    else { return nil }
    return Moment(start, name.end, PartialDate(year: Int(number.value), month: name.month))
  }

  /// A day of the month: "1", "08", "4e", "18de", "tiende", "eenentwintig"; with what had to be mended.
  func dayNumber(at index: Int, inRange: Bool = false) -> (Int, Int, String?)? {
    guard let token = token(index) else { return nil }
    switch token.lexeme {
    case .cardinal(let day), .ordinal(let day):
      guard (1...31).contains(day) else { return nil }
      return (Int(day), index + 1, nil)
    default: break
    }
    // A scanner reads a lone 1 as l or I.
    if token.kind == .word, token.length == 1, isLetter(index, "l") || isLetter(index, "i"),
      let next = self.token(index + 1), next.gap == .blank, case .month = next.lexeme
    {
      return (1, index + 1, "a letter read as the digit 1")
    }
    if let day = lookalikeDay(index) { return day }
    guard token.kind == .number else { return nil }
    if token.digits == 1, token.value <= 3, let second = spacedDigit(index) {
      return (Int(token.value) * 10 + second, index + 2, "digits of the day joined")
    }
    guard token.digits <= 2, (1...31).contains(token.value), inRange || !continuesNumber(index),
      !isAlone(index)
    else { return nil }
    var end = index + 1
    if let suffix = self.token(end), suffix.gap <= .blank, isRank(end, suffix) { end += 1 }
    if let dot = self.token(end), dot.isMark("."), dot.gap == .none { end += 1 }
    let repair =
      token.isRepaired
      ? "a letter read as a digit" : token.isSpaced ? "letter-spaced digits joined" : nil
    return (Int(token.value), end, repair)
  }

  /// "ll mei 2013", "IO mei 2013": two letters read for the digits of a day; "II" is a Roman number.
  private func lookalikeDay(_ index: Int) -> (Int, Int, String?)? {
    guard let token = token(index), token.kind == .word, token.length == 2,
      let next = self.token(index + 1), next.gap == .blank, case .month = next.lexeme,
      yearValue(at: index + 2) != nil,
      let first = DateTokenizer.digit(scalars[Int(token.start)]),
      let second = DateTokenizer.digit(scalars[Int(token.start) + 1]),
      first > 0, !(isLetter(index, "i") || word(index) == "ii")
    else { return nil }
    return (Int(first * 10 + second), index + 1, "letters read as the digits of the day")
  }

  /// The second digit of a stamped day: "0 9 AUG 2022", "1 3 MRT 2012".
  ///
  /// Elsewhere a lone digit before a day is the number of a row or a page: only a zero, a month in capitals or letters
  /// that stand apart tell a stamp.
  private func spacedDigit(_ index: Int) -> Int? {
    guard !continuesNumber(index), let second = token(index + 1), second.kind == .number,
      second.digits == 1,
      second.gap == .blank, let first = token(index),
      first.gap >= .line || first.value == 0 || isStamped(index) || isDatedBefore(index),
      let month = token(index + 2), month.gap <= .blank,
      first.value == 0 || month.isAllCapitals || month.isSpaced
        || token(index + 3)?.isSpaced == true || isMisreadStamp(index + 2)
        || isDatedBefore(index)
    else { return nil }
    switch month.lexeme {
    case .month, .shortMonth: break
    default: guard isMisreadStamp(index + 2) else { return nil }
    }
    let day = Int(first.value) * 10 + Int(second.value)
    return (1...31).contains(day) ? Int(second.value) : nil
  }

  /// Whether a word in capitals stands before a token: "INGEKOMEN 2 8 NOV 2013".
  private func isStamped(_ index: Int) -> Bool {
    guard let word = wordBefore(index) else { return false }
    return tokens[word].isAllCapitals && tokens[word].length >= 4
  }

  private func isRank(_ index: Int, _ token: DateToken) -> Bool {
    if token.lexeme == .rankSuffix { return true }
    return token.gap == .none && token.hash == FoldedHash.de
  }

  /// Whether a number has a line of its own: a page number, not a day.
  private func isAlone(_ index: Int) -> Bool {
    guard let next = token(index + 1) else { return false }
    return tokens[index].gap >= .line && next.gap >= .line && index > 0
  }

  /// Compares the weekday that is printed with the weekday of the date.
  private func checked(_ moment: Moment, weekday: Int?) -> Moment {
    guard let weekday, let year = moment.date.year, let month = moment.date.month,
      let day = moment.date.day, let date = CalendarDay(year, month, day),
      date.isoWeekday != weekday
    else { return moment }
    var moment = moment
    let names = DateVocabulary.weekdayNames.map { String($0.prefix { $0 != " " }) }
    moment.doubt = "the day is a \(names[date.isoWeekday - 1]), not a \(names[weekday - 1])"
    return moment
  }
}
