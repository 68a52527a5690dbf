import SpoorModel

/// The dates that stand in status lines and adopting formulas: `10 november 2016`, `8-2-2011`, `mei 2015`.
///
/// Only what a marker needs; the dates of a paper are read elsewhere.
enum MarkerDate {
  /// The first date among the words at `indices`, and the words that it takes.
  static func first(in scan: WordScan, _ indices: Range<Int>) -> (date: EDTF, words: Range<Int>)? {
    for index in indices {
      if let found = date(at: index, in: scan, until: indices.upperBound) { return found }
    }
    return nil
  }

  private static func date(
    at index: Int, in scan: WordScan, until end: Int
  ) -> (date: EDTF, words: Range<Int>)? {
    let word = scan.words[index]
    guard let first = word.unicodeScalars.first else { return nil }
    if Folding.isDigit(first) {
      if let date = numeric(word) { return (date, index..<(index + 1)) }
      if let day = Int(word), (1...31).contains(day), index + 2 < end,
        let month = StatusVocabulary.months[scan.words[index + 1]],
        let year = year(scan.words[index + 2]),
        let date = EDTF.day(year, month, day)
      {
        return (date, index..<(index + 3))
      }
      return nil
    }
    if let month = StatusVocabulary.months[word], index + 1 < end,
      let year = year(scan.words[index + 1]),
      let date = EDTF.month(year, month)
    {
      return (date, index..<(index + 2))
    }
    return nil
  }

  private static func year(_ word: String) -> Int? {
    guard word.unicodeScalars.count == 4, let year = Int(word), (1900...2100).contains(year) else {
      return nil
    }
    return year
  }

  private static func numeric(_ word: String) -> EDTF? {
    guard word.unicodeScalars.count <= 10 else { return nil }
    let parts = word.split { "-./".contains($0) }.map { Int($0) }
    guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2] else {
      return nil
    }
    if (1900...2100).contains(last) { return EDTF.day(last, month, first) }
    if (1900...2100).contains(first) { return EDTF.day(first, month, last) }
    if (0...99).contains(last), word.contains("-") || word.contains("/") {
      return EDTF.day(last < 60 ? 2000 + last : 1900 + last, month, first)
    }
    return nil
  }
}
