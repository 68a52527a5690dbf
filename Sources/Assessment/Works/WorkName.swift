import SpoorModel

/// One name of a work, in the form in which names are compared.
struct WorkName: Hashable, Sendable {
  /// Content words without the gemeente's name.
  let words: [String]
  let numbers: [String]
  let paperClass: PaperClass
  /// The year of the paper, where known.
  let year: Int?
  /// Content words, the gemeente's name among them.
  private let fullWords: [String]
  /// A name that only helps to find a paper again, never to tell two apart: a file's name.
  let isWeak: Bool

  /// All words of the title without blanks, small ones included.
  let letters: String
  /// The digits inside words, and the words of one or two letters: "thema12", "deel B".
  private let marks: [String]
  private let wordSet: Set<String>

  init(
    _ title: String, kind: PaperKind, date: EDTF?, gemeente: [String], isWeak: Bool = false
  ) {
    let key = TitleKey(title)
    words = WorkName.withoutGemeente(key.words, title: title, own: gemeente)
    numbers = key.numbers
    letters = words == key.words ? key.letters : words.joined()
    wordSet = Set(words)
    fullWords = key.words
    marks = words.filter { $0.utf8.count <= 2 || $0.utf8.contains { (0x30...0x39).contains($0) } }
    let told = PaperClass(kind)
    // A raadsvoorstel that repeats the nota's title stays a raadsvoorstel.
    paperClass =
      told == .transmittal ? told : (PaperClass(typeWords: key.types) ?? told)
    year = date?.year
    self.isWeak = isWeak
  }

  private static func withoutGemeente(
    _ words: [String], title: String, own: [String]
  ) -> [String] {
    var names = [own]
    if let name = GemeenteNames.name(in: TitleKey.folded(title)) {
      names.append(name.split(separator: " ").map(String.init).filter { words.contains($0) })
    }
    var rest = words
    for name in names where !name.isEmpty && rest.count > name.count {
      for start in (0...(rest.count - name.count)).reversed()
      where Array(rest[start..<start + name.count]) == name {
        rest.removeSubrange(start..<start + name.count)
        break
      }
    }
    return rest
  }

  // MARK: Comparing

  /// How sure it is that two names are those of one work; nil where they are not.
  func likeness(_ other: WorkName) -> Double? {
    guard !words.isEmpty, !other.words.isEmpty else {
      // "Begroting 2012": nothing but type and year.
      return words == other.words && numbers == other.numbers && !numbers.isEmpty
        && paperClass == other.paperClass ? 0.8 : nil
    }
    guard numbersAgree(other), yearsAgree(other) else { return nil }
    let sameLetters = letters == other.letters || words == other.words
    let distinct = min(words.count, other.words.count)
    let isSeries =
      !numbers.isEmpty && numbers == other.numbers
      && words.contains { WorkName.isSeriesWord($0) && other.wordSet.contains($0) }
    guard isSeries || classesAgree(other, distinct: sameLetters ? distinct : 0) else { return nil }
    if sameLetters { return numbers == other.numbers ? 1 : 0.95 }
    if let contained = containment(other) { return contained }
    return spelling(other)
  }

  /// Equal numbers, or those of one within the other; never two different years or series numbers.
  private func numbersAgree(_ other: WorkName) -> Bool {
    if numbers.isEmpty || other.numbers.isEmpty || numbers == other.numbers { return true }
    let (short, long) =
      numbers.count <= other.numbers.count ? (numbers, other.numbers) : (other.numbers, numbers)
    return short.first == long.first && short.allSatisfy { long.contains($0) }
  }

  /// A paper may be adopted the year after it was written; two years apart it is another edition.
  private func yearsAgree(_ other: WorkName) -> Bool {
    guard let year, let second = other.year else { return true }
    if !numbers.isEmpty, numbers == other.numbers { return true }
    return abs(year - second) <= 1
  }

  private func classesAgree(_ other: WorkName, distinct: Int) -> Bool {
    if paperClass == other.paperClass { return true }
    if paperClass == .transmittal || other.paperClass == .transmittal { return false }
    if paperClass == .unknown || other.paperClass == .unknown { return true }
    // The same long title under two type words: "nota" outside the quotes, "evaluatie" inside.
    return distinct >= 3
  }

  /// All words of the shorter name in the longer one, and enough of them.
  ///
  /// Where the gemeente's name is one of few words it counts too: "Veenendaal voor elkaar".
  private func containment(_ other: WorkName) -> Double? {
    let (short, long) = words.count <= other.words.count ? (self, other) : (other, self)
    let hasSameTerm = !numbers.isEmpty && numbers == other.numbers
    let isSeries =
      hasSameTerm
      && (short.classesAgree(long, distinct: 0)
        || short.words.contains { WorkName.isSeriesWord($0) && long.wordSet.contains($0) })
    let shortWords = short.words.count >= 2 ? short.words : short.fullWords
    let longWords = short.words.count >= 2 ? long.words : long.fullWords
    if shortWords.count == 1, !isSeries { return short.themeAndYear(long) }
    guard shortWords.count >= 2 || isSeries else { return nil }
    guard Set(shortWords).isSubset(of: Set(longWords)) else { return nil }
    let share = Double(shortWords.count) / Double(longWords.count)
    return share >= (hasSameTerm ? 0.3 : 0.6) ? 0.6 + share * 0.3 : nil
  }

  /// A paper that only theme, type and year name ("de jeugdnota uit 2007"): one of that year about that theme.
  ///
  /// Where the delivered paper may be the one that is meant, nobody is told that it is missing.
  private func themeAndYear(_ long: WorkName) -> Double? {
    guard let theme = words.first, theme.utf8.count >= 4, classesAgree(long, distinct: 0),
      let own = numbers.first.flatMap({ Int($0) }) ?? year
    else { return nil }
    let other = long.numbers.first.flatMap { Int($0) } ?? long.year
    guard own == other, long.words.contains(where: { $0.hasPrefix(theme) }) else { return nil }
    return 0.62
  }

  /// Whether a word names a paper that comes back every year: "jaarplan", "jaarverslag".
  private static func isSeriesWord(_ word: String) -> Bool {
    word.hasPrefix("jaar") || word.hasPrefix("meerjaren")
  }

  /// Spelling variants and slips of the pen: at most one in eight letters, none in numbers and marks.
  private func spelling(_ other: WorkName) -> Double? {
    guard marks == other.marks else { return nil }
    let one = Array(letters.utf8)
    let two = Array(other.letters.utf8)
    let longest = max(one.count, two.count)
    guard longest >= 10, longest <= 200 else { return nil }
    let allowed = max(1, longest / 12)
    guard abs(one.count - two.count) <= allowed,
      let edits = WorkName.edits(one, two, atMost: allowed)
    else { return nil }
    return 1 - Double(edits) / Double(longest)
  }

  /// How many letters were changed, left out, added or swapped with their neighbour, when few enough.
  ///
  /// - Complexity: O(*n* · *m*), but it ends as soon as too many are certain.
  /// - Source: optimal string alignment distance (Damerau 1964).
  static func edits(_ one: [UInt8], _ two: [UInt8], atMost limit: Int) -> Int? {
    var before: [Int] = []
    var above = Array(0...two.count)
    for index in one.indices {
      var row = [index + 1]
      row.reserveCapacity(two.count + 1)
      var best = index + 1
      for column in two.indices {
        var cost = min(
          above[column] + (one[index] == two[column] ? 0 : 1), above[column + 1] + 1,
          row[column] + 1)
        if index > 0, column > 0, one[index] == two[column - 1], one[index - 1] == two[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        row.append(cost)
        best = min(best, cost)
      }
      if best > limit { return nil }
      before = above
      above = row
    }
    return above[two.count] <= limit ? above[two.count] : nil
  }
}
