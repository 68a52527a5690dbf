import SpoorModel

/// What is known of a paper when a sentence with a status is judged.
struct StatusContext {
  let kind: PaperKind
  private let titleWords: Set<String>
  private let firstPage: Int
  private let lastPage: Int

  init(view: LayoutView, titles: TitleReading) {
    kind = titles.kind
    firstPage = view.firstPage ?? 0
    lastPage = view.lastPage ?? 0
    let title = titles.title.map { FoldedText(Array($0.value.value.unicodeScalars)) }
    titleWords = Set(title.map { WordScan($0).words.filter { $0.count > 3 } } ?? [])
  }

  /// Why a status in a sentence does not count for this paper; nil when it does.
  func objection(to reading: StatusReading, in scan: WordScan, page: Int, offset: Int) -> String? {
    if reading.strength == .formula {
      return objectionToDecision(reading, scan, page: page, offset: offset)
    }
    if PaperKindTraits.speaksOfAnother(kind),
      reading.strength == .hint || reading.kind == .terVaststelling
    {
      return "a \(kind.rawValue) speaks of the paper that it goes with"
    }
    let isTold =
      reading.cue == "body has adopted this paper"
      || reading.cue == "sentence about the paper itself" && reading.kind == .vastgesteld
    if isTold, PaperKindTraits.onlyProposes(kind) {
      return "a \(kind.rawValue) tells of the paper that it goes with"
    }
    if reading.cue == "adoption line", page > firstPage + 2, page < lastPage {
      return "running text far from the cover"
    }
    if reading.strength == .hint, page > firstPage + 2 { return "running text far from the cover" }
    return nil
  }

  /// `Besluit vast te stellen` adopts this paper when the paper is the decision: near its beginning, and
  /// not in a proposal; elsewhere only when it names the paper's own title.
  private func objectionToDecision(
    _ reading: StatusReading, _ scan: WordScan, page: Int, offset: Int
  ) -> String? {
    if PaperKindTraits.proposes(kind) {
      return "a \(kind.rawValue) proves nothing about the outcome"
    }
    let named = titleWords.filter { scan.words.contains($0) }.count
    if titleWords.count >= 2, named * 10 >= titleWords.count * 6 { return nil }
    if reading.cue == "decision to adopt", page == firstPage, offset < 6000 { return nil }
    return "a decision about another paper"
  }
}
