import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// Statuses in the places where covers, heads and feet of designed papers print them.
@Suite struct LayoutStatusTests {
  private func status(_ text: String) -> DocumentStatus.Summary {
    StatusExtractor().status(in: MarkedLayout(text).layout).summary
  }

  @Test(arguments: [
    "# Startnotitie werk\n\nConcept d.d. 16 februari 2018 ten behoeve van de klankbordgroep",
    "# Programma geluid\n\nWerkdocument, niet voor verspreiding",
    "# Nota risico's\n\nOntwerp t.b.v. raadsbehandeling",
    "# Toezicht op de zorg\n\nConcept voor wederhoor - niet openbaar",
    "# Beleidskader wonen\n\nTer vaststelling door de gemeenteraden in juli 2022",
  ])
  func aDraftMayNameForWhomItIs(_ text: String) {
    #expect(status(text) == .concept)
  }

  @Test func aFormThatPrintsAllItsOptionsIsNoDraft() {
    #expect(
      status("# Collegevoorstel wegen\n\nDefinitief            Concept          Ter kennisname")
        == .onbekend)
  }

  @Test(arguments: [
    "# Nota dorpen\n\nvastgesteld: 8 februari 2018",
    "# Nota dorpen\n\nDoor de raad vastgesteld op 27 juni 2013",
    "# Visie dorpen\n\nvastgesteld AB 10 december 2020",
    "# Toezicht dorpen\n\nRapport vastgesteld: 26 mei 2020",
    "# Nota dorpen\n\nVaststelling: raad 12 mei 2011",
    "# Proces zorg\n\nEigenaar   regisseur   Vastgesteld   stuurgroep 15-09-2020",
    "# Werkinstructie\n\nStatus: vastgesteld MT 14-06-2021",
  ])
  func aFieldNamesTheAdoption(_ text: String) {
    #expect(status(text) == .vastgesteld)
  }

  @Test(arguments: [
    "# Nota dorpen\n\nLaatste vastgestelde versie: 8 februari 2018",
    "# Nota dorpen\n\nDoor de raad is vastgesteld op 27 juni 2013 dat het dorp groeit",
    "# Raadsvoorstel\n\nOnderwerp: nota dorpen\n\nVaststelling: raad 12 mei 2011",
    "# Nota dorpen\n\nvastgesteld: de behoefte aan woningen, 1200 tot 8 februari 2018",
  ])
  func aFieldAboutSomethingElseIsNoAdoption(_ text: String) {
    #expect(status(text) == .onbekend)
  }

  @Test func aFootMayCarryTheAdoptionBehindTheTitle() {
    let text =
      "# Protocol agressie\n\nTekst over agressie in het gemeentehuis en aan de balie.\n\nProtocol agressie, vastgesteld d.d. 12-03-2014"
    #expect(status(text) == .vastgesteld)
  }

  @Test func barsPartTheFieldsOfALine() {
    #expect(
      status("# Achter de deur\n\nProjectnummer 20.0417 | versie 2.1 | eindrapport") == .definitief)
  }

  @Test func aSlantedStampCountsAlsoWithBlanksBetweenItsLetters() {
    func status(_ stamp: String, angle: Double) -> DocumentStatus.Summary {
      let rows: [PlacedLayout.Row] = [
        .init(stamp, left: 400, top: 40, size: 22, angle: angle),
        .init("Plan van aanpak wachttijden", top: 300, size: 28),
      ]
      return StatusExtractor().status(in: PlacedLayout(rows).layout).summary
    }
    #expect(status("CON C EPT", angle: 20) == .concept)
    #expect(status("SAMEN AAN ZET", angle: 20) == .onbekend)
  }
}
