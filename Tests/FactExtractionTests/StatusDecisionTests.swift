import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// Decisions to adopt, over line breaks and list numbers, and what only looks like one.
@Suite struct StatusDecisionTests {
  private func summary(_ text: String) -> DocumentStatus.Summary {
    StatusExtractor().status(in: PlainLayout(text).layout).summary
  }

  private static let head =
    "Reglement van orde Zonderstad 2025\n\nDe raad van de gemeente Zonderstad;\n\n"

  @Test(arguments: [
    "besluit:\n\nvast te stellen de volgende verordening:\n\nArtikel 1",
    "b e s l u i t :\n\nvast te stellen de volgende verordening:\n\nArtikel 1",
    "b e s l u i t :\n\n  1.\n\n  Vast te stellen: Reglement van orde Zonderstad 2025.",
    "b e s l u i t :\n\nHet Reglement van orde Zonderstad 2025 als volgt vast te stellen:",
    "Besluit\nde Nota Grondzaken vast te stellen.",
    "besluit het Reglement van orde Zonderstad 2025 vast te stellen.",
    "Besluiten:\n\nI. Vast te stellen de wijziging",
  ])
  func aDecisionMayRunOnOverLinesAndNumbers(_ text: String) {
    #expect(summary(Self.head + text) == .vastgesteld)
  }

  @Test(arguments: [
    "Gevraagd besluit:\n\nvast te stellen de nota",
    "besluit:\n\nvast te stellen dat het krediet toereikend is",
    "De raad besluit in december 2019 de nieuwe verordening voor Zonderstad vast te stellen.",
    "Het besluit\nom de kosten te verlagen is genomen.",
  ])
  func whatAsksForADecisionOrFindsAFactAdoptsNothing(_ text: String) {
    #expect(summary(Self.head + text) == .onbekend)
  }

  @Test(arguments: [
    "Ontwerp collegebesluit Zonderstad (kenmerk 3) Het college van burgemeester en wethouders van Zonderstad; gelet op artikel 4:81 van de wet; overwegende dat het nodig is regels te stellen over parkeren; besluit vast te stellen de volgende beleidsregels",
    "ONTWERP RAADSBESLUIT\n\nDe raad van de gemeente Zonderstad;\n\nbesluit:\n\nvast te stellen de nota",
    "Concept verslag\n\nVerslag stuurgroep Zorg\n\nAanwezig: A en B",
    "Nota Zorg\n\nVersie ter vaststelling in het algemeen bestuur van 7 juli 2021",
    "Nota Zorg\n\nVersie voor consultatie",
  ])
  func aDraftStaysADraftWhateverItProposes(_ text: String) {
    #expect(summary(text) == .concept)
  }

  @Test func aProposalThatTellsOfAnAdoptedPaperIsNotAdopted() {
    let text = """
      Raadsvoorstel

      Onderwerp: Beleidsplan jeugd

      De gemeenteraad van Zonderstad heeft deze nota's op 18 februari 2014 vastgesteld.
      """
    #expect(summary(text) == .onbekend)
  }

  @Test(arguments: [
    "Besluit van provinciale staten van Zonderland van 28 januari 2015, kenmerk 67, tot wijziging van de Waterverordening Zonderland",
    "Wijziging Waterverordening Zonderveen\nBekendmaking van het besluit van 19 december 2018 – nummer 2018-699 tot wijziging van een regeling",
  ])
  func aTitleOrNoticeThatNamesTheDayOfTheDecisionShowsIt(_ text: String) {
    #expect(summary(text) == .vastgesteld)
  }

  @Test func anAmendmentWithANumberProposes() {
    let text = """
      Provinciale Staten van Zonderland

      Amendement A-04

      Onderwerp: Geen windmolens

      Provinciale Staten van Zonderland

      besluiten:

      in het stuk toe te voegen: de Omgevingsvisie vast te stellen met bijlage 2.
      """
    #expect(summary(text) == .onbekend)
  }

  @Test func aDraftInTheFooterCountsBehindItsVersionNumber() {
    let page =
      "Tekst van de nota.\n\nHandhavingsbeleid horeca, versie 3 concept      pagina 1 van 9"
    let layout = MarkedLayout("# Handhavingsbeleid horeca\n\n\(page)").layout
    #expect(StatusExtractor().status(in: layout).summary == .concept)
  }
}
