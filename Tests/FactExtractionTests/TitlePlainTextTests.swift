import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// Titles of texts and web pages: no type sizes, only words, marks and declared headings.
@Suite struct TitlePlainTextTests {
  private func title(_ text: String) -> String? {
    TitleExtractor().title(in: PlainLayout(text).layout).title?.value.value
  }

  private static let long =
    "Verordening van de raad van de gemeente Zonderstad houdende regels voor participatie bij de "
    + "voorbereiding, de uitvoering en de evaluatie van gemeentelijk beleid (Participatieverordening "
    + "Zonderstad 2021)"

  @Test func aLongTitleOfARegulationIsKeptWhole() {
    let text =
      Self.long + "\n\nDe raad van de gemeente Zonderstad;\n\ngelet op artikel 150 van de wet;"
    #expect(title(text) == Self.long)
  }

  @Test func aLongTitleThatWasBrokenToAWidthIsPutTogether() {
    let text = """
      Besluit van het algemeen bestuur van het waterschap Zonderveen
      Houdende regels omtrent de zorg voor waterkeringen en voor
      Watergangen in het beheergebied

      Het algemeen bestuur van het waterschap Zonderveen;
      """
    #expect(
      title(text)
        == "Besluit van het algemeen bestuur van het waterschap Zonderveen Houdende regels omtrent de "
        + "zorg voor waterkeringen en voor Watergangen in het beheergebied")
  }

  @Test(arguments: [
    "Het beleid is in de afgelopen jaren op vele plaatsen uitgevoerd en daarbij is gebleken dat inwoners "
      + "er tevreden over zijn en dat zij er graag mee verder gaan.",
    "Programma Wonen is een van de plannen waarmee de gemeente de komende jaren aan de slag gaat om alle "
      + "inwoners van Zonderstad van een huis te voorzien. Dat is nodig.",
    "1) Aanleiding\nHet presidium heeft op 7 april jl. de griffier\nverzocht te komen met een advies",
  ])
  func runningTextIsNoTitle(_ text: String) {
    #expect(title(text) == nil)
  }

  @Test(arguments: [
    "Permanente link\nNaar de actuele versie van de regeling\nhttp://voorbeeld.nl/1\nNota Grondzaken\nGeldend van 08-02-2013 t/m heden\nIntitulé\nNota Grondzaken",
    "Regeling vervallen per 01-10-2019\n\nNota Grondzaken\n\nGeldend van 01-02-2019 t/m 30-09-2019",
    "Gemeenteblad van Zonderstad\n| Datum publicatie | Organisatie | Rubriek |\n|---|---|---|\n| Zonderstad | Gemeenteblad 2025, 203 | beleidsregel |\nU bent hier:\nNota Grondzaken\nHoofdstuk 1. Algemeen",
    "Ziet u een fout in deze regeling? Meld het ons.\nGeraadpleegd op 25-12-2025.\n\nNota Grondzaken",
    "direct naar inhoud van Toelichting\n\nPlan: | Nota Grondzaken |\n---|---|\nStatus: | vastgesteld |",
    "Gepubliceerd: 9 maart 2016\nIndiener(s): A. Bos (minister)\nOnderwerpen: water\n\nNota Grondzaken",
    "Nota Grondzaken: Toelichting\n\ndirect naar inhoud van Toelichting\n\n| Plan: | Nota Grondzaken |\n| --- | --- |",
  ])
  func whatAWebsitePrintsAroundAPaperIsNoTitle(_ text: String) {
    #expect(title(text) == "Nota Grondzaken")
  }

  @Test(arguments: [
    "# Nota Grondzaken\n\n## Inleiding\n\nTekst.",
    "# **Nota Grondzaken**\n\n#### GEMEENTE ZONDERSTAD\n\nStatus: Vastgesteld",
    "**Nota Grondzaken**\n\n**Gemeente Zonderstad**\n\nTekst van het stuk.",
    "Nota Grondzaken\n===============\n\nToelichting\n-----------",
    "# Gemeente Zonderstad\n\n# Nota Grondzaken\n\nTekst.",
    "1 Nota Grondzaken\n\n2\n\nInhoud",
    "| Titel | Nota Grondzaken |\n| --- | --- |\n| Versie | 1.0 |",
  ])
  func marksOfATextFileAreNoPartOfTheTitle(_ text: String) {
    #expect(title(text) == "Nota Grondzaken")
  }

  @Test func chaptersThatAreUnderlinedLeaveTheTitleToTheFirstLine() {
    let text =
      "Nota Grondzaken\n\nZonderstad, mei 2012\n\nTekst van de nota.\n\nHoe verder\n----------\nTekst."
    #expect(title(text) == "Nota Grondzaken")
  }

  @Test func aBackslashBeforeASignIsDropped() {
    #expect(title("# Woon\\- en zorgvisie Zonderstad\n\nTekst.") == "Woon- en zorgvisie Zonderstad")
  }

  @Test func theTypeOfAPaperMayStandAsALabelBeforeItsTitle() {
    let text =
      "Brief regering : Voorbereiding van de verkiezingen\nNr. 46 BRIEF VAN DE MINISTER\nDen Haag, 3 mei 2021"
    #expect(title(text) == "Voorbereiding van de verkiezingen")
  }

  @Test func aMottoStandsAboveTheLineThatNamesTheType() {
    let text =
      "In goede handen\n\nProgramma Dorpsbelang Zonderstad\n\n2014 - 2018\n\nInleiding\n\nTekst."
    #expect(title(text) == "In goede handen")
  }

  @Test func thePreambleOfARegulationIsPassedOver() {
    let text = """
      De raad van de gemeente Zonderstad;

      gelezen het voorstel van het college van 4 november 2014;

      besluit vast te stellen de:

      Verordening jeugdhulp gemeente Zonderstad 2015

      Artikel 1 Begripsbepalingen
      """
    #expect(title(text) == "Verordening jeugdhulp gemeente Zonderstad 2015")
  }

  @Test func theHeadingOfAWebPageBeatsTheSubjectOfAFormInsideIt() {
    let text =
      "<h1>Privacybeleid Zonderstad 2025\nRAADSVOORSTEL\nzaaknummer: 15\nonderwerp: Privacy"
    #expect(title(text) == "Privacybeleid Zonderstad 2025")
  }

  @Test func theNameOfTheSiteIsNoTitle() {
    let text = "<h1>Gemeente Zonderstad\n<h2>Nieuwe woonvisie in de maak\nTekst van het bericht."
    #expect(title(text) == "Nieuwe woonvisie in de maak")
  }

  @Test func aDisclaimerBeforeATitleThatComesBackIsPassedOver() {
    let text = """
      Dit onderzoek is uitgevoerd in opdracht van het ministerie. De verantwoordelijkheid voor de inhoud \
      berust bij de auteurs, en niet bij de opdrachtgever van het onderzoek.

      Evaluatie van de rekenkamers

      Eindrapport

      Evaluatie van de rekenkamers

      12 mei 2011
      """
    #expect(title(text) == "Evaluatie van de rekenkamers")
  }

  @Test func theBlockOfASenderAboveATitleIsNoTitle() {
    let text = """
      Gezamenlijk Toezicht Zorg
      Ministerie van Volksgezondheid,
      Welzijn en Sport

      Uitkomsten onderzoek Zonderstad

      Onderzoek naar de hulp aan gezinnen

      Oktober 2013
      """
    #expect(title(text) == "Uitkomsten onderzoek Zonderstad")
    #expect(title("Visie op water\nMinisterie van Waterstaat\n\n12 mei 2011") == "Visie op water")
  }

  @Test func aLoosePageThatBeginsWithTheNameOfAnAanpakHasNoTitle() {
    let text = """
      Aanpak: Gezinsregie

      De gemeente heeft de vragenlijst betreffende deze aanpak ingevuld en stukken toegestuurd.

      Beschrijving

      Als zich problemen voordoen, praat een medewerker met het gezin.
      """
    #expect(title(text) == nil)
  }
}
