package import SpoorModel

/// What a paper calls itself, what kind of paper it is, and what else could have been its title.
package struct TitleReading: Sendable {
  /// Nil where the paper prints no title of its own.
  package let title: Fact<Title>?
  package let kind: PaperKind
  /// Candidates that lost, best first, with the reason.
  package let rejected: [Rejected<Title>]

  package init(title: Fact<Title>?, kind: PaperKind, rejected: [Rejected<Title>]) {
    self.title = title
    self.kind = kind
    self.rejected = rejected
  }
}

/// Finds the title that a paper prints of itself.
///
/// Fields (`Onderwerp`, `Titel`), type size and weight, declared headings and the first lines each propose
/// candidates; running heads, outline, metadata and file name only support what is printed.
///
/// - Source: domain guide 3.1.
package struct TitleExtractor: Sendable {
  static let reader = "title/1"
  /// Below this a paper is said to print no title.
  static let threshold = 0.3
  /// How many pages are tried when the first shows nothing that could be a title.
  private static let pagesTried = 3
  /// A page with more lines than this is the paper itself, not a picture before it.
  private static let sparsePage = 12
  /// A cover with at most so many lines may hold nothing but a logo.
  private static let barePage = 3
  /// Lines of a page that are looked at.
  private static let lineLimit = 140
  private static let rejectedLimit = 5

  package init() {}

  /// The title of a paper, its kind, and the candidates that lost.
  ///
  /// - Complexity: O(*n*) in the document's lines.
  package func title(in layout: DocumentLayout) -> TitleReading {
    title(in: LayoutView(layout))
  }

  func title(in view: LayoutView) -> TitleReading {
    guard let first = view.firstPage else {
      return TitleReading(title: nil, kind: .onbekend, rejected: [])
    }
    let witnesses = TitleWitnesses(view)
    var candidates: [TitleCandidate] = []
    var front: [TitleLine] = []
    for pageIndex in view.layout.pages.indices.dropFirst(first).prefix(TitleExtractor.pagesTried) {
      let lines = titleLines(of: pageIndex, view)
      if front.isEmpty { front = lines }
      let found = self.candidates(
        among: lines, on: view.layout.pages[pageIndex], view, witnesses
      ).sorted { $0.score > $1.score }
      // A cover that names nobody but the sender (a picture, a logo) stands aside for a later page.
      if let best = candidates.first, best.score >= TitleExtractor.threshold,
        found.first?.score ?? 0 < TitleExtractor.threshold
      {
        break
      }
      candidates = found
      if lines.count <= TitleExtractor.barePage, let best = found.first,
        TitleNames.isName(best.text, best.lines[0].scan)
      {
        continue
      }
      if let best = candidates.first, best.score >= TitleExtractor.threshold { break }
      // Only a sparse page (a logo, a picture) can be a cover without words.
      if lines.count > TitleExtractor.sparsePage { break }
    }
    let facts = candidates.prefix(TitleExtractor.rejectedLimit + 1).compactMap { candidate in
      candidate.fact(in: view).map { (candidate: candidate, fact: $0) }
    }
    let winner = facts.first { $0.candidate.score >= TitleExtractor.threshold }
    let kind = PaperKindDecision.kind(
      of: front, title: winner?.fact.value, lines: winner?.candidate.lines ?? [],
      isSubject: winner?.fact.cue == TitleFields.subjectCue)
    let rejected = facts.filter { $0.fact != winner?.fact }.map {
      Rejected(
        $0.fact,
        because: winner == nil
          ? "nothing sets it apart as a title" : "another candidate is better supported")
    }
    return TitleReading(title: winner?.fact, kind: kind, rejected: rejected)
  }

  private func titleLines(of pageIndex: Int, _ view: LayoutView) -> [TitleLine] {
    let page = view.layout.pages[pageIndex]
    var lines: [TitleLine] = []
    let turned = turnedTitle(of: pageIndex, view)
    for index in view.pageLines[pageIndex] {
      let line = view.lines[index]
      guard line.isReadable, isUpright(line) || index == turned, isPaperText(line) else { continue }
      for part in GluedLine.parts(of: line, on: page) {
        var titleLine = TitleLine(line, index: index, page: page, range: part)
        if let above = lines.last { titleLine.joinMasthead(of: above) }
        lines.append(titleLine)
      }
      if lines.count >= TitleExtractor.lineLimit { break }
    }
    return TitleLine.joiningMastheads(lines, bodySize: view.bodySize)
  }

  private func isUpright(_ line: LineView) -> Bool { abs(line.angle) < 20 || abs(line.angle) > 340 }

  /// The line of a sparse cover that is set upwards, in type by far the largest of the page.
  private func turnedTitle(of pageIndex: Int, _ view: LayoutView) -> Int? {
    let lines = view.pageLines[pageIndex]
    guard lines.count <= TitleExtractor.sparsePage else { return nil }
    let upright = lines.map { view.lines[$0] }.filter(isUpright).map(\.size).max() ?? 0
    return lines.first {
      let line = view.lines[$0]
      return abs(line.angle - 90) < 2 && line.size > max(upright, view.bodySize) * 1.5
    }
  }

  private func isPaperText(_ line: LineView) -> Bool {
    switch line.role {
    case .body, .tableRow, .listItem, .runningHeader, .runningFooter: line.zone != .contents
    default: false
    }
  }

  private func candidates(
    among lines: [TitleLine], on page: Page, _ view: LayoutView, _ witnesses: TitleWitnesses
  ) -> [TitleCandidate] {
    let fields = TitleFields(view: view).candidates(among: lines)
    let hasPlaces = page.width > 0 && lines.contains { $0.box != nil }
    var looks =
      hasPlaces
      ? TitleBlocks(view: view, witnesses: witnesses).candidates(among: lines)
      : TitlePlainText(view: view, witnesses: witnesses).candidates(among: lines)
    guard let field = fields.first else { return looks }
    // The masthead of minutes and agendas names the meeting better than a subject field below it.
    if field.cue == TitleFields.subjectCue {
      for index in looks.indices where looks[index].lines[0].index < field.lines[0].index {
        if isMasthead(looks[index]) || isPageTitle(looks[index]) { looks[index].score += 1 }
      }
    }
    return fields.map { candidate in
      var candidate = candidate
      candidate.score += 0.3
      return candidate
    } + looks
  }

  /// Whether a web page declares the words as its one title: a form inside it has a subject of its own.
  private func isPageTitle(_ candidate: TitleCandidate) -> Bool {
    guard let line = candidate.lines.first, line.view.headingLevel == 1, line.scan.count >= 2 else {
      return false
    }
    if case .typeName = line.kind { return false }
    return !TitleNames.isName(line.text, line.scan)
  }

  /// `Verslag bestuurlijk overleg …`: a heading of minutes or an agenda with its own words.
  private func isMasthead(_ candidate: TitleCandidate) -> Bool {
    guard let first = candidate.lines.first?.scan.words.first,
      let kind = PaperKindReader.kind(of: first),
      kind == .notulen || kind == .agenda || kind == .besluitenlijst
    else { return false }
    return candidate.lines.reduce(0) { $0 + $1.scan.count } >= 3
  }
}
