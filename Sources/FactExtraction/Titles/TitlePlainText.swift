import SpoorModel

/// Titles without geometry: declared headings of HTML, else the first lines of a text.
struct TitlePlainText {
  let view: LayoutView
  let witnesses: TitleWitnesses

  /// How many lines from the top can hold the title of a text.
  private static let topLines = 14

  func candidates(among lines: [TitleLine]) -> [TitleCandidate] {
    let headings = headings(among: lines)
    return headings.isEmpty ? openingLines(lines) : headings
  }

  /// Headings that the file declares, the highest level first; the first of that level is the title.
  private func headings(among lines: [TitleLine]) -> [TitleCandidate] {
    // A paper's title is a heading of one of the first three levels; deeper ones belong to the site.
    let declared = lines.filter { ($0.view.headingLevel ?? 9) <= 3 && isTitleLike($0) }
    guard let top = declared.compactMap(\.view.headingLevel).min() else { return [] }
    var candidates: [TitleCandidate] = []
    for (place, line) in declared.prefix(12).enumerated() {
      guard let level = line.view.headingLevel else { continue }
      var score = level == top ? 0.8 : 0.4
      score -= Double(min(place, 5)) * 0.08
      score += witnesses.support(for: line.text, line.scan)
      var candidate = TitleCandidate(
        [line], score: score, cue: "declared heading of level \(level)")
      let next = lines.first {
        $0.index > line.index && $0.range.lowerBound >= line.range.upperBound
      }
      if level == top, let next, next.view.headingLevel == level + 1, next.index == line.index + 1,
        next.isCandidate, !next.scan.words.contains("versie")
      {
        candidate.subtitle = [next]
      }
      candidates.append(candidate)
    }
    return candidates
  }

  private func isTitleLike(_ line: TitleLine) -> Bool {
    switch line.kind {
    case .candidate, .prose, .typeName, .annex: true
    case .masthead, .section, .noise, .date, .status, .address, .salutation, .label, .field: false
    }
  }

  /// The first lines that go on in one another, supported by what is said again further on.
  private func openingLines(_ lines: [TitleLine]) -> [TitleCandidate] {
    var runs: [[TitleLine]] = []
    for line in lines.prefix(TitlePlainText.topLines) {
      if case .section = line.kind, !runs.isEmpty { break }
      if case .prose = line.kind { break }
      if line.range.count > 110 { break }
      let isType: Bool
      if case .typeName = line.kind { isType = true } else { isType = line.isCandidate }
      if line.kind == .date, line.beginsSmall, let last = runs.last?.last,
        goesOn(from: last, to: line)
      {
        runs[runs.count - 1].append(line)
      }
      guard isType, (line.view.headingLevel ?? 0) <= 3 else { continue }
      if let last = runs.last?.last, goesOn(from: last, to: line) {
        runs[runs.count - 1].append(line)
      } else {
        runs.append([line])
      }
    }
    let haystack = repeats()
    let firstField = lines.first { isField($0) }?.index ?? .max
    return runs.enumerated().map { place, run in
      var candidate = TitleCandidate(run, score: 0.5, cue: "first lines of the text")
      let scan = WordScan(FoldedText(Array(candidate.text.unicodeScalars)), limit: 60)
      candidate.score -= 0.06 * Double(place)
      let isNext = place > 0 && runs[place - 1].last.map { $0.index + 1 == run[0].index } ?? false
      if run.allSatisfy(\.isCapitals), place == 0 || isNext { candidate.score += 0.3 }
      if PaperKindReader.kind(in: scan) != nil { candidate.score += 0.05 }
      if scan.count >= 3, TitlePlainText.count(scan, in: haystack) >= 2 { candidate.score += 0.2 }
      if run[0].index > firstField { candidate.score -= 0.2 }
      if TitleNames.isName(candidate.text, scan) { candidate.score -= 0.25 }
      if case .typeName = run[0].kind, run.count == 1 { candidate.score = 0.2 }
      candidate.score += witnesses.support(for: candidate.text, scan)
      if place + 1 < runs.count, runs[place + 1][0].index == (run.last?.index ?? 0) + 1 {
        candidate.subtitle = runs[place + 1]
      }
      return candidate
    }
  }

  private func isField(_ line: TitleLine) -> Bool {
    switch line.kind {
    case .label, .field: true
    default: false
    }
  }

  /// Whether a line goes on with the one above: same block, and either a small letter, an open end, or capitals in both.
  private func goesOn(from last: TitleLine, to line: TitleLine) -> Bool {
    guard last.index + 1 == line.index, last.view.block == line.view.block,
      last.range.upperBound == last.view.range.upperBound
    else { return false }
    if line.beginsSmall || last.endsOpen { return true }
    // A line that ends in a term (`Leerdam 2010-2013`) closes the title of the block that it stands in.
    if line.scan.count <= 3, let end = line.scan.words.last, isTerm(end),
      !last.scan.words.contains(where: isTerm),
      line.view.size == last.view.size, PaperKindReader.kind(of: line.scan.words[0]) == nil,
      view.layout.pages[0].width == 0,
      last.scan.count >= 2, last.scan.count <= 8, PaperKindReader.kind(in: last.scan) != nil
    {
      return true
    }
    return last.isCapitals && line.isCapitals && PaperKindReader.kind(of: line.scan.words[0]) == nil
  }

  private func isTerm(_ word: String) -> Bool {
    let years = word.split(separator: "-")
    return years.allSatisfy { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }
  }

  /// The words of the beginning of the paper, for counting how often a title comes back.
  private func repeats() -> WordScan {
    var scalars: [Unicode.Scalar] = []
    for page in view.layout.pages {
      scalars += page.text.scalars.prefix(60_000 - min(60_000, scalars.count))
      scalars.append("\n")
    }
    return WordScan(FoldedText(scalars.map { $0 == "\n" ? " " : $0 }))
  }

  private static func count(_ needle: WordScan, in haystack: WordScan) -> Int {
    guard let first = needle.words.first, haystack.count >= needle.count else { return 0 }
    var count = 0
    for index in 0...(haystack.count - needle.count) where haystack.words[index] == first {
      if haystack.words[index..<(index + needle.count)].elementsEqual(needle.words) { count += 1 }
      if count == 3 { return count }
    }
    return count
  }
}
