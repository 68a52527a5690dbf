import SpoorModel

/// Reads the pages of one file, one after the other, and gathers what went wrong.
struct PageReading {
  private(set) var problems: [Problem] = []
  private let limits: PDFReadingLimits
  private var fonts = FontNames()
  private var drawnPages = 0
  private var sightings: [GlyphStyle: Int] = [:]
  /// Whether an earlier page was a scan whose picture shows the words of its text layer.
  private var isProvenScan = false

  /// On how many pages from the front text under pictures is looked for.
  private static let pagesWithPictures = 2
  /// Pictures after this many on one page are pieces of a drawing, and hide no text.
  private static let mostPictures = 20

  init(limits: PDFReadingLimits) { self.limits = limits }

  /// Reads one page; a page that poppler cannot find is damaged.
  ///
  /// - Parameter number: From 1.
  mutating func page(_ number: Int, of file: borrowing PDFFile) -> Page {
    let errors = PopplerLog.errors
    let page = file.withPage(number) { source in
      read(source, number: number, errorsBefore: errors)
    }
    if let page { return page }
    return leftOut(
      number, .damaged,
      because: Problem(.damaged, page: number, "The page cannot be read: ask for the file again."))
  }

  /// A page of which nothing is known but how its reading ended.
  mutating func leftOut(_ number: Int, _ outcome: Outcome, because problem: Problem?) -> Page {
    if let problem { problems.append(problem) }
    let reason = outcome == .damaged ? "the page is damaged" : "the page was not read"
    return Page(
      number: number, text: PageText([]), lines: [], words: [], styles: [], outcome: outcome,
      quality: TextQuality(level: .none, reason: reason))
  }

  private mutating func read(
    _ source: borrowing PDFPage, number: Int, errorsBefore: Int
  ) -> Page {
    let size = source.size
    let glyphs = source.glyphs(limit: limits.maximumScalarsPerPage, fonts: &fonts)
    let isDamaged = PopplerLog.errors > errorsBefore
    var writer = write(glyphs, of: source, number: number, size: size)
    for addition in source.additions(limit: limits.maximumEntries) {
      writer.append(
        addition.text, role: addition.kind == .annotation ? .annotation : .formField,
        box: Box(addition.box), style: TextStyle(font: "", size: 0))
    }
    report(glyphs, writer, on: number)
    let outcome = outcome(of: source, hasText: !writer.lines.isEmpty, isDamaged: isDamaged)
    if isDamaged { reportDamage(outcome, on: number) }
    let label = source.label
    return Page(
      number: number, label: label == String(number) ? nil : label, width: size.width,
      height: size.height, rotation: source.rotation, text: PageText(writer.scalars),
      lines: writer.lines, words: writer.words, styles: writer.styles, outcome: outcome,
      quality: quality(outcome, isDamaged: isDamaged))
  }

  /// Writes the text of the page's content: first what is read on, then slanted texts and watermarks.
  private mutating func write(
    _ glyphs: GlyphPage, of source: borrowing PDFPage, number: Int,
    size: (width: Double, height: Double)
  ) -> PageWriter {
    let slanted = WatermarkFinder(glyphs, size: size).slantedTexts()
    let body =
      slanted.isEmpty
      ? glyphs : glyphs.leavingOut(Set(slanted.flatMap { $0.glyphs.compactMap(\.self) }))
    var lines = ReadingOrder.lines(from: body.linePieces(), of: body)
    var overlaid = OverlaidText.take(from: &lines, of: body)
    Columns.number(&lines, pageWidth: size.width)
    Paragraphs.number(&lines, of: body)
    var block = lines.last.map { $0.block + 1 } ?? 0
    for index in overlaid.indices {
      overlaid[index].block = block
      block += 1
    }

    // To ask for pictures costs another pass over the page; facts of a paper stand on its first pages, and
    // what made the text layer of a scan made it for all of them.
    let covers =
      number <= PageReading.pagesWithPictures && !isProvenScan
      ? source.pictureBoxes(limit: PageReading.mostPictures) : []
    var visible = VisibleText(body, size: size, sightings: sightings, covers: covers) {
      drawnPages += 1
      return drawnPages <= limits.maximumDrawnPages ? source.picture(longestSide: 500) : nil
    }
    var writer = PageWriter(capacity: glyphs.scalars.count + 64)
    writer.write(lines, of: body) { visible.isVisible($0) }
    writer.write(overlaid, of: body, role: .watermark) { visible.isVisible($0) }
    sightings = visible.sightings
    isProvenScan = isProvenScan || visible.showsScan
    for text in slanted { writer.write(text, of: glyphs) }
    return writer
  }

  /// How the reading of a page ended that poppler could open.
  private func outcome(
    of source: borrowing PDFPage, hasText: Bool, isDamaged: Bool
  ) -> Outcome {
    if hasText { return .read }
    if source.hasPicture || source.hasDrawnWriting { return .noTextLayer }
    return isDamaged ? .damaged : .empty
  }

  private func quality(_ outcome: Outcome, isDamaged: Bool) -> TextQuality {
    switch outcome {
    case .damaged: TextQuality(level: .none, reason: "the page is damaged")
    case .read where isDamaged:
      TextQuality(level: .poor, reason: "the content of the page is damaged")
    case .noTextLayer: TextQuality(level: .none, reason: "the page holds a picture and no text")
    case .empty: TextQuality(level: .good, reason: "the page is empty")
    default: TextQuality(level: .good, reason: "")
    }
  }

  private mutating func reportDamage(_ outcome: Outcome, on page: Int) {
    problems.append(
      Problem(
        .damaged, page: page,
        outcome == .damaged
          ? "The page is damaged, and nothing of it could be read: ask for the file again."
          : "The content of the page is damaged, and words may be missing: compare it with the picture of "
            + "the page, or ask for the file again."))
  }

  private mutating func report(_ glyphs: GlyphPage, _ writer: PageWriter, on number: Int) {
    // Stray marks of a text layer under a scan are no text that somebody hid.
    if writer.words.contains(where: { !writer.styles[$0.style].isVisible && $0.range.count >= 3 }) {
      problems.append(
        Problem(
          .invisibleText, page: number,
          "The page has text that cannot be seen (white on white, minute, beside the page or under a "
            + "picture): compare it with the picture of the page."))
    }
    if glyphs.hasGeometryMismatch {
      problems.append(
        Problem(
          .textGeometryMismatch, page: number,
          "Text and places of the page do not fit together: its words have no boxes."))
    }
    if glyphs.isTruncated {
      problems.append(
        Problem(
          .tooLarge, page: number,
          "The page has more than \(limits.maximumScalarsPerPage) characters; the rest was not read."
        ))
    }
  }
}
