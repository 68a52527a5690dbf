package import SpoorModel

/// Reads HTML and XHTML: what a person sees, as one page without places.
///
/// Paragraphs, headings, items and rows become blocks; `<br>` breaks a line inside its block; the cells of
/// a row are parted by a tab. No-break spaces are spaces, soft hyphens are left out. Furniture of the
/// website and tables of contents keep their text under a role of their own. Titles, dates and kinds
/// that the page carries unseen stand at the end of its text, as lines with role `metadata`.
package struct HTMLReader: DocumentReader {
  /// Most bytes that are read; a longer page ends as too large.
  package let sizeLimit: Int

  /// - Parameter sizeLimit: In bytes; the default is 64 MiB.
  package init(sizeLimit: Int = 64 << 20) { self.sizeLimit = sizeLimit }

  package var mediaTypes: Set<MediaType> { [.html, .xhtml] }

  /// - Complexity: O(*n*) in the bytes for pages whose tags are closed in order.
  package func layout(of document: Document, bytes: [UInt8]) -> DocumentLayout {
    guard bytes.count <= sizeLimit else {
      let message = "\(bytes.count) bytes, where at most \(sizeLimit) are read; split the page"
      return failure(document, .tooLarge, [Problem(.tooLarge, message)])
    }
    let prepared = MarkupPreparation.prepared(bytes, isXHTML: document.mediaType == .xhtml)
    guard !prepared.markup.isEmpty, let tree = HTMLParser.tree(of: prepared.markup) else {
      let problem = Problem(.emptyFile, "the page holds no text")
      return failure(document, .empty, prepared.problems + [problem])
    }
    return layout(
      of: document, tree, prepared.problems, lacksEnd: MarkupEnd.isMissing(in: prepared.markup))
  }

  private func layout(
    of document: Document, _ tree: HTMLTree, _ found: [Problem], lacksEnd: Bool
  ) -> DocumentLayout {
    let measures = TreeMeasures(tree)
    var writer = PageWriter.written(tree, measures)
    let isEmpty = writer.lines.isEmpty
    let metadata = PageMetadata.entries(of: tree)
    for entry in PageMetadata.quotable(metadata) { writer.addMetadata(entry) }
    var lines = writer.lines
    FurnitureLines.mark(&lines, in: writer.scalars)

    let pageOutcome: Outcome = !isEmpty ? .read : lacksEnd ? .damaged : .empty
    var outcome = pageOutcome
    var problems = found
    if lacksEnd {
      problems.append(
        Problem(.damaged, "the page has no end, as one that was cut off; ask for it again"))
    }
    if isEmpty { problems.append(Problem(.emptyFile, "the page shows no text")) }
    if tree.isCutOff {
      outcome = .readInPart
      problems.append(
        Problem(.damaged, "the parser gave up before the end of the page; open it in a browser"))
    }
    let page = Page(
      number: 1, text: PageText(writer.scalars), lines: lines, words: writer.words,
      styles: LineWriter.styles, outcome: pageOutcome,
      quality: quality(isEmpty: isEmpty, lacksEnd: lacksEnd))
    return DocumentLayout(
      document: document, pages: [page], metadata: metadata, outline: outline(of: page),
      outcome: outcome, problems: problems)
  }

  private func quality(isEmpty: Bool, lacksEnd: Bool) -> TextQuality {
    guard lacksEnd else { return TextQuality(level: .good, reason: "") }
    return TextQuality(level: isEmpty ? .none : .poor, reason: "the end of the page is missing")
  }

  private func failure(
    _ document: Document, _ outcome: Outcome, _ problems: [Problem]
  ) -> DocumentLayout {
    let pages =
      outcome == .empty
      ? [Page(number: 1, text: PageText([]), lines: [], words: [], styles: [], outcome: .empty)]
      : []
    return DocumentLayout(document: document, pages: pages, outcome: outcome, problems: problems)
  }

  /// The headings of the text itself, one entry for each block.
  private func outline(of page: Page) -> [OutlineEntry] {
    var entries: [OutlineEntry] = []
    var block = -1
    for line in page.lines where line.role.isRunningText {
      guard let level = line.headingLevel else { continue }
      let text = page.text.string(line.range)
      if line.block == block, let last = entries.popLast() {
        entries.append(OutlineEntry(title: last.title + " " + text, level: level, page: 1))
      } else {
        entries.append(OutlineEntry(title: text, level: level, page: 1))
      }
      block = line.block
    }
    return entries
  }
}
