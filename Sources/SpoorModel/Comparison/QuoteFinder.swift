/// Finds stored quotes again in pages that were read anew.
///
/// First at the old place, then the same words anywhere, then words that differ a little, with the words
/// before and after as witnesses. Whatever does not stand where it stood is *moved*, with a score, or *lost*:
/// nothing moves in silence.
package struct QuoteFinder {
  /// One page to look through.
  package struct PageInput {
    package let number: Int
    package let text: PageText

    package init(number: Int, text: PageText) {
      self.number = number
      self.text = text
    }
  }

  /// Edits per scalar of the quote up to which words count as the same.
  ///
  /// A fifth lets a misread letter in each word pass and keeps sentences on the same subject apart.
  static let editShare = 0.2
  /// A quote of this many scalars that stands only once needs no witness: four to five words.
  static let distinctive = 24
  /// The likeness of the surroundings from which they bear witness.
  static let witness = 0.5
  /// Longer quotes are looked for by their first scalars: the cost of a search stays bounded.
  static let longest = 1024
  /// Most places that are compared by their surroundings.
  private static let mostPlaces = 256
  /// Most cells of the distance table per quote; above, the quote is lost rather than the night.
  private static let budget = 8_000_000

  private let pages: [PageInput]
  private let byNumber: [Int: Int]
  /// All pages as one readable text, separated by a scalar that no text holds.
  private let text: [UInt32]
  private let readable: [ReadableText]
  /// Where each page begins in `text`.
  private let starts: [Int]
  private let seeds: SeedIndex

  /// - Complexity: O(*n* log *n*) in the text of all pages.
  package init(pages: [PageInput]) {
    self.pages = pages
    byNumber = Dictionary(
      pages.enumerated().map { ($0.element.number, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    readable = pages.map { ReadableText($0.text.scalars) }
    var text: [UInt32] = []
    var starts: [Int] = []
    for page in readable {
      starts.append(text.count)
      text += page.scalars
      text.append(Self.separator)
    }
    self.text = text
    self.starts = starts
    seeds = SeedIndex(text)
  }

  /// No Unicode scalar has this value.
  private static let separator: UInt32 = 0xFFFF_FFFF

  /// What became of a quote.
  ///
  /// - Complexity: O(*n* + *m* × bound) in the text and the quote.
  package func find(_ quote: StoredQuote) -> QuoteFate {
    if stands(quote) { return .kept }
    let search = Search(quote)
    guard !search.words.isEmpty else { return .lost }
    if let place = exact(search) ?? similar(search) { return .moved(place) }
    return .lost
  }

  private func stands(_ quote: StoredQuote) -> Bool {
    guard let index = byNumber[quote.page], quote.start >= 0 else { return false }
    let scalars = pages[index].text.scalars
    var place = quote.start
    for scalar in quote.quote.unicodeScalars {
      guard place < scalars.count, scalars[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  /// A quote made ready to be looked for.
  private struct Search {
    let words: [UInt32]
    /// The words before, the nearest first.
    let before: [UInt32]
    let after: [UInt32]
    let page: Int
    let start: Int
    /// Whether only the first scalars of a long quote are looked for.
    let isCut: Bool

    init(_ quote: StoredQuote) {
      let all = ReadableText(Array(quote.quote.unicodeScalars)).scalars
      words = Array(all.prefix(QuoteFinder.longest))
      isCut = all.count > words.count
      // Blanks at the seam are the reader's: they bear no witness.
      before = ReadableText(Array(quote.prefix.unicodeScalars)).scalars.reversed()
      after = isCut ? [] : ReadableText(Array(quote.suffix.unicodeScalars)).scalars
      page = quote.page
      start = quote.start
    }

    var bound: Int { max(1, Int(Double(words.count) * QuoteFinder.editShare)) }
  }

  private struct Place {
    let range: Range<Int>
    let likeness: Double
    let witness: Double
    let distance: Int

    var score: Double { 0.7 * likeness + 0.3 * witness }
  }

  // MARK: The same words

  private func exact(_ search: Search) -> QuotePlace? {
    var starts = occurrences(of: search.words)
    guard !starts.isEmpty else { return nil }
    let isOnly = starts.count == 1
    if starts.count > Self.mostPlaces {
      starts = Array(
        starts.sorted { distance($0, search) < distance($1, search) }.prefix(Self.mostPlaces))
    }
    let places = starts.map { start in
      let range = start..<(start + search.words.count)
      return Place(
        range: range, likeness: 1, witness: witness(search, around: range),
        distance: distance(start, search))
    }
    let needsWitness = !isOnly || search.words.count < Self.distinctive
    return best(places.filter { !needsWitness || $0.witness >= Self.witness })
  }

  /// Every place of the words, by Knuth, Morris and Pratt: a text that repeats itself costs no more than another.
  private func occurrences(of words: [UInt32]) -> [Int] {
    guard words.count <= text.count else { return [] }
    var fallback = [Int](repeating: 0, count: words.count)
    var matched = 0
    for index in words.indices.dropFirst() {
      while matched > 0, words[index] != words[matched] { matched = fallback[matched - 1] }
      if words[index] == words[matched] { matched += 1 }
      fallback[index] = matched
    }
    var found: [Int] = []
    matched = 0
    for (index, scalar) in text.enumerated() {
      while matched > 0, scalar != words[matched] { matched = fallback[matched - 1] }
      if scalar == words[matched] { matched += 1 }
      if matched == words.count {
        found.append(index + 1 - words.count)
        matched = fallback[matched - 1]
      }
    }
    return found
  }

  // MARK: Words that differ a little

  private func similar(_ search: Search) -> QuotePlace? {
    let bound = search.bound
    var places: [Place] = []
    var budget = Self.budget
    for starts in seeds.likelyStarts(of: search.words, reach: bound) {
      let from = max(0, starts.lowerBound - bound)
      let to = min(text.count, starts.upperBound + search.words.count + bound)
      guard from < to else { continue }
      budget -= (to - from) * (bound + 1)
      guard budget > 0 else { break }
      guard
        let match = BandedDistance.best(
          of: search.words[...], in: text[from..<to], bound: bound, budget: Self.budget),
        match.start < match.end, !text[match.start..<match.end].contains(Self.separator)
      else { continue }
      let range = match.start..<match.end
      places.append(
        Place(
          range: range, likeness: 1 - Double(match.distance) / Double(search.words.count),
          witness: witness(search, around: range), distance: distance(match.start, search)))
    }
    return best(
      places.filter { search.words.count >= Self.distinctive || $0.witness >= Self.witness })
  }

  // MARK: Choosing

  /// The place with the highest score; of equals the one nearest to the old place.
  private func best(_ places: [Place]) -> QuotePlace? {
    guard
      let best = places.max(by: {
        ($0.score, -$0.distance, -$0.range.lowerBound)
          < ($1.score, -$1.distance, -$1.range.lowerBound)
      })
    else { return nil }
    let page = page(at: best.range.lowerBound)
    let start = starts[page]
    let range = (best.range.lowerBound - start)..<(best.range.upperBound - start)
    let rivals = Set(
      places.lazy.filter { $0.score == best.score && !$0.range.overlaps(best.range) }.map(\.range))
    return QuotePlace(
      page: pages[page].number, range: readable[page].sourceRange(range),
      score: (best.score * 1000).rounded() / 1000, rivals: rivals.count)
  }

  /// How much the surroundings of a place are like those that were kept, 0 to 1.
  ///
  /// A side that was empty then, at the edge of a page, bears no witness either way.
  private func witness(_ search: Search, around range: Range<Int>) -> Double {
    let reach = StoredQuote.contextLength * 2
    let page = page(at: range.lowerBound)
    let edge = starts[page]..<(starts[page] + readable[page].scalars.count)
    var likeness: [Double] = []
    if !search.before.isEmpty {
      let from = max(edge.lowerBound, range.lowerBound - reach)
      var found = Array(text[from..<range.lowerBound].reversed())
      if found.first == 0x20 { found.removeFirst() }
      likeness.append(BandedDistance.likeness(search.before[...], found[...]))
    }
    if !search.after.isEmpty {
      let to = min(edge.upperBound, range.upperBound + reach)
      var found = Array(text[range.upperBound..<max(range.upperBound, to)])
      if found.first == 0x20 { found.removeFirst() }
      likeness.append(BandedDistance.likeness(search.after[...], found[...]))
    }
    // A paper that holds nothing but the quote has no other witness than that.
    guard !likeness.isEmpty else { return 1 }
    return likeness.reduce(0, +) / Double(likeness.count)
  }

  /// How far a place lies from the old one: pages first, then scalars.
  private func distance(_ start: Int, _ search: Search) -> Int {
    let page = page(at: start)
    let pages = abs(self.pages[page].number - min(search.page, 1 << 20))
    return pages << 32 + min(abs(start - starts[page] - search.start), 1 << 31)
  }

  /// The index of the page that holds a place of the text.
  private func page(at place: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }
}
