import Assessment
import FactExtraction
import Foundation
import HTMLReading
import LayoutAnalysis
import PDFReading
import Reporting
import SpoorModel
import TextReading

/// What a worker does with one document: read, analyse, extract, and put into the form that was asked for.
struct DocumentProcessor {
  private let setup: WorkerSetup
  private let pdf: PDFReader
  private let others: [any DocumentReader]
  /// Nil where no vocabulary was given.
  private let passages: PassageFinder?

  init(setup: WorkerSetup) {
    self.setup = setup
    passages = setup.vocabulary.isEmpty ? nil : PassageFinder(vocabulary: setup.vocabulary)
    pdf = PDFReader(limits: PDFReadingLimits(maximumBytes: setup.fileBytes))
    others = [HTMLReader(), TextReader(sizeLimit: setup.fileBytes)]
  }

  /// Whether the document's file has to be opened at all.
  static func opens(_ document: Document, limit: Int) -> Bool {
    document.bytes > 0 && document.bytes <= limit && readable.contains(document.mediaType)
  }

  private static let readable = PDFReader().mediaTypes.union(HTMLReader().mediaTypes)
    .union(TextReader().mediaTypes)

  /// The line that answers an order, with its line break.
  func answer(to order: WorkerOrder, from descriptor: Int32?) -> [UInt8] {
    let layout = layout(of: order, from: descriptor)
    let form = form(of: layout)
    PageWatch.beSilent()
    var line = WorkerReply.head(form.outcome)
    switch setup.product {
    case .text, .extractionText:
      var writer = JSONWriter(capacity: form.bytes.count + form.bytes.count / 16)
      writer.string(String(decoding: form.bytes, as: UTF8.self))
      line += writer.bytes
    case .extraction, .textJSON, .record:
      line += form.bytes.last == UInt8(ascii: "\n") ? form.bytes.dropLast() : form.bytes[...]
    case .kept:
      line += KeptReading(form.bytes)?.line ?? []
    }
    return line + [UInt8(ascii: "}"), UInt8(ascii: "\n")]
  }

  private func form(of layout: DocumentLayout) -> (outcome: Outcome, bytes: [UInt8]) {
    switch setup.product {
    case .text: (layout.outcome, Array(TextDump.plainText(of: layout).utf8))
    case .textJSON: (layout.outcome, TextDump.json(of: layout))
    case .extraction, .extractionText, .record:
      DocumentProcessor.form(record(of: layout), as: setup.product)
    case .kept:
      DocumentProcessor.kept(
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

  private func layout(of order: WorkerOrder, from descriptor: Int32?) -> DocumentLayout {
    let document = order.document
    func unread(_ outcome: Outcome, _ problem: Problem) -> DocumentLayout {
      DocumentLayout(document: document, pages: [], outcome: outcome, problems: [problem])
    }
    if document.bytes <= 0 {
      return unread(.empty, Problem(.emptyFile, "The file holds no bytes; ask for it again."))
    }
    guard DocumentProcessor.readable.contains(document.mediaType) else {
      return unread(
        .unsupported,
        Problem(
          .unsupportedType,
          "Files of type \(document.mediaType.rawValue) are not read; ask for a PDF, or convert it."
        ))
    }
    guard document.bytes <= setup.fileBytes else {
      return unread(
        .tooLarge,
        Problem(
          .tooLarge,
          "The file has \(document.bytes) bytes; at most \(setup.fileBytes) are read. Split it, or "
            + "allow more with --max-file-size."))
    }
    let bytes: [UInt8]
    do {
      bytes = try DocumentContents.bytes(of: order, from: descriptor)
    } catch {
      return unread(.unreadable, Problem(.unreadable, error.reason))
    }
    return LayoutAnalyst().analysed(read(document, bytes, order))
  }

  private func read(_ document: Document, _ bytes: [UInt8], _ order: WorkerOrder) -> DocumentLayout
  {
    if let reader = others.first(where: { $0.mediaTypes.contains(document.mediaType) }) {
      return reader.layout(of: document, bytes: bytes)
    }
    var watch = PageWatch(order: order)
    let layout = pdf.layout(of: document, bytes: bytes) { watch.visit($0, of: $1) }
    watch.end()
    return layout
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
