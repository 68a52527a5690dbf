/// A date, period or open interval as Extended Date/Time Format writes it, to the precision that was printed.
///
/// Forms: `2010-12-01`, `2010-12`, `2010`, `2010-23` (season), `2013-33`…`-36` (quarter), `2012-40`/`-41`
/// (half), `2013-W12` (week), `199X`, `2011~` (about), and intervals `2011/2014`, `2017-12-30/..`, `../2014`.
/// - Source: ISO 8601-2:2019; EDTF specification, Library of Congress.
package struct EDTF: Hashable, Sendable, Codable, CustomStringConvertible {
  package let text: String

  /// Accepts every form that is listed above, with months, days and weeks that exist; nil otherwise.
  package init?(_ text: String) {
    guard EDTF.span(of: text) != nil else { return nil }
    self.text = text
  }

  package static func day(_ year: Int, _ month: Int, _ day: Int) -> EDTF? {
    EDTF("\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))")
  }
  package static func month(_ year: Int, _ month: Int) -> EDTF? {
    EDTF("\(pad(year, 4))-\(pad(month, 2))")
  }
  package static func year(_ year: Int) -> EDTF? { EDTF(pad(year, 4)) }

  package var description: String { text }

  /// The first day and the last day that the value covers, as days since 1970-01-01; nil at an open end.
  ///
  /// An approximate value covers the days of the value without its mark.
  package var days: DayRange { EDTF.span(of: text) ?? DayRange(first: nil, last: nil) }

  package var isInterval: Bool { text.contains("/") }
  package var isApproximate: Bool { text.hasSuffix("~") }
  /// The year in which the value begins, or ends where the beginning is open.
  package var year: Int? {
    let span = days
    return (span.first ?? span.last).map { CalendarDay(daysSince1970: $0).year }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = EDTF(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text)” is no EDTF date; write 2010-12-01, 2010-12 or 2010")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// First and last day, as days since 1970-01-01; nil at an open end.
package struct DayRange: Hashable, Sendable {
  package let first: Int?
  package let last: Int?

  package init(first: Int?, last: Int?) {
    self.first = first
    self.last = last
  }
}

/// A day of the proleptic Gregorian calendar.
package struct CalendarDay: Hashable, Sendable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when the month or the day does not exist.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...12).contains(month), day >= 1, day <= CalendarDay.length(ofMonth: month, year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// - Source: "days to civil" of Howard Hinnant, chrono-compatible low-level date algorithms (2013).
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// - Source: as above, "civil to days".
  package var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 for Monday to 7 for Sunday.
  package var isoWeekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 + 1 }

  package static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}

private func pad(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension EDTF {
  /// The days that an EDTF text covers; nil when it is none of the accepted forms.
  private static func span(of text: String) -> DayRange? {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    if sides.count == 2 {
      let open: Set<Substring> = ["..", ""]
      let first = open.contains(sides[0]) ? nil : single(sides[0])
      let last = open.contains(sides[1]) ? nil : single(sides[1])
      guard open.contains(sides[0]) || first != nil, open.contains(sides[1]) || last != nil,
        first != nil || last != nil
      else { return nil }
      if let from = first?.first, let to = last?.last, from > to { return nil }
      return DayRange(first: first?.first, last: last?.last)
    }
    return sides.count == 1 ? single(sides[0]) : nil
  }

  private static func single(_ text: Substring) -> DayRange? {
    var text = text
    if let mark = text.last, "~?%".contains(mark) { text.removeLast() }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, head.utf8.count == 4 else { return nil }
    if parts.count == 1, head.last == "X", let decade = number(head.dropLast(), 3) {
      return range(CalendarDay(decade * 10, 1, 1), CalendarDay(decade * 10 + 9, 12, 31))
    }
    guard let year = number(head, 4) else { return nil }
    switch parts.count {
    case 1: return range(CalendarDay(year, 1, 1), CalendarDay(year, 12, 31))
    case 2 where parts[1].first == "W":
      guard let week = number(parts[1].dropFirst(), 2) else { return nil }
      return self.week(week, of: year)
    case 2:
      guard let month = number(parts[1], 2) else { return nil }
      return months(year, month)
    case 3:
      guard let month = number(parts[1], 2), let day = number(parts[2], 2),
        let date = CalendarDay(year, month, day)
      else { return nil }
      return range(date, date)
    default: return nil
    }
  }

  private static func number(_ digits: Substring, _ count: Int) -> Int? {
    guard digits.utf8.count == count, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  /// Months 1 to 12, and the codes of seasons, quarters and halves.
  private static func months(_ year: Int, _ code: Int) -> DayRange? {
    let months: (first: Int, last: Int)
    switch code {
    case 1...12: months = (code, code)
    case 21...24: months = (3 + (code - 21) * 3, 5 + (code - 21) * 3)
    case 33...36: months = (1 + (code - 33) * 3, 3 + (code - 33) * 3)
    case 40...41: months = (1 + (code - 40) * 6, 6 + (code - 40) * 6)
    default: return nil
    }
    let lastYear = months.last > 12 ? year + 1 : year
    let lastMonth = months.last > 12 ? months.last - 12 : months.last
    return range(
      CalendarDay(year, months.first, 1),
      CalendarDay(lastYear, lastMonth, CalendarDay.length(ofMonth: lastMonth, lastYear)))
  }

  /// The Monday to Sunday of an ISO week; nil when the year has no such week.
  private static func week(_ week: Int, of year: Int) -> DayRange? {
    guard let fourth = CalendarDay(year, 1, 4), let next = CalendarDay(year + 1, 1, 4), week >= 1
    else { return nil }
    let monday = fourth.daysSince1970 - fourth.isoWeekday + 1 + (week - 1) * 7
    guard monday < next.daysSince1970 - next.isoWeekday + 1 else { return nil }
    return DayRange(first: monday, last: monday + 6)
  }

  private static func range(_ first: CalendarDay?, _ last: CalendarDay?) -> DayRange? {
    guard let first, let last else { return nil }
    return DayRange(first: first.daysSince1970, last: last.daysSince1970)
  }
}
