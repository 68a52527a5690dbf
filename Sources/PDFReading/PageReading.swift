import SpoorModel

/// Reads the pages of one file, one after the other, and gathers what went wrong.
struct PageReading {
  private(set) var problems: [Problem] = []
  private let limits: PDFReadingLimits
  private var fonts = FontNames()

  init(limits: PDFReadingLimits) { self.limits = limits }

  /// Reads one page; a page that poppler cannot find is damaged.
  ///
  /// - Parameter number: From 1.
  mutating func page(_ number: Int, of file: borrowing PDFFile) -> Page {
    let page = file.withPage(number) { source in read(source, number: number) }
    if let page { return page }
    problems.append(
      Problem(.damaged, page: number, "The page cannot be read: ask for the file again."))
    return Page(
      number: number, text: PageText([]), lines: [], words: [], styles: [], outcome: .damaged,
      quality: TextQuality(level: .none, reason: "the page is damaged"))
  }

  private mutating func read(_ source: borrowing PDFPage, number: Int) -> Page {
    let size = source.size
    let glyphs = source.glyphs(limit: limits.maximumScalarsPerPage, fonts: &fonts)
    report(glyphs, on: number)
    let slanted = WatermarkFinder(glyphs).slantedTexts()
    let body =
      slanted.isEmpty
      ? glyphs : glyphs.leavingOut(Set(slanted.flatMap { $0.glyphs.compactMap(\.self) }))
    var lines = ReadingOrder.lines(from: body.linePieces(), of: body)
    Paragraphs.number(&lines, of: body)

    var writer = PageWriter(capacity: glyphs.scalars.count + 64)
    writer.write(lines, of: body) { _ in true }
    for watermark in slanted { writer.write(watermark, of: glyphs) }
    for addition in source.additions(limit: limits.maximumEntries) {
      writer.append(
        addition.text, role: addition.kind == .annotation ? .annotation : .formField,
        box: Box(addition.box), style: TextStyle(font: "", size: 0))
    }
    let outcome: Outcome =
      writer.lines.isEmpty ? (source.hasPicture ? .noTextLayer : .empty) : .read
    let label = source.label
    return Page(
      number: number, label: label == String(number) ? nil : label, width: size.width,
      height: size.height, rotation: source.rotation, text: PageText(writer.scalars),
      lines: writer.lines, words: writer.words, styles: writer.styles,
      softHyphenations: SoftHyphenation.ranges(in: writer.scalars, lines: writer.lines),
      outcome: outcome, quality: quality(outcome))
  }

  private func quality(_ outcome: Outcome) -> TextQuality {
    switch outcome {
    case .noTextLayer: TextQuality(level: .none, reason: "the page holds a picture and no text")
    case .empty: TextQuality(level: .good, reason: "the page is empty")
    default: TextQuality(level: .good, reason: "")
    }
  }

  private mutating func report(_ glyphs: GlyphPage, on number: Int) {
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
