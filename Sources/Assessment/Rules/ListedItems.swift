import SpoorModel

/// The different items that answers to one question list, in the order in which they are first named.
struct ListedItems {
  private(set) var items: [String] = []

  /// Two items are one when they differ in case, accents or a plural ending alone.
  init(_ answers: [ReadAnswer]) {
    var seen = Set<String>()
    for answer in answers {
      guard case .list(let list) = answer.answer.value else { continue }
      for item in list {
        let key = FoldedWords.words(item).map(Self.stem).joined(separator: " ")
        if !key.isEmpty, seen.insert(key).inserted { items.append(item) }
      }
    }
  }

  private static func stem(_ word: String) -> String {
    word.count > 4 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}
