/// Words with a value each, looked up from the last letter backwards, so that the tail of a compound
/// ("jeugd|beleidsplan") is found as fast as the word alone.
///
/// Words are folded (``Folding``): lower case, without accents; letters, digits, `-` and `'` only.
struct WordTable<Value: Sendable>: Sendable {
  /// The tail of a word that the table knows.
  struct Match: Sendable {
    let value: Value
    /// How many scalars of the word stand before the tail; 0 for a whole word.
    let lead: Int
  }

  private static var width: Int { 38 }
  /// For each node the index of its child per letter; 0 for none.
  private var children: [Int32]
  /// For each node the index of its value plus one; 0 for none.
  private var ends: [Int32]
  private var values: [Value] = []

  /// - Parameter entries: Folded words with their value; a word that comes twice keeps the last value.
  init(_ entries: some Sequence<(Substring, Value)>) {
    children = [Int32](repeating: 0, count: Self.width)
    ends = [0]
    for (word, value) in entries { insert(word, value) }
  }

  private mutating func insert(_ word: Substring, _ value: Value) {
    var node = 0
    for scalar in word.unicodeScalars.reversed() {
      guard let letter = Self.index(scalar) else { return }
      let place = node * Self.width + letter
      if children[place] == 0 {
        children[place] = Int32(ends.count)
        children.append(contentsOf: repeatElement(0, count: Self.width))
        ends.append(0)
      }
      node = Int(children[place])
    }
    values.append(value)
    ends[node] = Int32(values.count)
  }

  /// The longest tail of a folded word that the table knows.
  ///
  /// - Complexity: O(*k*), *k* being the length of the longest word of the table.
  func tail(of word: ArraySlice<Unicode.Scalar>) -> Match? {
    var node = 0
    var best: Match?
    var place = word.endIndex
    while place > word.startIndex {
      guard let letter = Self.index(word[place - 1]) else { break }
      let next = Int(children[node * Self.width + letter])
      if next == 0 { break }
      node = next
      place -= 1
      if ends[node] != 0 {
        best = Match(value: values[Int(ends[node]) - 1], lead: place - word.startIndex)
      }
    }
    return best
  }

  /// The value of a whole folded word.
  func value(of word: ArraySlice<Unicode.Scalar>) -> Value? {
    guard let match = tail(of: word), match.lead == 0 else { return nil }
    return match.value
  }

  private static func index(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x61...0x7A: Int(scalar.value) - 0x61
    case 0x30...0x39: Int(scalar.value) - 0x30 + 26
    case 0x2D: 36
    case 0x27: 37
    default: nil
    }
  }
}
