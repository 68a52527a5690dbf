import PDFReading
import SpoorModel
import Testing

@Suite struct PDFReaderOutcomeTests {
  private static let besluit = PDFBuilder.bytes(PDFBuilder.text(["Besluit van het college"]))

  @Test func aFileWithoutBytesIsEmpty() {
    let layout = read([])
    #expect(layout.outcome == .empty)
    #expect(layout.problems.map(\.code) == [.emptyFile])
  }

  @Test func garbageIsDamaged() {
    let layout = read(Array("%PDF-1.4 niets dan woorden".utf8))
    #expect(layout.outcome == .damaged)
    #expect(layout.problems.map(\.code) == [.damaged])
  }

  @Test func aFileOverTheLimitIsTooLargeAndNotOpened() {
    let layout = read([1, 2, 3], limits: PDFReadingLimits(maximumBytes: 2))
    #expect(layout.outcome == .tooLarge)
    #expect(layout.problems.map(\.code) == [.tooLarge])
  }

  @Test func aFileThatSaysItHasNoPagesIsEmpty() {
    let layout = read(PDFBuilder().bytes)
    #expect(layout.outcome == .empty)
    #expect(layout.problems.map(\.code) == [.noPages])
  }

  @Test(arguments: [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
  func aFileThatWasCutOffEndsWithAnOutcome(share: Double) {
    let bytes = Self.besluit
    let layout = read(Array(bytes.prefix(Int(Double(bytes.count) * share))))
    #expect([.damaged, .read].contains(layout.outcome))
    #expect(layout.outcome == .read || !layout.problems.isEmpty)
  }

  @Test func aFileWhoseListOfPagesWasCutOffIsDamagedAndNotEmpty() {
    let text = String(decoding: Self.besluit, as: UTF8.self)
      .replacing("/Pages 2 0 R", with: "/Pages 9 0 R")
    let layout = read(Array(text.utf8))
    #expect(layout.outcome == .damaged)
    #expect(layout.problems.map(\.code) == [.noPages])
  }

  @Test func aPageWhoseContentIsGarbageIsDamagedAndNotEmpty() {
    let layout = read(PDFBuilder.bytes("BT /F1 12 Tf 72 700 Td (Besluit van het college"))
    #expect(layout.outcome == .damaged)
    #expect(layout.pages.map(\.outcome) == [.damaged])
    #expect(layout.problems.map(\.code) == [.damaged])
  }

  @Test func aPageOfWhichSomeContentIsGarbageIsReadAndItsTextIsNotReliedOn() {
    let layout = read(
      PDFBuilder.bytes(
        PDFBuilder.text(["Besluit van het college"]) + "BT /F9 12 Tf (Kwijt) Tj ET\n"))
    #expect(layout.outcome == .read)
    #expect(layout.lines(.body) == ["Besluit van het college"])
    #expect(layout.pages.map(\.quality.level) == [.poor])
    #expect(layout.problems.map(\.code) == [.damaged])
    #expect(layout.problems.map(\.page) == [1])
  }

  @Test func aWarningOfPopplersIsNoDamage() {
    let layout = read(PDFBuilder.bytes(PDFBuilder.text(["Besluit"]) + "/DeviceGray cs 0.5 sc\n"))
    #expect(layout.problems.isEmpty)
  }

  @Test func aFileThatAsksForAPasswordIsEncrypted() {
    let layout = read(EncryptedPDF.withUserPassword)
    #expect(layout.outcome == .encrypted)
    #expect(layout.problems.map(\.code) == [.encrypted])
  }

  @Test func aFileThatOnlyItsOwnerMayChangeIsRead() {
    let layout = read(EncryptedPDF.withOwnerPassword)
    #expect(layout.outcome == .read)
    #expect(layout.lines(.body) == ["Geheim besluit"])
  }

  @Test func aPageWithoutAnythingIsEmpty() {
    let layout = read(PDFBuilder.bytes(""))
    #expect(layout.outcome == .empty)
    #expect(layout.pages.map(\.outcome) == [.empty])
  }

  @Test func aPageThatIsOnlyAPictureHasNoTextLayer() {
    var builder = PDFBuilder()
    let picture = builder.stream(
      "\u{7F}",
      entries:
        "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
    builder.page("q 595 0 0 842 0 0 cm /Im1 Do Q", pictures: "/Im1 \(picture) 0 R")
    let layout = read(builder.bytes)
    #expect(layout.outcome == .noTextLayer)
    #expect(layout.pages.map(\.outcome) == [.noTextLayer])
    #expect(layout.pages.first?.quality.level == TextQuality.Level.none)
    #expect(layout.problems.map(\.code) == [.noTextLayer])
  }

  @Test func lettersThatAreOnlyDrawnHaveNoTextLayer() {
    let strokes = (0..<60).map { column in
      (0..<20).map { row in "\(60 + 8 * column) \(100 + 30 * row) 3 12 re f" }.joined(
        separator: "\n")
    }.joined(separator: "\n")
    #expect(read(PDFBuilder.bytes(strokes)).outcome == .noTextLayer)
    #expect(read(PDFBuilder.bytes("0.8 g 0 0 595 842 re f")).outcome == .empty)
  }

  @Test func pagesOverTheLimitAreNotReadAndSaidToBeMissing() {
    var builder = PDFBuilder()
    for number in 1...4 { builder.page(PDFBuilder.text(["Bladzijde \(number)"])) }
    let layout = read(builder.bytes, limits: PDFReadingLimits(maximumPages: 3))
    #expect(layout.outcome == .readInPart)
    #expect(layout.pages.map(\.number) == [1, 2, 3])
    #expect(layout.problems.map(\.code) == [.tooLarge])
  }

  @Test func aRangeOfPagesKeepsTheirNumbers() {
    var builder = PDFBuilder()
    for number in 1...4 { builder.page(PDFBuilder.text(["Bladzijde \(number)"])) }
    let layout = read(builder.bytes, pages: 2...3)
    #expect(layout.pages.map(\.number) == [2, 3])
    #expect(layout.pages.map(\.text.string) == ["Bladzijde 2", "Bladzijde 3"])
    #expect(read(builder.bytes, pages: 9...12).pages.isEmpty)
  }

  @Test func textOverTheLimitOfAPageIsLeftOutAndSaidToBeMissing() {
    let layout = read(Self.besluit, limits: PDFReadingLimits(maximumScalarsPerPage: 7))
    #expect(layout.pages.map(\.text.string) == ["Besluit"])
    #expect(layout.problems.map(\.code) == [.tooLarge])
    #expect(layout.problems.map(\.page) == [1])
  }
}
