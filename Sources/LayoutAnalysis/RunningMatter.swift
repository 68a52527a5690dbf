import SpoorModel

/// Finds what is printed on page after page: running headers, running footers and page numbers.
///
/// A line counts when it comes back at the same height, with the same words, on at least three pages (on
/// two in a paper of up to four pages), close to one another; odd and even pages may differ. Its numbers
/// stay the same or count the pages, unless it stands on most pages: "Artikel 5" and "Artikel 9" at the
/// top of two pages are headings. White space parts it from the text. On the first page a header
/// stays body: there the same words are the paper's title.
///
/// - Source: limits set on the 95 PDFs of the labelled papers, where letters to many persons in one file,
///   and law texts, were taken for headers before.
enum RunningMatter {
  /// How much of a page's height the margins at top and bottom take at most.
  private static let margin = 0.16
  /// Most lines that a margin holds.
  private static let mostLines = 8
  /// Two heights are the same within this share of the page's height.
  private static let tolerance = 0.006
  /// Of the pages between the first and the last on which it stands, a line covers at least this share.
  private static let density = 0.45

  /// A line on at least this share of all pages is no heading and no text of a letter.
  private static let most = 0.6

  private struct Matter {
    let role: LineRole
    let isOnMostPages: Bool
  }

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
    var running: [Int: [Int: Matter]] = [:]
    var whole: [Candidate] = []
    for (key, group) in groups where group.count >= needed {
      let found = recurring(group, needed: needed, of: pages.count)
      let isOnMostPages = Double(Set(found.map(\.page)).count) >= most * Double(pages.count)
      for candidate in found where !isHeading(candidate, group, pages) {
        running[candidate.page, default: [:]][candidate.line] = Matter(
          role: key.isTop ? .runningHeader : .runningFooter, isOnMostPages: isOnMostPages)
      }
      if isOnMostPages, let first = found.first { whole.append(first) }
    }
    for part in groups.values.joined() where running[part.page]?[part.line] == nil {
      guard whole.contains(where: { isPart(part, of: $0) }) else { continue }
      running[part.page, default: [:]][part.line] = Matter(
        role: part.isTop ? .runningHeader : .runningFooter, isOnMostPages: true)
    }
    for (index, roles) in running {
      for (line, matter) in parted(roles, on: pages[index]) {
        // The cover says once what the headers repeat: there it is the title.
        if matter.role == .runningHeader, index == 0 { continue }
        pages[index].lines[line].role = matter.role
      }
    }
  }

  /// Whether a line is a piece of what runs along most pages at that height: a footer that was read in two
  /// columns where the page's text stands in two.
  private static func isPart(_ part: Candidate, of whole: Candidate) -> Bool {
    guard part.isTop == whole.isTop, abs(part.height - whole.height) <= tolerance else {
      return false
    }
    let words = part.signature.text
    let text = whole.signature.text
    guard words.count >= 4, words.count < text.count else { return false }
    return text.starts(with: words) || text.reversed().starts(with: words.reversed())
  }

  /// The lines that white space, at least half a line, parts from the text of the page.
  ///
  /// What stands on most pages needs none: notes and tables may reach down to the footer.
  private static func parted(_ roles: [Int: Matter], on page: Page) -> [Int: Matter] {
    guard page.height > 0 else { return roles }
    var parted = roles
    let text = page.lines.indices.filter { page.lines[$0].box != nil }
    // From the text outward: what adjoins text is text, and what adjoins that too.
    for isTop in [true, false] {
      let role = isTop ? LineRole.runningHeader : .runningFooter
      let outward = isTop ? -1.0 : 1.0
      let ordered = roles.filter { $0.value.role == role }.map(\.key).sorted { left, right in
        let heights = (page.lines[left].box?.midY ?? 0, page.lines[right].box?.midY ?? 0)
        return (heights.0 * outward, left) < (heights.1 * outward, right)
      }
      for line in ordered where roles[line]?.isOnMostPages == false {
        guard let box = page.lines[line].box else { continue }
        let touches = text.contains { other in
          guard other != line, parted[other] == nil, page.lines[other].role != .pageNumber,
            let next = page.lines[other].box, next.left < box.right, box.left < next.right
          else { return false }
          let gap = isTop ? next.top - box.bottom : box.top - next.bottom
          return gap > -box.height / 2 && gap < box.height / 2
        }
        if touches { parted[line] = nil }
      }
    }
    return parted
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

  /// The members of a group that share their height with enough others, on pages close to one another.
  private static func recurring(
    _ group: [Candidate], needed: Int, of pageCount: Int
  ) -> [Candidate] {
    let ordered = group.sorted { ($0.height, $0.page) < ($1.height, $1.page) }
    var result: [Candidate] = []
    var start = 0
    while start < ordered.count {
      var end = start + 1
      while end < ordered.count, ordered[end].height - ordered[start].height <= tolerance {
        end += 1
      }
      let run = Array(ordered[start..<end])
      let pages = Set(run.map(\.page)).count
      if pages >= needed, numbersFit(run) || Double(pages) >= most * Double(pageCount) {
        result += run
      }
      start = end
    }
    // Upright and turned pages have their own heights, so all of them count together here.
    let pages = Set(result.map(\.page))
    guard let first = pages.min(), let last = pages.max(),
      Double(pages.count) >= density * Double(last - first + 1)
    else { return [] }
    return result
  }

  /// Whether each number of the line is the same on most pages, or counts the pages.
  private static func numbersFit(_ run: [Candidate]) -> Bool {
    guard let count = run.map({ $0.signature.numbers.count }).min() else { return false }
    return (0..<count).allSatisfy { place in
      var same: [Int: Int] = [:]
      var counting: [Int: Int] = [:]
      for candidate in run {
        let number = candidate.signature.numbers[place]
        same[number, default: 0] += 1
        counting[number - candidate.page, default: 0] += 1
      }
      let most = max(same.values.max() ?? 0, counting.values.max() ?? 0)
      return most * 10 >= run.count * 7
    }
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
