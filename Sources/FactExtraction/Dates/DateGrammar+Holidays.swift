import SpoorModel

/// Days with a name and a year: Prinsjesdag 2014, tweede kerstdag 2012, Pasen 2013.
extension DateGrammar {
  /// How the day of a holiday follows from its year.
  private enum Rule {
    /// A month and a day.
    case fixed(Int, Int)
    /// A month and a day, moved to the Saturday before when it is a Sunday.
    case neverSunday(Int, Int)
    /// So many days after Easter Sunday.
    case easter(Int)
    /// The nth weekday of a month, and so many days more.
    case weekday(Int, Int, month: Int, plus: Int)
  }

  /// A holiday with the year behind it; without a year it is no date.
  func holiday(at start: Int) -> Moment? {
    guard let token = token(start), token.kind == .word,
      DateGrammar.firstWordsOfHolidays.contains(token.hash)
    else { return nil }
    var name = word(start)
    var end = start + 1
    for length in 1...4 {
      if length > 1 {
        while let mark = joined(end), mark.isMark(".") || mark.isApostrophe { end += 1 }
        guard joined(end)?.kind == .word else { return nil }
        name += " " + word(end)
        end += 1
      }
      guard let rule = DateGrammar.holidays[FoldedHash.of(name)] else { continue }
      var next = end
      if let token = self.token(next), token.lexeme == .van || token.lexeme == .inside { next += 1 }
      guard let year = yearValue(at: next), year.repair == nil, (1900...2100).contains(year.value),
        let day = DateGrammar.day(of: rule, in: year.value)
      else { return nil }
      return Moment(
        start, year.end, PartialDate(year: day.year, month: day.month, day: day.day))
    }
    return nil
  }

  private static func day(of rule: Rule, in year: Int) -> CalendarDay? {
    switch rule {
    case .fixed(let month, let day): return CalendarDay(year, month, day)
    case .neverSunday(let month, let day):
      guard let date = CalendarDay(year, month, day) else { return nil }
      return date.isoWeekday == 7 ? CalendarDay(daysSince1970: date.daysSince1970 - 1) : date
    case .easter(let days):
      return easter(year).map { CalendarDay(daysSince1970: $0.daysSince1970 + days) }
    case .weekday(let rank, let weekday, let month, let days):
      guard let day = nthDay(rank, weekday: weekday, month: month, year: year),
        let date = CalendarDay(year, month, day)
      else { return nil }
      return CalendarDay(daysSince1970: date.daysSince1970 + days)
    }
  }

  /// Easter Sunday of a year.
  ///
  /// - Source: the "anonymous Gregorian" computation (Nature, 20 April 1876).
  private static func easter(_ year: Int) -> CalendarDay? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CalendarDay(year, n / 31, n % 31 + 1)
  }

  private static let firstWordsOfHolidays: Set<UInt64> = Set(
    holidayNames.map { FoldedHash.of($0.0.prefix { $0 != " " }) })
  private static let holidays: [UInt64: Rule] = Dictionary(
    uniqueKeysWithValues: holidayNames.map { (FoldedHash.of($0), $1) })

  private static let holidayNames: [(String, Rule)] = [
    ("nieuwjaarsdag", Rule.fixed(1, 1)), ("oudejaarsdag", .fixed(12, 31)),
    ("dodenherdenking", .fixed(5, 4)), ("bevrijdingsdag", .fixed(5, 5)),
    ("eerste kerstdag", .fixed(12, 25)), ("tweede kerstdag", .fixed(12, 26)),
    ("koninginnedag", .neverSunday(4, 30)), ("koningsdag", .neverSunday(4, 27)),
    ("goede vrijdag", .easter(-2)), ("pasen", .easter(0)), ("eerste paasdag", .easter(0)),
    ("tweede paasdag", .easter(1)), ("paasmaandag", .easter(1)), ("hemelvaart", .easter(39)),
    ("hemelvaartsdag", .easter(39)), ("pinksteren", .easter(49)),
    ("eerste pinksterdag", .easter(49)), ("tweede pinksterdag", .easter(50)),
    ("pinkstermaandag", .easter(50)), ("prinsjesdag", .weekday(3, 2, month: 9, plus: 0)),
    ("black friday", .weekday(4, 4, month: 11, plus: 1)),
    ("dag van de arbeid", .fixed(5, 1)), ("dag van de aarde", .fixed(4, 22)),
    ("internationale vrouwendag", .fixed(3, 8)), ("valentijnsdag", .fixed(2, 14)),
    ("st patrick s day", .fixed(3, 17)), ("allerheiligen", .fixed(11, 1)),
    ("driekoningen", .fixed(1, 6)), ("aswoensdag", .easter(-46)), ("paaszondag", .easter(0)),
    ("witte donderdag", .easter(-3)), ("moederdag", .weekday(2, 7, month: 5, plus: 0)),
    ("vaderdag", .weekday(3, 7, month: 6, plus: 0)),
  ]

  /// "derde dinsdag in september 2014", "laatste dag van oktober 2015".
  func nthWeekday(at start: Int) -> Moment? {
    guard let (rank, next) = rank(at: start), let noun = joined(next) else { return nil }
    let weekday: Int?
    switch noun.lexeme {
    case .weekday(let number): weekday = Int(number)
    case .day where rank == 100: weekday = nil
    default: return nil
    }
    guard token(next + 1)?.lexeme == .van || token(next + 1)?.lexeme == .inside,
      let name = monthName(at: next + 2, afterDay: false), name.repair == nil,
      let year = yearAfterMonth(name.end, dashed: false), year.repair == nil,
      let day = DateGrammar.nthDay(rank, weekday: weekday, month: name.month, year: year.value)
    else { return nil }
    return Moment(start, year.end, PartialDate(year: year.value, month: name.month, day: day))
  }

  /// The day of the nth weekday of a month; 100 stands for the last, and no weekday for the last day.
  static func nthDay(_ rank: Int, weekday: Int?, month: Int, year: Int) -> Int? {
    let length = CalendarDay.length(ofMonth: month, year)
    guard let weekday else { return length }
    guard let first = CalendarDay(year, month, 1), rank == 100 || rank <= 5 else { return nil }
    let firstMatch = 1 + (weekday - first.isoWeekday + 7) % 7
    if rank == 100 { return firstMatch + (length - firstMatch) / 7 * 7 }
    let day = firstMatch + (rank - 1) * 7
    return day <= length ? day : nil
  }
}
