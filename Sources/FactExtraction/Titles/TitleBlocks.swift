import SpoorModel

/// Titles by their looks: lines of one size and weight that stand together.
struct TitleBlocks {
  let view: LayoutView
  let witnesses: TitleWitnesses

  /// The blocks of a page that could be its title, each with a score.
  ///
  /// - Parameter lines: The page's lines in reading order.
  /// - Complexity: O(*n*) in the lines.
  func candidates(among lines: [TitleLine]) -> [TitleCandidate] {
    let page = TitlePage(lines: lines, view: view)
    let blocks = assembled(page)
    guard !blocks.isEmpty else { return [] }
    let largest = blocks.map(\.size).max() ?? 0
    let readable = blocks.indices.filter { page.ratio(blocks[$0].size, to: bodySize(page)) >= 0.92 }
    var candidates: [TitleCandidate] = []
    for (index, block) in blocks.enumerated() {
      var candidate = block
      candidate.score = score(
        block, isFirst: index == 0, isLast: index == readable.last, largest: largest, page: page)
      if index > 0, isSubject(block, below: blocks[index - 1]) { candidate.score += 0.25 }
      candidate.cue =
        block.size >= largest * 0.98 ? "largest type on the page" : "set apart on the page"
      candidate.subtitle = subtitle(of: index, in: blocks)
      candidates.append(candidate)
    }
    return joinedHalves(candidates, page)
  }

  /// A title in large type that is broken by a wide gap: the second half becomes the subtitle of the first.
  private func joinedHalves(_ candidates: [TitleCandidate], _ page: TitlePage) -> [TitleCandidate] {
    var candidates = candidates
    guard let best = candidates.indices.max(by: { candidates[$0].score < candidates[$1].score }),
      best > 0,
      page.ratio(candidates[best].size, to: bodySize(page)) >= 1.3
    else { return candidates }
    let first = candidates[best - 1]
    guard abs(first.size - candidates[best].size) <= 0.12 * first.size,
      first.lines[0].view.isBold == candidates[best].lines[0].view.isBold,
      let above = first.lines.last?.box, let below = candidates[best].lines[0].box,
      below.top >= above.bottom,
      below.top - above.bottom < above.height * 4
    else { return candidates }
    candidates[best - 1].score = candidates[best].score + 0.01
    candidates[best - 1].subtitle = candidates[best].lines
    return candidates
  }

  /// Whether a block is what a memo is about: it stands right under the lone name of the form.
  private func isSubject(_ block: TitleCandidate, below form: TitleCandidate) -> Bool {
    guard form.lines.count == 1, block.lines.count <= 3,
      case .typeName(let kind) = form.lines[0].kind, PaperKindTraits.isForm(kind),
      let upper = form.lines[0].box, let lower = block.lines[0].box
    else { return false }
    let gap = lower.top - upper.bottom
    return gap >= 0 && gap < 3 * upper.height && abs(lower.left - upper.left) < 2 * upper.height
  }

  private func bodySize(_ page: TitlePage) -> Double {
    view.bodySize > 0 ? view.bodySize : page.commonSize
  }

  /// Groups lines that stand under one another in one type.
  private func assembled(_ page: TitlePage) -> [TitleCandidate] {
    var blocks: [TitleCandidate] = []
    for line in page.titleArea {
      let recent = blocks.indices.suffix(4).reversed()
      if let open = recent.first(where: { continues(blocks[$0], with: line, page) }) {
        blocks[open].lines.append(line)
        blocks[open].ranges = TitleCandidate.ranges(of: blocks[open].lines)
      } else if startsBlock(line) {
        blocks.append(TitleCandidate([line], score: 0, cue: ""))
      }
    }
    return blocks
  }

  private func startsBlock(_ line: TitleLine) -> Bool {
    switch line.kind {
    case .candidate, .typeName: true
    default: false
    }
  }

  private func continues(
    _ block: TitleCandidate, with line: TitleLine, _ page: TitlePage
  ) -> Bool {
    guard let last = block.lines.last, last.pageIndex == line.pageIndex else { return false }
    let isOpen = last.endsOpen || isUnclosed(block)
    switch line.kind {
    case .candidate, .typeName: break
    // A term in the type of the title belongs to it (`Kadernota jeugd` / `2012-2015`), and so does a date
    // inside brackets that are still open.
    case .date, .noise:
      guard isOpen || ((isTerm(line) || isSmallWord(line)) && line.size > view.bodySize * 1.2)
      else { return false }
    default: return false
    }
    if namesMeeting(line, of: block) { return true }
    let tolerance = page.hasReliableSizes ? 0.08 : 0.45
    guard block.lines.count < 8,
      abs(last.size - line.size) <= tolerance * max(last.size, line.size),
      last.view.isBold == line.view.isBold, let above = last.box, let below = line.box
    else { return false }
    let height = max(above.height, below.height)
    let gap = below.top - above.bottom
    // Beside it on the same baseline: the rest of a line that was cut at a wide blank.
    if abs(above.midY - below.midY) < height * 0.3 {
      return below.left - above.right < height * 1.5 && below.left >= above.right - height
    }
    guard below.left < above.right, above.left < below.right, gap > -0.6 * height else {
      return false
    }
    let isLarge = page.ratio(line.size, to: bodySize(page)) >= 1.25
    if !page.hasReliableSizes { return gap < height * 1.15 }
    if isLarge { return gap < height * (last.view.block == line.view.block || isOpen ? 1.2 : 0.8) }
    if last.view.block != line.view.block { return gap < height * (isOpen ? 1.2 : 0.45) }
    return gap < 0.75 * height
  }

  /// Whether a line says of which meeting the minutes above it are: `BESLUITENLIJST` / `van de vergadering van …`.
  private func namesMeeting(_ line: TitleLine, of block: TitleCandidate) -> Bool {
    guard block.lines.count == 1, case .typeName(let kind) = block.lines[0].kind,
      kind == .besluitenlijst || kind == .notulen || kind == .agenda,
      line.scan.words.first == "van", line.beginsSmall, line.scan.count >= 3,
      let above = block.lines[0].box, let below = line.box
    else { return false }
    return below.top > above.midY && below.top - above.bottom < above.height * 2.5
  }

  private func isUnclosed(_ block: TitleCandidate) -> Bool {
    var depth = 0
    for scalar in block.text.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
    }
    return depth > 0
  }

  /// Whether a line is one short word of a title that was set word by word: `Doen` / `wat nodig` / `is`.
  private func isSmallWord(_ line: TitleLine) -> Bool {
    line.scan.count == 1 && line.text.unicodeScalars.allSatisfy(\.properties.isLowercase)
  }

  private func isTerm(_ line: TitleLine) -> Bool {
    line.scan.words.allSatisfy { word in
      let years = word.split(separator: "-")
      return years.allSatisfy { $0.count == 4 && $0.unicodeScalars.allSatisfy(Folding.isDigit) }
    }
  }

  // MARK: - Scores

  /// What speaks for a block, from 0 to about 1.3.
  ///
  /// - Source: the weights were set on the labelled papers of the project's lab and hold the order: size,
  ///   then witnesses, then type word, then place.
  private func score(
    _ block: TitleCandidate, isFirst: Bool, isLast: Bool, largest: Double, page: TitlePage
  ) -> Double {
    var score = 0.2
    let body = bodySize(page)
    let ratio = page.ratio(block.size, to: body)
    if ratio >= 1.12 { score += min(0.35, 0.12 + 0.25 * (ratio - 1.12)) }
    if block.size >= largest * 0.98, page.ratio(largest, to: body) >= 1.12 { score += 0.2 }
    if ratio >= 0.95, block.lines.allSatisfy(\.view.isBold), !page.isMostlyBold { score += 0.1 }
    let words = block.lines.reduce(0) { $0 + $1.scan.count }
    let scan = WordScan(FoldedText(Array(block.text.unicodeScalars)), limit: 80)
    if PaperKindReader.kind(in: scan) != nil, words >= 2 { score += 0.12 }
    score += witnesses.support(for: block.text, scan)
    if page.hasLetterhead {
      if isLast { score += 0.12 }
    } else if isFirst {
      score += 0.1
    }
    if ratio < 0.92 { score -= 0.25 }
    if words == 1, block.text.unicodeScalars.count < 8, ratio < 2 { score -= 0.12 }
    if words > 45 { score -= 0.3 }
    // A long quotation is what somebody said; a motto between quotes is shorter.
    if words >= 7, isQuotation(block.text) { score -= 0.35 }
    if block.text.hasSuffix(":") { score -= 0.25 }
    if ratio < 1.1, page.isProse(block) { score -= 0.35 }
    // The name of a form alone is no title: `Memo`, `Nota van B&W`.
    if case .typeName(let kind) = block.lines[0].kind, block.lines.count == 1 {
      score = PaperKindTraits.isForm(kind) ? min(score - 0.4, 0.2) : score - 0.2
    }
    if TitleNames.isName(block.text, scan) { score -= 0.2 }
    if block.lines[0].beginsSmall, ratio < 1.3 { score -= 0.15 }
    if let box = block.lines[0].box, view.layout.pages[block.pageIndex].height > 0 {
      let place = box.top / view.layout.pages[block.pageIndex].height
      if place > 0.75, ratio < 1.5 { score -= 0.15 }
      if place > 0.93 { score -= 0.2 }
    }
    return score
  }

  private func isQuotation(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    return Invisible.quoteFold(first) != nil && Invisible.quoteFold(last) != nil
  }

  /// The block under a title that is set smaller, close by and not a sentence.
  private func subtitle(of index: Int, in blocks: [TitleCandidate]) -> [TitleLine] {
    let title = blocks[index]
    guard index + 1 < blocks.count, let last = title.lines.last, let above = last.box,
      view.bodySize == 0 || title.size >= view.bodySize * 1.1 || title.lines[0].view.isBold
    else { return [] }
    let next = blocks[index + 1]
    guard next.size < title.size * 0.97 || next.lines[0].view.isBold != title.lines[0].view.isBold,
      let below = next.lines[0].box, below.top >= above.bottom - max(2, above.height * 0.3),
      below.top - above.bottom < above.height * 6
    else { return [] }
    let words = next.lines.reduce(0) { $0 + $1.scan.count }
    guard (1...40).contains(words), next.size >= view.bodySize * 0.95 else { return [] }
    if next.size < view.bodySize * 1.1, !next.lines[0].view.isBold, next.lines.count > 2 {
      return []
    }
    let scan = WordScan(FoldedText(Array(next.text.unicodeScalars)), limit: 60)
    if TitleNames.isName(next.text, scan)
      || [".", ",", ":", ";"].contains(where: { next.text.hasSuffix($0) })
    {
      return []
    }
    if case .typeName(let kind) = next.lines[0].kind, next.lines.count == 1, kind == .rapport {
      return []
    }
    return next.lines
  }
}

/// The first page seen as a whole.
struct TitlePage {
  let lines: [TitleLine]
  /// Lines before the first section heading, salutation or contents.
  let titleArea: [TitleLine]
  /// Whether the page carries the fields and addresses of a letter or form.
  let hasLetterhead: Bool
  let isMostlyBold: Bool
  /// The size most letters of the page are set in.
  let commonSize: Double
  /// False where the sizes are guesses of text recognition, and differ from line to line.
  let hasReliableSizes: Bool
  private let blockSizes: [Int: Int]

  init(lines: [TitleLine], view: LayoutView) {
    self.lines = lines
    var area: [TitleLine] = []
    var fields = 0
    var bold = 0
    var sizes: [Int: Int] = [:]
    var blocks: [Int: Int] = [:]
    var closedAt: Double?
    for line in lines {
      blocks[line.view.block, default: 0] += 1
      sizes[Int((line.size * 2).rounded()), default: 0] += line.range.count
      if line.view.isBold { bold += 1 }
      switch line.kind {
      case .address, .label(.other), .field(.other, _): fields += 1
      case .section, .salutation:
        if closedAt == nil, !area.isEmpty { closedAt = line.box?.top ?? 0 }
      default: break
      }
      // What stands beside or above the first heading is still before it.
      if let closedAt, (line.box?.top ?? closedAt) >= closedAt { continue }
      area.append(line)
    }
    let candidates = area.contains { $0.isCandidate }
    titleArea = candidates ? area : lines
    hasLetterhead = fields >= 4
    isMostlyBold = bold * 2 > lines.count
    commonSize = Double(sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0) / 2
    blockSizes = blocks
    let letters = sizes.values.reduce(0, +)
    let most = sizes.values.max() ?? 0
    hasReliableSizes = lines.count < 15 || sizes.count < 8 || most * 100 >= letters * 35
  }

  /// A size as a multiple of the body size; 1 where nothing can be said.
  func ratio(_ size: Double, to body: Double) -> Double {
    guard body > 0, size > 0 else { return 1 }
    let ratio = size / body
    return hasReliableSizes || ratio > 1.7 ? ratio : 1
  }

  /// Whether the lines are part of a paragraph of running text.
  func isProse(_ candidate: TitleCandidate) -> Bool {
    let size = blockSizes[candidate.lines[0].view.block] ?? 1
    if size >= 4 || candidate.lines.count >= 4 { return true }
    return candidate.text.hasSuffix(".") && candidate.text.unicodeScalars.count > 60
  }
}
