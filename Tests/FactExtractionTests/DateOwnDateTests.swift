import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// The paper's own date: `⟦ ⟧` mark it; a paper without a mark prints none.
struct DateOwnDateTests {
  @Test(arguments: [
    // A proposal to the council: the label wins over the meeting.
    """
    Raadsvoorstel
    Onderwerp: Vaststellen Kadernota Jeugd 2013-2016
    Datum: ⟦21 mei 2013⟧
    Raadsvergadering d.d. 4 juli 2013
    """,
    // A letterhead in columns.
    """
    Uw kenmerk   Ons kenmerk   Datum
    -   12.003456   ⟦8 maart 2012⟧

    Op 6 maart 2012 hebben wij besloten de nota te verlengen tot 1 januari 2013.
    """,
    "Gemeente Zonderstad\n\nUtrecht, ⟦10 september 2009⟧\n\nBij brief van 3 juli 2009 vroeg u om een reactie.",
    // Minutes are dated by their meeting.
    """
    Notulen van de openbare vergadering van de gemeenteraad
    ⟦donderdag 13 februari 2014⟧, 14.00 uur

    2. Vaststelling notulen van 23 januari 2014
    """,
    "Notulen van de openbare raadsvergadering van ⟦17 november 2011⟧\n\nDe notulen van 6 oktober 2011 worden vastgesteld.",
    // A cover with the month only, and the adoption of another paper inside.
    """
    #Nota Lokaal Gezondheidsbeleid 2013-2016
    Gemeente Zonderstad
    ⟦December 2013⟧
    \u{0C}In 2012 is het beleid geëvalueerd. De raad heeft op 3 april 2012 de startnotitie vastgesteld.
    """,
    "CONCEPT versie ⟦mei 2015⟧\n\nSamenwerkingsconvenant SISA Verwijsindex Risico's Jeugdigen",
    "Versie 5.0 d.d. ⟦15 september 2015⟧\n\nRegionaal GGD Protocol Meldingen Calamiteiten Wmo",
    // Only the formula of adoption dates a regulation, only the signature a covenant.
    """
    Verordening jeugdhulp gemeente Zonderstad 2015

    gelezen het voorstel van burgemeester en wethouders van 23 september 2014;

    Deze verordening treedt in werking op 1 januari 2015.

    Aldus vastgesteld in de openbare raadsvergadering van ⟦6 november 2014⟧.
    """,
    "Convenant Veiligheidshuis\n\nAldus overeengekomen en in tweevoud ondertekend te Sittard op ⟦3 juni 2010⟧",
    "#Convenant Sociaal Wijkteams\n⟦30 maart 2015⟧\n\u{0C}Aldus overeengekomen te Apeldoorn op 14 april 2015",
    "Beleidsregels bijzondere bijstand\nGeldend van ⟦09-03-2010⟧ t/m heden\n\nIntitulé",
    "GEMEENTEBLAD\n\nNr. 159716\n\n⟦23 november\n2016⟧\n\nAldus vastgesteld in de raadsvergadering van 10 november 2016",
    "Startnotitie Lokale Educatieve Agenda Gemeente Asten ⟦juni 2010⟧\n\n1 Inleiding",
    "Vragen van het lid De Vries (ingezonden 3 juni 2021)\n\nAntwoord van de minister (ontvangen ⟦21 juni 2021⟧)",
    "Datum ⟦0 4 - 1 1 - 2 0 1 5⟧\nOnderwerp Vragen ex artikel 36",
  ])
  func theOwnDateStandsWhereThePaperPutsIt(marked: String) throws {
    let paper = MarkedLayout(marked)
    let reading = DateExtractor().dates(in: paper.layout)
    let own = try #require(reading.own, "\(marked)")
    #expect(own.span == paper.marks.first, "\(marked)")
    #expect(!own.cue.isEmpty)
    #expect(!reading.rejected.map(\.fact).contains(own))
  }

  @Test(arguments: [
    "Kadernota jeugd 2012-2015\n\nPositief jeugdbeleid",
    "Jaarverslag 2012\nGemeente Zonderstad\n\nIn 2012 is veel gebeurd.",
    "Op 3 mei 2012 hebben wij een bijeenkomst gehouden. De volgende is op 14 juni 2012.",
    "Inventarislijst\n\n2-3-2020 nota\n\n9-3-2020 brief\n\n19-3-2020 mail\n\n9-4-2020 nota\n\n12-5-2020 nota",
    "Fiche: wijziging\nDatum ontvangst: 25 november 2021",
    "gelet op de Wet van 9 juli 2014 (Stb. 2014, 280)",
    "Programma 1812\nDatum: 3 mei 1812",
  ])
  func aPaperThatPrintsNoDateOfItsOwnGetsNone(text: String) {
    #expect(DateExtractor().dates(in: MarkedLayout(text).layout).own == nil)
  }

  @Test func theDatesThatLostAreKeptWithTheReason() {
    let paper = MarkedLayout("Memo\nDatum: ⟦1 oktober 2012⟧\nVerzonden: 3 oktober 2012")
    let rejected = DateExtractor().dates(in: paper.layout).rejected
    #expect(rejected.map(\.fact.value.text) == ["3 oktober 2012"])
    #expect(
      rejected.first?.reason
        == "the value of the label “Datum” on the first page counts for more than the paper was sent"
    )
  }

  @Test func aDateOfALawIsRejectedAndNoDateOfThePaper() {
    let paper = MarkedLayout("gelet op de Wet van 9 juli 2014 en de nota van 3 mei 2013")
    let reading = DateExtractor().dates(in: paper.layout)
    #expect(reading.dates.map(\.value.text) == ["3 mei 2013"])
    #expect(reading.rejected.map(\.reason) == ["the date belongs to the citation of a law"])
  }

  @Test(arguments: [
    ("op 31 februari 2011", "31 februari 2011", "2011-02", "februari 2011 has no day 31"),
    ("bestand 2010-13-45", "2010-13-45", "2010", "the year has no month 13"),
    ("vanaf 40-12-2012", "40-12-2012", "2012-12", "no month has a day 40"),
    ("per 29-02-2011", "29-02-2011", "2011-02", "februari 2011 has no day 29"),
  ])
  func aDayThatNoCalendarHasIsRejectedWithTheReason(
    text: String, quote: String, value: String, reason: String
  ) {
    let reading = DateExtractor().dates(in: MarkedLayout(text).layout)
    #expect(reading.dates.isEmpty)
    #expect(reading.rejected.map(\.fact.span.quote) == [quote])
    #expect(reading.rejected.map(\.fact.value.value.text) == [value])
    #expect(reading.rejected.map(\.reason) == [reason])
  }

  @Test func theOwnDateGivesDatesWithoutAYearTheirs() {
    let paper = MarkedLayout("Datum: 25 juni 2012\n\nOp 31 mei besprak u in uw raad het rapport.")
    let dates = DateExtractor().dates(in: paper.layout).dates
    #expect(dates.map(\.value.value.text) == ["2012-06-25", "2012-05-31"])
    #expect(dates.map(\.confidence)[1] < dates.map(\.confidence)[0])
  }

  @Test func aDayMoreThanAYearAfterTheFileWasMadeIsNotTheOwnDate() {
    var layout = MarkedLayout("Datum: 3 mei 2019").layout
    layout.metadata = [MetadataEntry(name: "CreationDate", value: "2013-05-03T10:00:00Z")]
    let reading = DateExtractor().dates(in: layout)
    #expect(reading.own == nil)
    #expect(reading.rejected.first?.reason.contains("more than a year after") == true)
  }

  @Test func everyQuoteIsTheTextOfItsPage() {
    let paper = MarkedLayout(
      "Datum: 25 juni 2012\n\nSinds 2007, van 1 mei\n2011 tot 3 juni 2012.\n\u{0C}begin 2018 en 1 t/m 3 mei 2014"
    )
    let reading = DateExtractor().dates(in: paper.layout)
    for fact in reading.dates {
      for span in fact.spans {
        #expect(paper.layout.pages[span.page - 1].text.string(span.range) == span.quote)
      }
    }
    #expect(reading.dates.count == 5)
  }
}
