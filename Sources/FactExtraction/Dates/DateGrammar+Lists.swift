import SpoorModel

/// Lists: days, ranks and numbers that share the month or the year behind the last of them.
extension DateGrammar {
  /// "3, 10 en 17 mei 2012", "eerste en tweede kwartaal 2013", "weken 12 en 13 van 2013"; nil where no list begins.
  func list(at start: Int) -> [Parse]? {
    if let parts = rankList(at: start) ?? numberedList(at: start) { return parts }
    // "tussen 9 en 12 mei" is one period.
    if let before = wordBefore(start), tokens[before].lexeme == .tussen { return nil }
    var days: [Range<Int>] = []
    var index = start
    while days.count < 8, let item = listedDay(at: index), let next = listJoint(item.upperBound) {
      days.append(item)
      index = next
    }
    guard !days.isEmpty, joined(index) != nil, let last = namedDay(at: index), last.repair == nil,
      let month = last.date.month, let lastDay = last.date.day, let end = expression(at: index),
      let year = last.date.year ?? firstYear(of: end)
    else { return nil }
    var parses: [Parse] = []
    for item in days {
      let number = Int(tokens[item.upperBound - 1].value)
      guard number < lastDay else { return nil }
      let date = PartialDate(year: year, month: month, day: number)
      parses.append(
        Parse(
          start: item.lowerBound, end: item.upperBound, value: date.edtf, isResolved: end.isResolved
        ))
    }
    return parses + [end]
  }

  /// The index behind a comma, "en", "of" or "&" that joins two items of a list.
  private func listJoint(_ index: Int) -> Int? {
    guard let mark = joined(index) else { return nil }
    if mark.isMark(",") { return token(index + 1)?.lexeme == .en ? index + 2 : index + 1 }
    if DateGrammar.respectively.contains(mark.hash) {
      return token(index + 1)?.isMark(".") == true ? index + 2 : index + 1
    }
    guard mark.lexeme == .en || mark.lexeme == .of || mark.isMark("&") else { return nil }
    return mark.lexeme == .en && token(index + 1)?.isMark("/") == true ? index + 3 : index + 1
  }

  /// The year in which the value of an expression begins.
  private func firstYear(of parse: Parse) -> Int? {
    guard let first = parse.value?.days.first else { return nil }
    return CalendarDay(daysSince1970: first).year
  }

  /// A day of a list, with its weekday if it has one.
  private func listedDay(at start: Int) -> Range<Int>? {
    var index = start
    if case .weekday? = token(start)?.lexeme { index += 1 }
    guard let number = token(index), number.kind == .number, number.digits <= 2,
      (1...31).contains(number.value), !continuesNumber(index), !isNumberCue(before: index)
    else { return nil }
    return start..<(index + 1)
  }

  /// "eerste, tweede en derde kwartaal van 2013", "1e en 2e helft 2012": a date for each.
  private func rankList(at start: Int) -> [Parse]? {
    var ranks: [(rank: Int, range: Range<Int>)] = []
    var index = start
    while ranks.count < 3, let (rank, afterRank) = rank(at: index), rank <= 4,
      let next = listJoint(afterRank)
    {
      ranks.append((rank, index..<afterRank))
      index = next
    }
    guard !ranks.isEmpty, let part = partOfYear(at: index), let code = part.date.code, code >= 33,
      let end = expression(at: index), let year = part.date.year ?? firstYear(of: end)
    else { return nil }
    var parses: [Parse] = []
    for item in ranks {
      let own = item.rank + (code >= 40 ? 39 : 32)
      guard own < code else { return nil }
      parses.append(
        Parse(
          start: item.range.lowerBound, end: item.range.upperBound,
          value: PartialDate(year: year, code: own).edtf, isResolved: end.isResolved))
    }
    return parses + [end]
  }

  /// "weken 12 en 13 van 2013", "kwartaal 1 en 2 van 2013": the first carries the noun, the last the year.
  private func numberedList(at start: Int) -> [Parse]? {
    guard let noun = token(start), noun.lexeme == .week || noun.lexeme == .quarter else {
      return nil
    }
    var numbers: [Int] = []
    var index = start + 1
    while numbers.count < 8, partNumber(index) != nil, let next = listJoint(index + 1) {
      numbers.append(index)
      index = next
    }
    guard !numbers.isEmpty, partNumber(index) != nil, let year = yearOfPart(index + 1) else {
      return nil
    }
    var parses: [Parse] = []
    for (place, number) in (numbers + [index]).enumerated() {
      guard let value = partNumber(number) else { return nil }
      let date =
        noun.lexeme == .week
        ? PartialDate(year: year.value, week: value)
        : PartialDate(year: year.value, code: 32 + value)
      guard noun.lexeme == .week || value <= 4 else { return nil }
      parses.append(
        Parse(
          start: place == 0 ? start : number, end: number == index ? year.end : number + 1,
          value: date.edtf))
    }
    return parses
  }

  /// The number of a week or a quarter.
  private func partNumber(_ index: Int) -> Int? {
    guard let number = joined(index), number.kind == .number, number.digits <= 2,
      (1...53).contains(number.value)
    else { return nil }
    return Int(number.value)
  }

  /// The year that a day or month takes from the date listed behind it: "23 september en 28 oktober 2014".
  func listedYear(after moment: Moment) -> Int? {
    var index = moment.end
    for _ in 0..<6 {
      guard let token = joined(index),
        token.lexeme == .en || token.lexeme == .of || token.isMark(",") || token.isMark("&")
          || token.isMark("/") || token.hash == DateGrammar.als
          || DateGrammar.respectively.contains(token.hash)
      else { return nil }
      index += 1
      if token.isMark(","), self.token(index)?.lexeme == .en { index += 1 }
      if self.token(index)?.isMark(".") == true { index += 1 }
      if let word = self.token(index),
        word.lexeme == .van || word.lexeme == .inside || word.hash == FoldedHash.op
      {
        index += 1
      }
      if self.token(index)?.lexeme == .article { index += 1 }
      guard joined(index) != nil,
        let next = namedDay(at: index) ?? namedMonth(at: index) ?? partOfYear(at: index),
        (next.date.day != nil) == (moment.date.day != nil),
        (next.date.month != nil) == (moment.date.month != nil), let to = next.date.placeInYear,
        let from = moment.date.placeInYear
      else { return nil }
      if let year = next.date.year { return from <= to ? year : year - 1 }
      index = next.end
    }
    return nil
  }

  private static let respectively: Set<UInt64> = Set(
    ["resp", "respectievelijk"].map { FoldedHash.of($0) })
  private static let als = FoldedHash.of("als")
}
