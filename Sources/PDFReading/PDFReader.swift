package import SpoorModel

/// Reads PDF files with poppler: text with the place and look of every word, and what else a page says.
///
/// The same bytes give the same layout. Needs no file, no network and no clock. What kills or stalls
/// poppler itself can only be stopped from outside: run it in a process of its own.
package struct PDFReader: DocumentReader {
  package let mediaTypes: Set<MediaType> = [.pdf]
  private let limits: PDFReadingLimits

  /// - Parameter limits: How much of a file is read.
  package init(limits: PDFReadingLimits = PDFReadingLimits()) { self.limits = limits }

  package func layout(of document: Document, bytes: [UInt8]) -> DocumentLayout {
    layout(of: document, bytes: bytes, pages: 1...Int.max)
  }

  /// Reads some pages only, for a supervisor that retries page by page.
  ///
  /// - Parameters:
  ///   - document: The document that the bytes belong to.
  ///   - bytes: The whole file.
  ///   - pages: Page numbers from 1; those that the file does not have are ignored.
  /// - Returns: A layout with those pages; its outcome is theirs.
  package func layout(
    of document: Document, bytes: [UInt8], pages: ClosedRange<Int>
  ) -> DocumentLayout {
    layout(of: document, bytes: bytes, pages: pages) { _, _ in .read }
  }

  /// Reads the file under the eyes of a supervisor.
  ///
  /// - Parameters:
  ///   - document: The document that the bytes belong to.
  ///   - bytes: The whole file.
  ///   - visit: Asked before each page is read, with its number and the number of pages.
  /// - Returns: A layout with all pages; those that were left out have no text.
  package func layout(
    of document: Document, bytes: [UInt8], visit: (Int, Int) -> PageVisit
  ) -> DocumentLayout {
    layout(of: document, bytes: bytes, pages: 1...Int.max, visit: visit)
  }

  private func layout(
    of document: Document, bytes: [UInt8], pages: ClosedRange<Int>,
    visit: (Int, Int) -> PageVisit
  ) -> DocumentLayout {
    guard !bytes.isEmpty else {
      return failure(
        document, .empty, Problem(.emptyFile, "The file has no bytes: ask for it again."))
    }
    guard bytes.count <= limits.maximumBytes else {
      return failure(
        document, .tooLarge,
        Problem(
          .tooLarge,
          "The file has \(bytes.count) bytes, more than the \(limits.maximumBytes) that are read: "
            + "split it, or raise the limit."))
    }
    do throws(PDFFile.Refusal) {
      let errors = PopplerLog.errors
      return try PDFFile.open(bytes) { file in
        read(file, of: document, pages: pages, errorsBefore: errors, visit: visit)
      }
    } catch {
      switch error {
      case .encrypted:
        return failure(
          document, .encrypted,
          Problem(.encrypted, "The file asks for a password: ask for a copy without one."))
      case .damaged:
        return failure(
          document, .damaged,
          Problem(.damaged, "The file cannot be opened as a PDF: ask for it again."))
      }
    }
  }

  private func failure(
    _ document: Document, _ outcome: Outcome, _ problem: Problem
  ) -> DocumentLayout {
    DocumentLayout(document: document, pages: [], outcome: outcome, problems: [problem])
  }

  private func read(
    _ file: borrowing PDFFile, of document: Document, pages wanted: ClosedRange<Int>,
    errorsBefore: Int, visit: (Int, Int) -> PageVisit
  ) -> DocumentLayout {
    let count = file.pageCount
    // The list of pages stands near the end of a file: one that was cut off has none.
    let hasLostPages = count == 0 && PopplerLog.errors > errorsBefore
    var layout = DocumentLayout(document: document, pages: [], outcome: .read)
    describe(file, in: &layout)
    let last = min(count, limits.maximumPages, wanted.upperBound)
    var reading = PageReading(limits: limits)
    if wanted.lowerBound <= last {
      for number in max(1, wanted.lowerBound)...last {
        switch visit(number, last) {
        case .read: layout.pages.append(reading.page(number, of: file))
        case .leaveOut(let outcome, let problem):
          layout.pages.append(reading.leftOut(number, outcome, because: problem))
        }
      }
    }
    layout.pages = SoftHyphenation.marked(RepeatedWatermarks.marked(layout.pages))
    layout.problems += reading.problems
    let isCut = count > limits.maximumPages && wanted.upperBound > limits.maximumPages
    if isCut {
      layout.problems.append(
        Problem(
          .tooLarge,
          "The file has \(count) pages, of which \(limits.maximumPages) were read: "
            + "split it, or raise the limit."))
    }
    if count == 0 {
      layout.problems.append(
        Problem(
          .noPages,
          hasLostPages
            ? "The file is damaged or was cut off, and no page of it could be found: ask for it again."
            : "The file has no pages: ask for it again."))
    }
    layout.outcome = hasLostPages ? .damaged : outcome(of: layout.pages, isCut: isCut)
    if layout.outcome == .noTextLayer {
      layout.problems.append(
        Problem(.noTextLayer, "No page has text, only pictures: ask for a version with text."))
    }
    return layout
  }

  private func outcome(of pages: [Page], isCut: Bool) -> Outcome {
    let failed = pages.count { $0.outcome.isFailure }
    if failed > 0, failed == pages.count, !isCut {
      let first = pages[0].outcome
      return pages.allSatisfy { $0.outcome == first } ? first : .damaged
    }
    if failed > 0 || isCut { return .readInPart }
    if pages.contains(where: { $0.outcome == .read }) { return .read }
    return pages.contains { $0.outcome == .noTextLayer } ? .noTextLayer : .empty
  }

  /// What the file says about itself and carries with it.
  private func describe(_ file: borrowing PDFFile, in layout: inout DocumentLayout) {
    layout.metadata = file.metadata().map { MetadataEntry(name: $0.name, value: $0.value) }
    layout.outline = file.outline(limit: limits.maximumEntries).map {
      OutlineEntry(title: $0.title, level: $0.level, page: $0.page)
    }
    layout.attachments = file.attachmentNames(limit: limits.maximumEntries)
    if !layout.attachments.isEmpty {
      layout.problems.append(
        Problem(
          .attachmentsNotRead,
          "The file carries \(layout.attachments.count) other files, which were not read: "
            + "deliver them on their own."))
    }
  }
}
