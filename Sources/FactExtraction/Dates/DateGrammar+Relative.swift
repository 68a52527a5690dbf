import SpoorModel

/// Dates that need another date to be read: "6 maart jl.", "vorig jaar", "gisteren", "24 september".
extension DateGrammar {
  /// Which way from the reference date a suffix points.
  enum Direction { case past, future, sameMonth }

  /// "jl.", "j.l.", "jongstleden", "a.s.", "aanstaande", "dezer" behind a date.
  func directionSuffix(_ index: Int) -> (end: Int, direction: Direction)? {
    guard let token = joined(index), token.kind == .word else { return nil }
    if let direction = DateGrammar.suffixes[token.hash] {
      var end = index + 1
      if token.length <= 2, let dot = self.token(end), dot.isMark("."), dot.gap == .none {
        end += 1
      }
      return (end, direction)
    }
    for (first, second, direction) in DateGrammar.dottedSuffixes {
      guard isLetter(index, first) else { continue }
      var next = index + 1
      if self.token(next)?.isMark(".") == true { next += 1 }
      guard isLetter(next, second), self.token(next)?.gap ?? .block <= .blank else { continue }
      next += 1
      if let dot = self.token(next), dot.isMark("."), dot.gap <= .blank { next += 1 }
      return (next, direction)
    }
    return nil
  }

  private static let suffixes: [UInt64: Direction] = Dictionary(
    uniqueKeysWithValues: [
      ("jl", Direction.past), ("jongstleden", .past), ("laatstleden", .past), ("ll", .past),
      ("as", .future), ("aanstaande", .future), ("eerstkomende", .future), ("dezer", .sameMonth),
    ].map { (FoldedHash.of($0), $1) })
  private static let dottedSuffixes: [(Unicode.Scalar, Unicode.Scalar, Direction)] = [
    ("j", "l", .past), ("l", "l", .past), ("v", "j", .past), ("a", "s", .future),
  ]

  /// A date without a year, with the year that the reference date or a list gives it.
  ///
  /// - Parameter isCertain: Whether the words around it have shown already that it is a date.
  func resolved(_ moment: Moment, isCertain: Bool = false) -> Moment? {
    var moment = moment
    if let year = listedYear(after: moment) {
      moment.date.year = year
      return moment
    }
    guard let reference, moment.date.placeInYear != nil, !isRecurring(moment) else { return nil }
    if let (end, year) = relativeYear(after: moment.end, from: reference) {
      moment.date.year = year
      moment.end = end
      moment.isResolved = true
      return moment
    }
    let suffix = directionSuffix(moment.end)
    guard
      isCertain || moment.date.day != nil || suffix != nil || moment.date.isApproximate
        || isTimeCue(before: moment.start)
    else {
      return nil
    }
    let years = [reference.year - 1, reference.year, reference.year + 1]
    let wanted = years.compactMap { year -> (Int, Int)? in
      var date = moment.date
      date.year = year
      guard let days = date.edtf?.days, let first = days.first, let last = days.last else {
        return nil
      }
      let today = reference.daysSince1970
      switch suffix?.direction {
      case .past where first > today: return nil
      case .future where last < today: return nil
      default: break
      }
      return (year, abs(first + last - 2 * today))
    }
    guard let best = wanted.min(by: { $0.1 < $1.1 }) else { return nil }
    moment.date.year = best.0
    moment.isResolved = true
    if let suffix { moment.end = suffix.end }
    return moment
  }

  /// Whether the day comes back each year: "elk jaar op 1 mei", "jaarlijks voor 1 april", "1 mei van elk jaar".
  private func isRecurring(_ moment: Moment) -> Bool {
    let behind = token(moment.end)?.lexeme == .van ? moment.end + 1 : moment.end
    if let word = token(behind), DateGrammar.recurring.contains(word.hash) { return true }
    for position in stride(from: moment.start - 1, to: max(moment.start - 5, -1), by: -1) {
      guard let token = token(position), token.kind == .word else { return false }
      if DateGrammar.recurring.contains(token.hash) { return true }
    }
    return false
  }

  private static let recurring: Set<UInt64> = Set(
    ["elk", "elke", "ieder", "iedere", "jaarlijks", "jaarlijkse"].map { FoldedHash.of($0) })

  /// The year of "oktober vorig jaar", "mei van dit jaar", with the index behind it.
  private func relativeYear(after index: Int, from reference: CalendarDay) -> (Int, Int)? {
    var next = index
    if token(next)?.lexeme == .van { next += 1 }
    if token(next)?.lexeme == .article { next += 1 }
    guard let word = joined(next), let noun = joined(next + 1),
      DateGrammar.wordsForYear.contains(noun.hash)
    else { return nil }
    switch word.lexeme {
    case .past: return (next + 2, reference.year - 1)
    case .next: return (next + 2, reference.year + 1)
    case .current: return (next + 2, reference.year)
    default: return nil
    }
  }

  /// Whether a preposition of time stands before a month or a season without a year.
  private func isTimeCue(before index: Int) -> Bool {
    var position = index - 1
    if token(position)?.lexeme == .article || token(position)?.lexeme == .current { position -= 1 }
    // "in oktober en november": the cue stands before the first of them.
    if let joint = token(position), joint.lexeme == .en || joint.lexeme == .of,
      case .month? = token(position - 1)?.lexeme
    {
      position -= 2
    }
    switch token(position)?.lexeme {
    case .inside, .yearCue, .tot, .tussen, .past, .next, .current: return true
    default: return token(position)?.hash == FoldedHash.per
    }
  }

  /// "vorig jaar", "volgende maand", "gisteren", "dinsdag jl."; nil without a reference date.
  func relative(at start: Int) -> Moment? {
    guard let reference, let token = token(start) else { return nil }
    switch token.lexeme {
    case .relativeDay(let distance):
      return day(start, start + 1, reference.daysSince1970 + Int(distance))
    case .past: return shifted(start, by: -1, from: reference)
    case .next: return shifted(start, by: 1, from: reference)
    case .current: return shifted(start, by: 0, from: reference)
    case .weekday(let weekday) where token.length > 3:
      guard let suffix = directionSuffix(start + 1), suffix.direction != .sameMonth else {
        return nil
      }
      let step = suffix.direction == .future ? 1 : -1
      return day(
        start, suffix.end,
        reference.daysSince1970 + distance(to: Int(weekday), step, from: reference))
    default:
      guard token.kind == .number, token.digits <= 2, (1...31).contains(token.value),
        let suffix = directionSuffix(start + 1), suffix.direction == .sameMonth,
        !continuesNumber(start)
      else { return nil }
      return Moment(
        start, suffix.end,
        PartialDate(year: reference.year, month: reference.month, day: Int(token.value))
      ).asResolved
    }
  }

  /// Days to the nearest weekday behind the reference day, or before it: never the day itself.
  private func distance(to weekday: Int, _ step: Int, from reference: CalendarDay) -> Int {
    let ahead = (weekday - reference.isoWeekday + 7) % 7
    return step > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7
  }

  /// "komend schooljaar", "vorig schooljaar", "dit cursusjaar": two years, the first of which begins in August.
  private func doubleYear(
    _ start: Int, _ end: Int, step: Int, from reference: CalendarDay
  ) -> Moment? {
    guard yearValue(at: end) == nil else { return nil }
    let first = (reference.month >= 8 ? reference.year : reference.year - 1) + step
    var moment = Moment(start, end, PartialDate(year: first)).asResolved
    moment.interval = (PartialDate(year: first), PartialDate(year: first + 1))
    return moment
  }

  private func day(_ start: Int, _ end: Int, _ days: Int) -> Moment {
    let day = CalendarDay(daysSince1970: days)
    return Moment(start, end, PartialDate(year: day.year, month: day.month, day: day.day))
      .asResolved
  }

  /// "vorig jaar", "volgende maand", "deze week", "afgelopen zomer".
  private func shifted(_ start: Int, by step: Int, from reference: CalendarDay) -> Moment? {
    guard let noun = joined(start + 1), noun.kind == .word else { return nil }
    let end = start + 2
    if DateGrammar.wordsForYear.contains(noun.hash) {
      // "het huidige jaar 2008" names its year.
      guard yearValue(at: end) == nil else { return nil }
      return Moment(start, end, PartialDate(year: reference.year + step)).asResolved
    }
    switch noun.lexeme {
    case .weekday(let weekday) where noun.length > 3 && step != 0:
      guard token(end)?.kind != .number else { return nil }
      return day(
        start, end, reference.daysSince1970 + distance(to: Int(weekday), step, from: reference))
    case .quarter:
      let quarters = reference.year * 4 + (reference.month - 1) / 3 + step
      return Moment(start, end, PartialDate(year: quarters / 4, code: 33 + quarters % 4))
        .asResolved
    case .doubleYear:
      return doubleYear(start, end, step: step, from: reference)
    case .month_:
      let months = reference.year * 12 + reference.month - 1 + step
      return Moment(start, end, PartialDate(year: months / 12, month: months % 12 + 1)).asResolved
    case .week:
      let days = reference.daysSince1970 + 7 * step
      if case .weekday(let weekday)? = joined(end)?.lexeme, tokens[end].length > 3,
        token(end + 1)?.kind != .number
      {
        return day(start, end + 1, days - reference.isoWeekday + Int(weekday))
      }
      return week(start, end, of: days)
    case .season(let code):
      return season(start, end, Int(code), step: step, from: reference)
    default: return nil
    }
  }

  private func week(_ start: Int, _ end: Int, of days: Int) -> Moment? {
    let day = CalendarDay(daysSince1970: days)
    let thursday = CalendarDay(daysSince1970: days - day.isoWeekday + 4)
    guard let newYear = CalendarDay(thursday.year, 1, 1) else { return nil }
    let week = (thursday.daysSince1970 - newYear.daysSince1970) / 7 + 1
    return Moment(start, end, PartialDate(year: thursday.year, week: week)).asResolved
  }

  /// The nearest season before, after or around the reference date.
  private func season(
    _ start: Int, _ end: Int, _ code: Int, step: Int, from reference: CalendarDay
  ) -> Moment? {
    let today = reference.daysSince1970
    let years = [reference.year - 1, reference.year, reference.year + 1]
    let wanted = years.filter { year in
      guard let days = PartialDate(year: year, code: code).edtf?.days, let first = days.first,
        let last = days.last
      else { return false }
      switch step {
      case -1: return last < today
      case 1: return first > today
      default: return year == reference.year
      }
    }
    guard let year = step == -1 ? wanted.last : wanted.first else { return nil }
    return Moment(start, end, PartialDate(year: year, code: code)).asResolved
  }
}

extension DateGrammar.Moment {
  /// The same moment, marked as taken from the reference date.
  fileprivate var asResolved: DateGrammar.Moment {
    var moment = self
    moment.isResolved = true
    return moment
  }
}
