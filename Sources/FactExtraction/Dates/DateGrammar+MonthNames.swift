import SpoorModel

/// Names of months: whole, short, broken, misread or Roman.
extension DateGrammar {
  /// A month that was read: where it ends, which it is, and how its name was mended.
  struct MonthName {
    var end: Int
    var month: Int
    var repair: String?
    /// Scalars of a label that is glued to the name ("in" of "inoktober").
    var lead = 0
    /// Whether the name is whole, so that it needs no year to be believed.
    var isWhole: Bool
  }

  /// "XII-2010": a Roman month needs a dash and a year, and two letters unless a day stands before it.
  func romanMonth(at start: Int) -> Moment? {
    guard let token = token(start), token.kind == .word, token.isAllCapitals, token.length >= 2,
      token.length <= 4, token.gap != .none || start == 0,
      let month = DateGrammar.romanMonths[token.hash], let dash = self.token(start + 1),
      dash.isDash,
      dash.gap == .none, let year = yearValue(at: start + 2), tokens[start + 2].gap == .none,
      year.repair == nil
    else { return nil }
    return Moment(start, year.end, PartialDate(year: year.value, month: month))
  }

  /// "12-XI-2009", "12.XI.2009", "12/XI/2009", "12 XI 2009": the same mark on both sides, or a blank.
  func romanDay(_ start: Int, day: Int, after index: Int) -> Moment? {
    let dot = token(index - 1)?.isMark(".") == true ? index - 1 : index
    guard let mark = token(dot) else { return nil }
    let isMarked = mark.isDash || mark.isMark("/") || mark.isMark(".")
    let next = isMarked ? dot + 1 : index
    guard let name = token(next), name.kind == .word, name.isAllCapitals,
      let month = DateGrammar.romanMonths[name.hash],
      isMarked ? name.gap == .none : name.gap == .blank && name.length >= 2
    else { return nil }
    if isMarked { guard token(next + 1)?.value == mark.value else { return nil } }
    let place = isMarked ? next + 2 : next + 1
    guard let year = token(place), year.kind == .number, year.digits == 4, isYear(year.value),
      year.gap == (isMarked ? .none : .blank)
    else { return nil }
    return Moment(
      start, place + 1, PartialDate(year: Int(year.value), month: month, day: day))
  }

  private static let romanMonths: [UInt64: Int] = Dictionary(
    uniqueKeysWithValues: [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
    ]
    .enumerated().map { (FoldedHash.of($1), $0 + 1) })

  /// Whether a misread short month and a whole year stand here, as in a stamp: "Hm 2012" for "MRT 2012".
  func isMisreadStamp(_ index: Int) -> Bool {
    guard let month = token(index), month.kind == .word, month.length <= 4,
      let year = token(index + 1), year.kind == .number, year.digits == 4, year.gap == .blank,
      isYear(year.value)
    else { return false }
    return MisreadMonth.shortMonth(of: word(index)) != nil
  }

  /// The name of a month, whole, short, broken in two, glued to a label or misread.
  func monthName(at index: Int, afterDay: Bool) -> MonthName? {
    guard let token = afterDay ? joined(index) : token(index), token.kind == .word else {
      return nil
    }
    switch token.lexeme {
    case .month(let month):
      return MonthName(
        end: index + 1, month: Int(month),
        repair: token.isRepaired
          ? "digits in the month read as letters"
          : token.isSpaced ? "letter-spaced month joined" : nil, isWhole: true)
    case .shortMonth(let month):
      // "sep-\ntember"
      if let broken = brokenMonth(at: index) { return broken }
      var end = index + 1
      if let dot = self.token(end), dot.isMark("."), dot.gap == .none { end += 1 }
      return MonthName(
        end: end, month: Int(month),
        repair: token.isRepaired ? "digits in the month read as letters" : nil, isWhole: afterDay)
    default: return damagedMonth(at: index, afterDay: afterDay)
    }
  }

  /// A month name in three parts or more, a blank between them: "m e i 2012", "de cem ber 2012".
  private func spreadMonth(at index: Int) -> MonthName? {
    var text = word(index)
    var next = index + 1
    while let part = token(next), part.kind == .word, part.gap == .blank, next < index + 9,
      text.unicodeScalars.count + part.length <= 9
    {
      text += word(next)
      next += 1
    }
    guard next > index + 2, let month = DateGrammar.wholeMonths[text], yearValue(at: next) != nil
    else { return nil }
    return MonthName(end: next, month: month, repair: "letters of the month joined", isWhole: true)
  }

  /// A month name in two parts, with its year behind it: "decem-\nber", "janua ri".
  private func brokenMonth(at index: Int) -> MonthName? {
    if let spread = spreadMonth(at: index) { return spread }
    guard let next = token(index + 1) else { return nil }
    let second = next.isDash && next.gap == .none ? index + 2 : index + 1
    guard let tail = token(second), tail.kind == .word, tail.gap <= .line,
      second > index + 1 || tail.gap == .blank, tokens[index].length + tail.length <= 12,
      yearValue(at: second + 1) != nil,
      let month = DateGrammar.wholeMonths[word(index) + word(second)]
    else { return nil }
    return MonthName(
      end: second + 1, month: month, repair: "parts of the month joined", isWhole: true)
  }

  /// A month name that stands in two parts, behind a glued label, or with letters misread.
  private func damagedMonth(at index: Int, afterDay: Bool) -> MonthName? {
    if let broken = brokenMonth(at: index) { return broken }
    guard tokens[index].length <= 20, yearValue(at: index + 1) != nil else { return nil }
    let text = word(index)
    if !afterDay {
      for (name, month) in DateGrammar.wholeMonths where text.count > name.count {
        if text.hasSuffix(name),
          DateVocabulary.gluedLabels.contains(String(text.dropLast(name.count)))
        {
          return MonthName(
            end: index + 1, month: month, repair: "label parted from the month",
            lead: text.unicodeScalars.count - name.unicodeScalars.count, isWhole: true)
        }
      }
    }
    // Only a day before it and a year behind it make a misread word a month.
    guard afterDay,
      let month = MisreadMonth.month(of: text)
        ?? (isMisreadStamp(index) ? MisreadMonth.shortMonth(of: text) : nil)
    else { return nil }
    return MonthName(
      end: index + 1, month: month, repair: "“\(text)” read as a month", isWhole: true)
  }

  static let wholeMonths: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, names) in DateVocabulary.monthNames.enumerated() {
      for name in names.split(separator: " ") { table[String(name)] = index + 1 }
    }
    return table
  }()
}
