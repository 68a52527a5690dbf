import SpoorModel

/// The words of a folded text, with what stands between them.
///
/// A word is a run of letters and digits; `.`, `-`, `/` and `:` between digits belong to it (`1.0`,
/// `8-2-2011`). Spaced lettering of four letters and more (`b e s l u i t`) is one word, and so is a word
/// that a hyphen at the end of a line cuts in two.
struct WordScan: Sendable {
  /// The words, folded.
  let words: [String]
  /// For each word its range in the folded text.
  let ranges: [Range<Int>]
  /// For each word whether a comma, dash, bracket, colon or the like stands between it and the word before.
  let startsAfterBreak: [Bool]

  /// For each word whether a colon follows it at once: the word is a label.
  private let colons: [Bool]

  var count: Int { words.count }

  /// - Parameters:
  ///   - text: The folded text.
  ///   - bounds: The part of it to scan.
  ///   - limit: The most words that are taken.
  /// - Complexity: O(*n*) in the scanned part.
  init(_ text: FoldedText, in bounds: Range<Int>? = nil, limit: Int = .max) {
    let scalars = text.scalars
    let bounds = (bounds ?? 0..<scalars.count).clamped(to: 0..<scalars.count)
    var words: [String] = []
    var ranges: [Range<Int>] = []
    var breaks: [Bool] = []
    var place = bounds.lowerBound
    var isBreak = false
    while place < bounds.upperBound, words.count < limit {
      guard Folding.isWord(scalars[place]) else {
        if scalars[place] != " ", scalars[place] != "\n", scalars[place] != "'",
          scalars[place] != "."
        {
          isBreak = true
        }
        place += 1
        continue
      }
      let spaced = WordScan.spacedWord(scalars, from: place, to: bounds.upperBound)
      var end = spaced?.end ?? WordScan.wordEnd(scalars, from: place, to: bounds.upperBound)
      var word = spaced?.word ?? String(scalars: scalars[place..<end])
      if end + 2 < bounds.upperBound, scalars[end] == "-", scalars[end + 1] == "\n",
        Folding.isWord(scalars[end + 2])
      {
        let rest = WordScan.wordEnd(scalars, from: end + 2, to: bounds.upperBound)
        word += String(scalars: scalars[(end + 2)..<rest])
        end = rest
      }
      words.append(word)
      ranges.append(place..<end)
      breaks.append(isBreak)
      isBreak = false
      place = end
    }
    self.words = words
    self.ranges = ranges
    colons = ranges.map { $0.upperBound < scalars.count && scalars[$0.upperBound] == ":" }
    startsAfterBreak = breaks
  }

  /// Whether a colon stands right after the word at an index.
  func endsWithColon(_ index: Int) -> Bool { colons[index] }

  /// The range of the folded text from the first to the last of the words at `indices`, which must not be empty.
  func range(_ indices: Range<Int>) -> Range<Int> {
    ranges[indices.lowerBound].lowerBound..<ranges[indices.upperBound - 1].upperBound
  }

  private static func wordEnd(_ scalars: [Unicode.Scalar], from start: Int, to limit: Int) -> Int {
    var end = start + 1
    while end < limit {
      if Folding.isWord(scalars[end]) {
        end += 1
      } else if end + 1 < limit, Folding.isDigit(scalars[end - 1]),
        Folding.isDigit(scalars[end + 1]),
        scalars[end] == "." || scalars[end] == "-" || scalars[end] == "/" || scalars[end] == ":"
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// A word of single letters set apart by single spaces, when at least four stand in a row.
  private static func spacedWord(
    _ scalars: [Unicode.Scalar], from start: Int, to limit: Int
  ) -> (word: String, end: Int)? {
    func isSingle(_ place: Int) -> Bool {
      place < limit && Folding.isWord(scalars[place]) && !Folding.isDigit(scalars[place])
        && (place + 1 >= limit || !Folding.isWord(scalars[place + 1]))
    }
    guard isSingle(start) else { return nil }
    var letters = [scalars[start]]
    var end = start + 1
    while end < limit, scalars[end] == " ", isSingle(end + 1) {
      letters.append(scalars[end + 1])
      end += 2
    }
    return letters.count >= 4 ? (String(scalars: letters), end) : nil
  }
}
