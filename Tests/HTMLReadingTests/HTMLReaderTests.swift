import HTMLReading
import SpoorModel
import TestSupport
import Testing

func layout(_ html: String, type: MediaType = .html) -> DocumentLayout {
  layout(Array(html.utf8), type: type)
}

func layout(_ bytes: [UInt8], type: MediaType = .html) -> DocumentLayout {
  let document = Document(
    id: Document.ID(sha256: ""), path: "nota.html", mediaType: type, bytes: bytes.count)
  return HTMLReader().layout(of: document, bytes: bytes)
}

extension DocumentLayout {
  /// The lines of one role, as text.
  func lines(_ role: LineRole) -> [String] {
    pages.flatMap { page in page.lines.filter { $0.role == role }.map { page.text.string($0.range) }
    }
  }
}

struct HTMLReaderTests {
  @Test func onlyWhatIsSeenIsText() {
    let layout = layout(
      """
      <html><head><title>T</title><style>p {}</style><script>var a = "<p>x";</script></head>
      <body><p>Een<template>t</template></p><p hidden>h</p><p style="color:red; DISPLAY : none">d</p>
      <p aria-hidden="true">a</p><input value="i"><p>Twee</p><!-- c --></body></html>
      """)
    #expect(layout.lines(.body) == ["Een", "Twee"])
    #expect(invariantFailures(of: layout.pages[0]).isEmpty)
  }

  @Test func aPageThatWasCutOffIsReadAndNotReliedOn() {
    let whole = "<!DOCTYPE html><HTML><body><h1>Nota jeugd</h1><p>Vastgesteld.</p></BODY></html>"
    #expect(layout(whole).problems.isEmpty)
    #expect(layout(whole).pages.map(\.quality.level) == [.good])
    let cut = layout(String(whole.dropLast(24)))
    #expect(cut.outcome == .read)
    #expect(cut.pages.first?.text.string.contains("Nota jeugd") == true)
    #expect(cut.pages.map(\.quality.level) == [.poor])
    #expect(cut.problems.map(\.code) == [.damaged])
  }

  @Test func aPageThatWasCutOffBeforeItsFirstWordIsDamagedAndNotEmpty() {
    let layout = layout("<!DOCTYPE html><html><head><title>Nota</title><style>p { col")
    #expect(layout.outcome == .damaged)
    #expect(layout.pages.map(\.outcome) == [.damaged])
  }

  @Test func aPieceOfAPageIsWhole() {
    #expect(layout("<p>Nota jeugd").problems.isEmpty)
  }

  @Test func paragraphsAreBlocksAndBreaksAreLines() {
    let page = layout("<p>Nota\n  <b>jeugd</b>&nbsp;2010<br>Vastgesteld</p><div>Een<p>Twee</p>Drie")
      .pages[0]
    #expect(page.text.string == "Nota jeugd 2010\nVastgesteld\nEen\nTwee\nDrie")
    #expect(page.lines.map(\.block) == [0, 0, 1, 2, 3])
    #expect(page.words.map { page.styles[$0.style].isBold }.prefix(3) == [false, true, false])
  }

  @Test func headingsHaveALevelAndAreTheOutline() {
    let layout = layout(
      "<h1>Nota<br>jeugd</h1><h2>1. Inleiding <a href='#1'>§</a></h2><div role=heading aria-level=3>x</div>"
    )
    #expect(layout.pages[0].lines.map(\.headingLevel) == [1, 1, 2, 3])
    #expect(layout.outline.map(\.title) == ["Nota jeugd", "1. Inleiding", "x"])
    #expect(layout.outline.map(\.level) == [1, 2, 3])
  }

  @Test func rowsAreLinesWithTabsBetweenTheirCells() {
    let layout = layout(
      """
      <table><tr><th>Versie</th><th>Datum</th><th>Status</th></tr>
      <tr><td>0.1</td><td> 1 mei<br>2010 </td><td><p>concept</p></td></tr>
      <tr><td></td><td>2011</td></tr></table>
      """)
    #expect(
      layout.lines(.tableRow) == ["Versie\tDatum\tStatus", "0.1\t1 mei 2010\tconcept", "\t2011"])
    #expect(invariantFailures(of: layout.pages[0]).isEmpty)
  }

  @Test func aTableThatLaysOutThePageIsNoRow() {
    let layout = layout(
      "<table><tr><td><h1>Nota</h1><p>Tekst</p></td><td><table><tr><td>a<td>b</table></td></tr></table>"
    )
    #expect(layout.lines(.body) == ["Nota", "Tekst"])
    #expect(layout.lines(.tableRow) == ["a\tb"])
  }

  @Test func itemsAndDefinitionsKeepTheirPlace() {
    let layout = layout(
      """
      <ul><li>Een<li><p>Twee</p></ul>
      <dl><dt>Datum:</dt><dd><p>7 maart 2024</p><p>Later</p></dd><dt>Status:</dt><dd>concept</dd></dl>
      """)
    #expect(layout.lines(.listItem) == ["Een", "Twee"])
    #expect(layout.lines(.body) == ["Datum:", "7 maart 2024", "Later", "Status:", "concept"])
    #expect(layout.pages[0].lines.map(\.block) == [0, 1, 2, 2, 3, 4, 4])
  }

  @Test func preformattedTextKeepsItsLines() {
    let page = layout("<pre>Van: A\nAan: B\n\n  Beste  C  \n</pre><p>Einde").pages[0]
    #expect(page.text.string == "Van: A\nAan: B\nBeste  C\nEinde")
    #expect(page.lines.map(\.block) == [0, 0, 1, 2])
    #expect(invariantFailures(of: page).isEmpty)
  }

  @Test func metadataIsQuotableAtTheEnd() {
    let layout = layout(
      """
      <html lang=nl><head><title> Nota
      jeugd </title><meta name="DCTERMS.modified" content="2010-05-01"><meta name=viewport content=w>
      <script type="application/ld+json">{"@type":"Report","author":{"name":["x"]},
      "datePublished" : "2010-04-30","name":"Nota \\u00e9\\"n"}</script></head><body><p>Tekst</body>
      """)
    #expect(
      layout.metadata.map { "\($0.name)=\($0.value)" } == [
        "language=nl", "title=Nota jeugd", "DCTERMS.modified=2010-05-01", "viewport=w",
        "jsonld.@type=Report", "jsonld.datePublished=2010-04-30", "jsonld.name=Nota é\"n",
      ])
    #expect(
      layout.lines(.metadata) == [
        "title: Nota jeugd", "DCTERMS.modified: 2010-05-01", "jsonld.@type: Report",
        "jsonld.datePublished: 2010-04-30",
      ])
    #expect(layout.lines(.body) == ["Tekst"])
  }

  @Test func pagesWithoutTextAreEmpty() {
    #expect(layout("").outcome == .empty)
    #expect(layout("<html><head><title>x</title></head><body></body></html>").outcome == .empty)
  }
}
