import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// The own date in rows of columns, lines of fields, colophons, heads and feet, and signatures.
@Suite struct LayoutDateTests {
  private func date(_ text: String) -> String? {
    DateExtractor().dates(in: MarkedLayout(text).layout).own?.value.value.text
  }

  @Test(arguments: [
    (
      "# Notitie\n\nVan: team | Aan: groep | Datum: 5-9-2022 | Status: ter bespreking", "2022-09-05"
    ),
    (
      "# Startnotitie\n\nConcept d.d. 16 februari 2018 ten behoeve van de klankbordgroep",
      "2018-02-16"
    ),
    ("# Agenda regiegroep\n\nWanneer maandag 9 mei 2022, 10.00 - 11.30 uur", "2022-05-09"),
    (
      "# Afspraken\n\nLaatst bijgewerkt: 3 maart 2022   Eerste versie: 12 juni 2020", "2022-03-03"
    ),
    ("# Nota gezond\n\nDoor de raad vastgesteld op 27 juni 2013", "2013-06-27"),
    (
      "# BESLUITENLIJST\n\nvan de vergadering van de gemeenteraad, gehouden op donderdag 28 maart 2013 in het huis\n\n2 Vaststellen besluitenlijst 28 februari 2013",
      "2013-03-28"
    ),
    ("# Voorstel\n\nDatum vergadering DB: 14 juni 2018\n\nOpgesteld op: 28 mei 2018", "2018-05-28"),
    ("# Antwoord op vragen\n\nIngediend: 3 maart 2020\n\nBeantwoord: 31 maart 2020", "2020-03-31"),
    (
      "# Reglement raad\n\nDit reglement is vastgesteld door het college van Zonderstad op 30 maart 2021 en",
      "2021-03-30"
    ),
    (
      "Inhoud\n\n1. Doel ........ 3\u{0C}# Woonvisie\n\nVastgesteld door de gemeenteraad op 6 juli 2023",
      "2023-07-06"
    ),
    (
      "# Beleidsregels\n\nTekst.\u{0C}Meer tekst.\u{0C}Zonderstad, 15 juni 2021\n\nBurgemeester en wethouders van Zonderstad,\nde secretaris, de burgemeester,",
      "2021-06-15"
    ),
    (
      "# Jaarverslag\n\nTekst.\u{0C}Meer.\u{0C}Nog.\u{0C}Colofon\nDit is een uitgave van dienst Zonderpolder, april 2021.\u{0C}Slot.\u{0C}Slot.",
      "2021-04"
    ),
  ])
  func theOwnDateIsFound(_ text: String, _ expected: String) {
    #expect(date(text) == expected)
  }

  @Test func theLabelAboveItsColumnNamesTheDate() {
    let text = """
      # Raadsinformatiebrief

      Van           Aan           Datum           Nummer
      College B&W   Raad          8 september 2020   61

      Geachte leden van de raad,
      """
    #expect(date(text) == "2020-09-08")
  }

  @Test func theDateOfTheLetterThatIsAnsweredIsNotItsOwn() {
    let text = """
      # Besluit

      Uw brief van       Ons kenmerk   Datum
      14 februari 2023   WOO-18        4 april 2023

      Geachte heer,
      """
    #expect(date(text) == "2023-04-04")
  }

  @Test(arguments: [
    "# Nota\n\nTekst.\n\nDeze nota is niet vastgesteld door de raad op 6 juli 2023 omdat",
    "# Nota\n\nTekst.\n\nDit verslag is vastgesteld door de raad op 6 juli 2023 en verspreid",
  ])
  func adoptionOfSomethingElseIsNotItsOwnDate(_ text: String) {
    #expect(date(text) == nil)
  }
}
