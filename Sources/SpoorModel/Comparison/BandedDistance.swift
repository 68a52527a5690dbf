/// Edit distance within a bound: insertions, deletions and substitutions of single scalars.
enum BandedDistance {
  /// Where a pattern ends in a text, and at what cost.
  struct Match: Hashable {
    let start: Int
    let end: Int
    let distance: Int
  }

  /// The best place of a whole pattern in a text that may begin and end anywhere.
  ///
  /// - Parameters:
  ///   - pattern: What is looked for; not empty.
  ///   - text: Where.
  ///   - bound: The most edits that count as a match.
  ///   - budget: The most cells that may be computed; nil is returned where the text is too long for it.
  /// - Returns: The match with the fewest edits, the first of equals; nil where every one costs more.
  /// - Complexity: O(|text| × bound) on ordinary text: a column is followed no deeper than cells within the
  ///   bound reach.
  /// - Source: E. Ukkonen, Finding approximate patterns in strings, Journal of Algorithms 6 (1985).
  static func best(
    of pattern: ArraySlice<UInt32>, in text: ArraySlice<UInt32>, bound: Int, budget: Int
  ) -> Match? {
    let length = pattern.count
    guard length > 0 else { return nil }
    let bound = min(bound, length)
    // For each row the cost, and where in the text the path to it began.
    var cost = Array(0...length)
    var start = [Int](repeating: text.startIndex, count: length + 1)
    var deepest = min(bound + 1, length)
    var best: Match?
    var left = budget
    for place in text.indices {
      left -= deepest
      guard left > 0 else { return nil }
      var diagonalCost = 0
      var diagonalStart = place
      cost[0] = 0
      start[0] = place + 1
      var aboveCost = 0
      var aboveStart = place + 1
      for row in 1...deepest {
        let oldCost = cost[row]
        let oldStart = start[row]
        var newCost = diagonalCost
        var newStart = diagonalStart
        if pattern[pattern.startIndex + row - 1] != text[place] {
          newCost += 1
          if oldCost + 1 < newCost {
            newCost = oldCost + 1
            newStart = oldStart
          }
          if aboveCost + 1 < newCost {
            newCost = aboveCost + 1
            newStart = aboveStart
          }
        }
        cost[row] = newCost
        start[row] = newStart
        diagonalCost = oldCost
        diagonalStart = oldStart
        aboveCost = newCost
        aboveStart = newStart
      }
      while deepest > 0, cost[deepest] > bound { deepest -= 1 }
      if deepest == length {
        if cost[length] < (best?.distance ?? bound + 1) {
          best = Match(start: start[length], end: place + 1, distance: cost[length])
          if cost[length] == 0 { return best }
        }
      } else {
        deepest += 1
        // A row that was not followed can only be reached from above.
        cost[deepest] = cost[deepest - 1] + 1
        start[deepest] = start[deepest - 1]
      }
    }
    return best
  }

  /// How much alike two short texts are, both from their first scalar: 1 for equal, 0 for nothing in common.
  ///
  /// The longer one may go on after the shorter one ends.
  /// - Complexity: O(*n*²) in the shorter one: for contexts of a few dozen scalars.
  static func likeness(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> Double {
    let shorter = left.count <= right.count ? left : right
    let longer = left.count <= right.count ? right : left
    guard !shorter.isEmpty else { return 0 }
    var row = Array(0...shorter.count)
    var best = row[shorter.count]
    for scalar in longer.prefix(shorter.count + shorter.count / 2) {
      var diagonal = row[0]
      row[0] += 1
      for (column, other) in shorter.enumerated() {
        let old = row[column + 1]
        row[column + 1] = min(
          diagonal + (scalar == other ? 0 : 1), old + 1, row[column] + 1)
        diagonal = old
      }
      best = min(best, row[shorter.count])
    }
    return max(0, 1 - Double(best) / Double(shorter.count))
  }
}
