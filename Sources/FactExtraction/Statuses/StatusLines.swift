import SpoorModel

/// Status lines: cover, headers and footers, watermarks, stamps, colophon, and the title itself.
enum StatusLines {
  /// On how many pages from the first a line that says nothing but its status counts.
  private static let frontPages = 3
  /// A line longer than this is running text.
  private static let longestLine = 160

  static func collect(
    from view: LayoutView, titles: TitleReading, into collection: inout StatusCollection
  ) {
    guard let first = view.firstPage else { return }
    titleStatus(view, titles, &collection)
    var seen: Set<String> = []
    for (index, line) in view.lines.enumerated() {
      guard speaksOfThisPaper(line, first: first), line.isReadable, line.range.count <= longestLine
      else { continue }
      if index > 0, isContinuation(line, of: view.lines[index - 1], in: view) { continue }
      let page = view.page(of: line)
      let folded = FoldedText(page.text.scalars[line.range], from: line.range.lowerBound)
      let scan = WordScan(folded, limit: 40)
      guard !scan.words.isEmpty, seen.insert(folded.string).inserted else { continue }
      for reading in StatusLabelReader.readings(in: scan, scope: .statusLine) {
        note(reading, scan, folded, line.pageIndex, view, &collection)
      }
    }
  }

  /// Whether most letters of a word are printed as capitals.
  static func isCapital(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    !scalars.isEmpty && scalars.allSatisfy { !$0.properties.isLowercase }
  }

  private static func speaksOfThisPaper(_ line: LineView, first: Int) -> Bool {
    switch line.zone {
    case .cover, .runningHeader, .runningFooter, .watermark, .annotation, .colophon: true
    case .body, .ending: line.pageIndex < first + frontPages && line.zone == .body
    case .versionTable, .contents, .outside: false
    }
  }

  /// Whether a line is the rest of a sentence that began on the line above.
  private static func isContinuation(
    _ line: LineView, of previous: LineView, in view: LayoutView
  ) -> Bool {
    guard previous.pageIndex == line.pageIndex, previous.block == line.block,
      previous.zone == line.zone, previous.size == line.size, previous.range.count > 50,
      let last = view.page(of: previous).text.scalars[previous.range].last
    else { return false }
    return last != "." && last != ":" && last != ")"
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
      for reading in readings { note(reading, scan, folded, pageIndex, view, &collection) }
    }
  }

  private static func note(
    _ reading: StatusReading, _ scan: WordScan, _ folded: FoldedText, _ pageIndex: Int,
    _ view: LayoutView, _ collection: inout StatusCollection
  ) {
    guard let strength = reading.strength else { return }
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
