/// The places of short runs of scalars in a text, to guess where a longer run with a few differences begins.
struct SeedIndex {
  /// Scalars per seed: long enough to be rare in Dutch prose, short enough to survive a misread letter.
  static let length = 6
  /// Seeds that stand at more places than this tell nothing.
  private static let mostPlaces = 64
  /// How many guesses are worth a comparison.
  private static let mostGuesses = 8

  /// Hash and place, ordered by hash and then by place.
  private let entries: [(hash: UInt64, place: Int32)]

  /// - Complexity: O(*n* log *n*).
  init(_ text: [UInt32]) {
    var entries: [(hash: UInt64, place: Int32)] = []
    if text.count >= Self.length {
      entries.reserveCapacity(text.count - Self.length + 1)
      for place in 0...(text.count - Self.length) {
        entries.append((Self.hash(text[place..<(place + Self.length)]), Int32(place)))
      }
      entries.sort { ($0.hash, $0.place) < ($1.hash, $1.place) }
    }
    self.entries = entries
  }

  /// Where words may begin: the places that most of their seeds agree on, best first.
  ///
  /// - Parameter reach: By how many places seeds of one occurrence may disagree.
  /// - Complexity: O(*m* log *n*) in words and text.
  func likelyStarts(of words: [UInt32], reach: Int) -> [Range<Int>] {
    guard words.count >= Self.length else { return [] }
    let width = max(8, reach)
    var votes: [Int: Int] = [:]
    for offset in 0...(words.count - Self.length) {
      let hash = Self.hash(words[offset..<(offset + Self.length)])
      let first = firstEntry(of: hash)
      var last = first
      while last < entries.count, entries[last].hash == hash, last - first <= Self.mostPlaces {
        last += 1
      }
      guard last - first <= Self.mostPlaces else { continue }
      for entry in entries[first..<last] {
        let start = Int(entry.place) - offset
        votes[Int((Double(start) / Double(width)).rounded(.down)), default: 0] += 1
      }
    }
    // An occurrence may straddle two neighbours.
    return votes.map { (bucket: $0.key, votes: $0.value + (votes[$0.key + 1] ?? 0)) }
      .sorted { ($0.votes, -$0.bucket) > ($1.votes, -$1.bucket) }
      .prefix(Self.mostGuesses).map { ($0.bucket * width)..<(($0.bucket + 2) * width) }
  }

  private func firstEntry(of hash: UInt64) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// FNV-1a over whole scalars: the same on every machine.
  private static func hash(_ scalars: ArraySlice<UInt32>) -> UInt64 {
    scalars.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
