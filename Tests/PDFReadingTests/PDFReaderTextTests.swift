import PDFReading
import SpoorModel
import Testing

@Suite struct PDFReaderTextTests {
  @Test func aWordHasItsPlaceAndItsLook() throws {
    let layout = read(
      PDFBuilder.bytes(
        PDFBuilder.text(["Beleidsnota Jeugd"], bottom: 720, font: "F2", size: 20)
          + PDFBuilder.text(["vastgesteld door de raad"], bottom: 680, font: "F3", size: 11)))
    let page = try #require(layout.pages.first)
    #expect(page.text.string == "Beleidsnota Jeugd\nvastgesteld door de raad")
    #expect(page.width == 595 && page.height == 842)
    let box = try #require(page.word("Beleidsnota")?.box)
    #expect(abs(box.left - 72) < 1)
    #expect(box.top < 842 - 720 && box.bottom > 842 - 720)
    #expect(abs(box.height - 20) < 6)
    let title = try #require(page.style(of: "Jeugd"))
    #expect(title.size == 20 && title.isBold && !title.isItalic && title.angle == 0)
    let body = try #require(page.style(of: "raad"))
    #expect(body.size == 11 && !body.isBold && body.isItalic && body.isVisible)
  }

  @Test func ligaturesAreSpelledOutInTheBoxOfTheirGlyph() throws {
    let layout = read(
      PDFBuilder.bytes("BT /F4 12 Tf 72 700 Td (pro\\001el en \\002ora) Tj ET"))
    let page = try #require(layout.pages.first)
    #expect(page.text.string == "profiel en flora" || page.text.string == "profiel en flora ")
    #expect(page.words.count == 3)
  }

  @Test func twoColumnsAreReadOneAfterTheOther() throws {
    let left = (1...12).map { "Links staat regel \($0) van de tekst die" }
    let right = (1...12).map { "Rechts staat regel \($0) van de tekst die" }
    let layout = read(
      PDFBuilder.bytes(
        PDFBuilder.text(
          ["Een kop die over beide kolommen van de bladzijde loopt, van links tot rechts"],
          bottom: 760)
          + PDFBuilder.text(left, left: 60, bottom: 700)
          + PDFBuilder.text(right, left: 320, bottom: 700)))
    let page = try #require(layout.pages.first)
    #expect(layout.lines(.body).dropFirst().map { String($0) } == left + right)
    #expect(
      page.lines.map(\.column) == [nil] + Array(repeating: 0, count: 12)
        + Array(repeating: 1, count: 12))
  }

  @Test func aTableIsReadRowByRow() {
    let names = ["Inwoners", "Huishoudens", "Gezinnen", "Scholen", "Buurten"]
    let rows = names.enumerated().map { index, name in
      let bottom = 700 - 20 * Double(index)
      return PDFBuilder.text([name], left: 72, bottom: bottom)
        + PDFBuilder.text(["\(100 + index)"], left: 300, bottom: bottom)
        + PDFBuilder.text(["\(200 + index)"], left: 400, bottom: bottom)
    }
    let layout = read(PDFBuilder.bytes(rows.joined()))
    #expect(
      layout.lines(.body)
        == names.enumerated().map { "\($1) \(100 + $0) \(200 + $0)" })
  }

  @Test func aHyphenInsideAWordIsSoftAndOneThatBelongsThereIsNot() throws {
    let layout = read(
      PDFBuilder.bytes(
        PDFBuilder.text([
          "Deze nota is door de gemeenteraad op 4 juni vast-", "gesteld voor de periode 2011-",
          "2014 en raakt het Wmo-", "beleid en de zorg-", "en welzijnsvoorzieningen daarvan.",
        ])))
    let page = try #require(layout.pages.first)
    let soft = page.softHyphenations.map { page.text.string($0) }
    #expect(soft == ["-\n"])
    #expect(
      FlowingText(of: page).string
        == "Deze nota is door de gemeenteraad op 4 juni vastgesteld voor de periode 2011- "
        + "2014 en raakt het Wmo- beleid en de zorg- en welzijnsvoorzieningen daarvan.")
  }

  @Test func paragraphsAreBlocks() throws {
    let layout = read(
      PDFBuilder.bytes(
        PDFBuilder.text(["Inleiding"], bottom: 740, font: "F2")
          + PDFBuilder.text(["De eerste alinea loopt over", "twee regels."], bottom: 720)
          + PDFBuilder.text(["De tweede alinea ook, en dat", "is te zien."], bottom: 670)))
    let page = try #require(layout.pages.first)
    #expect(page.lines.map(\.block) == [0, 1, 1, 2, 2])
  }

  @Test func aRotatedPageIsReadAsItIsShown() throws {
    let layout = read(
      PDFBuilder.bytes(
        "BT /F1 12 Tf 0 1 -1 0 100 72 Tm (Gedraaide bladzijde) Tj ET", entries: "/Rotate 90"))
    let page = try #require(layout.pages.first)
    #expect(page.width == 842 && page.height == 595)
    #expect(page.rotation == 90)
    let box = try #require(page.word("Gedraaide")?.box)
    #expect(abs(box.left - 72) < 1)
    #expect(box.top < 100 && box.bottom > 90 && box.height < 20)
    #expect(page.style(of: "Gedraaide")?.angle == 0)
  }

  @Test func textUpTheSideOfAPageHasItsAngle() throws {
    let layout = read(
      PDFBuilder.bytes(
        PDFBuilder.text(["Gewone tekst op de bladzijde", "en nog een regel daarvan"])
          + "BT /F1 11 Tf 0 1 -1 0 30 300 Tm (langs de kant) Tj ET"))
    let page = try #require(layout.pages.first)
    #expect(page.style(of: "langs")?.angle == 90)
    #expect(page.style(of: "Gewone")?.angle == 0)
    #expect(layout.lines(.body).contains("langs de kant"))
  }

  @Test func whiteTextOnPaperCannotBeSeenAndOnADarkGroundItCan() throws {
    let layout = read(
      PDFBuilder.bytes(
        "1 g " + PDFBuilder.text(["verborgen"], bottom: 700)
          + "0 g 60 580 200 40 re f 1 g " + PDFBuilder.text(["koptekst"], bottom: 595)
          + "0 g " + PDFBuilder.text(["gewoon"], bottom: 500)
          + PDFBuilder.text(["minuscuul"], bottom: 450, size: 1)))
    let page = try #require(layout.pages.first)
    #expect(page.style(of: "verborgen")?.isVisible == false)
    #expect(page.style(of: "koptekst")?.isVisible == true)
    #expect(page.style(of: "gewoon")?.isVisible == true)
    #expect(page.style(of: "minuscuul")?.isVisible == false)
    #expect(layout.problems.map(\.code) == [.invisibleText])
    #expect(layout.problems.map(\.page) == [1])
  }

  @Test func textUnderAPictureCannotBeSeenAndTextOnAPictureCan() throws {
    let words = PDFBuilder.text(["Vastgesteld door de raad"], bottom: 700)
    let placed = "q 400 0 0 40 60 690 cm /P Do Q\n"
    func visibility(_ content: String) throws -> [Bool] {
      var builder = PDFBuilder()
      let picture = builder.stream(
        "\u{7F}",
        entries:
          "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
      builder.page(content, pictures: "/P \(picture) 0 R")
      let page = try #require(read(builder.bytes).pages.first)
      return page.words.map { page.styles[$0.style].isVisible }
    }
    #expect(try visibility(words + placed) == [false, false, false, false])
    #expect(try visibility(placed + words) == [true, true, true, true])
  }

  @Test(arguments: [
    "1e99", "11999999999999999999999999999999999999999999999", "99999999", "-99999999",
  ])
  func aSizeOfTypeThatNoPageCanHoldIsUnknown(size: String) {
    let layout = read(
      PDFBuilder.bytes(
        PDFBuilder.text(["Besluit van het college"])
          + "BT /F1 \(size) Tf 60 600 Td (Vastgesteld) Tj ET\n"))
    #expect(layout.outcome == .read)
    #expect(layout.pages.flatMap(\.styles).allSatisfy { $0.size.magnitude <= 14_400 })
  }

  @Test(arguments: [
    "99999999999999999999999999999999999999999", "-99999999999999999999999999999999999999999",
  ])
  func placesFarOutsideThePageAreReckonedWith(place: String) {
    let text = PDFBuilder.text(["Besluit van het college", "van burgemeester en wethouders"])
    let far =
      "BT /F1 12 Tf 1 0 0 1 \(place) 600 Tm (Vastgesteld) Tj ET\n"
      + "BT /F1 12 Tf 0.7 0.7 -0.7 0.7 \(place) \(place) Tm (CONCEPT) Tj ET\n"
    var builder = PDFBuilder()
    builder.page(text + far)
    builder.page(text + far)
    #expect(read(builder.bytes).outcome == .read)
    let wide = String(decoding: PDFBuilder.bytes(text), as: UTF8.self)
      .replacing("MediaBox[0 0 595 842]", with: "MediaBox[0 0 \(place) 842]")
    #expect(read(Array(wide.utf8)).pages.count == 1)
  }

  @Test func aPageWhoseOnlyWordIsALetterWithItsMarkIsNotEmpty() throws {
    let layout = read(PDFBuilder.bytes("BT /F4 12 Tf 60 700 Td (\\003) Tj ET\n"))
    #expect(layout.outcome == .read)
    #expect(layout.pages.first?.text.string == "\u{FB30}")
    #expect(layout.problems.map(\.code) == [.textGeometryMismatch])
  }

  @Test(arguments: [(1, 1), (2, 3), (3, 2)])
  func aPictureHidesTextWhateverTheShapeOfItsPixels(width: Int, height: Int) throws {
    var builder = PDFBuilder()
    let picture = builder.stream(
      String(repeating: "\u{7F}", count: width * height),
      entries: "/Type/XObject/Subtype/Image/Width \(width)/Height \(height)"
        + "/ColorSpace/DeviceGray/BitsPerComponent 8")
    let words = PDFBuilder.text(["Vastgesteld door de raad"], bottom: 700)
    builder.page(
      words + "q 400 0 0 40 60 690 cm /P Do Q\n", entries: "", pictures: "/P \(picture) 0 R")
    let page = try #require(read(builder.bytes).pages.first)
    #expect(page.words.allSatisfy { !page.styles[$0.style].isVisible })
  }

  @Test func aPictureHidesTextOnAPageThatIsShownTurned() throws {
    var builder = PDFBuilder()
    let picture = builder.stream(
      "\u{7F}",
      entries:
        "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
    let words = PDFBuilder.text(["Vastgesteld door de raad"], bottom: 700)
    builder.page(
      words + "q 400 0 0 40 60 690 cm /P Do Q\n", entries: "/Rotate 90",
      pictures: "/P \(picture) 0 R")
    let page = try #require(read(builder.bytes).pages.first)
    #expect(!page.words.isEmpty)
    #expect(page.words.allSatisfy { !page.styles[$0.style].isVisible })
  }

  @Test func hiddenTextOnTheSecondPageIsFoundWhereTheFirstPageIsNoScan() throws {
    let words = PDFBuilder.text(["Vastgesteld door de raad"], bottom: 700)
    let hiding = "q 400 0 0 40 60 690 cm /P Do Q\n"
    let elsewhere = "q 100 0 0 100 60 100 cm /P Do Q\n"
    var builder = PDFBuilder()
    let picture = builder.stream(
      "\u{7F}",
      entries:
        "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
    builder.page(elsewhere + words, pictures: "/P \(picture) 0 R")
    builder.page(words + hiding, pictures: "/P \(picture) 0 R")
    let pages = read(builder.bytes).pages
    #expect(
      pages.map { page in page.words.allSatisfy { page.styles[$0.style].isVisible } } == [
        true, false,
      ])
  }
}
