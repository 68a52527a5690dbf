import PDFReading
import SpoorModel
import TestSupport
import Testing

/// Reads bytes as a document of a delivery and checks what must hold of every page.
func read(
  _ bytes: [UInt8], limits: PDFReadingLimits = PDFReadingLimits(),
  pages: ClosedRange<Int> = 1...Int.max, sourceLocation: SourceLocation = #_sourceLocation
) -> DocumentLayout {
  let document = Document(
    id: Document.ID(sha256: String(repeating: "0", count: 64)), path: "stuk.pdf", mediaType: .pdf,
    bytes: bytes.count)
  let layout = PDFReader(limits: limits).layout(of: document, bytes: bytes, pages: pages)
  for page in layout.pages {
    #expect(invariantFailures(of: page) == [], sourceLocation: sourceLocation)
    for word in page.words {
      let span = SourceSpan(word.range, on: page, of: document.id)
      #expect(span.quote == page.text.string(word.range), sourceLocation: sourceLocation)
      #expect(!span.quote.contains(" "), sourceLocation: sourceLocation)
    }
  }
  return layout
}

extension DocumentLayout {
  /// The texts of the lines of a role on the first page.
  func lines(_ role: LineRole) -> [String] {
    guard let page = pages.first else { return [] }
    return page.lines.filter { $0.role == role }.map { page.text.string($0.range) }
  }
}

extension Page {
  /// The word with a text, where the page has it.
  func word(_ text: String) -> Word? {
    words.first { self.text.string($0.range) == text }
  }

  /// The style of the word with a text.
  func style(of text: String) -> TextStyle? { word(text).map { styles[$0.style] } }
}
