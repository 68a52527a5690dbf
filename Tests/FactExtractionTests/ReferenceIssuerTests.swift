import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// Whether the papers that a paper names may be asked for, by the head of that paper.
@Suite struct ReferenceIssuerTests {
  /// The titles that may be asked for.
  private func expected(_ head: String, _ body: String, title: String? = nil) -> [String] {
    let layout = MarkedLayout(head + "\n\n" + body).layout
    return ReferenceExtractor().references(in: layout, ownTitle: title.map { Title($0) })
      .map(\.value).filter(\.expectDelivery).map(\.title)
  }

  private static let body = "Hoe dat gaat, staat in de notitie ‘Sterk Samen’ (2013)."

  @Test(arguments: [
    "Ministerie van Volksgezondheid, Welzijn en Sport\n\nBetreft: voortgang",
    "De Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n2500 EA Den Haag",
    "Vereniging van Nederlandse Gemeenten\n\nUitgave van de VNG, juni 2013",
    "Ministerie van Veiligheid en Justitie\n\nAan de colleges van burgemeester en wethouders",
    "Logius Handreiking\nVastgestelde versie 2 november 2013",
    "Fiche 5: Aanbeveling kindgarantie", "Kamerstuk 31 839, nr. 290",
    "Verkiezingsprogramma 2014-2018\nLijst Dorpsbelang", "Provincie Overijssel\nPostbus 10078",
    "Statenvoorstel nr. 12\n\nAan Provinciale Staten",
  ])
  func whatAPaperOfTheStateNamesIsNotAskedOfTheGemeente(head: String) {
    #expect(expected(head, Self.body) == [])
  }

  @Test(arguments: [
    "Nota wijkteams", "Gemeente Hoogveen\n\nAan de raad",
    "Gemeente Hoogveen\nPostbus 12\n\nAan het Ministerie van VWS\nPostbus 20350",
    "Raadsvoorstel 12\n\nMinisterie van VWS",
    "Eindevaluatie wijkteams\n\nVerwey-Jonker Instituut, in opdracht van de gemeente Hoogveen",
    "Rekenkamercommissie Hoogveen", "Regio Rijnmond",
    "Verslag overleg wonen\n\nAanwezig: Anna Bos (Hoogveen),\n(provincie Overijssel), (provincie Overijssel)",
    "Aanpak van gezinnen\n\nHet Ministerie van VWS stelt geld beschikbaar en de gemeente besteedt het.",
  ])
  func whatAPaperOfAGemeenteNamesStaysAskedFor(head: String) {
    #expect(expected(head, Self.body) == ["Sterk Samen"])
  }

  @Test func anAgreementWithAMinistryNamesThePapersOfItsPartners() {
    let titles = expected(
      "Ministerie van Sociale Zaken\n\nConvenant jeugdwerkloosheid", Self.body,
      title: "Convenant jeugdwerkloosheid")
    #expect(titles == ["Sterk Samen"])
  }

  @Test(arguments: [
    "Wij vragen u uw Beleidsplan Jeugd en Gezin toe te zenden.",
    "Daarvoor is het gemeentelijk Beleidsplan Jeugd en Gezin.",
    "Zie het Beleidsplan Jeugd en Gezin van de gemeente.",
    "Zie het regionale Beleidsplan Jeugd en Gezin.",
  ])
  func aWordBesideTheNameGivesThePaperToAGemeenteAllTheSame(sentence: String) {
    let titles = expected("Ministerie van Veiligheid en Justitie\n\nCirculaire", sentence)
    #expect(titles == ["Beleidsplan Jeugd en Gezin"])
  }

  @Test func aPaperInWhichOnlyTheStateSpeaksIsTheStates() {
    let speech = String(repeating: "Het kabinet vraagt de minister om een besluit.\n", count: 8)
    #expect(expected(speech, Self.body) == [])
    let both = String(
      repeating: "Het kabinet vraagt de minister iets; de gemeente en het college doen het.\n",
      count: 8)
    #expect(expected(both, Self.body) == ["Sterk Samen"])
  }

  @Test func theNamesStayListed() {
    let layout = MarkedLayout("Ministerie van Veiligheid en Justitie\n\n" + Self.body).layout
    let named = ReferenceExtractor().references(in: layout, ownTitle: nil).map(\.value)
    #expect(named.map(\.title) == ["Sterk Samen"])
    #expect(named.map(\.kind) == [.landelijk])
  }

  @Test func theOwnTitleWithTheNextWordBehindItIsNoReference() {
    #expect(
      expected(
        "Gemeente Hoogveen", "Het Convenant Schone Lei Hoogveen Ten eerste bindt het partijen.",
        title: "Convenant Schone Lei Hoogveen") == [])
  }
}
