package import SpoorModel

/// Finds the sentences in which terms of a toetsingskader's vocabulary occur, for and against.
package struct PassageFinder: Sendable {
  private let groups: [VocabularyGroup]
  private let automaton: TermAutomaton
  /// For each group its exceptions, folded.
  private let exceptions: [[String]]
  private let limit: Int

  /// - Parameters:
  ///   - vocabulary: The groups of terms.
  ///   - limit: How many passages are kept per group and stance of one document: the first ones. Ten
  ///     fill a screen; the rest is counted.
  package init(vocabulary: [VocabularyGroup], limit: Int = 10) {
    groups = vocabulary
    automaton = TermAutomaton(vocabulary)
    exceptions = vocabulary.map { $0.exceptions.map { FoldedWords.words($0).joined() } }
    self.limit = limit
  }

  /// The passages of a document, in reading order.
  ///
  /// - Complexity: O(*n*) in the text of the document, however many terms there are.
  package func passages(in layout: DocumentLayout) -> [Passage] { search(layout).passages }

  /// The passages of a document and the number of all that there are.
  ///
  /// - Complexity: O(*n*).
  package func search(_ layout: DocumentLayout) -> PassageSearch {
    var kept: [Passage] = []
    var counts = [PassageTally](repeating: PassageTally(), count: groups.count)
    for page in layout.pages {
      search(page, of: layout.document.id, into: &kept, counts: &counts)
    }
    var totals: [PassageCount] = []
    for (index, group) in groups.enumerated() {
      for stance in Passage.Stance.allCases where counts[index][stance] > 0 {
        totals.append(PassageCount(group: group.id, stance: stance, count: counts[index][stance]))
      }
    }
    return PassageSearch(
      passages: kept,
      counts: totals.sorted { ($0.group, $0.stance.rawValue) < ($1.group, $1.stance.rawValue) })
  }

  private func search(
    _ page: Page, of document: Document.ID, into kept: inout [Passage],
    counts: inout [PassageTally]
  ) {
    let flow = FlowingText(of: page)
    guard !flow.scalars.isEmpty else { return }
    let text = TermText(flow.scalars)
    var pageSearch = PageSearch(text: text, flow: flow, groups: groups.count)
    automaton.scan(text) { term, end in
      guard let range = accepted(term, endingAt: end, in: text, of: flow) else { return }
      pageSearch.add(term, at: range)
    }
    for hit in pageSearch.hits() {
      let stance: Passage.Stance = hit.isAgainst ? .tegen : .voor
      counts[hit.term.group][stance] += 1
      guard counts[hit.term.group][stance] <= limit else { continue }
      kept.append(
        Passage(
          group: groups[hit.term.group].id, term: hit.term.text, stance: stance,
          span: SourceSpan(flow.pageRange(hit.sentence), on: page, of: document),
          match: SourceSpan(flow.pageRange(hit.match), on: page, of: document)))
    }
  }

  /// The range of a term with its ending, where it stands as a word or as a part of a compound.
  private func accepted(
    _ term: TermAutomaton.Term, endingAt end: Int, in text: TermText, of flow: FlowingText
  ) -> Range<Int>? {
    let start = end - term.length
    let beginsWord = text.isBoundary(start)
    guard beginsWord || term.canCompound else { return nil }
    var wordEnd = end
    while wordEnd < text.codes.count, wordEnd - end <= Self.longestRest, !text.isBoundary(wordEnd) {
      wordEnd += 1
    }
    if wordEnd > end {
      guard !term.isName else { return nil }
      let rest = wordEnd - end
      guard rest <= Self.longestRest,
        isEnding(end..<wordEnd, in: text) || (beginsWord && term.canCompound && rest >= 3)
      else { return nil }
    }
    if term.isName {
      for index in start..<end
      where !(0x41...0x5A).contains(flow.scalars[Int(text.offsets[index])].value) {
        return nil
      }
    }
    var wordStart = start
    if !beginsWord {
      while wordStart > 0, start - wordStart <= Self.longestRest, !text.isBoundary(wordStart) {
        wordStart -= 1
      }
      guard start - wordStart >= 3, start - wordStart <= Self.longestRest else { return nil }
    }
    let exceptions = exceptions[term.group]
    if !exceptions.isEmpty {
      let word = String(
        decoding: text.codes[wordStart..<wordEnd].map(TermText.ascii), as: UTF8.self)
      if exceptions.contains(where: { word.hasPrefix($0) || word.hasSuffix($0) }) { return nil }
    }
    return start..<wordEnd
  }

  /// Letters of a compound beside the term: longer ones are no words.
  private static let longestRest = 40

  private func isEnding(_ range: Range<Int>, in text: TermText) -> Bool {
    guard range.count <= 4 else { return false }
    var rest = range
    // plan → plannen: the consonant before the ending is doubled.
    if text.codes[rest.lowerBound] == text.codes[rest.lowerBound - 1], rest.count >= 2 {
      rest = (rest.lowerBound + 1)..<rest.upperBound
    }
    let ending = String(decoding: text.codes[rest].map(TermText.ascii), as: UTF8.self)
    return DutchForms.endings.contains(ending)
  }
}

/// What a search of one document gave.
package struct PassageSearch: Hashable, Sendable {
  /// In reading order, at most so many per group and stance as were asked for.
  package let passages: [Passage]
  /// The number of all, ordered by group.
  package let counts: [PassageCount]

  package init(passages: [Passage], counts: [PassageCount]) {
    self.passages = passages
    self.counts = counts
  }
}

/// Counters per stance.
private struct PassageTally {
  private var voor = 0
  private var tegen = 0

  subscript(stance: Passage.Stance) -> Int {
    get { stance == .voor ? voor : tegen }
    set { if stance == .voor { voor = newValue } else { tegen = newValue } }
  }
}
