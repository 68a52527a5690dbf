import SpoorModel

/// Finds what is printed on page after page: running headers, running footers and page numbers.
///
/// A line counts when it comes back at the same height, with the same words, on at least three pages (on
/// two in a paper of up to four pages); its numbers may differ, so that odd and even pages, dates and page
/// numbers fall into one group each. On the first page a header stays body: there the same words are
/// the paper's title.
enum RunningMatter {
  /// How much of a page's height the margins at top and bottom take at most.
  private static let margin = 0.16
  /// Most lines that a margin holds.
  private static let mostLines = 8
  /// Two heights are the same within this share of the page's height.
  private static let tolerance = 0.015

  private struct Candidate {
    let page: Int
    let line: Int
    let isTop: Bool
    /// Middle of the line as a share of the page's height; the rank from the edge without geometry.
    let height: Double
    let signature: LineSignature
  }

  private struct Key: Hashable {
    let signature: LineSignature
    let isTop: Bool
  }

  /// - Complexity: O(*n* log *n*) in the lines of the margins, at most 16 a page.
  static func mark(_ pages: inout [Page]) {
    var groups: [Key: [Candidate]] = [:]
    var numbers: [Candidate] = []
    for (index, page) in pages.enumerated() {
      for candidate in candidates(on: page, index: index) {
        if candidate.signature.isPageNumber {
          numbers.append(candidate)
        } else if candidate.signature.hasLetters {
          groups[Key(signature: candidate.signature, isTop: candidate.isTop), default: []]
            .append(candidate)
        }
      }
    }
    let byPage = Dictionary(grouping: numbers, by: \.page)
    for candidate in numbers
    where candidate.signature.namesPage || hasNeighbour(candidate, among: byPage) {
      pages[candidate.page].lines[candidate.line].role = .pageNumber
    }
    let needed = pages.count <= 4 ? 2 : 3
    for (key, group) in groups where group.count >= needed {
      for candidate in recurring(group, needed: needed) {
        // The cover says once what the headers repeat: there it is the title.
        if key.isTop, candidate.page == 0 { continue }
        if isHeading(candidate, group, pages) { continue }
        pages[candidate.page].lines[candidate.line].role =
          key.isTop ? .runningHeader : .runningFooter
      }
    }
  }

  private static func candidates(on page: Page, index: Int) -> [Candidate] {
    let usable = page.lines.indices.filter { line in
      switch page.lines[line].role {
      case .body, .listItem, .tableRow: !page.lines[line].range.isEmpty
      default: false
      }
    }
    guard page.height > 0 else {
      // Without places only the outermost lines can be margins; a lone line is both top and bottom.
      guard usable.count > 2 else { return [] }
      let top = usable.prefix(2).enumerated().map { (line: $1, isTop: true, height: Double($0)) }
      let bottom = usable.suffix(2).reversed().enumerated().map {
        (line: $1, isTop: false, height: Double($0))
      }
      return (top + bottom.filter { entry in !top.contains { $0.line == entry.line } }).map {
        Candidate(
          page: index, line: $0.line, isTop: $0.isTop, height: $0.height,
          signature: LineSignature(page.lines[$0.line], in: page.text.scalars))
      }
    }
    let placed = usable.compactMap { line in
      page.lines[line].box.map { (line: line, height: $0.midY / page.height) }
    }
    let top = placed.filter { $0.height < margin }.sorted { $0.height < $1.height }
    let bottom = placed.filter { $0.height > 1 - margin }.sorted { $0.height > $1.height }
    let margins =
      top.prefix(mostLines).map { ($0, true) } + bottom.prefix(mostLines).map { ($0, false) }
    return margins.map { entry, isTop in
      Candidate(
        page: index, line: entry.line, isTop: isTop, height: entry.height,
        signature: LineSignature(page.lines[entry.line], in: page.text.scalars))
    }
  }

  /// The members of a group that share their height with enough others, on as many pages.
  private static func recurring(_ group: [Candidate], needed: Int) -> [Candidate] {
    let ordered = group.sorted { ($0.height, $0.page) < ($1.height, $1.page) }
    var result: [Candidate] = []
    var start = 0
    while start < ordered.count {
      var end = start + 1
      while end < ordered.count, ordered[end].height - ordered[end - 1].height <= tolerance {
        end += 1
      }
      let run = ordered[start..<end]
      if Set(run.map(\.page)).count >= needed { result += run }
      start = end
    }
    return result
  }

  /// Whether a line only looks like a header: "Maatregel 1", "Maatregel 2" at the top of each page.
  ///
  /// Such headings are larger than the text, and their numbers differ. A header in such type repeats itself to the letter.
  private static func isHeading(
    _ candidate: Candidate, _ group: [Candidate], _ pages: [Page]
  ) -> Bool {
    guard candidate.isTop, let first = group.first,
      group.contains(where: { $0.signature.numbers != first.signature.numbers })
    else { return false }
    let page = pages[candidate.page]
    guard let size = TypeSize.of(page.lines[candidate.line], on: page),
      let body = TypeSize.body(of: page)
    else { return false }
    return size > body * 1.15
  }

  /// Whether the number of a page nearby keeps the same distance to that page's place in the file.
  private static func hasNeighbour(
    _ candidate: Candidate, among numbers: [Int: [Candidate]]
  ) -> Bool {
    guard let value = candidate.signature.numbers.first else { return false }
    return [-2, -1, 1, 2].contains { step in
      numbers[candidate.page + step, default: []].contains { other in
        other.isTop == candidate.isTop && other.signature.numbers.first == value + step
          && abs(other.height - candidate.height) <= tolerance * 2
      }
    }
  }
}
