import FactExtraction
import SpoorModel
import Testing

/// What has the form of a paper's name and is none, and where a name ends in a sentence that goes on.
@Suite struct NoPaperTests {
  private func references(_ text: String) -> [Reference] {
    ReferenceExtractor().references(inText: text).map(\.reference)
  }

  @Test(arguments: [
    "De koppeling verloopt over HTTPS (HyperText Transfer Protocol Secure).",
    "Thuis werkt men met het Remote Desktop Protocol en een token.",
    "Berichten gaan volgens het protocol SOAP.",
    "De interviews zijn verwerkt met het softwareprogramma ATLAS.ti.",
    "De cijfers zijn verwerkt met het programma SPSS Statistics.",
    "Dat geldt voor allen. Nota bene: de grens wordt elk jaar aangepast.",
    "In de Overeenkomst partij zijn ook de scholen.",
    "CiteertitelParkeerbeleid Hoogveen 2014", "Naam regelingReglement cliëntenraad Hoogveen 2013",
    "Wie zorg mijdt, wordt bezocht. Zo BELEIDSPLAN HOOGVEEN 2013-2016 14 doen wij het al jaren.",
    "Het herstel is BELEIDSPLAN HOOGVEEN 2013-2016 5aantoonbaar en zichtbaar.",
    "In de kolommen staan Nota Jaar, Plan Eigenaar en Protocol Versie.",
  ])
  func nothingIsNamed(text: String) {
    #expect(references(text).map(\.title) == [])
  }

  @Test(arguments: [
    ("Zie het Protocol Internet en E-mail.", "Protocol Internet en E-mail"),
    (
      "Het privacyprotocol Wijkteams 2013 is gebruikt bij elk overleg.",
      "privacyprotocol Wijkteams 2013"
    ),
    ("In het Mantelzorgplan Heerde staat wie helpt.", "Mantelzorgplan Heerde"),
    ("De Omgevingsvisie Heuvelrand luidt op dit punt anders.", "Omgevingsvisie Heuvelrand"),
    (
      "Met de Cultuurnota Waterstad versnellen we wat in 2011 is begonnen.", "Cultuurnota Waterstad"
    ),
    ("Dat maakt de Notitie Wijkteams duidelijk aan allen.", "Notitie Wijkteams"),
    ("U vindt uw reactie in de Inspraaknota Zandwijk terug.", "Inspraaknota Zandwijk"),
    ("De raad stelt de Nieuwe Woonvisie in het voorjaar van 2015 vast.", "Nieuwe Woonvisie"),
  ])
  func theNameEndsBeforeTheSentenceGoesOn(text: String, title: String) {
    #expect(references(text).map(\.title) == [title])
  }

  @Test func twoPapersOneAfterTheOtherAreTwo() {
    #expect(
      references("Zie de Sportnota en in het Beleidsplan Wmo 2012-2015 de rest.").map(\.title)
        == ["Sportnota", "Beleidsplan Wmo 2012-2015"])
    #expect(
      references("De doelen staan in het Beleidsplan Om de Hoek en in de Notitie Regie.")
        .map(\.title) == ["Beleidsplan Om de Hoek", "Notitie Regie"])
  }

  @Test(arguments: [
    "Zie het “European Action Plan for Early Help” (2012).",
    "In de Luchtvaartnota 2020-2050 staat hoe.", "Het staat in het EU-Actieplan Integratie.",
    "Het Stroomgebiedbeheerplan Rijndelta 2016-2021 is leidend.",
    "Voor de dijken is het Deltaprogramma 2015 van belang.",
    "Het staat in het Programma van Eisen Deel 3b.",
    "De raad stelt de Nieuwe Woonvisie in het voorjaar van 2015 vast.",
  ])
  func aPaperOfElsewhereOrOfLaterIsNotAskedFor(text: String) {
    #expect(!references(text).contains { $0.expectDelivery })
  }
}
