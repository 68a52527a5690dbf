import PDFReading
import SpoorModel
import Testing

@Suite struct PDFReaderOutcomeTests {
  private func layout(_ bytes: [UInt8], limits: PDFReadingLimits = .init()) -> DocumentLayout {
    PDFReader(limits: limits).layout(
      of: Document(
        id: Document.ID(sha256: String(repeating: "0", count: 64)), path: "stuk.pdf",
        mediaType: .pdf, bytes: bytes.count), bytes: bytes)
  }

  @Test func aFileWithoutBytesIsEmpty() {
    let layout = layout([])
    #expect(layout.outcome == .empty)
    #expect(layout.problems.map(\.code) == [.emptyFile])
  }

  @Test func garbageIsDamaged() {
    let layout = layout(Array("%PDF-1.4 niets dan woorden".utf8))
    #expect(layout.outcome == .damaged)
    #expect(layout.problems.map(\.code) == [.damaged])
  }

  @Test func aFileOverTheLimitIsTooLargeAndNotOpened() {
    let layout = layout([1, 2, 3], limits: PDFReadingLimits(maximumBytes: 2))
    #expect(layout.outcome == .tooLarge)
    #expect(layout.problems.map(\.code) == [.tooLarge])
  }
}
