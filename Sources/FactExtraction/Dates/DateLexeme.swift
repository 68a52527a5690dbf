/// What a word means to the date grammar.
enum DateLexeme: Hashable, Sendable {
  /// No part of a date.
  case none
  /// A month, 1 to 12, by its whole name.
  case month(UInt8)
  /// A month, 1 to 12, by an abbreviation that may carry a dot.
  case shortMonth(UInt8)
  /// A day of the week, 1 (Monday) to 7.
  case weekday(UInt8)
  /// A number in words, 1 to 99.
  case cardinal(UInt8)
  /// A rank in words, 1 to 99; 100 stands for "laatste".
  case ordinal(UInt8)
  /// A year in one word ("tweeduizendvijftien").
  case yearWord(UInt16)
  /// "tweeduizend" or "negentienhonderd", which a number in words may follow.
  case centuryWord(UInt16)
  /// The letters after the digits of a rank: "1e", "18de", "1ste".
  case rankSuffix
  /// A season, by its EDTF code 21 to 24.
  case season(UInt8)
  case quarter, half, halfYear, week, decades, ofYear
  /// "jan", "voorjaar" and the like say when; these say about when: "begin", "medio", "eind", "circa".
  case about
  /// The first or the last day of a year: "primo", "ultimo".
  case primo, ultimo
  /// A decade in words, by its first year within the century: 10 to 90.
  case decadeWord(UInt8)
  /// A period of twelve months that runs over two years: "schooljaar", "vergaderjaar".
  case doubleYear
  case van, tot, en, of, tussen, met, heden, article, inside
  /// A word after which a bare year is certainly a year: "in", "sinds", "uit".
  case yearCue
  /// A word after which a number is never a date: "nr", "artikel", "kenmerk".
  case numberCue
  /// A law by its short name: a year after it belongs to the name.
  case law
  /// What is counted: a number before it is an amount.
  case unit
  /// "d.d." and "dd", after which six or eight digits are a date.
  case dated
  case past, next, current
  /// "dezer": a day before it lies in the month of the reference date.
  case ofThisMonth
  case day, month_, year_
  /// A day by its distance from today.
  case relativeDay(Int8)
}
