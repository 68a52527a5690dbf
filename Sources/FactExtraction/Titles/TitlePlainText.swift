import SpoorModel

/// Titles without geometry: declared headings of HTML, else the first lines of a text.
struct TitlePlainText {
  let view: LayoutView
  let witnesses: TitleWitnesses

  /// How many lines from the top can hold the title of a text.
  private static let topLines = 14
  /// How many lines from the top a marked heading of a plain text can be its title.
  private static let markedLines = 40

  func candidates(among lines: [TitleLine]) -> [TitleCandidate] {
    let headings = headings(among: lines)
    let areDeclared = headings.contains { $0.lines[0].view.headingLevel != nil }
    return areDeclared ? headings : headings + openingLines(lines)
  }

  /// Headings that the file declares, the highest level first; the first of that level is the title.
  ///
  /// A plain text may show headings by marks; only those near its top count.
  private func headings(among lines: [TitleLine]) -> [TitleCandidate] {
    // A paper's title is a heading of one of the first three levels; deeper ones belong to the site.
    let declared = lines.enumerated().filter { place, line in
      (line.headingLevel ?? 9) <= 3 && isTitleLike(line)
        && (line.view.headingLevel != nil || place < TitlePlainText.markedLines)
    }.map(\.element)
    guard let top = declared.compactMap(\.headingLevel).min() else { return [] }
    var candidates: [TitleCandidate] = []
    for (place, line) in declared.prefix(12).enumerated() {
      guard let level = line.headingLevel else { continue }
      var score = level == top ? 0.8 : 0.4
      // A marked heading further down, or of a lower level, opens a chapter of a text whose title is not marked.
      if line.view.headingLevel == nil, level > 1 || !isAtTop(line, lines) { score = 0.4 }
      score -= Double(min(place, 5)) * 0.08
      score += witnesses.support(for: line.text, line.scan)
      // Marks are set by converters on senders too; what a web page declares is meant.
      if line.view.headingLevel == nil, TitleNames.isName(line.text, line.scan) { score -= 0.3 }
      if TitleNames.isSite(line.scan) { score -= 0.5 }
      var candidate = TitleCandidate(
        [line], score: score,
        cue: line.view.headingLevel == nil
          ? "heading marked in the text" : "declared heading of level \(level)")
      let next = lines.first {
        $0.index > line.index && $0.range.lowerBound >= line.range.upperBound
      }
      if level == top, let next, next.headingLevel == level + 1, next.index == line.index + 1,
        next.isCandidate, !next.scan.words.contains("versie")
      {
        candidate.subtitle = [next]
      }
      candidates.append(candidate)
    }
    return candidates
  }

  /// Whether hardly anything stands before a line of a plain text, what a website prints around it left out.
  private func isAtTop(_ line: TitleLine, _ lines: [TitleLine]) -> Bool {
    lines.prefix(TitlePlainText.markedLines).filter {
      $0.index < line.index && $0.kind != .masthead && $0.kind != .noise
    }.count <= 3
  }

  private func isTitleLike(_ line: TitleLine) -> Bool {
    switch line.kind {
    case .candidate, .prose, .typeName, .annex: true
    case .masthead, .section, .noise, .date, .status, .address, .salutation, .label, .field: false
    }
  }

  /// The first lines that go on in one another, supported by what is said again further on.
  private func openingLines(_ lines: [TitleLine]) -> [TitleCandidate] {
    let opening = TitleOpening(lines, limit: TitlePlainText.topLines)
    let runs = opening.runs
    let haystack = repeats()
    let firstField = lines.first { isField($0) }?.index ?? .max
    let senders = senderBlocks(among: lines)
    var isBelowTitle = false
    return runs.enumerated().map { place, run in
      var candidate = TitleCandidate(run, score: 0.5, cue: "first lines of the text")
      let scan = WordScan(FoldedText(Array(candidate.text.unicodeScalars)), limit: 60)
      let isOfType = PaperKindReader.kind(in: scan) != nil
      candidate.score -= 0.06 * Double(place)
      let isNext = place > 0 && runs[place - 1].last.map { $0.index + 1 == run[0].index } ?? false
      if run.allSatisfy(\.isCapitals), place == 0 || isNext { candidate.score += 0.3 }
      if isOfType { candidate.score += 0.05 }
      let isSender = senders.contains(run[0].view.block) && !isOfType
      // A sender comes back in its papers as well as a title does.
      if isSender {
        candidate.score -= 0.2
      } else if scan.count >= 3, TitlePlainText.count(scan, in: haystack) >= 2 {
        candidate.score += 0.2
      }
      if run[0].index > firstField { candidate.score -= 0.2 }
      if TitleNames.isName(candidate.text, scan) { candidate.score -= 0.25 }
      if opening.isInsideText || TitlePlainText.isSentence(candidate.text, scan) {
        candidate.score -= 0.3
      }
      if candidate.text.hasSuffix(";") || candidate.text.hasSuffix(",") { candidate.score -= 0.3 }
      // A long line is a title by itself, or tells more of the one above it.
      if run[0].range.count > 110, !isBelowTitle { candidate.score += 0.15 }
      if isOfType, scan.count >= 3 { isBelowTitle = true }
      // A motto above the line that names the type: `In goede handen` / `Programma van …`.
      if place == 0, !isOfType, (3...9).contains(scan.count), runs.count > 1,
        PaperKindReader.kind(of: runs[1][0].scan.words[0]) != nil
      {
        candidate.score += 0.15
      }
      if case .typeName = run[0].kind, run.count == 1 { candidate.score = 0.2 }
      candidate.score += witnesses.support(for: candidate.text, scan)
      if place + 1 < runs.count, runs[place + 1][0].index == (run.last?.index ?? 0) + 1 {
        candidate.subtitle = runs[place + 1]
      }
      return candidate
    }
  }

  /// The blocks that name who sends the paper: `Inspectie Jeugd` / `Ministerie van …`.
  private func senderBlocks(among lines: [TitleLine]) -> Set<Int> {
    let senders = lines.filter { line in
      let text = line.scan.words.joined(separator: " ")
      return line.kind == .masthead && TitleVocabulary.senders.contains { text.hasPrefix($0) }
    }
    return Set(senders.map(\.view.block))
  }

  /// Whether the words are several sentences, or one of six words or more that names no type of paper.
  private static func isSentence(_ text: String, _ scan: WordScan) -> Bool {
    TitleOpening.holdsSentenceEnd(text)
      || text.hasSuffix(".") && scan.count >= 6 && PaperKindReader.kind(of: scan.words[0]) == nil
  }

  private func isField(_ line: TitleLine) -> Bool {
    switch line.kind {
    case .label, .field: true
    default: false
    }
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
