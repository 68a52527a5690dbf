import SpoorModel

/// Ranges whose first end has no month or no year of its own: "1-3 mei 2014", "1-1 t/m 31-3-2012", "week 12-14 2013".
extension DateGrammar {
  /// "1 t/m 3 mei 2014", "1-3 mei 2014", "1e t/m 3e kwartaal 2013", "week 12 t/m 14 van 2013".
  func dayRange(at start: Int) -> Moment? {
    if token(start)?.lexeme == .week { return weekRange(at: start) }
    guard let (firstDay, afterFirst) = rangeStart(start),
      let next = joint(at: afterFirst, after: start), let second = token(next)
    else { return nil }
    if tokens[afterFirst].isMark("/"), second.kind == .number, token(next + 1)?.isMark("/") == true
    {
      return nil
    }
    if let part = partOfYear(at: next), let code = part.date.code, code >= 33,
      part.date.year != nil
    {
      let base = code >= 40 ? 39 : 32
      guard firstDay + base < code else { return nil }
      var moment = Moment(start, part.end, part.date)
      var from = part.date
      from.code = firstDay + base
      moment.interval = (from, part.date)
      return moment
    }
    guard let last = namedDay(at: next, inRange: true), let lastDay = last.date.day,
      firstDay < lastDay
    else {
      return nil
    }
    var moment = Moment(start, last.end, last.date)
    moment.repair = last.repair
    var from = last.date
    from.day = firstDay
    moment.interval = (from, last.date)
    if last.date.year == nil {
      guard let resolved = resolved(last) else { return nil }
      from.year = resolved.date.year
      moment.interval = (from, resolved.date)
      moment.end = resolved.end
      moment.isResolved = true
    }
    return moment
  }

  /// "1-1 t/m 31-3-2012", "3 t/m 7-9-2012": days in digits of which only the last has its year.
  func numericRange(at start: Int) -> Moment? {
    guard let first = token(start), first.kind == .number, first.digits <= 2,
      (1...31).contains(first.value), !continuesNumber(start), !isNumberCue(before: start)
    else { return nil }
    var end = start + 1
    var month: Int?
    if let mark = token(end), mark.isDash || mark.isMark("/"), mark.gap == .none,
      let number = token(end + 1), number.gap == .none, number.kind == .number,
      number.digits <= 2, (1...12).contains(number.value)
    {
      month = Int(number.value)
      end += 2
    }
    guard
      let next = throughEnd(end)
        ?? (month == nil ? nil : markBetween(end, inner: tokens[start + 1])),
      joined(next) != nil, let last = numericDay(at: next, inRange: true),
      last.rejection == nil, tokens[last.end - 1].digits == 4 || tokens[next].digits == 4,
      let lastMonth = last.date.month, let lastDay = last.date.day
    else { return nil }
    var from = last.date
    from.day = Int(first.value)
    from.month = month ?? lastMonth
    let isOrdered = (from.month ?? 0, from.day ?? 0) < (lastMonth, lastDay)
    guard isOrdered || month != nil else { return nil }
    if !isOrdered { from.year = from.year.map { $0 - 1 } }
    guard from.edtf != nil else { return nil }
    var moment = Moment(start, last.end, last.date)
    moment.repair = last.repair
    moment.interval = (from, last.date)
    return moment
  }

  /// The index behind a dash or slash between two days in digits, which differs from the mark inside them or stands
  /// apart: "01-01/30-06-2013", "1/1 - 30/6/2013", "1-1 - 30-6-2013".
  private func markBetween(_ index: Int, inner: DateToken) -> Int? {
    guard let mark = joined(index), mark.isDash || mark.isMark("/"), mark.gap <= .blank,
      let next = token(index + 1), next.gap == mark.gap,
      mark.gap == .blank || mark.isDash != inner.isDash
    else { return nil }
    return index + 1
  }

  /// Months by their abbreviations, the year behind the last: "jan-mrt 2012", "nov/dec 2012".
  func shortMonthRange(at start: Int) -> Moment? {
    guard case .shortMonth? = token(start)?.lexeme,
      let first = monthName(at: start, afterDay: false),
      let next = joint(at: first.end, after: start),
      joined(next) != nil, let last = namedMonth(at: next), last.repair == nil,
      let month = last.date.month, let year = last.date.year
    else { return nil }
    var moment = Moment(start, last.end, last.date)
    moment.interval = (
      PartialDate(year: first.month < month ? year : year - 1, month: first.month), last.date
    )
    return moment
  }

  /// The first of two days or ranks: a weekday and a number, or a number; with the index behind it.
  private func rangeStart(_ start: Int) -> (Int, Int)? {
    var index = start
    if case .weekday = token(start)?.lexeme { index += 1 }
    if let (rank, end) = rank(at: index), rank <= 31 { return (rank, end) }
    guard let token = token(index), token.kind == .number, token.digits <= 2,
      (1...31).contains(token.value), !continuesNumber(index), !isNumberCue(before: index)
    else { return nil }
    return (Int(token.value), index + 1)
  }

  private func weekRange(at start: Int) -> Moment? {
    guard let first = token(start + 1), first.kind == .number, first.digits <= 2,
      let next = joint(at: start + 2, after: start), let number = token(next),
      number.kind == .number, number.digits <= 2, number.value > first.value
    else { return nil }
    // Read the second week as if "week" stood before it.
    var end = next + 1
    if token(end)?.lexeme == .van || token(end)?.isMark(",") == true { end += 1 }
    guard let year = yearValue(at: end) else { return nil }
    var moment = Moment(start, year.end, PartialDate(year: year.value))
    moment.interval = (
      PartialDate(year: year.value, week: Int(first.value)),
      PartialDate(year: year.value, week: Int(number.value))
    )
    return moment
  }
}
