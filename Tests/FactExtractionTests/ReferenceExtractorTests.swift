import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// The references of one text, as an answer would give them.
private func references(_ text: String) -> [Reference] {
  ReferenceExtractor().references(inText: text).map(\.reference)
}

/// The references of a paper.
private func facts(_ marked: MarkedLayout, ownTitle: String? = nil) -> [Fact<Reference>] {
  ReferenceExtractor().references(in: marked.layout, ownTitle: ownTitle.map { Title($0) })
}

@Suite struct ReferenceTitleTests {
  /// Phrase, title, date, kind, whether delivery may be expected.
  @Test(
    arguments: [
      (
        "in de nota \"Armoede en participatie: Visie en uitvoering\" staat",
        "Armoede en participatie: Visie en uitvoering", nil, ReferenceKind.gemeentelijk, true
      ),
      (
        "In de nota \"Voordoen, samendoen en zelf doen, evaluatie Participatiehuis, afdeling Werk en Inkomen, september 2010\"",
        "Voordoen, samendoen en zelf doen", "2010-09", .gemeentelijk, true
      ),
      (
        "de nota Zorgen om zorgmijders (2009)", "Zorgen om zorgmijders", "2009", .gemeentelijk, true
      ),
      ("zie ook nota CJG (bijlage 3)", "nota CJG", nil, .gemeentelijk, true),
      (
        "De nota lokaal gezondheidsbeleid 2008-2012 gemeente Leiderdorp",
        "nota lokaal gezondheidsbeleid 2008-2012", "2008/2012", .gemeentelijk, true
      ),
      (
        "na het vaststellen van de kadernota “Jong zijn in 046”", "Jong zijn in 046", nil,
        .gemeentelijk, true
      ),
      (
        "Op grond van de Inspraakverordening Losser 2004", "Inspraakverordening Losser 2004",
        "2004",
        .gemeentelijk, false
      ),
      (
        "gelet op het Privacy convenant Veiligheidshuis Midden Limburg van 1 december 2014",
        "Privacy convenant Veiligheidshuis Midden Limburg", "2014-12-01", .convenant, true
      ),
      ("conform het convenant Veiligheidshuis", "convenant Veiligheidshuis", nil, .convenant, true),
      ("het door de minister opgestelde Basismodel CJG", "Basismodel CJG", nil, .landelijk, false),
      ("vastgesteld in het Jeugdbeleidsplan", "Jeugdbeleidsplan", nil, .gemeentelijk, true),
      (
        "op basis van de Verordening Wmo 2013", "Verordening Wmo 2013", "2013", .gemeentelijk, false
      ),
      (
        "met de nieuwe Visie op het Sociaal Domein", "Visie op het Sociaal Domein", nil,
        .gemeentelijk, true
      ),
      (
        "zoals verwoord in het Wmo-beleidsplan 2012-2015", "Wmo-beleidsplan 2012-2015", "2012/2015",
        .gemeentelijk, true
      ),
      ("en de Startnota 3D BMWE opgesteld", "Startnota 3D BMWE", nil, .gemeentelijk, true),
      (
        "Zoals aangegeven in de Hoofdlijnenbrief Schiphol van 24 juni 2022 is het uitgangspunt",
        "Hoofdlijnenbrief Schiphol", "2022-06-24", .onbekend, false
      ),
      (
        "heeft in zijn brief van 4 november 2009 (Kamerstukken II 2009/10, 32 123 XVI, nr. 30) een onderzoek",
        "brief van 4 november 2009", "2009-11-04", .onbekend, false
      ),
      (
        "De landelijke preventienota 'Gezond zijn, gezond blijven' van het ministerie van VWS (2007) vraagt",
        "Gezond zijn, gezond blijven", nil, .landelijk, false
      ),
      (
        "volgens artikel 9c van de Elektriciteitswet 1998 bevoegd gezag", "Elektriciteitswet 1998",
        "1998",
        .wet, false
      ),
      (
        "ook in het rapport ‘In de zorg, uit het zicht’ van de Algemene Rekenkamer benoemd",
        "In de zorg, uit het zicht", nil, .rapport, false
      ),
      (
        "In het coalitieakkoord «Schouder aan schouder» is afgesproken", "Schouder aan schouder",
        nil,
        .begroting, false
      ),
      (
        "(zie Kamerstukken II 2019/20, 25 295, nr. 219)",
        "Kamerstukken II 2019/20, 25 295, nr. 219", nil,
        .landelijk, false
      ),
    ] as [(String, String, String?, ReferenceKind, Bool)])
  func aPhraseNamesItsPaper(
    text: String, title: String, date: String?, kind: ReferenceKind, expected: Bool
  ) throws {
    let found = references(text)
    let reference = try #require(found.first)
    #expect(found.count == 1, "\(found.map(\.title))")
    #expect(reference.title == title)
    #expect(reference.date?.text == date)
    #expect(reference.kind == kind)
    #expect(reference.expectDelivery == expected)
  }

  @Test(arguments: [
    "in de vorm van een convenant of overeenkomst", "een trajectverplichting in kader WWB",
    "de nieuwe Jeugdwet", "de Eigen Kracht-conferentie", "conform de Wmo",
    "de gemeente zet in op 'civil society' en 'binnen naar buiten'",
    "voorstel voor wijziging van de Wet op de jeugdzorg", "zoals in hoofdstuk 5 van die rapportage",
    "Met belangstelling hebben we uw brief gelezen over “Hoge windturbines in het gebied.”",
    "zij werken volgens de werkwijze 1Gezin1Plan", "de gegevens van het CBS van januari 2012",
    "in ieder gezinsplan staan de doelen", "\"we doen, waar nodig, niet anders\", zei de wethouder",
    "De televisie en de supervisie van het Team Noord",
  ])
  func whatIsNoPaperIsNotReported(text: String) {
    #expect(references(text).map(\.title) == [])
  }

  @Test func wordsThatDecideAreTheSpan() {
    let marked = MarkedLayout(
      "Dit volgt uit de ⟦nota \"Iedereen doet mee\" (2011)⟧ van onze gemeente.")
    #expect(facts(marked).map(\.span) == marked.marks)
  }

  @Test func aTitleRunsOnOverALineEnd() {
    let marked = MarkedLayout("zoals verwoord in de ⟦nota \"Armoede\nen participatie\"⟧ van 2007.")
    #expect(facts(marked).first?.value.title == "Armoede en participatie")
  }
}

@Suite struct ReferenceRoleTests {
  @Test(arguments: [
    ("De Nota Jeugdbeleid 2012 wordt nog opgesteld.", ReferenceRole.nogOpTeStellen),
    ("het nog op te stellen beleidsplan Schuldhulp 2012", .nogOpTeStellen),
    ("De Nota Jeugdbeleid 2008 wordt ingetrokken.", .vervangt),
    ("Dit stuk vervangt de nota Jeugdbeleid 2008.", .vervangt),
    ("gebaseerd op de nota Jeugdbeleid 2008", .gebaseerdOp),
    ("een uitwerking van de nota Jeugdbeleid 2008", .uitwerkingVan),
  ])
  func theSentenceTellsTheRole(text: String, role: ReferenceRole) throws {
    let reference = try #require(references(text).first)
    #expect(reference.role == role)
    #expect(reference.expectDelivery == (role != .nogOpTeStellen && role != .vervangt))
  }
}

@Suite struct ReferenceGatheringTests {
  @Test func everyWorkIsOneFactWithAllItsPlaces() throws {
    let marked = MarkedLayout(
      """
      De opdracht staat in de ⟦nota "Armoede en participatie: Visie en uitvoering"⟧. Er is ook tekst.

      ⟦De genoemde nota⟧ gaf de afdeling een opdracht. ⟦Genoemd beleid⟧ is niet gezonden.
      """)
    let found = facts(marked)
    #expect(found.count == 1)
    #expect(found.first?.spans == marked.marks)
  }

  @Test func theYearAfterABackReferenceChoosesThePaper() {
    let text = """
      De nota "Samen meedoen" (2010) en de nota "Iedereen erbij" (2007) gaan vooraf. \
      In de genoemde nota uit 2010 staat het.
      """
    let found = ReferenceExtractor().references(inText: text)
    #expect(found.last?.reference.title == "Samen meedoen")
  }

  @Test func aShortNameStandsForThePaperThatGotIt() {
    let marked = MarkedLayout(
      "Het ⟦Regionaal Transitiearrangement Limburg⟧ (RTA) is klaar. In het ⟦RTA⟧ staat meer.")
    #expect(facts(marked).map(\.spans) == [marked.marks])
  }

  @Test func thePapersOwnTitleIsNoReference() {
    let marked = MarkedLayout(
      "Deze Kadernota Jeugd 2012-2015 volgt op de Kadernota Jeugd 2008-2011 van de gemeente.")
    let found = facts(marked, ownTitle: "Kadernota Jeugd 2012-2015")
    #expect(found.map(\.value.title) == ["Kadernota Jeugd 2008-2011"])
  }

  @Test func aTermBehindASloganIsThePapersOtherName() {
    let found = references("uit de Woonnota 2020-2030 “Verantwoord wonen naar 2030” (2020) door")
    #expect(found.map(\.title) == ["Woonnota 2020-2030", "Verantwoord wonen naar 2030"])
    #expect(found.last?.resolvedTitle == "Woonnota 2020-2030")
  }

  @Test func aTableOfDocumentsIsReadRowByRow() {
    let marked = MarkedLayout(
      """
      Bijlage B Bestudeerde documentatie

      # Documentnaam Versie Datum

      1 Oplegnotitie onderzoek berichten 3 22-10-2018

      2 Samenwerking (binnen Zorg en Veiligheid) 1.0 21-12-2023
      """)
    #expect(
      facts(marked).map(\.value.title) == [
        "Oplegnotitie onderzoek berichten", "Samenwerking (binnen Zorg en Veiligheid)",
      ])
    #expect(facts(marked).map(\.value.date?.text) == ["2018-10-22", "2023-12-21"])
  }

  @Test func aListOfReferencesIsTakenAtItsWord() {
    let marked = MarkedLayout(
      """
      Zie ook de Handreiking Koppelen Zorg voor meer.

      [PKI Policy] Programma van Eisen (PKIoverheid). Logius. URL: https://www.logius.nl/

      [rfc2119] Key words for use in RFCs. S. Bradner. IETF. March 1997. URL: https://ietf.org/
      """)
    #expect(facts(marked).map(\.value.title) == ["Programma van Eisen (PKIoverheid)"])
  }
}

@Suite struct ReferenceHostileTextTests {
  @Test(arguments: [
    "nota ", "\"", "nota \"", "[", "Nota Jeugd ", "genoemde nota ", "Kamerstuk ", "(nota) ",
  ])
  func repetitionTakesLinearTime(piece: String) {
    func seconds(_ count: Int) -> Double {
      let text = String(repeating: piece, count: count)
      let clock = ContinuousClock()
      let time = clock.measure { _ = ReferenceExtractor().references(inText: text) }
      return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
    let small = seconds(500)
    let large = seconds(4_000)
    #expect(large < max(small, 0.01) * 8 * 6, "8 times the text, \(large / small) times the time")
  }
}
