import SpoorModel

/// All terms of a vocabulary in one automaton, so that a text is read once however many terms there are.
///
/// - Source: A. Aho, M. Corasick, *Efficient string matching*, CACM 18 (1975).
struct TermAutomaton: Sendable {
  /// One term as a group lists it.
  struct Term: Sendable {
    let group: Int
    /// As listed, for the reader.
    let text: String
    let isCounter: Bool
    /// In codes.
    let length: Int
    /// One word of five letters or more: it may be the head or the tail of a compound.
    let canCompound: Bool
    /// A short name in capitals (MEE, CJG): only capitals match, and no inflection but 's.
    let isName: Bool
  }

  private(set) var terms: [Term] = []
  /// For each node its successor per code; 0 is the root.
  private var next: [Int32] = Array(repeating: 0, count: TermText.alphabet)
  /// For each node the terms that end there.
  private var ending: [[Int32]] = [[]]
  /// For each node the nearest shorter node, along failures, at which a term ends; 0 for none.
  private var shorter: [Int32] = [0]

  /// - Complexity: O(*n*) in the letters of all terms.
  init(_ groups: [VocabularyGroup]) {
    for (index, group) in groups.enumerated() {
      for term in group.terms { add(term, group: index, isCounter: false) }
      for term in group.counterTerms { add(term, group: index, isCounter: true) }
    }
    connect()
  }

  /// Calls back for every term that ends at a place, the longest first.
  ///
  /// - Complexity: O(*n* + matches).
  func scan(_ text: TermText, _ found: (_ term: Term, _ end: Int) -> Void) {
    var node = 0
    for (index, code) in text.codes.enumerated() {
      node = code < TermText.alphabet ? Int(next[node * TermText.alphabet + Int(code)]) : 0
      var match = ending[node].isEmpty ? Int(shorter[node]) : node
      while match != 0 {
        for term in ending[match] { found(terms[Int(term)], index + 1) }
        match = Int(shorter[match])
      }
    }
  }

  private mutating func add(_ text: String, group: Int, isCounter: Bool) {
    let isName =
      (2...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    for form in isName ? [text] : DutchForms.forms(of: text) {
      let codes = TermText(Array(form.unicodeScalars)).codes
      guard !codes.isEmpty, codes.allSatisfy({ $0 != TermText.other && $0 < TermText.alphabet })
      else { continue }
      let isWord = codes.allSatisfy(TermText.isWord)
      let term = Term(
        group: group, text: text, isCounter: isCounter, length: codes.count,
        canCompound: isWord && codes.count >= 5, isName: isName)
      var node = 0
      for code in codes {
        let slot = node * TermText.alphabet + Int(code)
        if next[slot] == 0 {
          next[slot] = Int32(ending.count)
          next.append(contentsOf: repeatElement(0, count: TermText.alphabet))
          ending.append([])
          shorter.append(0)
        }
        node = Int(next[slot])
      }
      ending[node].append(Int32(terms.count))
      terms.append(term)
    }
  }

  /// Turns the tree of terms into an automaton, breadth first.
  private mutating func connect() {
    var failure = [Int32](repeating: 0, count: ending.count)
    var queue: [Int32] = next[0..<TermText.alphabet].filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      let back = Int(failure[node])
      shorter[node] = ending[back].isEmpty ? shorter[back] : Int32(back)
      for code in 0..<TermText.alphabet {
        let slot = node * TermText.alphabet + code
        let target = next[back * TermText.alphabet + code]
        if next[slot] == 0 {
          next[slot] = target
        } else {
          failure[Int(next[slot])] = target
          queue.append(next[slot])
        }
      }
    }
  }
}
