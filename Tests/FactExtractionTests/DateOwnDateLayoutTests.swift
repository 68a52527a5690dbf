import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// The paper's own date in texts and web pages: where it stands, and what only looks like it.
@Suite struct DateOwnDateLayoutTests {
  private func date(_ text: String) -> String? {
    DateExtractor().dates(in: PlainLayout(text).layout).own?.value.value.text
  }

  @Test(arguments: [
    (
      "35 010 Wijziging van de Wet\n\nC MEMORIE VAN ANTWOORD\n\nOntvangen 26 april 2019\n\nInleiding",
      "2019-04-26"
    ),
    (
      "Antwoord op vragen\nAntwoord van de minister (ontvangen\n4 februari 2025). Zie ook het Aanhangsel.",
      "2025-02-04"
    ),
    (
      "Besluit van provinciale staten van Zonderland van 28 januari 2015, kenmerk 67, tot wijziging van de Verordening\n\nArtikel 1",
      "2015-01-28"
    ),
    (
      "Wijziging Verordening\nBekendmaking van het besluit van 19 december 2018 – nummer 2018-699 tot wijziging",
      "2018-12-19"
    ),
    (
      "Subsidieregeling\n\nHet dagelijks bestuur van het Waterschap Zonderveen heeft op 21 maart 2017 besloten de regeling vast te stellen.",
      "2017-03-21"
    ),
    ("Bestemmingsplan Dorp\n\n11 juli 2016 Projectnummer 800.34.00\n\nInhoud", "2016-07-11"),
    ("Woo-verzoek lozingen\n\nBesluit | 12-04-2023\n\nTekst", "2023-04-12"),
    ("Memo\n\nDatum: 3 mei 2012 Kenmerk: 12-44\n\nTekst", "2012-05-03"),
    (
      "Projectplan\n\nOpdrachtgever Overleg Zorg Zonderstreek 22 maart 2011, versie 1.4",
      "2011-03-22"
    ),
    (
      "Openbaar verslag vergadering GS Zonderland 24-04-2018\n\n01 Openbaar verslag GS-vergadering 17 april 2018",
      "2018-04-24"
    ),
    (
      "Agenda voor de openbare vergadering van de raad van de gemeente Zonderstad op donderdag 3 maart 2016 om 19.30 uur\n\n3. Notulen van 4 februari 2016",
      "2016-03-03"
    ),
    (
      "VERSLAG VAN DE VERGADERING VAN HET ALGEMEEN BESTUUR,\nGEHOUDEN OP WOENSDAG 4 JULI 2018 TE ZONDERSTAD\n\nAanwezig: A",
      "2018-07-04"
    ),
    (
      "Begroting 2022\n\nVersie ter vaststelling in het algemeen bestuur van 7 juli 2021\nApril 2021",
      "2021-04"
    ),
    (
      "Programma Wonen\n\nGemeente Zonderstad, december 2019\nDefinitieve versie t.b.v. raad 12 februari 2020",
      "2019-12"
    ),
    (
      "Digitale agenda\n\nVersie 1.1, vastgesteld door de stuurgroep op 5 maart 2020\n\nSamenvatting",
      "2020-03-05"
    ),
  ])
  func theOwnDateIsFound(_ text: String, _ expected: String) {
    #expect(date(text) == expected)
  }

  @Test(arguments: [
    "Bestemmingsplan Dorp\n\nIn het gebied gelden deze plannen:\n\n* Bestemmingsplan Kom, 21 januari 2009\n* Bestemmingsplan Weide, 3 mei 2010",
    "Plan: | Herziening Buitengebied |\n\nTekst over het gebied.\nAanpassingen conform startnotitie maart 2017\nEr zijn aanleidingen.",
    "Nota Groen\n\nInleiding\n\nTekst over groen.\n\nEvaluatie mei 2012\n\nHet groen is beter geworden.",
    "Nota Groen\n\nOntvangen 26 april 2019\n\nInleiding",
  ])
  func dateOfAnotherPaperAHeadingOrAStampIsNotItsOwn(_ text: String) {
    #expect(date(text) == nil)
  }
}
