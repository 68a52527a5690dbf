import SpoorModel

/// What else names the title: running heads, outline, the file's metadata and name.
///
/// None of them is a source: they only support words that are printed on the page.
struct TitleWitnesses: Sendable {
  private let heads: [Set<String>]
  private let metadata: [Set<String>]
  private let outline: Set<String>
  private let fileWords: Set<String>

  /// Pages after the first that are looked at for running heads.
  private static let pages = 6

  init(_ view: LayoutView) {
    var heads: [Set<String>] = []
    let first = (view.firstPage ?? 0) + 1
    for pageIndex in view.layout.pages.indices.dropFirst(first).prefix(TitleWitnesses.pages) {
      let lines = view.lines[view.pageLines[pageIndex]].filter(\.isReadable)
      for line in lines.prefix(2) + lines.suffix(2) {
        let words = TitleWitnesses.words(view.layout.pages[pageIndex].text.string(line.range))
        if (2...30).contains(words.count) { heads.append(words) }
      }
    }
    self.heads = heads
    let names: Set<String> = [
      "title", "dc.title", "dcterms.title", "og:title", "overheidop.documenttitel", "subject",
    ]
    metadata = view.layout.metadata
      .filter { names.contains($0.name.lowercased()) }
      .map { TitleWitnesses.words($0.value) }
      .filter { !$0.isEmpty }
    outline = Set(view.layout.outline.prefix(3).map { TitleWitnesses.key($0.title) })
    let name = view.layout.document.path.split(separator: "/").last.map(String.init) ?? ""
    fileWords = TitleWitnesses.words(name.split(separator: ".").dropLast().joined(separator: " "))
  }

  /// How much the witnesses add to the score of a text, 0 to 0.45.
  func support(for text: String, _ scan: WordScan) -> Double {
    let words = Set(scan.words.filter { $0.count > 2 })
    guard words.count >= 1 else { return 0 }
    var support = 0.0
    if words.count >= 2, heads.contains(where: { TitleWitnesses.overlap($0, words) >= 0.75 }) {
      support += 0.18
    }
    if metadata.contains(where: { TitleWitnesses.overlap($0, words) >= 0.7 }) { support += 0.2 }
    if outline.contains(TitleWitnesses.key(text)) { support += 0.1 }
    if words.count >= 2, TitleWitnesses.share(of: words, in: fileWords) >= 0.5 { support += 0.1 }
    return support
  }

  private static func words(_ text: String) -> Set<String> {
    Set(WordScan(FoldedText(Array(text.unicodeScalars.prefix(400)))).words.filter { $0.count > 2 })
  }

  private static func key(_ text: String) -> String {
    WordScan(FoldedText(Array(text.unicodeScalars.prefix(400)))).words.joined(separator: " ")
  }

  /// The share of the smaller set that both have, when the smaller is at least half as large.
  private static func overlap(_ left: Set<String>, _ right: Set<String>) -> Double {
    let common = left.intersection(right).count
    let larger = max(left.count, right.count)
    return larger == 0 ? 0 : Double(common) / Double(larger)
  }

  private static func share(of words: Set<String>, in others: Set<String>) -> Double {
    words.isEmpty ? 0 : Double(words.intersection(others).count) / Double(words.count)
  }
}
