import SpoorModel

/// Month names as scanners misread them.
enum MisreadMonth {
  /// The month that a word stands for once the usual confusions are undone; nil for other words.
  ///
  /// "rn" is read for m, "ii" for n, "cl" for d, "vv" for w; beyond that one letter may be wrong, too many
  /// or missing in a name of at least five letters, and the word's first two or last four letters must agree.
  /// - Complexity: O(1): words over fourteen letters are no months.
  static func month(of word: String) -> Int? {
    guard (3...14).contains(word.unicodeScalars.count) else { return nil }
    let mended = [("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "n"), ("lj", "u")].reduce(word) {
      replacing($1.0, by: $1.1, in: $0)
    }
    if let month = DateGrammar.wholeMonths[mended] { return month }
    // A final i is read for l: "jull", "januarl".
    if word.hasSuffix("l"), let month = DateGrammar.wholeMonths[word.dropLast() + "i"] {
      return month
    }
    for (name, month) in candidates where name.count >= 5 {
      for read in [word, mended] where isOneLetterOff(Array(read.unicodeScalars), name) {
        return month
      }
    }
    return nil
  }

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

  /// Whether one word becomes the other by changing, adding or leaving out one letter.
  private static func isOneLetterOff(_ word: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    guard abs(word.count - name.count) <= 1 else { return false }
    var head = 0
    while head < min(word.count, name.count), word[head] == name[head] { head += 1 }
    var tail = 0
    while tail < min(word.count, name.count) - head,
      word[word.count - 1 - tail] == name[name.count - 1 - tail]
    {
      tail += 1
    }
    return max(word.count, name.count) - head - tail <= 1
  }
}
