import SpoorModel
import Testing

@Suite struct PDFReaderWatermarkTests {
  private static let body = [
    "Deze nota beschrijft hoe de gemeente de komende jaren met de partners in de stad",
    "werkt aan de zorg voor jeugdigen en hun ouders, en wat daarvoor nodig is aan geld",
    "en aan mensen. Zij is besproken met de instellingen die dat werk doen, en met de",
    "ouders die zich daarvoor hebben aangemeld. Hun opmerkingen zijn verwerkt. De raad",
    "stelt de nota vast, het college voert haar uit en legt daarover elk jaar in juni",
    "verantwoording af. De inspectie ziet toe. Wat nog niet is geregeld staat achterin,",
    "met de namen van wie het regelt en de maand waarin dat klaar moet zijn. Wie vragen",
    "heeft kan terecht bij de afdeling Samenleving van de gemeente, elke dag tot vijf.",
  ]

  /// Eight lines of body down the page, one every 70 points, with operators before them.
  private func page(under watermark: String) -> String {
    watermark + " 0 g "
      + PDFBuilder.text(Self.body, left: 72, bottom: 700, leading: 70, size: 11)
  }

  @Test(arguments: [
    (40.0, 0.766, 0.643), (45.0, 0.7071, 0.7071), (52.0, 0.6157, 0.788), (55.0, 0.5736, 0.8192),
  ])
  func aSlantedWatermarkIsTakenOutAndPutTogether(angle: Double, cosine: Double, sine: Double) throws
  {
    let layout = read(
      PDFBuilder.bytes(
        page(
          under:
            "0.85 g BT /F2 80 Tf \(cosine) \(sine) \(-sine) \(cosine) 140 230 Tm (CONCEPT) Tj ET")))
    #expect(layout.lines(.watermark) == ["CONCEPT"])
    #expect(layout.lines(.body) == Self.body)
    let page = try #require(layout.pages.first)
    let found = try #require(page.style(of: "CONCEPT"))
    #expect(abs(found.angle - angle) <= 3)
    #expect(abs(found.size - 80) < 0.1)
    #expect(page.lines.last?.role == .watermark)
  }

  @Test func twoWordsOfASlantedWatermarkStayApart() {
    let layout = read(
      PDFBuilder.bytes(
        page(
          under:
            "0.85 g BT /F2 60 Tf 0.7071 0.7071 -0.7071 0.7071 100 150 Tm (NIET DEFINITIEF) Tj ET")))
    #expect(layout.lines(.watermark) == ["NIET DEFINITIEF"])
    #expect(layout.lines(.body) == Self.body)
  }

  @Test func aWatermarkThatRunsDownIsReadFromTheLeft() {
    let layout = read(
      PDFBuilder.bytes(
        page(under: "0.85 g BT /F2 70 Tf 0.7071 -0.7071 0.7071 0.7071 120 620 Tm (ONTWERP) Tj ET")))
    #expect(layout.lines(.watermark) == ["ONTWERP"])
    #expect(layout.lines(.body) == Self.body)
  }

  @Test func anUprightWatermarkIsToldByWhatItCovers() throws {
    var builder = PDFBuilder()
    let mark = "0.8 g " + PDFBuilder.text(["CONCEPT"], left: 100, bottom: 400, font: "F2", size: 90)
    let dense = PDFBuilder.text(Self.body, left: 72, bottom: 480, leading: 14, size: 11)
    builder.page(mark + "0 g " + dense)
    builder.page(mark)
    let layout = read(builder.bytes)
    let roles = layout.pages.map { page in
      page.lines.filter { page.text.string($0.range) == "CONCEPT" }.map(\.role)
    }
    #expect(roles == [[.watermark], [.watermark]])
    #expect(layout.lines(.body) == Self.body)
  }

  @Test func aLargeTitleOverALineOfItsOwnIsNoWatermark() {
    let layout = read(
      PDFBuilder.bytes(
        PDFBuilder.text(
          ["Beleidsnota", "Jeugd en Gezin"], bottom: 700, leading: 48, font: "F2", size: 40)
          + PDFBuilder.text(Self.body, bottom: 560)))
    #expect(layout.lines(.watermark).isEmpty)
    #expect(layout.lines(.body) == ["Beleidsnota", "Jeugd en Gezin"] + Self.body)
  }
}
