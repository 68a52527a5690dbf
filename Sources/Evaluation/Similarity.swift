import Foundation

/// How titles are compared: the four levels at which a title counts as right.
package enum TitleLevel: String, CaseIterable, Sendable {
  /// Equal to the letter.
  case strict
  /// Equal after case, punctuation, quotes, hyphens, diacritics and blanks are folded.
  case soft
  /// Levenshtein similarity of the folded titles of at least 0.8.
  case levenshtein = "lev"
  /// Ratcliff-Obershelp similarity of the folded titles of at least 0.95.
  case ratcliffObershelp = "ro"

  func accepts(_ label: String, _ said: String) -> Bool {
    // Scalar by scalar: Swift holds an é of one scalar for equal to one of two.
    if self == .strict {
      return Similarity.trimmed(label).unicodeScalars.elementsEqual(
        Similarity.trimmed(said).unicodeScalars)
    }
    let label = Similarity.folded(label)
    let said = Similarity.folded(said)
    switch self {
    case .strict, .soft: return label == said
    case .levenshtein: return Similarity.levenshtein(label, said) >= 0.8
    case .ratcliffObershelp: return Similarity.ratcliffObershelp(label, said) >= 0.95
    }
  }
}

/// Measures of how alike two titles are.
package enum Similarity {
  /// Small ASCII letters and digits only, everything else one blank.
  package static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    var isPending = false
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      let bytes: [UInt8]
      switch scalar {
      case "a"..."z", "0"..."9": bytes = [UInt8(truncatingIfNeeded: scalar.value)]
      case "ß": bytes = [UInt8(ascii: "s"), UInt8(ascii: "s")]
      case _ where scalar.properties.canonicalCombiningClass != .notReordered: continue
      default:
        isPending = true
        continue
      }
      if isPending, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
      isPending = false
      folded += bytes
    }
    return folded
  }

  static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// 1 minus the edit distance over the longer length; 1 for two empty texts.
  ///
  /// - Complexity: O(*n* × *m*).
  package static func levenshtein(_ first: [UInt8], _ second: [UInt8]) -> Double {
    let longest = max(first.count, second.count)
    guard longest > 0 else { return 1 }
    var row = Array(0...second.count)
    for (i, a) in first.enumerated() {
      var next = [i + 1]
      next.reserveCapacity(row.count)
      for (j, b) in second.enumerated() {
        next.append(min(row[j + 1] + 1, next[j] + 1, row[j] + (a == b ? 0 : 1)))
      }
      row = next
    }
    return 1 - Double(row[second.count]) / Double(longest)
  }

  /// Twice the matched length over the total length, matching the longest common run first.
  ///
  /// - Complexity: O(*n* × *m*) for each matched run.
  /// - Source: Ratcliff and Metzener, "Pattern matching: the gestalt approach", 1988.
  package static func ratcliffObershelp(_ first: [UInt8], _ second: [UInt8]) -> Double {
    let total = first.count + second.count
    guard total > 0 else { return 1 }
    var matched = 0
    var open = [(first[...], second[...])]
    while let (a, b) = open.popLast() {
      let run = longestRun(a, b)
      guard run.length > 0 else { continue }
      matched += run.length
      open.append((a[..<run.first], b[..<run.second]))
      open.append((a[(run.first + run.length)...], b[(run.second + run.length)...]))
    }
    return 2 * Double(matched) / Double(total)
  }

  private struct Run {
    var first: Int
    var second: Int
    var length: Int
  }

  /// The longest common run; of several the one that begins first in the first text, then in the second.
  private static func longestRun(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Run {
    var best = Run(first: a.startIndex, second: b.startIndex, length: 0)
    var lengths: [Int: Int] = [:]
    for i in a.indices {
      var next: [Int: Int] = [:]
      for j in b.indices where a[i] == b[j] {
        let length = (lengths[j - 1] ?? 0) + 1
        next[j] = length
        if length > best.length {
          best = Run(first: i - length + 1, second: j - length + 1, length: length)
        }
      }
      lengths = next
    }
    return best
  }
}
