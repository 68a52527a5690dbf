import FactExtraction
import SpoorModel
import TestSupport
import Testing

@Suite struct TitleExtractorTests {
  private func reading(_ text: String) -> TitleReading {
    TitleExtractor().title(in: MarkedLayout(text).layout)
  }

  @Test func theLargestTypeOnACoverIsTheTitleAndIsQuotedAcrossItsLines() throws {
    let marked = MarkedLayout(
      """
      Gemeente Zutphen

      # ⟦Kadernota jeugd en
      # gezin 2012-2015⟧

      Kansen voor ieder kind

      Definitief

      3 mei 2012
      """)
    let title = try #require(TitleExtractor().title(in: marked.layout).title)
    #expect(title.value.value == "Kadernota jeugd en gezin 2012-2015")
    #expect(
      title.span
        == SourceSpan(
          marked.marks[0].range, on: marked.layout.pages[0], of: marked.layout.document.id))
    #expect(title.span.quote == "Kadernota jeugd en\ngezin 2012-2015")
  }

  @Test func aLetterHasItsSubjectAsTitle() throws {
    let reading = reading(
      """
      Gemeente Losser
      Postbus 90
      7580 AB Losser

      Datum: 4 mei 2011

      Onderwerp: Verlenging van het jeugdbeleid

      Geachte raad,

      Hierbij bieden wij u de nota aan.
      """)
    #expect(reading.title?.value.value == "Verlenging van het jeugdbeleid")
    #expect(reading.kind == .brief)
  }

  @Test func aLabelWithItsValueOnTheNextLine() {
    let text =
      "# Raadsvoorstel\n\nDatum\n4 mei 2011\n\nOnderwerp\nVaststelling nota wonen en zorg\n\nSamenvatting\nWij stellen voor."
    let reading = reading(text)
    #expect(reading.title?.value.value == "Vaststelling nota wonen en zorg")
    #expect(reading.kind == .raadsvoorstel)
  }

  @Test func theMastheadOfMinutesBeatsASubjectField() {
    let text =
      "# Verslag overleg jeugdzorg Twente\n\nDatum: 4 mei 2011\n\nBetreft: voortgang\n\nAanwezig: drie wethouders"
    let reading = reading(text)
    #expect(reading.title?.value.value == "Verslag overleg jeugdzorg Twente")
    #expect(reading.kind == .notulen)
  }

  @Test func statusAnnexAndDateLinesAreNoTitles() {
    let text =
      "# BIJLAGE 4\n\n# -concept-\n\n# 3 mei 2012\n\n# Wijkplan Zuid\n\nTekst over de wijk."
    #expect(reading(text).title?.value.value == "Wijkplan Zuid")
  }

  @Test(arguments: [
    ("Sociaal plan Weert, concept 1 december 2010", "Sociaal plan Weert"),
    ("Protocol opvang Weert, versie 2.1", "Protocol opvang Weert"),
    ("Vragen over de opvang (ingezonden 3 juni 2021).", "Vragen over de opvang"),
    ("Jaarverslag opvang 2013", "Jaarverslag opvang 2013"),
    ("Bijlage 3 - Lijst van partners", "Lijst van partners"),
    ("“Samen voor elk kind”", "Samen voor elk kind"),
  ])
  func aTitleEndsBeforeItsDateAndStatus(_ printed: String, _ title: String) {
    #expect(
      reading("# \(printed)\n\nTekst over het onderwerp van dit stuk.").title?.value.value == title)
  }

  @Test func titleAndSubtitlePartAtTheColon() throws {
    let title = try #require(
      reading("# Meedoen in Hulst: visie en uitvoering\n\nTekst van het stuk.").title)
    #expect(title.value == Title("Meedoen in Hulst", subtitle: "visie en uitvoering"))
  }

  @Test func doubledLettersAreRepairedAndMarked() throws {
    let title = try #require(
      reading("# JJEEUUGGDDNNOOTTAA HHUULLSSTT\n\nTekst van het stuk.").title)
    #expect(title.value.value == "JEUGDNOTA HULST")
    #expect(title.repair != nil)
  }

  @Test func aGluedLabelIsCutFromItsValue() {
    let text =
      "Algemene gegevens\n\nOfficiële naam regelingVerordening jeugdhulp Weert 2015\n\nArtikel 1. Begrippen"
    #expect(reading(text).title?.value.value == "Verordening jeugdhulp Weert 2015")
  }

  @Test(arguments: [
    "", "Memo", "# Nota van B&W", "12\n\n3 mei 2012\n\nwww.voorbeeld.nl", "\u{200B}\u{202E}",
  ])
  func whereNoTitleIsPrintedThereIsNone(_ text: String) {
    #expect(reading(text).title == nil)
  }

  @Test func whatLostIsKeptWithTheReason() {
    let reading = reading(
      "# Nota opvoeden\n\n# Gemeente Epe\n\nEen lange tekst over opvoeden in Epe volgt hier.")
    #expect(reading.title?.value.value == "Nota opvoeden")
    #expect(!reading.rejected.isEmpty)
    #expect(reading.rejected.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func everySpanQuotesItsPageOnOddText() {
    for text in [
      "# \u{202E}concept\u{202C} na\u{200B}am van het st\u{FB01}k\n\ntekst", "# 𝒜 b c d e f g\nx",
      "#\t tab \t\t nota jeugd",
    ] {
      let layout = MarkedLayout(text).layout
      for span in TitleExtractor().title(in: layout).title?.spans ?? [] {
        #expect(layout.pages[span.page - 1].text.string(span.range) == span.quote)
      }
    }
  }

  @Test func aHugeLineWithoutBreaksIsNoTitle() {
    let layout = MarkedLayout(String(repeating: "woord ", count: 40_000)).layout
    #expect(TitleExtractor().title(in: layout).title == nil)
  }
}
