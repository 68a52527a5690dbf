import SpoorModel

/// Dates in digits: 20-4-2010, 25/06/2012, 06.12.10, 2023-01-24, 12-2015, dd 171202.
extension DateGrammar {
  /// A day in digits, in the order day, month, year or year, month, day.
  ///
  /// - Parameter inRange: Whether the dash before the day joins it to another one ("1-1-2012-31-12-2012").
  func numericDay(at start: Int, inRange: Bool = false) -> Moment? {
    if let spread = spreadDay(at: start) { return spread }
    guard let first = token(start), first.kind == .number, inRange || !continuesNumber(start),
      let (second, separator) = afterSeparator(start + 1)
    else { return nil }
    // "nieuws/2013/05/12/" is a path, "v1.2.2013" a version.
    if separator == 0x2F, first.digits == 4, isInPath(start) { return nil }
    if separator == 0x2E, first.gap == .none, isLetter(start - 1, "v") { return nil }
    if first.digits <= 2, tokens[second].digits <= 2, let mark = token(second + 1),
      UInt32(bitPattern: mark.value) == separator, let year = shortYear(at: second + 2)
    {
      return moment(
        start, year.end, year: year.value, month: Int(tokens[second].value), day: Int(first.value))
    }
    guard let (third, secondSeparator) = afterSeparator(second + 1, comma: true) else { return nil }
    let middle = tokens[second]
    let last = tokens[third]
    let isComma = secondSeparator == 0x2C
    guard
      isComma || separator == secondSeparator
        || ScalarClass.isDash(separator)
          && ScalarClass.isDash(secondSeparator)
    else { return nil }
    if first.digits == 4, middle.digits <= 2, last.digits <= 2, !isComma {
      if isNumberCue(before: start) { return nil }
      // "2012-11-22-7" is a reference number.
      guard !isFollowedByMoreDigits(third, separator) || token(third + 2)?.digits == 4 else {
        return nil
      }
      return moment(
        start, third + 1, year: Int(first.value), month: Int(middle.value), day: Int(last.value))
    }
    guard first.digits <= 2, middle.digits <= 2 else { return nil }
    // "10-12, 2012 AB" is an address, "hoofdstuk 5.1.2013" a chapter.
    if isComma, isPostcode(third + 1) { return nil }
    if separator == 0x2E, isNumberCue(before: start) { return nil }
    let day = Int(first.value)
    let month = Int(middle.value)
    if !isComma, last.digits < 4, let year = lookalikeYear(at: third) ?? brokenYear(at: third) {
      return moment(start, year.end, year: year.value, month: month, day: day)?
        .repaired(year.repair)
    }
    switch last.digits {
    case 4:
      // A second date may follow at once, but no third: the look ahead stays bounded.
      guard
        !isFollowedByMoreDigits(third, separator)
          || !inRange && numericDay(at: third + 2, inRange: true) != nil
      else { return nil }
      return moment(start, third + 1, year: Int(last.value), month: month, day: day)
    case 3 where (200...209).contains(last.value) && !isComma:
      guard !isFollowedByMoreDigits(third, separator), !isPartOfName(start) else { return nil }
      return moment(start, third + 1, year: 2010 + Int(last.value) % 10, month: month, day: day)?
        .repaired(
          "a digit of the year is missing: “\(last.value)” read as \(2010 + last.value % 10)")
    case 2:
      guard !isComma, !isFollowedByMoreDigits(third, separator), !isAmount(third),
        !isPartOfName(start), token(third + 1)?.lexeme != .unit
      else { return nil }
      // "1.2.10" is a section number more often than a date.
      if separator == 0x2E, first.digits < 2 || middle.digits < 2, !isDatedBefore(start) {
        return nil
      }
      return moment(start, third + 1, year: wholeYear(Int(last.value)), month: month, day: day)
    default: return nil
    }
  }

  /// A day in digits whose dots have a blank behind them.
  private func spreadDay(at start: Int) -> Moment? {
    guard let first = token(start), first.kind == .number, first.digits <= 2,
      !continuesNumber(start), let dot = token(start + 1), dot.isMark("."), dot.gap == .none,
      let second = token(start + 2), second.kind == .number, second.digits == 2,
      second.gap == .blank, let other = token(start + 3), other.isMark("."), other.gap == .none,
      let third = token(start + 4), third.digits == 4, third.gap == .blank, isYear(third.value),
      !isNumberCue(before: start), (1...31).contains(first.value), (1...12).contains(second.value)
    else { return nil }
    return moment(
      start, start + 5, year: Int(third.value), month: Int(second.value), day: Int(first.value))
  }

  /// A month in digits: 12-2015, 12/2015, 2016-11, 2016 - 11.
  func numericMonth(at start: Int) -> Moment? {
    guard let first = token(start), first.kind == .number, !continuesNumber(start),
      !isNumberCue(before: start), let (second, separator) = afterSeparator(start + 1),
      separator != 0x2E, !isFollowedByMoreDigits(second, separator), !isAmount(second),
      !isInPath(start), !isPaperNumber(start), !isPartOfName(start)
    else { return nil }
    let last = tokens[second]
    if first.digits <= 2, last.digits == 4, (1...12).contains(first.value), isYear(last.value) {
      // "0-2013" and "nr. 3/2013" are no months; a single digit needs a cue.
      guard first.digits == 2 || isDatedBefore(start) || tokens[second].gap == .none else {
        return nil
      }
      return Moment(
        start, second + 1, PartialDate(year: Int(last.value), month: Int(first.value)))
    }
    guard first.digits == 4, last.digits <= 2, isYear(first.value), (1...12).contains(last.value)
    else { return nil }
    // 2011/12 is a season of two years, 2011-12 a month.
    if last.value == first.value % 100 + 1, last.digits == 2, separator == 0x2F { return nil }
    if last.digits == 1, separator != 0x2D || isDoubleYear(before: start) { return nil }
    if isDoubleYear(before: start) { return nil }
    return Moment(start, second + 1, PartialDate(year: Int(first.value), month: Int(last.value)))
  }

  /// Six or eight digits after "d.d.": 171202, 17122002, 20021217.
  func packedDay(at start: Int) -> Moment? {
    guard let number = token(start), number.kind == .number, number.value > 0,
      number.digits == 6 || number.digits == 8, isDatedBefore(start)
    else { return nil }
    let value = Int(number.value)
    if number.digits == 6 {
      return moment(
        start, start + 1, year: wholeYear(value % 100), month: value / 100 % 100,
        day: value / 10_000
      )
    }
    if let ends = CalendarDay(value % 10_000, value / 10_000 % 100, value / 1_000_000),
      isYear(Int32(ends.year))
    {
      return moment(start, start + 1, year: ends.year, month: ends.month, day: ends.day)
    }
    return moment(
      start, start + 1, year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  /// A day as a moment; months and days that cannot be give nil, days that a month lacks a moment without value.
  private func moment(_ start: Int, _ end: Int, year: Int, month: Int, day: Int) -> Moment? {
    guard (1000...2999).contains(year) else { return nil }
    guard (1...12).contains(month), (1...31).contains(day) else {
      return impossible(start, end, year: year, month: month, day: day)
    }
    var moment = Moment(start, end, PartialDate(year: year, month: month, day: day))
    if tokens[start..<end].contains(where: \.isRepaired) {
      moment.repair = "digits mended or parted from what was glued to them"
    } else if tokens[start..<end].contains(where: \.isSpaced) {
      moment.repair = "letter-spaced digits joined"
    }
    return moment
  }

  /// A whole date in digits whose month or day no calendar has: it is told, and never read as a date.
  ///
  /// The year has four digits and lies within living memory; the others two, lest chapter numbers are taken for dates.
  private func impossible(_ start: Int, _ end: Int, year: Int, month: Int, day: Int) -> Moment? {
    guard isYear(Int32(year)), tokens[start..<end].contains(where: { $0.digits == 4 }),
      end - start == 5, tokens[start + 2].digits == 2, !isNumberCue(before: start),
      tokens[start].digits + tokens[start + 4].digits == 6, !isPartOfName(start)
    else { return nil }
    var moment = Moment(start, end, PartialDate(year: year))
    if (1...12).contains(month) { moment.date.month = month }
    moment.rejection =
      (1...12).contains(month)
      ? "no month has a day \(day)" : "the year has no month \(month)"
    return moment
  }

  /// The number after a dash, slash or dot, with the separator.
  private func afterSeparator(_ index: Int, comma: Bool = false) -> (Int, UInt32)? {
    guard let mark = joined(index), mark.kind == .mark, let number = joined(index + 1),
      number.kind == .number, mark.gap <= .blank
    else { return nil }
    let separator = UInt32(bitPattern: mark.value)
    if comma, separator == 0x2C { return number.gap == .blank ? (index + 1, separator) : nil }
    guard ScalarClass.isDash(separator) || separator == 0x2F || separator == 0x2E,
      number.gap <= .blank || number.gap == .line && ScalarClass.isDash(separator)
    else { return nil }
    // Dots join only what they touch: "augustus 2009. 1" is a sentence and a list item.
    if separator == 0x2E, mark.gap != .none || number.gap != .none { return nil }
    // One blank on one side only is a list item or a lost word.
    return (index + 1, separator)
  }

  /// Whether digits go on after a number, behind the same separator.
  func isFollowedByMoreDigits(_ index: Int, _ separator: UInt32) -> Bool {
    guard let mark = token(index + 1), mark.kind == .mark, mark.gap == .none,
      let number = token(index + 2), number.gap == .none, number.kind == .number
    else { return false }
    let scalar = UInt32(bitPattern: mark.value)
    return scalar == separator || ScalarClass.isDash(scalar) && ScalarClass.isDash(separator)
      || scalar == 0x2C
  }

  /// Whether a number is the tail of a longer one: 1.234.567, 06-12-34, 2014/113.
  func continuesNumber(_ index: Int) -> Bool {
    guard let number = token(index), number.gap == .none, let mark = token(index - 1),
      mark.kind == .mark, mark.gap == .none, let before = token(index - 2)
    else { return false }
    let scalar = UInt32(bitPattern: mark.value)
    let joins =
      ScalarClass.isDash(scalar) || scalar == 0x2F || scalar == 0x2E || scalar == 0x2C
      || scalar == 0x3A || scalar == 0x5F
    return joins && before.kind == .number && !before.isRepaired
  }

  /// Whether a number stands in a web address or a path: "w3.org/2001/04/xmlenc".
  private func isInPath(_ index: Int) -> Bool {
    guard let number = token(index), number.gap == .none, let mark = token(index - 1),
      mark.gap == .none
    else { return false }
    return mark.isMark("/") || mark.isMark("_") || mark.isMark("=") || mark.isMark("\\")
  }

  /// Whether the number is that of a paper: "raadsvoorstel 2013-05", "agendapunt 5-2013", "RB 2013/12".
  private func isPaperNumber(_ index: Int) -> Bool {
    guard let word = wordBefore(index) else { return false }
    let token = tokens[word]
    if DateGrammar.numberedPapers.contains(token.hash) { return true }
    // "Kwartaalrapportage 2013-3" is the third of that year.
    if DateGrammar.numberedReports.contains(token.hash) || isReport(word) {
      return tokens[index].digits == 1 || tokens[index + 2].digits == 1
    }
    return token.lexeme == .none && token.isAllCapitals && token.length <= 3 && word == index - 1
      && tokens[index].digits == 4
  }

  /// Whether a word ends in "rapportage".
  private func isReport(_ index: Int) -> Bool {
    let text = word(index)
    return text.hasSuffix("rapportage")
  }

  private static let numberedReports: Set<UInt64> = Set(
    ["marap", "berap", "burap", "onderzoek", "nieuwsbrief"].map { FoldedHash.of($0) })
  private static let numberedPapers: Set<UInt64> = Set(
    [
      "voorstel", "raadsvoorstel", "collegevoorstel", "initiatiefvoorstel", "raadsbrief",
      "raadsinformatiebrief", "raadsbesluit", "collegebesluit", "agendapunt", "bijlage", "motie",
      "amendement", "advies", "collegeadvies",
    ].map { FoldedHash.of($0) })

  /// Whether a dash or a slash ties a number to the letters before it, as in a reference number ("D-13-12-20").
  private func isPartOfName(_ index: Int) -> Bool {
    guard let number = token(index), number.gap == .none, let mark = token(index - 1),
      mark.isDash || mark.isMark("/") || mark.isMark("."), mark.gap == .none
    else { return false }
    return token(index - 2)?.kind == .word
  }

  /// Whether a percent sign or a decimal follows.
  private func isAmount(_ index: Int) -> Bool {
    guard let mark = token(index + 1), mark.kind == .mark, mark.gap <= .blank else { return false }
    return mark.isMark("%") || mark.isMark("€")
  }

  /// A year of two digits within the window that ends twenty years after the reference.
  func wholeYear(_ short: Int) -> Int {
    let last = (reference?.year ?? 2025) + 20
    let year = last / 100 * 100 + short
    return year > last ? year - 100 : year
  }

  func isYear(_ value: Int32) -> Bool { (1900...2099).contains(value) }
}
