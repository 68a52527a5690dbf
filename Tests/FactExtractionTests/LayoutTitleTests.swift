import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// Titles of designed covers, letterheads and tables.
@Suite struct LayoutTitleTests {
  private func title(_ text: String) -> Title? {
    TitleExtractor().title(in: MarkedLayout(text).layout).title?.value
  }

  @Test func aLastLineOfOneSmallWordBelongsToTheTitle() {
    #expect(
      title("# Doen\n# wat nodig\n# is\n\nCoalitieakkoord 2022-2026")?.value == "Doen wat nodig is")
  }

  @Test func theNumberOfAPartOfASeriesDoesNotEndTheCover() {
    #expect(
      title("Kennis in de praktijk\n\ndeel 12\n\n# Omgekeerd denken\n\nRotterdam, februari 2017")?
        .value
        == "Omgekeerd denken")
  }

  @Test func theNameOfTheFieldThatHoldsTheMeetingIsNoPartOfTheTitle() {
    #expect(
      title("# Notulen\n\nVergadering    Raad voor cultuur Zonderstad\n\nDatum    3 december 2018")?
        .value
        == "Raad voor cultuur Zonderstad")
    #expect(title("# Overleg wonen en zorg\n\nTekst")?.value == "Overleg wonen en zorg")
  }

  private func title(_ rows: [PlacedLayout.Row]) -> String? {
    TitleExtractor().title(in: PlacedLayout(rows).layout).title?.value.value
  }

  @Test func aSubjectGoesOnInItsColumnOfATable() {
    let rows: [PlacedLayout.Row] = [
      .init("Raadsbrief", top: 40, size: 20),
      .init("Onderwerp      Voortgang Omgevingswet; tweede", top: 100),
      .init("rapportage over 2018", left: 125, top: 113),
      .init("Bijlage        1", top: 132),
      .init("Geachte raad,", top: 160),
    ]
    #expect(title(rows) == "Voortgang Omgevingswet; tweede rapportage over 2018")
  }

  @Test func aLabelMayStandHalfwayBetweenTheLinesOfItsValue() {
    let rows: [PlacedLayout.Row] = [
      .init("Datum", top: 80), .init("13 april 2023", left: 120, top: 80),
      .init("Voortgang vroegsignalering van", left: 120, top: 95),
      .init("Betreft", top: 101),
      .init("schulden", left: 120, top: 108),
      .init("Geachte voorzitter,", top: 160),
    ]
    #expect(title(rows) == "Voortgang vroegsignalering van schulden")
  }

  @Test func whatStandsBesideTheNameOfAJournalIsNoTitle() {
    let rows: [PlacedLayout.Row] = [
      .init("GEMEENTEBLAD", left: 150, top: 40, size: 40),
      .init("Zonderstad 19", left: 50, top: 60, size: 18),
      .init("Officiele uitgave van de gemeente Zonderstad", left: 150, top: 85, size: 8),
      .init("Beleidsregels zorg gemeente Zonderstad 2024", top: 120, size: 13),
      .init("Het college van burgemeester en wethouders van de gemeente Zonderstad;", top: 150),
      .init("gelet op de wet van dit jaar en op de verordening van de raad;", top: 165),
    ]
    #expect(title(rows) == "Beleidsregels zorg gemeente Zonderstad 2024")
  }

  @Test func aCoverWithNothingButTheSenderLeavesTheTitleToTheRunningHead() {
    let page = "Watervisie Zonderland 2040\n\n1. Aanleiding\n\nTekst over het water en de dijken."
    #expect(
      title("# waterschap Zonderland\u{0C}\(page)\u{0C}\(page)")?.value
        == "Watervisie Zonderland 2040")
    let text = "Tekst over het water, de dijken en de sloten in dit gebied bij de grote rivier."
    #expect(
      title("# waterschap Zonderland\u{0C}\(text)\u{0C}\(text)")?.value == "waterschap Zonderland")
  }

  @Test func aTitleMayRunUpwardsAlongASparseCover() {
    let rows: [PlacedLayout.Row] = [
      .init("Participatienota 2021", left: 50, top: 300, size: 36, angle: 90),
      .init("Gemeente Zonderstad, september 2020", left: 200, top: 780),
    ]
    #expect(title(rows) == "Participatienota 2021")
  }

  @Test func aLongQuotationOnTheCoverIsNoTitle() {
    #expect(
      title(
        "# \"Ik wil gewoon dat iemand naar me luistert\"\n\n# Evaluatie toegang jeugdhulp\n\nrapportage, 11 mei 2021"
      )?.value == "Evaluatie toegang jeugdhulp")
  }

  @Test func minutesTakeTheMeetingOnTheNextLineIntoTheirTitle() {
    let rows: [PlacedLayout.Row] = [
      .init("BESLUITENLIJST", top: 40),
      .init("van de vergadering van de gemeenteraad, gehouden op 28 maart 2013", top: 60),
      .init("1 Opening van de vergadering door de voorzitter", top: 100),
    ]
    #expect(title(rows) == "BESLUITENLIJST van de vergadering van de gemeenteraad")
  }

  @Test func aTitleInCapitalsGoesOnBehindInzake() {
    #expect(
      title("# OVEREENKOMST\n# INZAKE DE UITVOERING VAN HET WERK\n\nDe ondergetekenden,")?.value
        .hasSuffix("INZAKE DE UITVOERING VAN HET WERK") == true)
  }
}
