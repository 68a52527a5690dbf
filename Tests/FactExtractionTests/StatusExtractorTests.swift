import FactExtraction
import SpoorModel
import TestSupport
import Testing

@Suite struct StatusExtractorTests {
  private func status(_ text: String) -> DocumentStatus {
    StatusExtractor().status(in: MarkedLayout(text).layout)
  }

  @Test func aStatusLineOnTheCoverDecidesAndIsQuoted() throws {
    let marked = MarkedLayout(
      """
      # Beleidsplan jeugd Dalfsen

      ⟦Concept⟧, 3 mei 2012

      Dit plan beschrijft de hulp aan gezinnen.
      """)
    let status = StatusExtractor().status(in: marked.layout)
    #expect(status.editing == .concept)
    #expect(status.summary == .concept)
    #expect(try #require(status.evidence.first).span == marked.marks[0])
  }

  @Test func anAdoptingFormulaOnTheLastPageAdoptsThePaper() throws {
    let marked = MarkedLayout(
      """
      # Verordening leerlingenvervoer Asten

      De raad van de gemeente Asten;\u{0C}⟦Aldus vastgesteld⟧ in de openbare vergadering
      van 12 juni 2013,

      de griffier, de voorzitter,
      """)
    let status = StatusExtractor().status(in: marked.layout)
    #expect(status.decision == .vastgesteld)
    let fact = try #require(status.evidence.first)
    #expect(fact.span == marked.marks[0])
    #expect(fact.value.date == EDTF("2013-06-12"))
  }

  @Test func aFormulaLeftBlankShowsNoAdoption() {
    let status = status(
      """
      # Verordening standplaatsen Boxmeer

      Aldus vastgesteld in de openbare vergadering van de raad van ............

      de griffier, de voorzitter,
      """)
    #expect(status.evidence.map(\.value.kind) == [.vaststellingOningevuld])
    #expect(status.summary == .concept)
  }

  @Test func runningTextAboutAnotherPaperLosesWithAReason() {
    let status = status(
      """
      # Evaluatie wijkteams Heusden

      In mei lag de conceptnota van de regio ter inzage. De raad heeft het beleidsplan van Waalwijk vastgesteld.
      """)
    #expect(status.summary == .onbekend)
    #expect(status.evidence.isEmpty)
    #expect(!status.rejected.isEmpty)
    #expect(status.rejected.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func theWeakestOfTwoStatusLinesWins() {
    let status = status(
      "# Kadernota sport\n\nDefinitief\n\nConcept 4 mei 2010\n\nEen nota over sport.")
    #expect(status.summary == .concept)
  }

  @Test func aFieldAboutAnotherVersionSaysNothing() {
    let status = status(
      "# Handreiking melden\n\nVastgestelde versie 7 maart 2024\n\nLaatste werkversie:\n\nzie de website"
    )
    #expect(status.summary == .vastgesteld)
  }

  @Test func olderRowsOfAVersionTableDoNotSpeakForThePaper() {
    let status = status(
      """
      # Plan van aanpak regie

      Versiebeheer
      Versie Datum Auteur Wijziging
      0.1 4-5-2011 JB eerste concept
      1.0 6-7-2011 JB definitief
      2.0 na de evaluatie
      """)
    #expect(status.editing == .definitief)
    #expect(status.summary == .definitief)
  }

  @Test func anAgendaItemToAdoptIsNotAboutTheAgenda() {
    let status = status(
      """
      # Agenda overleg wijkteams Oss

      1. Opening

      Ter vaststelling

      Conceptverslag 4 maart
      """)
    #expect(status.decision == .onbekend)
  }

  @Test func aWatermarkSpeaksOfThePaper() {
    var layout = MarkedLayout("# Beleidsregel opvang Tiel\n\nTekst van de regel.\n\nCONCEPT").layout
    let last = layout.pages[0].lines.count - 1
    layout.pages[0].lines[last].role = .watermark
    #expect(StatusExtractor().status(in: layout).summary == .concept)
  }

  @Test func aPageFullOfConceptKeepsFewMarkers() {
    let page = String(repeating: "concept ", count: 40_000)
    let layout = MarkedLayout(page).layout
    let status = StatusExtractor().status(in: layout)
    #expect(status.evidence.count < 10)
    #expect(status.rejected.count <= 60)
  }

  @Test(arguments: ["", "\n\n", "1234567890 -- ....", "\u{202E}\u{200B}", "\u{1F600}\u{1F600}"])
  func textWithoutWordsHasNoStatus(_ text: String) {
    #expect(status(text).summary == .onbekend)
  }
}
