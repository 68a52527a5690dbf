import SpoorModel

/// The hits of one page: the longest term of each group, one hit per group, stance and sentence.
struct PageSearch {
  /// A term in its sentence, both as ranges of the flowing text.
  struct Hit {
    let term: TermAutomaton.Term
    let match: Range<Int>
    let sentence: Range<Int>
    let isAgainst: Bool
  }

  private struct Match {
    let term: TermAutomaton.Term
    /// In indices of the term text.
    let range: Range<Int>
  }

  private let text: TermText
  private let flow: FlowingText
  private let sentences: Sentences
  /// For each group the match that may still turn out to be a part of a longer one.
  private var pending: [Match?]
  /// For each group the end and beginning of the last phrase that points to a gap.
  private var lastCounter: [Range<Int>?]
  /// For each group and stance the last sentence with a hit.
  private var lastSentence: [Int]
  private var found: [Hit] = []

  init(text: TermText, flow: FlowingText, groups: Int) {
    self.text = text
    self.flow = flow
    sentences = Sentences(flow.scalars)
    pending = Array(repeating: nil, count: groups)
    lastCounter = Array(repeating: nil, count: groups)
    lastSentence = Array(repeating: -1, count: groups * 2)
  }

  /// Takes a match; matches come by where they end.
  mutating func add(_ term: TermAutomaton.Term, at range: Range<Int>) {
    let match = Match(term: term, range: range)
    if term.isCounter {
      lastCounter[term.group] = range
      keep(match, isAgainst: true)
      return
    }
    if let earlier = pending[term.group] {
      if earlier.range.lowerBound <= range.lowerBound, earlier.range.upperBound >= range.upperBound
      {
        return
      }
      if !(range.lowerBound <= earlier.range.lowerBound) { settle(earlier) }
    }
    pending[term.group] = match
  }

  /// All hits, in reading order.
  mutating func hits() -> [Hit] {
    for case let match? in pending { settle(match) }
    return found.enumerated().sorted {
      ($0.element.sentence.lowerBound, $0.element.term.group, $0.offset)
        < ($1.element.sentence.lowerBound, $1.element.term.group, $1.offset)
    }.map(\.element)
  }

  private mutating func settle(_ match: Match) {
    if let counter = lastCounter[match.term.group], counter.lowerBound <= match.range.lowerBound,
      counter.upperBound >= match.range.upperBound
    {
      return
    }
    keep(match, isAgainst: nil)
  }

  /// - Parameter isAgainst: Nil where the words around the term decide.
  private mutating func keep(_ match: Match, isAgainst: Bool?) {
    let place = flowRange(match.range)
    let index = sentences.index(at: place.lowerBound)
    let isAgainst = isAgainst ?? Negation.denies(match.range, in: text, within: clause(match.range))
    let slot = match.term.group * 2 + (isAgainst ? 1 : 0)
    guard lastSentence[slot] != index else { return }
    lastSentence[slot] = index
    found.append(
      Hit(
        term: match.term, match: place,
        sentence: sentences.range(index, around: place, in: flow.scalars), isAgainst: isAgainst))
  }

  private func flowRange(_ range: Range<Int>) -> Range<Int> {
    Int(text.offsets[range.lowerBound])..<(Int(text.offsets[range.upperBound - 1]) + 1)
  }

  /// The words around a match up to the next sign that parts clauses, within a bounded reach.
  private func clause(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 120, text.codes[start - 1] != TermText.other {
      start -= 1
    }
    var end = range.upperBound
    while end < text.codes.count, end - range.upperBound < 160, text.codes[end] != TermText.other {
      end += 1
    }
    return start..<end
  }
}
