import SpoorModel

/// Finds papers whose text is a part of another paper, by what runs of words they share.
///
/// One run of twelve words in sixteen is kept, chosen by its hash, so that the same runs are kept in
/// every paper; a run that more than eight papers share (a letterhead, a form) is left out.
enum TextContainment {
  /// Indices into the papers.
  struct Pair: Hashable {
    let part: Int
    let whole: Int
  }

  private static let runLength = 12
  /// Below this many runs two papers can agree by chance: some 320 words.
  private static let fewestRuns = 20
  private static let widestRun = 8
  /// The share of a paper's runs that the other must hold.
  ///
  /// A page number or two inside the runs is allowed for.
  private static let share = 0.95

  /// - Complexity: Near-linear in the text of all papers.
  static func pairs(in papers: [DocumentRecord]) -> [Pair] {
    var runs: [Set<UInt64>] = []
    var holders: [UInt64: [Int]] = [:]
    for (index, paper) in papers.enumerated() {
      let own = self.runs(of: paper)
      for run in own { holders[run, default: []].append(index) }
      runs.append(own)
    }
    var shared: [Pair: Int] = [:]
    for papers in holders.values where papers.count > 1 && papers.count <= widestRun {
      for part in papers {
        for whole in papers where whole != part {
          shared[Pair(part: part, whole: whole), default: 0] += 1
        }
      }
    }
    let pairs = shared.filter { pair, count in
      let own = runs[pair.part].count
      guard own >= fewestRuns, Double(count) >= share * Double(own) else { return false }
      // Of two papers with nearly the same text the later path is the part.
      return runs[pair.whole].count > own
        || (runs[pair.whole].count == own && pair.whole < pair.part)
    }.map(\.key)
    return pairs.sorted { ($0.part, $0.whole) < ($1.part, $1.whole) }
  }

  private static func runs(of paper: DocumentRecord) -> Set<UInt64> {
    var kept = Set<UInt64>()
    var window: [UInt64] = []
    var next = 0
    var hash: UInt64 = 0
    var word: UInt64 = 0
    func finish(_ word: UInt64) {
      // A polynomial over the last twelve words, rolled along.
      if window.count < runLength {
        window.append(word)
        hash = hash &* base &+ word
      } else {
        hash = (hash &- window[next] &* leading) &* base &+ word
        window[next] = word
        next = (next + 1) % runLength
      }
      let mixed = (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15
      if window.count == runLength, mixed >> 60 == 0 { kept.insert(hash) }
    }
    for page in paper.pages {
      for scalar in page.text.scalars {
        if let plain = TermScalar.plain(scalar) {
          // FNV-1a.
          word =
            ((word == 0 ? 0xCBF2_9CE4_8422_2325 : word) ^ UInt64(plain.value)) &* 0x100_0000_01B3
        } else if word != 0, !TermScalar.isMark(scalar) {
          finish(word)
          word = 0
        }
      }
      if word != 0 {
        finish(word)
        word = 0
      }
    }
    return kept
  }

  private static let base: UInt64 = 0x0000_0100_0000_01B3 | 1
  private static let leading: UInt64 = (1..<runLength).reduce(UInt64(1)) { power, _ in power &* base
  }
}
