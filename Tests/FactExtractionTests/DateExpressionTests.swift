import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// What the grammar reads: `⟦ ⟧` mark the spans, the values follow in the same order.
struct DateExpressionTests {
  @Test(arguments: [
    ("op ⟦1 december 2010⟧ en ⟦08 oktober 2014⟧", "2010-12-01 2014-10-08"),
    ("Gemeente De Bilt ⟦December 2013⟧", "2013-12"),
    ("⟦augustus 2009⟧ 1", "2009-08"),
    ("Utrecht, ⟦10 september 2009⟧", "2009-09-10"),
    ("Katwijk, ⟦woensdag 20 mei 2009⟧", "2009-05-20"),
    ("⟦20-4-2010⟧, ⟦25/06/2012⟧ en ⟦06.12.2022⟧", "2010-04-20 2012-06-25 2022-12-06"),
    ("⟦20.04.10⟧ of ⟦1/12/10⟧ of ⟦01-03-'12⟧", "2010-04-20 2010-12-01 2012-03-01"),
    (
      "⟦25 okt 2016⟧, ⟦jul 2012⟧, ⟦1 mrt 2012⟧, ⟦1 dec. 2010⟧",
      "2016-10-25 2012-07 2012-03-01 2010-12-01"
    ),
    ("d.d. ⟦27 februari 2014⟧ en dd ⟦171202⟧ 961", "2014-02-27 2002-12-17"),
    ("⟦medio 2011⟧, ⟦eind 2013⟧ en ⟦begin 2018⟧", "2011~ 2013~ 2018~"),
    ("⟦eind september 2010⟧, ⟦rond 1 mei 2012⟧, ⟦circa 2011⟧", "2010-09~ 2012-05-01~ 2011~"),
    ("⟦primo 2013⟧ en ⟦ultimo 2013⟧", "2013-01-01 2013-12-31"),
    ("in het ⟦najaar 2017⟧, ⟦zomer van 2012⟧, ⟦winter 2010/2011⟧", "2017-23 2012-22 2010-24"),
    ("⟦tweede helft van 2012⟧, ⟦2e halfjaar 2014⟧", "2012-41 2014-41"),
    ("⟦3e kwartaal 2012⟧, ⟦Q3 2013⟧, ⟦vierde kwartaal van 2013⟧", "2012-35 2013-35 2013-36"),
    ("⟦week 12 van 2013⟧ en ⟦week 12 t/m 14 van 2013⟧", "2013-W12 2013-W12/2013-W14"),
    (
      "de ⟦jaren negentig⟧, ⟦begin jaren negentig⟧, de ⟦jaren '70⟧ en ⟦'80⟧", "199X 199X~ 197X 198X"
    ),
    (
      "⟦2012-2015⟧, ⟦2012–2016⟧, ⟦2011 t/m 2014⟧, ⟦'11-'14⟧",
      "2012/2015 2012/2016 2011/2014 2011/2014"
    ),
    ("⟦schooljaar 2012/2013⟧ en ⟦schooljaar '12-'13⟧", "2012/2013 2012/2013"),
    ("Kamerstukken II ⟦2013/14⟧, 31 839, nr. 916", "2013/2014"),
    ("Geldend van ⟦30-12-2017 t/m 22-01-2020⟧", "2017-12-30/2020-01-22"),
    ("Geldend van ⟦20-02-2020 t/m heden⟧", "2020-02-20/.."),
    ("(PERIODE ⟦JANUARI T/M APRIL 2012⟧)", "2012-01/2012-04"),
    ("van ⟦1 t/m 3 mei 2014⟧, ⟦1-3 mei 2014⟧", "2014-05-01/2014-05-03 2014-05-01/2014-05-03"),
    ("⟦november t/m februari 2013⟧", "2012-11/2013-02"),
    ("⟦april/mei 2014⟧ en ⟦december 2010/januari 2011⟧", "2014-04/2014-05 2010-12/2011-01"),
    ("tussen ⟦najaar 2008 en zomer 2009⟧", "2008-23/2009-22"),
    ("van ⟦begin 2011 tot eind 2013⟧", "2011~/2013~"),
    ("op ⟦3⟧, ⟦10⟧ en ⟦17 mei 2012⟧", "2012-05-03 2012-05-10 2012-05-17"),
    ("van ⟦23 september⟧ en ⟦28 oktober 2014⟧", "2014-09-23 2014-10-28"),
    ("datum: ⟦2023-01-24⟧, bijgewerkt: ⟦2024-02-19⟧ 10:56", "2023-01-24 2024-02-19"),
    ("⟦12-2015⟧ en ⟦XII-2010⟧", "2015-12 2010-12"),
    ("op ⟦eenentwintig januari tweeduizend achttien⟧", "2018-01-21"),
    ("de ⟦derde dinsdag in september 2014⟧", "2014-09-16"),
    ("in ⟦2013⟧ en sinds ⟦2007⟧, uit ⟦2010⟧, (⟦2009⟧)", "2013 2007 2010 2009"),
    ("BESTUURSRAPPORTAGE ⟦2012⟧– I", "2012"),
    ("⟦1/1/2012-31/12/2012⟧ en ⟦1-1 t/m 31-3-2012⟧", "2012-01-01/2012-12-31 2012-01-01/2012-03-31"),
    ("⟦3 t/m 7-9-2012⟧, ⟦nov./dec. 2012⟧", "2012-09-03/2012-09-07 2012-11/2012-12"),
    ("tussen ⟦9 en 12 mei 2012⟧", "2012-05-09/2012-05-12"),
    ("⟦1 okt 13⟧", "2013-10-01"), ("INGEKOMEN ⟦17 AUG 10⟧", "2010-08-17"),
    ("⟦half mei 2013⟧ en de ⟦eerste maanden van 2014⟧", "2013-05~ 2014~"),
    ("de ⟦jaren zestig⟧ en ⟦zeventig⟧, de ⟦51e week van 2012⟧", "196X 197X 2012-W51"),
    (
      "op ⟦Prinsjesdag 2014⟧, voor ⟦Pasen 2013⟧, ⟦Koningsdag 2014⟧",
      "2014-09-16 2013-03-31 2014-04-26"
    ),
    ("in het ⟦jaar 2012⟧, ⟦ongeveer 2006⟧", "2012 2006~"),
    ("het ⟦huidige jaar 2008⟧, ⟦ultimo december 2012⟧", "2008 2012-12-31"),
    ("⟦eerste⟧, ⟦tweede⟧ en ⟦derde kwartaal van 2012⟧", "2012-33 2012-34 2012-35"),
    ("⟦3e/4e kwartaal 2013⟧, ⟦2013Q4⟧, ⟦H1 2013⟧", "2013-35/2013-36 2013-36 2013-40"),
    ("⟦weken 12⟧ en ⟦13 van 2013⟧, ⟦2013, week 14⟧", "2013-W12 2013-W13 2013-W14"),
    (
      "⟦voor-⟧ en ⟦najaar 2013⟧, ⟦voorjaar⟧ en de ⟦zomer van 2012⟧",
      "2013-21 2013-23 2012-21 2012-22"
    ),
    ("⟦winter van 2010 op 2011⟧", "2010-24"),
    (
      "⟦tweede helft van de jaren negentig⟧, ⟦eerste helft van mei 2013⟧, de ⟦jaren 1990⟧",
      "199X~ 2013-05~ 199X"
    ),
    ("de ⟦zeventiger⟧ en ⟦tachtiger jaren⟧, de ⟦jaren '10⟧", "197X 198X 201X"),
    ("in ⟦'09⟧, ⟦'10⟧ en ⟦'11⟧", "2009 2010 2011"),
    ("⟦12-XI-2009⟧, ⟦12.XI.2009⟧ en ⟦3 VI 2010⟧", "2009-11-12 2009-11-12 2010-06-03"),
    ("⟦donderdag de 14e november 2013⟧", "2013-11-14"),
    ("⟦wo 26 okt 15:50:06 2016⟧", "2016-10-26"),
    ("⟦3.mei.2013⟧ en ⟦14. 05. 2013⟧", "2013-05-03 2013-05-14"),
    ("⟦1/1 - 30/6/2013⟧, ⟦01-01/30-06-2013⟧", "2013-01-01/2013-06-30 2013-01-01/2013-06-30"),
    ("⟦1 januari 2013/1 juli 2013⟧, ⟦2008 tot op heden⟧", "2013-01-01/2013-07-01 2008/.."),
    ("in de ⟦tweede helft van 2012 en in de eerste maanden van 2013⟧", "2012-41/2013-33~"),
    ("in ⟦2014⟧ € 1.950 per gezin", "2014"),
    ("de evaluatie van de Jeugdwet (⟦2018⟧)", "2018"),
    ("de nota over de Wet werk en bijstand van ⟦3 mei 2012⟧", "2012-05-03"),
    ("de Verordening Wmo van ⟦1 januari 2010⟧", "2010-01-01"),
    ("op de ⟦Dag van de Arbeid 2013⟧, ⟦St. Patrick's Day 2020⟧", "2013-05-01 2020-03-17"),
  ])
  func aDateIsReadWithItsExactSpan(marked: String, values: String) {
    expect(marked, values.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("van⟦7 oktober 2014⟧", "2014-10-07"),
    ("⟦01-01-2015⟧⟦01-01-2016⟧nieuwe", "2015-01-01 2016-01-01"),
    ("van ⟦17 maart 2021⟧2", "2021-03-17"),
    ("Datum ⟦0 4 - 1 1 - 2 0 1 5⟧", "2015-11-04"),
    ("⟦1 d e c e m b e r 2 0 1 0⟧", "2010-12-01"),
    ("⟦s ch o o l j a a r 2 0 0 8 - 2 0 0 9⟧", "2008/2009"),
    ("⟦1 D ECEMBER 2010⟧", "2010-12-01"),
    ("⟦1 decem-\nber 2010⟧", "2010-12-01"),
    ("nota van ⟦sep-\ntember 2011⟧", "2011-09"),
    ("⟦1 december\n2010⟧", "2010-12-01"),
    ("⟦1 decernber 2010⟧", "2010-12-01"),
    ("⟦O1-O2-2O15⟧ en ⟦l januari 2012⟧", "2015-02-01 2012-01-01"),
    ("⟦0 9 AUG 2022⟧", "2022-08-09"),
    ("in ⟦juni 207⟧ is ingestemd; ⟦03/04/208⟧", "2017-06 2018-04-03"),
    ("⟦1 oktober december2016⟧", "2016-10-01/2016-12"),
    ("⟦1 maart201 2⟧ en ⟦7 jull 2012⟧", "2012-03-01 2012-07-07"),
    ("⟦1 5 april 2 0 1 1⟧", "2011-04-15"),
    ("Datum ⟦2 9  j u n i  2 0 1 1⟧", "2011-06-29"),
    ("⟦18 noveinber 2010⟧, ⟦3 febmari 2013⟧, ⟦30 januan 2013⟧", "2010-11-18 2013-02-03 2013-01-30"),
    ("⟦3 0ktober 2013⟧, ⟦3 ju1i 2013⟧, ⟦3 me1 20i3⟧", "2013-10-03 2013-07-03 2013-05-03"),
    ("⟦1 3 Hm 2012⟧", "2012-03-13"),
    ("INGEKOMEN ⟦2 8 NOV 2013⟧", "2013-11-28"),
    ("⟦14-05-201 3⟧", "2013-05-14"),
    ("⟦12 februari 201S⟧, ⟦12-02-2Q13⟧", "2015-02-12 2013-02-12"),
    ("⟦ll mei 2013⟧, ⟦IO mei 2013⟧", "2013-05-11 2013-05-10"),
    ("⟦12 m e i 2012⟧, ⟦12 Ivlei 2013⟧, ⟦12 iuni 2013⟧", "2012-05-12 2013-05-12 2013-06-12"),
    ("Datum: ⟦1 2 mei 2012⟧", "2012-05-12"),
    ("K A D E R N O T A  ⟦2 0 1 2 - 2 0 1 5⟧", "2012/2015"),
    ("op ⟦3 mei 213⟧.", "2013-05-03"),
  ])
  func aDamagedDateIsReadAndCarriesItsRepair(marked: String, values: String) {
    let found = expect(marked, values.split(separator: " ").map(String.init))
    let isUndamaged = marked.hasPrefix("van⟦") || marked.contains("december\n2010")
    #expect(found.contains { $0.repair != nil } == !isUndamaged)
  }

  @Test(arguments: [
    "circa 94.535 inwoners, van wie 2.013 kinderen en 2015 jongeren", "Kenmerk voorstel 2014/113",
    "31 839, nr. 916", "van 0-23 jaar, 24/7 bereikbaar", "op grond van de Wmo 2015",
    "art. 2.9 Jeugdwet",
    "HATERT 2.0, versie 1.2.10", "31 februari 2011", "de Wet van 9 juli 2014, Stb. 2014, 280",
    "Verordening (EU) 2016/679 van het Europees Parlement en de Raad van 27 april 2016",
    "met een maximum van twee jaar", "verspreid over 5 jaar", "Postbus 2012, 6130 AA Sittard",
    "tel. 046 477 2013", "een bedrag van 2013 euro", "ECLI:NL:RVS:2014:1234", "ISO 27001:2013",
    "https://www.w3.org/2001/04/xmlenc", "op 24 september", "van 30 maart", "6 maart jl.",
    "vorig jaar",
    "om 10.15 uur en 12:30 uur", "1-1-1-1-1-1-1", "12-13-14-15", "D-13-12-20",
    "raadsstuk 2012-11-22-7",
    "10-12-15 euro", "op 2 mei 12 uur", "2010-13-45", "30-02-2012",
    "de Wet d.d. 9 juli 2014", "het Besluit van 14 november 2014, houdende regels",
    "ministeriële regeling van 5 december 2014", "de wetten van 12 maart 2012",
    "Regeling van de Staatssecretaris van VWS van 3 november 2014", "Jeugdwet (2015)",
    "Richtlijn 2004/18/EG", "motie 2013-M12", "model 2013-A", "raadsvoorstel 2013-05",
    "Kwartaalrapportage 2013-3", "INT-2013-12", "kenmerk: 2012.10.04", "v1.2.2013",
    "/nieuws/2013/05/12/zorg", "ruim 1990 alleenstaanden", "een boek van 2014 pagina's",
    "de 2014 beschikkingen", "drempels van 1950, 2010 en 2030 euro", "2012 k€",
    "een groep van 2000 tot 2015 jongeren", "circa 2010 leerlingen", "bladzijde 2012",
    "de Wet op de jeugdzorg van 22 april 2004", "de Wet werk en bijstand van 9 oktober 2003",
    "een dertiger of veertiger", "RFC 2018-01", "2020/C 124 I/01", "2 mei 213 stemmen", "H1",
    "12 juri", "2 0 1 2 3",
  ])
  func whatIsNoDateIsLeftAlone(text: String) {
    expect(text, [])
  }

  @Test(arguments: [
    ("⟦15 december a.s.⟧", "2013-10-01", "2013-12-15"),
    ("Per ⟦1 januari j l .⟧", "2015-11-04", "2015-01-01"),
    ("op ⟦24 september⟧ vaststelt", "2008-09-10", "2008-09-24"),
    ("op ⟦17 december⟧ besloten", "2013-01-08", "2012-12-17"),
    ("uw brief van ⟦3 dezer⟧", "2012-03-08", "2012-03-03"),
    ("⟦vorig jaar⟧, ⟦gisteren⟧, ⟦volgende maand⟧", "2012-12-08", "2011 2012-12-07 2013-01"),
    ("⟦afgelopen zomer⟧ en ⟦maandag jl.⟧", "2012-03-08", "2011-22 2012-03-05"),
    ("in ⟦oktober vorig jaar⟧, ⟦mei van dit jaar⟧", "2013-09-01", "2012-10 2013-05"),
    ("van ⟦18 januari tot en met 28 februari⟧", "2012-03-08", "2012-01-18/2012-02-28"),
    ("van ⟦oktober t/m december⟧", "2013-10-01", "2013-10/2013-12"),
    ("⟦15⟧ en ⟦22 oktober jl.⟧", "2013-11-01", "2013-10-15 2013-10-22"),
    ("in ⟦oktober⟧ en ⟦november⟧, ⟦eind november⟧", "2013-10-01", "2013-10 2013-11 2013-11~"),
    ("⟦komend schooljaar⟧, het ⟦vorige schooljaar⟧", "2013-04-02", "2013/2014 2011/2012"),
    ("⟦afgelopen dinsdag⟧, ⟦volgende week woensdag⟧", "2013-10-01", "2013-09-24 2013-10-09"),
    ("⟦vorig kwartaal⟧, het ⟦lopende begrotingsjaar⟧", "2013-10-01", "2013-35 2013"),
    ("per ⟦1 januari van het komende jaar⟧", "2013-10-01", "2014-01-01"),
  ])
  func aRelativeDateTakesItsYearFromTheReference(marked: String, reference: String, values: String)
  {
    let parts = reference.split(separator: "-").compactMap { Int($0) }
    let found = expect(
      marked, values.split(separator: " ").map(String.init),
      reference: CalendarDay(parts[0], parts[1], parts[2]))
    #expect(!found.contains { !$0.isResolved })
  }

  @Test(arguments: [
    "elk jaar op 1 mei", "jaarlijks voor 1 april", "1 juli van ieder jaar", "12 mei-kinderen",
  ])
  func aDayThatComesBackEachYearIsNoDate(text: String) {
    #expect(expect(text, [], reference: CalendarDay(2013, 10, 1)).isEmpty)
  }

  @Test func aTableRowIsNotLetterSpaced() {
    expect("1.0 ⟦9-3-2010⟧ JvD vastgesteld", ["2010-03-09"])
  }

  @Test func aWeekdayThatDoesNotFitIsToldAndDoesNotChangeTheDate() {
    let found = expect("⟦maandag 20 mei 2009⟧", ["2009-05-20"])
    #expect(found.first?.doubt == "the day is a woensdag, not a maandag")
    #expect(expect("⟦woensdag 20 mei 2009⟧", ["2009-05-20"]).first?.doubt == nil)
  }

  @Test(arguments: [
    ("Vastgesteld door het college op 8 februari 2011", DateRole.vastgesteld),
    ("Aldus besloten in de openbare raadsvergadering van 17 november 2011", .vastgesteld),
    ("Raadsvergadering d.d. : 16 december 2014", .vergadering),
    ("Deze verordening treedt op 1 januari 2017 in werking", .inWerking),
    ("Aldus overeengekomen en in tweevoud ondertekend te Sittard op 3 juni 2010", .ondertekend),
    ("de genoemde nota uit 2010", .verwijzing), ("Afdrukdatum: 14 oktober 2013", .printdatum),
    ("Versie 5.0 d.d. 15 september 2015", .opgesteld), ("Kadernota jeugd 2013-2016", .looptijd),
    ("Laatst gewijzigd: 3-2-2011 11:45", .geactualiseerd),
    ("Verzenddatum 16 okt. 2013", .verzonden),
    ("de gegevens van het CBS van januari 2012", .peildatum),
  ])
  func theWordsAroundADateGiveItsRole(text: String, role: DateRole) {
    let found = DateExtractor().dates(in: Array(text.unicodeScalars), reference: nil)
    #expect(found.map(\.role) == [role])
  }

  /// Expects the marked spans with the values, and returns what was found.
  @discardableResult
  private func expect(_ marked: String, _ values: [String], reference: CalendarDay? = nil)
    -> [DateExpression]
  {
    var text: [Unicode.Scalar] = []
    var spans: [Range<Int>] = []
    var opened = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": opened = text.count
      case "⟧": spans.append(opened..<text.count)
      default: text.append(scalar)
      }
    }
    let found = DateExtractor().dates(in: text, reference: reference)
    #expect(found.map(\.value.text) == values, "\(marked)")
    #expect(found.map(\.range) == spans, "\(marked)")
    return found
  }
}
