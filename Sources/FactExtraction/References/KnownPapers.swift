import SpoorModel

/// Laws, and papers of the state and of national bodies, that papers of gemeenten name: never to be delivered.
///
/// Titles are folded (``TitleKey/folded(_:)``), and years and numbers left out, so that "Jeugdwet" and "Wet
/// maatschappelijke ondersteuning 2015" need one entry each.
/// - Source: written from knowledge of the field in November 2026 (water, space, nature and energy in December
///   2026), for the policy of 2005 to 2025 on youth,
///   care, work and income, safety, education and space; names as in the Basiswettenbestand
///   (wetten.overheid.nl) and as published by the ministries and national institutes.
enum KnownPapers {
  /// Whether a title is that of a law, a ministerial regulation or an act of the European Union.
  static func isLaw(_ title: String) -> Bool {
    let words = TitleKey.folded(title)
    guard let first = words.first else { return false }
    // "Wet maatschappelijke ondersteuning", "Jeugdwet"; not "Wmo-beleidsplan".
    if first == "wet" || first == "rijkswet" || first == "wijzigingswet" { return true }
    if words.count <= 2, first.hasSuffix("wet"), !first.hasSuffix("net") { return true }
    return laws.contains(strip(words))
  }

  /// Whether a title is that of a known national paper, or begins with the whole of a long one.
  static func isNational(_ title: String) -> Bool {
    var words = TitleKey.folded(title).filter { word in !word.utf8.allSatisfy { $0 < 0x3A } }
    if national.contains(words.joined(separator: " ")) { return true }
    // "actieplan Kinderen Veilig", "nota Gezondheid dichtbij": the type word may stand before it.
    if let first = words.first, typeWords.contains(first) {
      words.removeFirst()
      if national.contains(words.joined(separator: " ")) { return true }
    }
    return words.count >= 4
      && (4...words.count).contains { national.contains(words.prefix($0).joined(separator: " ")) }
  }

  private static let typeWords: Set<String> = [
    "nota", "actieplan", "programma", "actieprogramma", "beleidsbrief", "brief", "handreiking",
    "rapport", "plan", "visie", "notitie", "agenda", "akkoord", "landelijke", "landelijk",
    "nationaal", "nationale", "het", "de",
  ]

  /// The words without years and small numbers, joined by spaces.
  private static func strip(_ words: [String]) -> String {
    words.filter { word in !word.utf8.allSatisfy { $0 < 0x3A } }.joined(separator: " ")
  }

  /// Laws, decrees and treaties without the word "wet" in front, and the short names of laws.
  private static let laws = lines(
    """
    jeugdwet|participatiewet|gemeentewet|provinciewet|omgevingswet|leerplichtwet|grondwet|politiewet
    kwalificatiewet|drank en horecawet|alcoholwet|woningwet|huisvestingswet|faillissementswet|kieswet
    archiefwet|belastingwet|vreemdelingenwet|zorgverzekeringswet|advocatenwet|mediawet|elektriciteitswet
    sanctiewet|welzijnswet|opiumwet|waterwet|tabakswet|beginselenwet justitiele jeugdinrichtingen|algemene bijstandswet
    algemene kinderbijslagwet|algemene nabestaandenwet|algemene ouderdomswet|ziektewet|werkloosheidswet|toeslagenwet
    aanbestedingswet|ambtenarenwet|auteurswet|bekendmakingswet|kadasterwet|leegstandwet|penitentiaire beginselenwet
    experimentenwet|invoeringswet jeugdwet|invoeringswet participatiewet|uitvoeringswet avg|kinderopvangwet|huurwet
    wmo|wwb|awbz|wgs|wbp|avg|uavg|awb|wgr|wpg|wsw|wajong|wsnp|woo|wob|wvggz|wzd|wlz|zvw|bopz|wia|wij|ioaw|wgbo|wjz|wams
    ioaz|wro|wabo|ruo|apv model|wet oke|wet bibob|bibob|burgerlijk wetboek|wetboek van strafrecht|wkkgz|wkcz|wmcz|wuo
    wetboek van strafvordering|wetboek van burgerlijke rechtsvordering|algemene verordening gegevensbescherming|wtza
    besluit jeugdwet|uitvoeringsbesluit wmo|uitvoeringsregeling wmo|regeling jeugdwet|besluit maatschappelijke ondersteuning rijk
    besluit kwaliteit leefomgeving|besluit bouwwerken leefomgeving|besluit activiteiten leefomgeving|omgevingsbesluit
    omgevingsregeling|bouwbesluit|activiteitenbesluit|bijstandsbesluit|besluit zorgaanspraken awbz|zorgindicatiebesluit
    besluit bijstandverlening zelfstandigen|besluit begroting en verantwoording provincies en gemeenten|bbv|bbz
    rechtspositiebesluit decentrale politieke ambtsdragers|rechtspositiebesluit raads en commissieleden
    besluit gemeentelijke schuldhulpverlening|besluit publieke gezondheid|besluit kwaliteit kinderopvang
    besluit verplichte meldcode huiselijk geweld en kindermishandeling|besluit basisvoorwaarden kwaliteit peuterspeelzaalwerk
    invoeringswet|reclasseringsregeling|kaderwet|wet|besluit suwi|wet suwi|suwi
    internationaal verdrag inzake de rechten van het kind|kinderrechtenverdrag|ivrk|evrm|vn verdrag handicap
    verdrag inzake de rechten van het kind|vn kinderrechtenverdrag|verdrag van istanbul|vn verdrag rechten van het kind
    europees verdrag voor de rechten van de mens|kaderrichtlijn water|vogelrichtlijn|habitatrichtlijn
    nitraatrichtlijn|europese dienstenrichtlijn|dienstenrichtlijn|algemene wet bestuursrecht|algemene wet erkenning eu
    algemene wet gelijke behandeling|algemene wet bijzondere ziektekosten|natuurbeschermingswet|algemene wet op de rijksbelastingen
    algemene wet inkomensafhankelijke regelingen|algemene termijnenwet|besluit langdurige zorg|tijdelijke wet
    """)

  /// Papers of the state, of national institutes and of agreements between state and gemeenten.
  private static let national = lines(
    """
    gezond zijn gezond blijven|kiezen voor gezond leven|langer gezond leven|alle kansen voor alle kinderen
    gezondheid dichtbij|alles is gezondheid|nationaal programma preventie|nationaal preventieakkoord|preventieakkoord
    landelijke nota gezondheidsbeleid|preventienota|nota gezondheidsbeleid rijk|zorg voor de jeugd
    actieprogramma zorg voor de jeugd|geweld hoort nergens thuis|actieplan kindermishandeling|kinderen veilig thuis
    kinderen veilig|hervormingsagenda jeugd|een tegen eenzaamheid|thuis in de wijk programma|operatie jong
    leren van calamiteiten|welzijn nieuwe stijl|basismodel cjg|meldcode|kansrijke start|actieprogramma kansrijke start
    meldcode huiselijk geweld en kindermishandeling|bestuursakkoord|beter beschermd|regeerakkoord|langer thuis|beschermd thuis
    code interbestuurlijke verhoudingen|samen doen in de buurt|toekomstscenario kind en gezinsbescherming|volwaardig leven
    decentralisatie van overheidstaken|nationaal programma onderwijs|passend onderwijs|de kracht van de buurt|weer thuis
    actieplan krachtwijken|van aandachtswijk naar krachtwijk|integraal zorgakkoord|gezond en actief leven akkoord|iza|gala
    nationaal programma leefbaarheid en veiligheid|landelijk beleidskader|programma weer thuis|wijkaanpak krachtwijken
    baseline informatiebeveiliging overheid|nationale omgevingsvisie|nationaal waterplan|klimaatakkoord|deltaplan schuldhulp
    energieakkoord|nederlandse cybersecurity strategie|nationaal actieplan dak en thuisloosheid|een thuis een toekomst
    transitieagenda jeugd|perspectief voor jeugd en gezin|de kracht van pgb|bouwen op de kracht van burgers|een thuis voor iedereen
    bestuursakkoord rijk ipo vng en unie van waterschappen|interbestuurlijk programma|ibp
    regiovisie huiselijk geweld handreiking|actieprogramma dak en thuisloze jongeren
    onbeperkt meedoen|actieprogramma een tegen eenzaamheid|mensenhandel samen tegen|geweld in huis raakt iedereen
    gemeentelijk kwaliteitsmodel|richtlijn multiprobleemgezinnen|richtlijnen jeugdhulp en jeugdbescherming|brede schuldenaanpak
    plan van aanpak maatschappelijke opvang|stedelijk kompas landelijk|wmo in ontwikkeling|de agenda van de toekomst
    meer preventie en minder schulden|aanpak geldzorgen armoede en schulden|norm voor opdrachtgeverschap
    focuslijst transitie jeugdzorg|spoorboekje transitie jeugdzorg|decentralisatiebrief|hoofdlijnenbrief|collegeakkoord vng
    norm van verantwoorde werktoedeling|kwaliteitskader jeugd|verklaring van verbondenheid|samen sterk voor elk kind
    nationaal actieplan kinderen en jeugd|gezonde school programma|jongeren op gezond gewicht|jogg|sportakkoord|nationaal sportakkoord
    taskforce wonen en zorg|eigen kracht wijzer|nationaal programma rotterdam zuid
    novex|programma novex|programma noordzee|ruimte voor de rivier|integraal riviermanagement|kennisprogramma zeespiegelstijging
    luchtvaartnota|actieprogramma nitraatrichtlijn|nitraatrichtlijn|deltaplan zoetwater|deltaplan hoge zandgronden|stroomgebiedbeheerplannen
    structuurvisie infrastructuur en ruimte|nota ruimte|nota mobiliteit|vierde nota waterhuishouding|nationaal bestuursakkoord water
    meerjarenprogramma infrastructuur ruimte en transport|meerjarenprogramma infrastructuur energie en klimaat|groeiagenda
    programmatische aanpak stikstof|cultuureducatie met kwaliteit|programma energiehoofdstructuur|schone lucht akkoord
    masterplan duurzame visserij|deltaplan biodiversiteitsherstel|basiskwaliteit natuur|groot project wadden
    regionale aanpak voortijdig schoolverlaten landelijk|aanval op schooluitval|aanval op de uitval|actieplan jeugdwerkloosheid rijk
    """)

  private static func lines(_ list: String) -> Set<String> {
    Set(list.split { $0 == "|" || $0 == "\n" }.map { String($0).trimmingBlanks })
  }
}

extension String {
  /// The string without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    var view = Substring(self)
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
