import SpoorModel

/// Month names as scanners misread them.
enum MisreadMonth {
  /// The month that a word stands for once the usual confusions are undone; nil for other words.
  ///
  /// One confusion undone may give the name itself; beyond that one letter may be wrong, too many or missing, and
  /// two in a name of at least seven letters. A word as near to two months is neither.
  /// - Complexity: O(1): words over fourteen letters are no months.
  static func month(of word: String) -> Int? {
    guard (3...14).contains(word.unicodeScalars.count) else { return nil }
    let readings =
      [word] + shapes.filter { word.contains($0.0) }.map { replacing($0.0, by: $0.1, in: word) }
    for reading in readings {
      if let month = DateGrammar.wholeMonths[reading] { return month }
    }
    // A final i is read for l: "jull", "januarl".
    if word.hasSuffix("l"), let month = DateGrammar.wholeMonths[word.dropLast() + "i"] {
      return month
    }
    let spelled = readings.map { Array($0.unicodeScalars) }
    for errors in 1...2 {
      let near = candidates.filter { name, _ in
        name.count >= (errors == 1 ? 4 : 7)
          && spelled.contains { isLike($0, name) && distance($0, name, atMost: errors) <= errors }
      }
      if near.count == 1 { return near[0].1 }
    }
    return nil
  }

  /// What scanners read, and what was printed.
  private static let shapes = [
    ("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "n"), ("lj", "u"), ("in", "m"), ("ni", "m"),
    ("ivl", "m"), ("n", "ri"), ("n", "rt"), ("c", "e"),
  ]

  /// The month that a misread abbreviation of a stamp stands for: "dee" for "dec", "Hm" for "MRT".
  static func shortMonth(of word: String) -> Int? { shortMonths[word] }

  /// Letters of stamped abbreviations, and what scanners read for them.
  private static let confusions = [
    ("e", "c"), ("c", "e"), ("n", "u"), ("u", "n"), ("v", "y"), ("t", "l"), ("l", "i"), ("o", "c"),
    ("g", "q"), ("b", "h"), ("k", "h"), ("m", "h"), ("a", "o"), ("p", "f"),
  ]

  /// Every abbreviation with one letter misread; and with "rt" read as one m beside a misread first letter.
  private static let shortMonths: [String: Int] = {
    var table: [String: Int] = [:]
    let names = [
      "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    for (index, name) in names.enumerated() {
      for (letter, read) in confusions where name.contains(letter) {
        let misread = replacing(letter, by: read, in: name)
        table[misread] = index + 1
        if misread.hasSuffix("rt") { table[replacing("rt", by: "m", in: misread)] = index + 1 }
      }
    }
    for name in names { table[name] = nil }
    return table
  }()

  private static let candidates: [([Unicode.Scalar], Int)] = DateVocabulary.monthNames.enumerated()
    .map { index, names in (Array(names.prefix { $0 != " " }.unicodeScalars), index + 1) }

  private static func replacing(_ part: String, by other: String, in word: String) -> String {
    var result: [Unicode.Scalar] = []
    let scalars = Array(word.unicodeScalars)
    let part = Array(part.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if index + part.count <= scalars.count, Array(scalars[index..<(index + part.count)]) == part {
        result += other.unicodeScalars
        index += part.count
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(scalars: result)
  }

  /// Whether two words begin or end in the same letter: others are not worth comparing.
  private static func isLike(_ word: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    word.first == name.first || word.last == name.last
  }

  /// How many letters must be changed, added or left out to make one word the other.
  ///
  /// Words that differ in length by more than `limit` are not compared.
  private static func distance(
    _ word: [Unicode.Scalar], _ name: [Unicode.Scalar], atMost limit: Int
  ) -> Int {
    guard abs(word.count - name.count) <= limit else { return limit + 1 }
    var row = Array(0...name.count)
    for (index, letter) in word.enumerated() {
      var next = [index + 1]
      for (place, other) in name.enumerated() {
        next.append(
          min(row[place] + (letter == other ? 0 : 1), row[place + 1] + 1, next[place] + 1))
      }
      row = next
    }
    return row[name.count]
  }
}
