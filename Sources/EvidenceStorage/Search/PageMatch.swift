/// Where the terms of a query stand on a page, and how well they fit.
struct PageMatch {
  /// How often the terms stand on the page.
  let count: Int
  /// The best place: half-open range of scalars in the page's text, from the first to the last term of the
  /// window that holds the most of them.
  let range: Range<Int>
  /// For each term how often it stands here, with whole words counting full.
  let frequencies: [Double]

  /// One occurrence of a term in folded text.
  private struct Occurrence {
    let term: Int
    let range: Range<Int>
    let weight: Double
  }

  /// How far apart terms may stand to be shown as one quote, in bytes of folded text: some two lines.
  private static let window = 160

  /// Nil where a term is not on the page.
  ///
  /// - Complexity: O(*n* × *t*) in the bytes of the page and the number of terms.
  init?(of query: SearchQuery, on page: FoldedPage) {
    var occurrences: [Occurrence] = []
    var frequencies: [Double] = []
    for (number, term) in query.terms.enumerated() {
      let found = PageMatch.occurrences(of: term.folded, in: page.bytes)
      guard !found.isEmpty else { return nil }
      frequencies.append(found.reduce(0) { $0 + $1.weight })
      occurrences += found.map { Occurrence(term: number, range: $0.range, weight: $0.weight) }
    }
    occurrences.sort { ($0.range.lowerBound, $0.term) < ($1.range.lowerBound, $1.term) }
    count = occurrences.count
    self.frequencies = frequencies
    guard let best = PageMatch.bestWindow(occurrences) else { return nil }
    let first = page.offsets[best.lowerBound]
    let last = page.offsets[best.upperBound - 1]
    range = Int(first)..<(Int(last) + 1)
  }

  /// The window with the most different terms; of equals the one with the better fits, then the first.
  private static func bestWindow(_ occurrences: [Occurrence]) -> Range<Int>? {
    var best: (terms: Int, weight: Double, range: Range<Int>)?
    var counts: [Int: Int] = [:]
    var weight = 0.0
    var start = 0
    for (index, occurrence) in occurrences.enumerated() {
      counts[occurrence.term, default: 0] += 1
      weight += occurrence.weight
      while start < index,
        occurrence.range.upperBound - occurrences[start].range.lowerBound > window
      {
        let left = occurrences[start]
        weight -= left.weight
        counts[left.term, default: 1] -= 1
        if counts[left.term] == 0 { counts[left.term] = nil }
        start += 1
      }
      // A second mention of what the window holds already makes the quote longer, not better.
      while start < index, (counts[occurrences[start].term] ?? 0) > 1,
        occurrences[start].weight <= occurrence.weight
      {
        let left = occurrences[start]
        weight -= left.weight
        counts[left.term, default: 1] -= 1
        start += 1
      }
      let here = occurrences[start].range.lowerBound..<occurrence.range.upperBound
      if let known = best, (known.terms, known.weight) >= (counts.count, weight) { continue }
      best = (counts.count, weight, here)
    }
    return best?.range
  }

  private static func occurrences(
    of term: [UInt8], in text: [UInt8]
  ) -> [(range: Range<Int>, weight: Double)] {
    var found: [(range: Range<Int>, weight: Double)] = []
    guard let first = term.first, text.count >= term.count else { return found }
    var place = 0
    while place + term.count <= text.count {
      guard text[place] == first, text[place..<(place + term.count)].elementsEqual(term) else {
        place += 1
        continue
      }
      let end = place + term.count
      let begins = place == 0 || !SearchFolding.isWord(text[place - 1])
      let ends = end == text.count || !SearchFolding.isWord(text[end])
      found.append((place..<end, weight(begins: begins, ends: ends)))
      place = end
    }
    return found
  }

  /// A whole word counts full.
  ///
  /// The head of a Dutch compound stands last ("jeugdwijkteam" is a wijkteam), so
  /// the end of a word counts a little more than its beginning, and more than its middle.
  private static func weight(begins: Bool, ends: Bool) -> Double {
    switch (begins, ends) {
    case (true, true): 1
    case (false, true): 0.8
    case (true, false): 0.7
    case (false, false): 0.4
    }
  }
}
