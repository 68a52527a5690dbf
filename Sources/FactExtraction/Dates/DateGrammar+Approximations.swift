import SpoorModel

/// Moments told about: "begin 2018", "eind september 2010", "de eerste maanden van 2013"; and the ends of months and years.
extension DateGrammar {
  /// "eerste helft van mei 2013", "tweede helft van de jaren negentig": about that month or decade.
  private func halfOfPart(at start: Int) -> Moment? {
    guard let (rank, next) = rank(at: start), rank <= 2 || rank == 100,
      joined(next)?.lexeme == .half
    else { return nil }
    let place = skipArticle(joined(next + 1)?.lexeme == .van ? next + 2 : next + 1)
    guard joined(place) != nil, var part = decade(at: place) ?? namedMonth(at: place) else {
      return nil
    }
    part.start = start
    part.date.isApproximate = true
    return part
  }

  /// "begin 2018", "eind september 2010", "midden jaren negentig", "circa 2011", "primo 2013".
  func approximate(at start: Int) -> Moment? {
    guard let word = token(start) else { return nil }
    if let half = halfOfPart(at: start) { return half }
    switch word.lexeme {
    case .primo, .ultimo:
      if let month = endOfMonth(at: start) { return month }
      guard let year = yearValue(at: start + 1), year.repair == nil else { return nil }
      let isFirst = word.lexeme == .primo
      return Moment(
        start, year.end,
        PartialDate(year: year.value, month: isFirst ? 1 : 12, day: isFirst ? 1 : 31))
    case .about: break
    case .ordinal: return firstOrLastPart(at: start)
    default:
      // "half" is a part of a year only before a month or a year.
      guard word.hash == FoldedHash.half, token(start + 1)?.hash != FoldedHash.of("jaar")
      else { return nil }
    }
    var next = start + 1
    if let dot = token(next), dot.isMark("."), dot.gap == .none { next += 1 }
    for _ in 0..<2 {
      if token(next)?.lexeme == .van || token(next)?.lexeme == .article { next += 1 }
    }
    if token(next)?.hash == FoldedHash.jaar { next += 1 }
    guard joined(next) != nil,
      var inner = namedDay(at: next) ?? namedMonth(at: next) ?? decade(at: next)
        ?? partOfYear(at: next) ?? numericDay(at: next) ?? relative(at: next)
        ?? yearAfterApproximation(next)
    else { return nil }
    inner.start = start
    inner.date.isApproximate = true
    return inner
  }

  /// "ultimo december 2012", "primo juni 2013".
  private func endOfMonth(at start: Int) -> Moment? {
    guard joined(start + 1) != nil, var moment = namedMonth(at: start + 1), moment.repair == nil,
      let year = moment.date.year, let month = moment.date.month
    else { return nil }
    moment.start = start
    moment.date.day =
      token(start)?.lexeme == .primo ? 1 : CalendarDay.length(ofMonth: month, year)
    return moment
  }

  /// "de eerste maanden van 2013", "de laatste weken van mei 2012".
  private func firstOrLastPart(at start: Int) -> Moment? {
    guard let noun = joined(start + 1), DateGrammar.someParts.contains(noun.hash),
      token(start)?.lexeme == .ordinal(1) || token(start)?.lexeme == .ordinal(100),
      token(start + 2)?.lexeme == .van, joined(start + 3) != nil,
      var inner = namedMonth(at: start + 3) ?? yearAfterApproximation(start + 3),
      inner.date.year != nil
    else { return nil }
    inner.start = start
    inner.date.isApproximate = true
    return inner
  }

  private static let someParts: Set<UInt64> = Set(
    ["maanden", "weken", "dagen"].map { FoldedHash.of($0) })

  private func yearAfterApproximation(_ index: Int) -> Moment? {
    guard let year = bareYear(at: index), isYearPlace(index, year.end, isRange: false) else {
      return nil
    }
    return year
  }
}
