/// Where the sentences of a flowing text begin and end.
struct Sentences {
  /// The beginnings, from 0, and the end of the text.
  private let bounds: [Int]

  /// - Complexity: O(*n*).
  init(_ scalars: [Unicode.Scalar]) {
    var bounds = [0]
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n": bounds.append(index + 1)
      case ".", "!", "?":
        if Sentences.ends(at: index, in: scalars) { bounds.append(index + 1) }
      default: break
      }
    }
    if bounds.last != scalars.count { bounds.append(scalars.count) }
    self.bounds = bounds
  }

  /// The index of the sentence that holds an offset.
  ///
  /// - Complexity: O(log *n*).
  func index(at offset: Int) -> Int {
    var low = 0
    var high = bounds.count - 1
    while low + 1 < high {
      let middle = (low + high) / 2
      if bounds[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The range of a sentence, without blanks at its ends, cut to a window around the match when it is long.
  func range(_ index: Int, around match: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
    guard index + 1 < bounds.count else { return match }
    var start = min(bounds[index], match.lowerBound)
    // A match over two sentences keeps both.
    var end = max(bounds[index + 1], match.upperBound)
    if match.lowerBound - start > Sentences.reach {
      start = match.lowerBound - Sentences.reach
      while start < match.lowerBound, scalars[start] != " " { start += 1 }
    }
    if end - match.upperBound > Sentences.reach {
      end = match.upperBound + Sentences.reach
      while end > match.upperBound, scalars[end - 1] != " " { end -= 1 }
    }
    while start < match.lowerBound, Sentences.isBlank(scalars[start]) { start += 1 }
    while end > match.upperBound, Sentences.isBlank(scalars[end - 1]) { end -= 1 }
    return start..<end
  }

  /// How many scalars of a long sentence are quoted before and after a match.
  private static let reach = 400

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t"
  }

  /// A full stop ends a sentence when a blank and no small letter follow, and no abbreviation stands before.
  private static func ends(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var next = index + 1
    while next < scalars.count, closing.contains(scalars[next]) { next += 1 }
    guard next < scalars.count else { return true }
    guard isBlank(scalars[next]) else { return false }
    guard scalars[index] == "." else { return true }
    if next + 1 < scalars.count, scalars[next + 1].properties.isLowercase { return false }
    var start = index
    while start > 0, index - start < 8, TermScalar.plain(scalars[start - 1]) != nil { start -= 1 }
    guard start < index else { return true }
    if index - start == 1, TermScalar.plain(scalars[start]).map({ $0.value >= 0x61 }) == true {
      return false
    }
    var word = String.UnicodeScalarView()
    for scalar in scalars[start..<index] { TermScalar.plain(scalar).map { word.append($0) } }
    return !abbreviations.contains(String(word))
  }

  private static let closing: Set<Unicode.Scalar> = ["\"", "'", ")", "\u{201D}", "\u{2019}", "»"]
  private static let abbreviations: Set<String> = [
    "art", "bijv", "blz", "ca", "circa", "dhr", "dr", "drs", "etc", "evt", "excl", "incl", "ing",
    "ir", "jl", "mevr", "mr", "mw", "nl", "nr", "nrs", "pag", "prof", "resp", "st", "tel", "vgl",
    "zgn",
  ]
}
