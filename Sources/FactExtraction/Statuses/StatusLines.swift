import SpoorModel

/// Status lines: cover, headers and footers, watermarks, stamps, colophon, and the title itself.
enum StatusLines {
  /// On how many pages from the first a line that says nothing but its status counts.
  private static let frontPages = 3
  /// The lines at the head of a letter or minutes in which its own status stands.
  private static let headLines = 14
  /// A page with at most so many lines is a cover, a colophon or a page of document data.
  private static let sparsePage = 30
  /// A line longer than this is running text.
  private static let longestLine = 160

  static func collect(
    from view: LayoutView, titles: TitleReading, into collection: inout StatusCollection
  ) {
    guard let first = view.firstPage else { return }
    titleStatus(view, titles, &collection)
    openingStatus(view, first, &collection)
    var seen: Set<String> = []
    for (index, line) in view.lines.enumerated() {
      guard speaksOfThisPaper(line, first: first, view), line.isReadable,
        line.range.count <= longestLine
      else { continue }
      if index > 0, isContinuation(line, of: view.lines[index - 1], in: view) { continue }
      let page = view.page(of: line)
      let folded = FoldedText(page.text.scalars[line.range], from: line.range.lowerBound)
      let scan = WordScan(folded, limit: 40)
      guard !scan.words.isEmpty, seen.insert(folded.string).inserted else { continue }
      let scope = scope(of: line, in: view)
      // A line may open with its status: `Consultatieversie, 20 september 2013. Reacties zijn welkom.`
      let cuts = StatusCells.cuts(in: folded, scan, of: line, on: page)
      for sentence in StatusSentences.sentences(of: folded)
        .flatMap({ StatusCells.fields(of: $0, cuts: cuts) })
      {
        let scan = WordScan(folded, in: sentence, limit: 40)
        for reading in StatusLabelReader.readings(in: scan, scope: scope) {
          if belongsToAnother(reading, line, titles.kind) { continue }
          note(reading, scan, folded, line.pageIndex, view, &collection)
        }
      }
      if let stamp = stamp(line, folded) {
        note(
          stamp, pageIndex: line.pageIndex, cue: "stamp", strength: .statement, view, &collection)
      }
      if let draft = draftOfType(line, scan) {
        note(draft, scan, folded, line.pageIndex, view, &collection)
      }
      if let number = versionNumber(below: line, scan, at: index, in: view) {
        note(
          number, pageIndex: line.pageIndex, cue: "version number", strength: .hint, view,
          &collection)
      }
    }
  }

  /// Headers and footers carry the title before the status; so do the first and the last line of a page
  /// whose headers were not told apart.
  private static func scope(of line: LineView, in view: LayoutView) -> StatusLabelReader.Scope {
    if line.zone == .runningHeader || line.zone == .runningFooter { return .header }
    let page = view.page(of: line)
    let isEdge = line.index == 0 || line.index == page.lines.count - 1
    return isEdge && page.width > 0 && line.size <= view.bodySize ? .header : .statusLine
  }

  /// In letters, proposals, agendas and minutes a line `Ter vaststelling` is an item of business; only a
  /// draft of the paper itself, a dated adoption, or a header speaks of the paper.
  private static func belongsToAnother(
    _ reading: StatusReading, _ line: LineView, _ kind: PaperKind
  ) -> Bool {
    if reading.cue == StatusLabelReader.decisionCue, PaperKindTraits.proposes(kind) { return true }
    guard PaperKindTraits.speaksOfAnother(kind), line.zone == .cover || line.zone == .body else {
      return false
    }
    switch reading.kind {
    case .concept, .definitiefConcept, .definitief: return line.index > headLines
    default: return reading.date == nil
    }
  }

  /// `Concept verslag`, `ONTWERP RAADSBESLUIT` as one of the first lines: the paper names itself a draft.
  private static func draftOfType(_ line: LineView, _ scan: WordScan) -> StatusReading? {
    guard line.index < 4, line.zone == .cover, (2...3).contains(scan.count),
      let marker = StatusMarkerTable.shared.marker(at: 0, in: scan), marker.words.count == 1,
      marker.kind == .concept || marker.kind == .ontwerp,
      PaperKindReader.kind(of: scan.words[1]) != nil || StatusLabelReader.isPaperType(scan.words[1])
    else { return nil }
    return StatusReading(marker.kind, 0..<1, .statement, cue: "status before the type of paper")
  }

  /// A version number that stands under its label: `Versie:` on one line, `1.0` on the next.
  private static func versionNumber(
    below line: LineView, _ scan: WordScan, at index: Int, in view: LayoutView
  ) -> (kind: StatusMarker.Kind, range: Range<Int>)? {
    guard scan.count == 1,
      ["versie", "versienummer", "documentversie", "rapportversie"].contains(scan.words[0])
    else { return nil }
    let near = view.lines[(index + 1)...].prefix(6).filter {
      $0.pageIndex == line.pageIndex && $0.isReadable
    }
    let value = near.first { isValue($0, of: line) }
    guard let value else { return nil }
    let text = WordScan(FoldedText(view.page(of: value).text.scalars[value.range]), limit: 4)
    guard text.count == 1, let kind = StatusLabelReader.versionKind(text.words[0]) else {
      return nil
    }
    return (kind, value.range)
  }

  private static func isValue(_ line: LineView, of label: LineView) -> Bool {
    guard let below = line.box, let above = label.box else { return line.index == label.index + 1 }
    if abs(below.midY - above.midY) < above.height * 0.6 { return below.left > above.right }
    return below.top > above.midY && below.top - above.bottom < above.height * 1.6
      && abs(below.left - above.left) < 25
  }

  private static func note(
    _ marker: (kind: StatusMarker.Kind, range: Range<Int>), pageIndex: Int, cue: String,
    strength: StatusReading.Strength, _ view: LayoutView, _ collection: inout StatusCollection
  ) {
    let fact = Fact(
      StatusMarker(marker.kind), span: view.span(marker.range, onPage: pageIndex),
      confidence: strength == .hint ? 0.5 : 0.9, reader: StatusExtractor.reader, cue: cue)
    collection.accept(fact, strength: strength)
  }

  /// A slanted line that is nothing but a status once its letters close up: the blanks between slanted
  /// letters are guessed (`CON C EPT`).
  private static func stamp(
    _ line: LineView, _ folded: FoldedText
  ) -> (kind: StatusMarker.Kind, range: Range<Int>)? {
    let slant = abs(line.angle).truncatingRemainder(dividingBy: 90)
    // A line much higher than its type climbs or falls, whether or not its angle was told.
    let isHigh = line.size > 0 && (line.box?.height ?? 0) > 1.6 * line.size
    guard slant > 5 && slant < 85 || isHigh, line.range.count <= 40 else { return nil }
    let letters = folded.scalars.filter { $0 != " " && $0 != "\n" }
    guard letters.count < folded.count else { return nil }
    let scan = WordScan(FoldedText(letters), limit: 2)
    guard scan.count == 1, let marker = StatusMarkerTable.shared.marker(at: 0, in: scan) else {
      return nil
    }
    return (marker.kind, line.range)
  }

  /// Whether most letters of a word are printed as capitals.
  static func isCapital(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    !scalars.isEmpty && scalars.allSatisfy { !$0.properties.isLowercase }
  }

  private static func speaksOfThisPaper(_ line: LineView, first: Int, _ view: LayoutView) -> Bool {
    switch line.zone {
    case .cover, .runningHeader, .runningFooter, .watermark, .annotation, .colophon: true
    case .body:
      // A page of running text after the first may hold such a line by chance.
      line.pageIndex < first + frontPages
        && view.pageLines[line.pageIndex].count <= StatusLines.sparsePage
    case .ending, .versionTable, .contents, .outside: false
    }
  }

  /// Whether a line is the rest of a sentence that began on the line above.
  private static func isContinuation(
    _ line: LineView, of previous: LineView, in view: LayoutView
  ) -> Bool {
    guard previous.pageIndex == line.pageIndex, previous.block == line.block,
      previous.zone == line.zone, previous.size == line.size, previous.range.count > 50
    else { return false }
    let scalars = view.page(of: line).text.scalars
    guard let last = scalars[previous.range].last, let first = scalars[line.range].first,
      !first.properties.isUppercase
    else { return false }
    return last != "." && last != ":" && last != ")"
  }

  /// `Ontwerp collegebesluit …` as the first words of a page whose line breaks were lost.
  private static func openingStatus(
    _ view: LayoutView, _ first: Int, _ collection: inout StatusCollection
  ) {
    guard let line = view.lines[view.pageLines[first]].first(where: \.isReadable),
      line.range.count > longestLine, line.zone != .outside
    else { return }
    let scalars = view.page(of: line).text.scalars
    let folded = FoldedText(scalars[line.range.prefix(longestLine)], from: line.range.lowerBound)
    let scan = WordScan(folded, limit: 8)
    for reading in StatusLabelReader.readings(in: scan, scope: .title)
    where reading.cue == "status before the title" {
      note(reading, scan, folded, line.pageIndex, view, &collection)
    }
  }

  private static func titleStatus(
    _ view: LayoutView, _ titles: TitleReading, _ collection: inout StatusCollection
  ) {
    guard let title = titles.title, !PaperKindTraits.speaksOfAnother(titles.kind) else { return }
    for span in title.spans {
      let page = view.layout.pages.first { $0.number == span.page }
      guard let page,
        let pageIndex = view.layout.pages.firstIndex(where: { $0.number == span.page })
      else { continue }
      // The whole first and last line of the title: what was cut off as a status stands there.
      let lines = page.lines.filter { $0.range.overlaps(span.range) }
      let low = lines.first?.range.lowerBound ?? span.range.lowerBound
      let high = lines.last?.range.upperBound ?? span.range.upperBound
      let range = min(low, span.range.lowerBound)..<max(high, span.range.upperBound)
      let folded = FoldedText(page.text.scalars[range], from: range.lowerBound)
      let scan = WordScan(folded, limit: 80)
      let readings = StatusLabelReader.readings(in: scan, scope: .title) { word in
        isCapital(page.text.scalars[folded.sourceRange(scan.ranges[word])])
      }
      for reading in readings {
        // `Nota van zienswijzen` / `ontwerpbestemmingsplan …`: the subtitle names what the paper is about.
        if span != title.span, reading.cue == "status in the first word of the title" { continue }
        note(reading, scan, folded, pageIndex, view, &collection)
      }
      if let decision = StatusDecisionReader.reading(inTitle: scan) {
        note(decision, scan, folded, pageIndex, view, &collection)
      }
    }
  }

  private static func note(
    _ reading: StatusReading, _ scan: WordScan, _ folded: FoldedText, _ pageIndex: Int,
    _ view: LayoutView, _ collection: inout StatusCollection
  ) {
    guard let strength = reading.strength, !collection.isSettled(reading.kind, cue: reading.cue)
    else { return }
    let body = reading.body.map {
      view.layout.pages[pageIndex].text.string(folded.sourceRange(scan.range($0)))
    }
    let fact = Fact(
      StatusMarker(reading.kind, body: body.map(String.foldingBlanks), date: reading.date),
      span: view.span(folded.sourceRange(scan.range(reading.words)), onPage: pageIndex),
      confidence: strength == .hint ? 0.5 : 0.9, reader: StatusExtractor.reader, cue: reading.cue)
    collection.accept(fact, strength: strength)
  }
}
