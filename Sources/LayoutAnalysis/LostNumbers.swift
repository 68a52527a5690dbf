/// Tells where a number was lost: two words that stand together only because the number between them is gone.
///
/// "in de periode van tot", "tussen en jaar", "dan procent", "op september": a sound text writes a number
/// in between, and each pair is one that Dutch prose does not hold otherwise.
/// - Source: domain guide 3.6 ("numbers dropped wholesale by docplayer").
enum LostNumbers {
  /// Whether a number is missing between two words that are parted by nothing but a blank.
  ///
  /// - Parameters:
  ///   - first: The number of the word before (`FunctionWords.code`).
  ///   - second: The number of the word behind.
  static func isGap(_ first: UInt64, _ second: UInt64) -> Bool {
    guard first != 0, second != 0 else { return false }
    return followers[second]?.contains(first) == true
  }

  /// The words that need a number before them, each with the words that cannot stand right before them.
  private static let table: [(behind: String, before: String)] = [
    ("tot", "van tussen"),
    ("en", "tussen"),
    ("tm", "van"),
    (
      "procent",
      "van met dan in tot circa ongeveer ruim bijna is was naar tussen per op de minimaal maximaal"
    ),
    ("weken dagen maanden uur", "binnen na om circa ongeveer elke maximaal minimaal uiterlijk"),
    ("lid", "artikel"),
    ("januari februari maart april juni juli augustus september oktober november december", "op"),
    ("euro", "van voor tot dan circa ongeveer ruim bijna per maximaal"),
  ]

  private static let followers: [UInt64: Set<UInt64>] = {
    var followers: [UInt64: Set<UInt64>] = [:]
    for (behind, before) in table {
      let words = Set(before.split(separator: " ").map { code(String($0)) })
      for word in behind.split(separator: " ") {
        followers[code(String(word)), default: []].formUnion(words)
      }
    }
    return followers
  }()

  private static func code(_ word: String) -> UInt64 {
    word.utf8.reduce(0) { FunctionWords.code($0, adding: Int($1) - 0x61) }
  }
}
