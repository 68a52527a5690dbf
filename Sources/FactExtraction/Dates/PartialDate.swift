import SpoorModel

/// What one end of a date expression says, before the other end fills in what it leaves out.
struct PartialDate: Equatable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// EDTF code of a season, quarter or half (21…24, 33…36, 40, 41).
  var code: Int?
  var week: Int?
  /// First year of a decade.
  var decade: Int?
  var isApproximate = false

  /// Whether it is a year and nothing finer.
  var isYearOnly: Bool {
    year != nil && month == nil && code == nil && week == nil && decade == nil
  }
  /// Whether a month, season, quarter, half or week is named without its year.
  var lacksYear: Bool { year == nil && decade == nil }

  /// The value in EDTF without its approximation mark; nil without a year, and for days that do not exist.
  var plainText: String? {
    if let decade { return "\(decade / 10)X" }
    guard let year, (1000...9999).contains(year) else { return nil }
    if let code { return "\(year)-\(code)" }
    if let week { return "\(year)-W\(pad(week))" }
    guard let month else { return "\(year)" }
    guard let day else { return "\(year)-\(pad(month))" }
    return "\(year)-\(pad(month))-\(pad(day))"
  }

  var text: String? { plainText.map { isApproximate ? $0 + "~" : $0 } }
  var edtf: EDTF? { text.flatMap { EDTF($0) } }

  /// A number that orders parts of a year: months, seasons, quarters, halves and weeks by their beginning.
  var placeInYear: Int? {
    if let month { return month * 100 + (day ?? 0) }
    if let week { return week * 8 }
    guard let code else { return nil }
    switch code {
    case 21...24: return 300 * (code - 20)
    case 33...36: return 300 * (code - 33) + 100
    default: return 600 * (code - 40) + 100
    }
  }

  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
