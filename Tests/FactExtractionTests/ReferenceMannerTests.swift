import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// The references of one text, as an answer would give them.
private func references(_ text: String) -> [Reference] {
  ReferenceExtractor().references(inText: text).map(\.reference)
}

/// Manners of naming a paper that passages of sets 4 and 5 brought to light.
@Suite struct ReferenceMannerTests {
  /// Sentence, and the one title in it.
  @Test(arguments: [
    (
      "Zoals bekend hebben wij in het voorjaar de notitie Grip op jeugdhulp met u besproken.",
      "Grip op jeugdhulp"
    ),
    (
      "De scholen onderschreven het convenant Elk kind een plek; de gemeente betaalt de helft.",
      "Elk kind een plek"
    ),
    (
      "Dit staat in de concept-nota Opvoeden doen we samen, maar die is aangehouden.",
      "concept-nota Opvoeden doen we samen"
    ),
    (
      "De aanpak is vastgelegd in het Draaiboek Achter de Voordeur.",
      "Draaiboek Achter de Voordeur"
    ),
    (
      "Ons beleid staat in de Nota Sport en Bewegen ‘In beweging blijven’ (2011).",
      "In beweging blijven"
    ),
    (
      "De raad heeft het integraal jeugdbeleid 'Jong zijn, jong blijven 2010-2013' vastgesteld.",
      "Jong zijn, jong blijven 2010-2013"
    ),
    ("Een uitbreiding met als titel BOMOS2i verscheen in het najaar.", "BOMOS2i"),
    ("In Samen Sterk 2.0 (de nieuwe Wmo-nota) is de doelgroep verruimd.", "Samen Sterk 2.0"),
    (
      "Dit is vastgelegd in de overeenkomst Regie en Toegang met Incluzio (2013).",
      "Regie en Toegang"
    ),
    (
      "Sinds 2011 is de Beleidsnotitie Integrale Schuldhulpverlening van kracht.",
      "Beleidsnotitie Integrale Schuldhulpverlening"
    ),
    ("Het college heeft de nota MEEDOEN! vastgesteld.", "MEEDOEN"),
    (
      "De visie is beschreven in Opgroeien in Havelte, de jeugdnota van 2010.",
      "Opgroeien in Havelte"
    ),
    ("De heer Tol: “Ik heb de Nota Zorg en Overlast al nagelezen.”", "Nota Zorg en Overlast"),
    ("Een beleidsplan Jeugdhulp ter inzage leggen is niet nodig.", "beleidsplan Jeugdhulp"),
  ])
  func aTitleEndsWhereTheSentenceGoesOn(text: String, title: String) {
    #expect(references(text).map(\.title) == [title])
  }

  @Test func twoPapersBeforeOneYearAreTwo() {
    let found = references("ja, in de nota Schoon Schip en in het convenant Vroeg Eropaf (2012)")
    #expect(found.map(\.title) == ["Schoon Schip", "Vroeg Eropaf"])
  }

  @Test func aThemeBeforeAQuotedTitleIsThePapersOtherName() throws {
    let found = references("Zie de Nota Volksgezondheid ‘Gezond in de polder’.")
    #expect(found.first?.title == "Gezond in de polder")
    #expect(found.first?.resolvedTitle == "Nota Volksgezondheid")
  }

  @Test(arguments: [
    "Aan een Actieprogramma Overlast 2014 wordt gewerkt.",
    "In het najaar van 2014 ontvangt u de Kadernota Integrale Veiligheid 2015-2018.",
    "De Nota Sociaal Domein 2014-2018 bieden wij in het voorjaar aan.",
    "De gemeente beschikt niet over een nota Multiprobleemgezinnen.",
    "Een apart beleidsplan Multiprobleemgezinnen is er niet.",
    "Het Masterplan Jeugd en Veiligheid is in 2011 opgegaan in ander beleid.",
    "De raad vraagt wanneer hij de nota Mantelzorg en Zorg tegemoet kan zien.",
  ])
  func whatIsToComeOrGoneOrAbsentIsNotAskedFor(text: String) {
    #expect(!references(text).isEmpty)
    #expect(references(text).allSatisfy { !$0.expectDelivery })
  }

  @Test(arguments: [
    ("Het Regionaal Transitieplan Jeugd Groningen is vastgesteld.", ReferenceKind.regionaal),
    ("Bureau Jeugdzorg kondigt dit in zijn Meerjarenbeleidsplan 2012-2014 aan.", .partner),
    ("De gemeente kondigt dit in haar Meerjarenbeleidsplan 2012-2014 aan.", .gemeentelijk),
    ("De rekenkamer toetste het Beleidsplan Wmo 2008-2011.", .gemeentelijk),
    ("De raad nam kennis van de evaluatie 'Eerste hulp bij schulden'.", .gemeentelijk),
  ])
  func whoseItIsFollowsFromTheWordsBesideIt(text: String, kind: ReferenceKind) {
    #expect(references(text).map(\.kind) == [kind])
  }

  @Test func theWordsThatGiveAPaperToAGemeenteBelongToItsPlace() {
    let marked = MarkedLayout("Wij lazen de notitie Buurtgericht van de gemeente Best aandachtig.")
    let facts = ReferenceExtractor().references(in: marked.layout, ownTitle: nil)
    #expect(facts.map(\.span.quote) == ["notitie Buurtgericht van de gemeente Best"])
    #expect(facts.first?.value.title == "notitie Buurtgericht")
  }
}
