import Assessment
import FactExtraction
import Foundation
import LayoutAnalysis
import Reporting
import SpoorModel
import TestSupport

/// What must hold of every layout that a reader gives, and of everything that is made of it.
struct LayoutPromises {
  private let finder: PassageFinder

  init() throws { finder = PassageFinder(vocabulary: try ProjectFiles.framework().vocabulary) }

  /// The document that stands for every input.
  static func document(_ type: MediaType, _ bytes: [UInt8]) -> Document {
    Document(
      id: Document.ID(sha256: String(repeating: "0", count: 64)), path: "stukken/nota.bin",
      mediaType: type, bytes: bytes.count)
  }

  /// Analyses, extracts, writes and reads again, and looks at each result.
  func check(_ read: DocumentLayout) {
    pages(of: read, "as read")
    let layout = LayoutAnalyst().analysed(read)
    pages(of: layout, "as analysed")
    promise(layout.pages.map(\.text) == read.pages.map(\.text), "analysis leaves the text alone")
    let facts = FactSheetExtractor().factSheet(of: layout)
    let passages = finder.passages(in: layout)
    for span in spans(of: facts) + passages.flatMap({ [$0.span, $0.match] }) {
      check(span, in: layout)
    }
    let record = DocumentRecord(
      document: layout.document, outcome: layout.outcome, problems: layout.problems,
      pages: layout.pages.map {
        PageRecord(
          number: $0.number, label: $0.label, text: $0.text, outcome: $0.outcome,
          quality: $0.quality)
      }, facts: facts, passages: passages)
    written(record)
    let dump = TextDump.json(of: layout)
    promise(isJSON(dump), "the text dump is JSON")
    _ = TextDump.plainText(of: layout)
    _ = ExtractionText.block(for: record)
  }

  private func pages(of layout: DocumentLayout, _ stage: String) {
    for (index, page) in layout.pages.enumerated() {
      let failures = invariantFailures(of: page)
      promise(failures.isEmpty, "page \(index) \(stage): \(failures.first ?? "")")
      promise(page.number == index + 1, "pages are numbered from 1")
      promise(page.width.isFinite && page.height.isFinite, "a page has a finite size")
      for box in page.lines.compactMap(\.box) + page.words.compactMap(\.box) {
        promise(
          [box.left, box.top, box.right, box.bottom].allSatisfy(\.isFinite), "a box is finite")
      }
    }
  }

  private func check(_ span: SourceSpan, in layout: DocumentLayout) {
    promise(layout.pages.indices.contains(span.page - 1), "a span names a page that is there")
    let text = layout.pages[span.page - 1].text
    promise(
      span.range.lowerBound >= 0 && span.range.upperBound <= text.count, "a span stays on its page")
    promise(!span.range.isEmpty, "a span quotes something")
    promise(
      Array(span.quote.unicodeScalars) == Array(text.scalars[span.range]),
      "a quote is the page's text at its range")
    promise(span.document == layout.document.id, "a span names its document")
  }

  private func spans(of facts: FactSheet) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    spans += facts.title?.spans ?? []
    spans += facts.date?.spans ?? []
    spans += facts.dates.flatMap(\.spans)
    spans += facts.references.flatMap(\.spans)
    spans += facts.rejectedTitles.flatMap(\.fact.spans)
    spans += facts.rejectedDates.flatMap(\.fact.spans)
    spans += facts.status.evidence.flatMap(\.spans)
    spans += facts.status.rejected.flatMap(\.fact.spans)
    return spans
  }

  /// Both forms in which a record leaves a worker are read again.
  private func written(_ record: DocumentRecord) {
    let line = ExtractionRecord.line(for: record)
    promise(isJSON(line), "the extraction record is JSON")
    promise(line.last == 10 && line.dropLast().allSatisfy { $0 >= 32 }, "and is one line")
    do {
      let bytes = try JSONEncoder().encode(record)
      let again = try JSONDecoder().decode(DocumentRecord.self, from: bytes)
      promise(again == record, "a record is read as it was written")
    } catch {
      violated("a record can be written and read: \(error)")
    }
  }

  private func isJSON(_ bytes: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
  }
}
