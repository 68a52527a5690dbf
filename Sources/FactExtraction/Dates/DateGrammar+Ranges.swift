import SpoorModel

/// Expressions: one moment, or two that a dash, "t/m" or "tot" joins.
extension DateGrammar {
  /// The expression at a token; nil where none begins.
  func expression(at start: Int) -> Parse? {
    if let range = dayRange(at: start) ?? numericRange(at: start) ?? shortRange(at: start)
      ?? shortMonthRange(at: start)
    {
      return finished(range)
    }
    guard let first = moment(at: start) else { return nil }
    if first.rejection != nil { return finished(first) }
    if let interval = first.interval { return parse(first, interval.0, interval.1) }
    if let joined = range(from: first) { return joined }
    if first.date.isYearOnly, first.date.isApproximate == false,
      !isYearPlace(first.start, first.end, isRange: false)
    {
      return nil
    }
    return finished(withWordForYear(first))
  }

  /// A lone year with the word that names it before it: "jaar 2008", "kalenderjaar 2008", "huidige jaar 2008".
  private func withWordForYear(_ moment: Moment) -> Moment {
    guard moment.date.isYearOnly, !moment.date.isApproximate, moment.interval == nil,
      let before = token(moment.start - 1), tokens[moment.start].gap <= .line,
      DateGrammar.wordsForYear.contains(before.hash)
    else { return moment }
    var moment = moment
    moment.start -= 1
    if let word = token(moment.start - 1), DateGrammar.currentYearWords.contains(word.hash),
      tokens[moment.start].gap <= .line
    {
      moment.start -= 1
    }
    return moment
  }

  static let wordsForYear: Set<UInt64> = Set(
    ["jaar", "kalenderjaar", "begrotingsjaar", "boekjaar"].map { FoldedHash.of($0) })

  private static let currentYearWords: Set<UInt64> = Set(
    ["huidig", "huidige", "lopend", "lopende"].map { FoldedHash.of($0) })

  /// A single moment, of any kind.
  func moment(at start: Int) -> Moment? {
    if let days = nthWeekday(at: start) ?? namedDay(at: start) ?? numericDay(at: start) {
      return days
    }
    if let periods = approximate(at: start) ?? doubleYear(at: start) ?? packedDay(at: start) {
      return periods
    }
    if let months = partOfYear(at: start) ?? namedMonth(at: start) ?? numericMonth(at: start) {
      return months
    }
    return decade(at: start) ?? relative(at: start) ?? holiday(at: start) ?? bareYear(at: start)
  }

  /// What joins two moments, and whether it is a mark that may as well belong to a number.
  func joint(at index: Int, after start: Int) -> Int? {
    guard let token = joined(index) else { return nil }
    if token.isDash || token.isMark("/") {
      return token.gap <= .line ? index + 1 : nil
    }
    if let end = throughEnd(index) { return end }
    if token.lexeme == .en {
      // "en" joins only what "tussen" opened.
      for position in stride(from: start - 1, to: max(start - 4, -1), by: -1) {
        if tokens[position].lexeme == .tussen { return skipArticle(index + 1) }
        if tokens[position].lexeme != .article { return nil }
      }
    }
    return nil
  }

  /// The index behind "t/m", "t.m.", "tm", "tot", "tot en met", "tot aan", "tot uiterlijk".
  func throughEnd(_ index: Int) -> Int? {
    guard let token = joined(index) else { return nil }
    if token.lexeme == .tot {
      var next = index + 1
      if self.token(next)?.lexeme == .en, self.token(next + 1)?.lexeme == .met { next += 2 }
      if let mark = self.token(next), mark.isMark("/"), isLetter(next + 1, "m") { next += 2 }
      if self.token(next)?.isMark("/") == true, self.token(next + 1)?.lexeme == .met { next += 1 }
      if next == index + 1 || self.token(index + 1)?.isMark("/") == true,
        self.token(next)?.lexeme == .met
      {
        next += 1
      }
      if self.token(next)?.hash == FoldedHash.op, self.token(next + 1)?.lexeme == .heden {
        return next + 1
      }
      return skipArticle(next)
    }
    if token.hash == FoldedHash.tm { return skipArticle(index + 1) }
    guard isLetter(index, "t"), let mark = self.token(index + 1),
      mark.isMark("/") || mark.isMark("."), isLetter(index + 2, "m")
    else { return nil }
    var next = index + 3
    if mark.isMark("."), self.token(next)?.isMark(".") == true { next += 1 }
    return skipArticle(next)
  }

  func skipArticle(_ index: Int) -> Int {
    guard let token = token(index) else { return index }
    return token.lexeme == .article || token.lexeme == .inside || token.hash == FoldedHash.aan
      ? index + 1 : index
  }

  /// A first moment, its joint and the second moment.
  private func range(from first: Moment) -> Parse? {
    if let lost = lostDash(after: first) ?? overTurnOfYear(first) { return lost }
    guard let next = joint(at: first.end, after: first.start) else { return nil }
    let isMark = next == first.end + 1 && tokens[first.end].kind == .mark
    if tokens[min(next, tokens.count - 1)].lexeme == .heden, next < tokens.count,
      first.date.plainText != nil
    {
      return openRange(first, end: next + 1)
    }
    // "een groep van 2000 tot 2015 jongeren"
    if first.date.isYearOnly, !isMark, countsThroughList(first.end),
      let before = token(first.start - 1),
      before.lexeme == .van || before.lexeme == .article || before.lexeme == .about
    {
      return nil
    }
    if first.date.isYearOnly, let years = yearRange(from: first, second: next, isMark: isMark) {
      return years
    }
    guard joined(next) != nil,
      var second =
        (isMark
          ? numericDay(at: next, inRange: true) ?? namedDay(at: next, inRange: true) : nil)
          ?? moment(at: next),
      second.interval == nil, second.rejection == nil,
      !(isMark && second.date.isYearOnly && !second.date.isApproximate), !second.isResolved
    else { return nil }
    if second.date.isYearOnly, !second.date.isApproximate,
      !first.date.isYearOnly || first.date.isApproximate,
      !isYearPlace(second.start, second.end, isRange: false)
    {
      return nil
    }
    if isMark, !areAlike(first.date, second.date) { return nil }
    var start = first
    fillYears(&start.date, &second.date)
    if start.date.lacksYear, second.date.day != nil || !isMark,
      let resolved = resolved(second, isCertain: true)
    {
      second = resolved
      fillYears(&start.date, &second.date)
      start.isResolved = resolved.isResolved
    }
    guard start.date.year != nil || start.date.decade != nil else { return nil }
    var parsed = parse(start, start.date, second.date)
    guard parsed.value != nil else { return nil }
    parsed.end = second.end
    parsed.repair = first.repaired(second.repair).repair
    parsed.doubt = first.doubt ?? second.doubt
    return parsed
  }

  /// Years, joined: the second may have two digits ("2012-'15", "2012/13").
  private func yearRange(from first: Moment, second next: Int, isMark: Bool) -> Parse? {
    guard let from = first.date.year, let token = joined(next) else { return nil }
    var to: YearValue?
    if let short = shortYear(at: next) {
      to = short
    } else if token.kind == .number, !isFollowedByMoreDigits(next, 0x2D) {
      if token.digits == 4 {
        to = yearValue(at: next)
      } else if token.digits == 2, isMark, token.gap == .none, tokens[next - 1].gap == .none {
        let year = from / 100 * 100 + Int(token.value)
        let isSeason = year == from + 1 && tokens[next - 1].isMark("/")
        if isSeason || token.value > 12 && year > from && year <= from + 30 {
          to = YearValue(end: next + 1, value: year, repair: nil)
        }
      }
    }
    // "Richtlijn 2004/18/EG" is no term.
    if let to, let mark = self.token(to.end), mark.isMark("/"), mark.gap == .none,
      let name = self.token(to.end + 1), name.gap == .none, name.kind == .word
    {
      return nil
    }
    guard let to, to.value > from, to.value - from <= 100, (1800...2150).contains(from),
      to.value <= 2200, isYearPlace(first.start, to.end, isRange: true)
    else { return nil }
    // "2012 – 2013 en later januari 2013" ends in a month of its own; "2012-2013-2014" is no range.
    var moment = first.repaired(to.repair)
    moment.end = to.end
    return parse(moment, first.date, PartialDate(year: to.value))
  }

  /// "'11-'14", "'12/'13": the first year has two digits as well.
  private func shortRange(at start: Int) -> Moment? {
    guard let first = shortYear(at: start), let next = joint(at: first.end, after: start),
      let second = shortYear(at: next) ?? fourDigits(next), second.value > first.value
    else { return nil }
    var moment = Moment(start, second.end, PartialDate(year: first.value))
    moment.interval = (PartialDate(year: first.value), PartialDate(year: second.value))
    return moment
  }

  private func fourDigits(_ index: Int) -> YearValue? {
    guard let token = token(index), token.kind == .number, token.digits == 4, isYear(token.value)
    else { return nil }
    return YearValue(end: index + 1, value: Int(token.value), repair: nil)
  }

  /// "1 oktober december2016": the dash between day and month was lost.
  private func lostDash(after first: Moment) -> Parse? {
    guard first.date.day != nil, first.date.year == nil, let month = first.date.month,
      let second = namedMonth(at: first.end), second.date.day == nil, let year = second.date.year,
      let last = second.date.month, last > month, joined(first.end) != nil
    else { return nil }
    var from = first.date
    from.year = year
    var moment = first.repaired("a dash between the two is missing")
    moment.end = second.end
    return parse(moment, from, second.date)
  }

  /// "in de tweede helft van 2012 en in de eerste maanden van 2013": the second begins where the first ends.
  private func overTurnOfYear(_ first: Moment) -> Parse? {
    guard let year = first.date.year, first.date.code == 36 || first.date.code == 41,
      joined(first.end)?.lexeme == .en
    else { return nil }
    var next = first.end + 1
    if token(next)?.lexeme == .inside { next += 1 }
    if token(next)?.lexeme == .article { next += 1 }
    guard case .ordinal? = token(next)?.lexeme, let second = approximate(at: next),
      second.date.year == year + 1, second.date.isYearOnly
    else { return nil }
    var moment = first
    moment.end = second.end
    // The first months of a year are about its first quarter.
    return parse(moment, first.date, PartialDate(year: year + 1, code: 33, isApproximate: true))
  }

  private func openRange(_ first: Moment, end: Int) -> Parse? {
    guard let from = first.date.text, let value = EDTF(from + "/..") else { return nil }
    return Parse(
      start: first.start, end: end, value: value, repair: first.repair, doubt: first.doubt,
      isResolved: first.isResolved)
  }

  /// Whether a dash may join the two: both days, both months, both parts of a year, or day and day.
  private func areAlike(_ first: PartialDate, _ second: PartialDate) -> Bool {
    (first.day != nil) == (second.day != nil) && (first.month != nil) == (second.month != nil)
      && (first.week != nil) == (second.week != nil)
      && (first.decade != nil) == (second.decade != nil)
  }

  /// Gives the end without a year the year of the other.
  private func fillYears(_ first: inout PartialDate, _ second: inout PartialDate) {
    if first.lacksYear, let year = second.year, let from = first.placeInYear,
      let to = second.placeInYear
    {
      first.year = from <= to ? year : year - 1
    } else if second.lacksYear, let year = first.year, let from = first.placeInYear,
      let to = second.placeInYear
    {
      second.year = from <= to ? year : year + 1
    }
  }

  private func parse(_ moment: Moment, _ first: PartialDate, _ last: PartialDate) -> Parse {
    var parse = Parse(
      start: moment.start, end: moment.end, repair: moment.repair, doubt: moment.doubt,
      isResolved: moment.isResolved)
    if let from = first.text, let to = last.text { parse.value = EDTF("\(from)/\(to)") }
    return parse
  }

  /// An expression of one moment: with "jl." and "a.s." behind it, and its year from the reference if it has none.
  private func finished(_ moment: Moment) -> Parse? {
    if let interval = moment.interval { return parse(moment, interval.0, interval.1) }
    var moment = moment
    if let suffix = directionSuffix(moment.end) {
      if moment.date.year == nil { moment = resolved(moment) ?? moment }
      moment.end = suffix.end
    }
    if moment.date.lacksYear {
      guard let resolved = resolved(moment) else { return nil }
      moment = resolved
    }
    var rejection = moment.rejection
    if rejection == nil, let month = moment.date.month, let day = moment.date.day,
      moment.date.edtf == nil
    {
      let name = DateVocabulary.monthNames[month - 1].prefix { $0 != " " }
      rejection = "\(name) \(moment.date.year ?? 0) has no day \(day)"
      // What does exist of it is kept beside the reason.
      moment.date.day = nil
    }
    return Parse(
      start: moment.start, end: moment.end, value: moment.date.edtf, repair: moment.repair,
      doubt: moment.doubt, rejection: rejection, lead: moment.lead, isResolved: moment.isResolved,
      isBareYear: moment.date.isYearOnly)
  }
}
