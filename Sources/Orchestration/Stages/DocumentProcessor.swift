import Assessment
import FactExtraction
import Foundation
import Glibc
import HTMLReading
import LayoutAnalysis
import PDFReading
import Reporting
import SpoorModel
import TextReading

/// What a worker does with one document: read, analyse, extract, and put into the form that was asked for.
struct DocumentProcessor {
  private let product: WorkerSetup.Product
  private let limits: WorkerLimits
  private let readers: [any DocumentReader]
  /// Nil where no vocabulary was given.
  private let passages: PassageFinder?

  init(setup: WorkerSetup, limits: WorkerLimits) {
    product = setup.product
    self.limits = limits
    passages = setup.vocabulary.isEmpty ? nil : PassageFinder(vocabulary: setup.vocabulary)
    readers = [PDFReader(), HTMLReader(), TextReader()]
  }

  /// The document in the form that the worker was set up for.
  func product(of request: WorkerRequest) -> (outcome: Outcome, bytes: [UInt8]) {
    let layout = layout(of: request)
    switch product {
    case .text:
      return (layout.outcome, Array(TextDump.plainText(of: layout).utf8))
    case .textJSON:
      return (layout.outcome, TextDump.json(of: layout))
    case .extraction, .extractionText, .record:
      return DocumentProcessor.form(record(of: layout), as: product)
    case .kept:
      return DocumentProcessor.kept(
        record(of: layout), geometry: LayoutGeometry.bytes(of: layout.pages))
    }
  }

  /// A record in the form that was asked for: also used for documents that no worker came back from.
  static func form(
    _ record: DocumentRecord, as product: WorkerSetup.Product
  ) -> (outcome: Outcome, bytes: [UInt8]) {
    switch product {
    case .extraction:
      return (record.outcome, ExtractionRecord.line(for: record))
    case .extractionText:
      return (record.outcome, Array(ExtractionText.block(for: record).utf8))
    case .text, .textJSON:
      let layout = DocumentLayout(
        document: record.document, pages: [], outcome: record.outcome, problems: record.problems)
      let isText = product == .text
      return (
        record.outcome,
        isText ? Array(TextDump.plainText(of: layout).utf8) : TextDump.json(of: layout)
      )
    case .kept:
      return kept(record, geometry: LayoutGeometry.bytes(of: []))
    case .record:
      // The encoding of values of our own cannot fail: every number in a record is finite.
      return (record.outcome, (try? JSONEncoder().encode(record)).map { [UInt8]($0) } ?? [])
    }
  }

  private static func kept(
    _ record: DocumentRecord, geometry: [UInt8]
  ) -> (outcome: Outcome, bytes: [UInt8]) {
    let parts = KeptReading(
      record: KeptReading.encoded(record.with([])), geometry: geometry,
      passages: KeptReading.encoded(record.passages))
    return (record.outcome, parts.bytes)
  }

  private func record(of layout: DocumentLayout) -> DocumentRecord {
    DocumentRecord(
      document: layout.document, outcome: layout.outcome, problems: layout.problems,
      pages: layout.pages.map(PageRecord.init), facts: FactSheetExtractor().factSheet(of: layout),
      passages: passages?.passages(in: layout) ?? [])
  }

  private func layout(of request: WorkerRequest) -> DocumentLayout {
    let document = request.document
    func unread(_ outcome: Outcome, _ problem: Problem) -> DocumentLayout {
      DocumentLayout(document: document, pages: [], outcome: outcome, problems: [problem])
    }
    if document.bytes == 0 {
      return unread(.empty, Problem(.emptyFile, "The file holds no bytes; ask for it again."))
    }
    guard let reader = readers.first(where: { $0.mediaTypes.contains(document.mediaType) }) else {
      return unread(
        .unsupported,
        Problem(
          .unsupportedType,
          "Files of type \(document.mediaType.rawValue) are not read; ask for a PDF, or convert it."
        ))
    }
    guard document.bytes <= limits.fileBytes else {
      return unread(
        .tooLarge,
        Problem(
          .tooLarge,
          "The file has \(document.bytes) bytes; at most \(limits.fileBytes) are read. Split it."))
    }
    do {
      return LayoutAnalyst().analysed(
        reader.layout(of: document, bytes: try contents(of: request)))
    } catch {
      return unread(
        .unreadable, Problem(.unreadable, "The file could not be opened: \(error.reason)."))
    }
  }

  private struct SystemFailure: Error {
    let code: Int32
    var reason: String { OrchestrationError.reason(code) }
  }

  /// The bytes of the file, no more than it had when it was scanned.
  private func contents(of request: WorkerRequest) throws(SystemFailure) -> [UInt8] {
    let name = Document(
      id: request.document.id, path: request.file, mediaType: .binary, bytes: 0
    ).rawPath.map { CChar(bitPattern: $0) }
    let descriptor = unsafe open(name + [0], O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SystemFailure(code: errno) }
    defer { close(descriptor) }
    let size = request.document.bytes
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard failure == 0 else { throw SystemFailure(code: failure) }
    return bytes
  }
}

extension PageRecord {
  /// What is kept of a page after extraction.
  init(_ page: Page) {
    self.init(
      number: page.number, label: page.label, text: page.text, outcome: page.outcome,
      quality: page.quality)
  }
}
