import Assessment
import SpoorModel
import Testing

@Suite struct WorkLinkerTests {
  @Test func aNamedPaperThatLiesInTheDossierIsNotMissing() {
    var dossier = WorkDossier()
    dossier.deliver("Kadernota Jeugd 2012-2015", .kadernota, date: "2011-11", path: "kadernota.pdf")
    dossier.name("Jeugd 2012-2015", .kadernota, date: "2012/2015")
    #expect(dossier.missing.isEmpty)
    #expect(dossier.works.first?.namedBy.count == 1)
  }

  @Test func aNamedPaperThatIsNowhereIsMissingUnderTheTitleAsNamed() {
    var dossier = WorkDossier()
    dossier.deliver(
      "Voordoen, samendoen en zelf doen", .evaluatie, date: "2010-09",
      subtitle: "Evaluatie Participatiehuis", path: "evaluatie.pdf")
    dossier.name("Voordoen, samendoen en zelf doen", .nota, date: "2010-09")
    dossier.name("Armoede en participatie: Visie en uitvoering", .nota, date: "2007")
    #expect(dossier.missing == ["Armoede en participatie: Visie en uitvoering"])
  }

  @Test(arguments: [
    ("Voor doen, samendoen en zelf doen", "Voordoen, samendoen en zelf doen"),
    ("‘Iedereen doet mee!’", "Iedereen doet mee"),
    ("Beleidsplan Schuldhulpverlening", "BELEIDSPLAN SCHULDHULPVERLENING VOORBEELDSTAD"),
    ("Jeugdbeleidsplan", "Beleidsplan Jeugd 2012-2015"),
    ("nota lokaal gezondheidsbeleid 2008-2012", "Nota Lokaal Gezondheidsbeleid 2008–2012"),
    ("Privacy convenant Veiligheidshuis", "Privacyconvenant Veiligheidshuis"),
    ("Zorgen om zorgmijders", "Nota Zorgen om zorgmijders, concept"),
    ("beleidsplan Sociaal Domein", "Beleidsplan sociaal domien"),
  ])
  func spellingTypeStatusAndGemeenteDoNotTellPapersApart(named: String, delivered: String) {
    var dossier = WorkDossier()
    dossier.deliver(delivered, .beleidsplan, path: "stuk.pdf")
    dossier.name(named, .onbekend)
    #expect(dossier.missing.isEmpty)
  }

  @Test func aNameThatOnlyTheCoverOrTheFileBearsFindsThePaper() {
    var dossier = WorkDossier()
    dossier.deliver(
      "Beleidskader 2012-2016", .beleidsplan, date: "2012-06", path: "stuk 1.txt",
      lost: ["Gezin in Balans"])
    dossier.deliver(
      "Nota voor de raad", .nota, date: "2012-03", path: "stukken/Samen aan zet.pdf")
    dossier.name("Gezin in Balans 2012-2016", .beleidsplan, date: "2012/2016")
    dossier.name("Samen aan zet 2012-2015", .nota, date: "2012/2015")
    #expect(dossier.missing.isEmpty)
  }

  @Test func aRegionNamedAfterATownIsNotAnotherGemeente() {
    var dossier = WorkDossier()
    dossier.name("Regionaal Transitieplan Jeugd Groningen", .beleidsplan, .regionaal)
    dossier.name("Samenwerkingsovereenkomst Jeugd Oost-Groningen", .overeenkomst, .convenant)
    dossier.name("Woonvisie Groningen", .visie)
    #expect(
      dossier.missing == [
        "Regionaal Transitieplan Jeugd Groningen", "Samenwerkingsovereenkomst Jeugd Oost-Groningen",
      ])
  }

  @Test func eitherHalfOfATitleFindsThePaper() {
    var dossier = WorkDossier()
    dossier.deliver(
      "Jeugd in tel", .kadernota, subtitle: "Kadernota jeugd en gezin 2013-2016", path: "a.pdf")
    dossier.deliver(
      "Samen sterk: aanpak huiselijk geweld in de wijk", .planVanAanpak, path: "b.pdf")
    dossier.name("Jeugd in tel", .kadernota)
    dossier.name("Kadernota jeugd en gezin 2013-2016", .kadernota, date: "2013/2016")
    dossier.name("aanpak huiselijk geweld in de wijk", .planVanAanpak)
    #expect(dossier.missing.isEmpty)
    #expect(dossier.works.count == 2)
  }

  @Test func yearsOfASeriesAreDifferentPapers() {
    var dossier = WorkDossier()
    dossier.deliver("Uitvoeringsprogramma Wmo 2011", .uitvoeringsprogramma, path: "2011.pdf")
    dossier.deliver("Uitvoeringsprogramma Wmo 2012", .uitvoeringsprogramma, path: "2012.pdf")
    dossier.name("Uitvoeringsprogramma Wmo 2013", .uitvoeringsprogramma, date: "2013")
    dossier.name("Uitvoeringsprogramma Wmo 2012", .uitvoeringsprogramma, date: "2012")
    #expect(dossier.missing == ["Uitvoeringsprogramma Wmo 2013"])
    #expect(dossier.families.isEmpty)
  }

  @Test func anEditionOfAnotherYearIsMissingThoughTheTitleIsTheSame() {
    var dossier = WorkDossier()
    dossier.deliver("Armoede en participatie", .nota, date: "2012-03", path: "nieuw.pdf")
    dossier.name("Armoede en participatie", .nota, date: "2007")
    #expect(dossier.missing == ["Armoede en participatie"])
  }

  @Test func draftAndAdoptedPaperAreVersionsOfOneWork() {
    var dossier = WorkDossier()
    dossier.deliver("Sociaal programma Noord", .programma, date: "2010-12-01", path: "concept.pdf")
    dossier.deliver("Sociaal Programma Noord", .programma, date: "2011-03-15", path: "def.pdf")
    dossier.deliver("Kadernota Wonen 2011-2014", .kadernota, path: "wonen.pdf")
    #expect(dossier.families == [["concept.pdf", "def.pdf"]])
  }

  @Test func theSameFileTwiceIsListedTwiceInOneWork() {
    var dossier = WorkDossier()
    dossier.deliver("Beschikking subsidie 2013", .beschikking, path: "a.pdf", content: "gelijk")
    dossier.deliver("Beschikking subsidie 2013", .beschikking, path: "kopie.pdf", content: "gelijk")
    #expect(dossier.families == [["a.pdf", "kopie.pdf"]])
  }

  @Test func lawsAndNationalPapersAreNeverMissing() {
    var dossier = WorkDossier()
    dossier.name("Wet maatschappelijke ondersteuning 2015", .wet, .wet)
    dossier.name("Gezond zijn, gezond blijven", .nota, date: "2007", .landelijk)
    dossier.name("Met het kind centraal", .rapport, .rapport)
    #expect(dossier.missing.isEmpty)
    #expect(dossier.works.count == 3)
  }

  @Test func backReferencesNameNoWorkOfTheirOwn() {
    var dossier = WorkDossier()
    dossier.name("Armoede en participatie", .nota, date: "2007")
    dossier.name("de genoemde nota", .nota, .terugverwijzing, resolved: "Armoede en participatie")
    dossier.name("genoemd beleid", .beleidsplan, .terugverwijzing)
    #expect(dossier.works.count == 1)
    #expect(dossier.works.first?.namedBy.count == 2)
  }

  @Test func anAnnexBelongsToItsWorkAndOwnAnnexesAreNoWorks() {
    var dossier = WorkDossier()
    dossier.deliver("Kadernota Jeugd en Gezin 2012-2015", .kadernota, path: "kadernota.pdf")
    dossier.deliver(
      "Bijlage 2 bij de Kadernota Jeugd en Gezin 2012-2015", .bijlage, path: "bijlage.pdf")
    dossier.name("Bijlage XII", .bijlage, .eigenBijlage)
    #expect(dossier.families == [["bijlage.pdf", "kadernota.pdf"]])
    #expect(dossier.works.count == 1)
  }

  @Test func aPaperThatIsStillToBeWrittenIsNotMissing() {
    var dossier = WorkDossier()
    dossier.name("Uitvoeringsplan Jeugd", .uitvoeringsprogramma, role: .nogOpTeStellen)
    #expect(
      dossier.works.first?.expectDelivery == true,
      "the extractor decides: here the reference says that it is expected")
    var second = WorkDossier()
    second.name(
      "Uitvoeringsplan Jeugd", .uitvoeringsprogramma, role: .nogOpTeStellen, expected: false)
    #expect(second.missing.isEmpty)
  }

  @Test func aRepealedPredecessorIsNotMissingWhateverElseNamesIt() {
    var dossier = WorkDossier()
    dossier.deliver("Nota Wmo-beleid 2012-2015", .nota, path: "nieuw.pdf")
    dossier.name(
      "Nota Wmo-beleid 2008-2011", .nota, date: "2008/2011", role: .vervangt, expected: false)
    dossier.name("Nota Wmo-beleid 2008-2011", .nota, date: "2008/2011")
    #expect(dossier.missing.isEmpty)
    #expect(dossier.works.count == 2)
  }

  @Test func aNicknameLeadsToThePaper() {
    var dossier = WorkDossier()
    dossier.deliver("Verantwoord wonen naar 2030", .visie, path: "visie.pdf")
    dossier.name("Woonvisie 2020-2030", .visie, date: "2020/2030")
    dossier.name("Verantwoord wonen naar 2030", .visie, resolved: "Woonvisie 2020-2030")
    #expect(dossier.missing.isEmpty)
  }

  @Test func aProposalAboutANotaIsNotTheNota() {
    var dossier = WorkDossier()
    dossier.deliver("Nota Lokaal Gezondheidsbeleid 2013-2016", .raadsvoorstel, path: "voorstel.pdf")
    dossier.name("nota lokaal gezondheidsbeleid 2013-2016", .nota, date: "2013/2016")
    #expect(dossier.missing == ["nota lokaal gezondheidsbeleid 2013-2016"])
  }

  @Test func anotherGemeentesPaperIsNotExpected() {
    var dossier = WorkDossier()
    dossier.gemeente = "Sittard-Geleen"
    dossier.name("Kadernota integraal jeugdbeleid 2013-2016 gemeente Heerlen", .kadernota)
    dossier.name("Kadernota Jeugd 2012-2015 Sittard-Geleen", .kadernota, date: "2012/2015")
    #expect(dossier.missing == ["Kadernota Jeugd 2012-2015 Sittard-Geleen"])
  }

  @Test func aPaperThatCouldNotBeReadIsKnownByItsFileName() {
    var dossier = WorkDossier()
    dossier.deliver(
      nil, .onbekend, path: "stukken/Kadernota jeugd en gezin 2012-2015 (beveiligd).pdf")
    dossier.name("Kadernota jeugd en gezin 2012-2015", .kadernota, date: "2012/2015")
    #expect(dossier.missing.isEmpty)
  }

  @Test func ownEarlierDraftsAndShortNamesGatherWithTheirWork() {
    var dossier = WorkDossier()
    dossier.deliver("Kadernota Jeugd 2008-2011", .kadernota, date: "2007-10", path: "oud.pdf")
    dossier.deliver("Kadernota Jeugd 2012-2015", .kadernota, date: "2011-10", path: "nieuw.pdf")
    dossier.name("Kadernota Jeugd", .kadernota)
    #expect(dossier.missing.isEmpty)
    #expect(dossier.works.last { !$0.namedBy.isEmpty }?.versions.map(\.path) == ["nieuw.pdf"])
  }

  @Test func theOrderOfTheInputDoesNotMatter() {
    var dossier = WorkDossier()
    for year in 2005...2012 {
      dossier.deliver("Jaarplan Zorg \(year)", .programma, path: "zorg-\(year).pdf")
      dossier.name("Jaarplan Zorg \(year + 1)", .programma, date: "\(year + 1)")
    }
    var turned = dossier
    turned.documents.reverse()
    #expect(turned.works == dossier.works)
    #expect(dossier.missing == ["Jaarplan Zorg 2013"])
  }

  @Test func manyPapersAreLinkedInLittleTime() {
    var dossier = WorkDossier()
    for number in 0..<500 {
      dossier.deliver("Nota wijk \(number % 40) thema\(number) en zorg", path: "\(number).pdf")
      dossier.name("Nota wijk \(number % 40) thema\(number) en zorg")
    }
    let clock = ContinuousClock()
    var works: [PolicyWork] = []
    let time = clock.measure { works = dossier.works }
    #expect(works.count == 500)
    #expect(time < .seconds(20), "measured below 1 s in a debug build")
  }
}
