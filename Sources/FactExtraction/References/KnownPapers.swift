import SpoorModel

/// Laws, and papers of the state and of national bodies, that papers of gemeenten name: never to be delivered.
///
/// - Source: written from knowledge of the field in 2026, for the policy of 2005 to 2025 on youth, care,
///   work and income, safety and space; names as in the Basiswettenbestand (wetten.overheid.nl) and as
///   published by the ministries and national institutes.
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

  /// Whether a title is that of a known national paper.
  static func isNational(_ title: String) -> Bool {
    national.contains(strip(TitleKey.folded(title)))
  }

  /// The words without years and small numbers, joined by spaces.
  private static func strip(_ words: [String]) -> String {
    words.filter { word in !word.utf8.allSatisfy { $0 < 0x3A } }.joined(separator: " ")
  }

  private static let laws = lines(
    """
    jeugdwet|participatiewet|gemeentewet|provinciewet|omgevingswet|leerplichtwet|grondwet|politiewet
    kwalificatiewet|drank en horecawet|alcoholwet|woningwet|huisvestingswet|faillissementswet|kieswet
    archiefwet|belastingwet|vreemdelingenwet|zorgverzekeringswet|advocatenwet|mediawet|elektriciteitswet
    sanctiewet|wmo|wwb|awbz|wgs|wbp|avg|awb|wgr|wpg|wsw|wajong|wsnp|woo|wob|wvggz|wzd|wlz|bopz|wia|wij|ioaw
    ioaz|wro|wabo|ruo|apv model|wet oke|wet bibob|bibob|burgerlijk wetboek|wetboek van strafrecht
    wetboek van strafvordering|algemene verordening gegevensbescherming|besluit jeugdwet
    uitvoeringsbesluit wmo|regeling jeugdwet|besluit kwaliteit leefomgeving|besluit bouwwerken leefomgeving
    besluit activiteiten leefomgeving|omgevingsbesluit|bouwbesluit|activiteitenbesluit|bijstandsbesluit
    besluit bijstandverlening zelfstandigen|besluit begroting en verantwoording provincies en gemeenten
    rechtspositiebesluit decentrale politieke ambtsdragers|rechtspositiebesluit raads en commissieleden
    besluit gemeentelijke schuldhulpverlening|invoeringswet|reclasseringsregeling|kaderwet|wet
    internationaal verdrag inzake de rechten van het kind|kinderrechtenverdrag|ivrk|evrm
    europees verdrag voor de rechten van de mens|kaderrichtlijn water|vogelrichtlijn|habitatrichtlijn
    nitraatrichtlijn|europese dienstenrichtlijn|dienstenrichtlijn|algemene wet bestuursrecht
    algemene wet gelijke behandeling|algemene wet bijzondere ziektekosten|natuurbeschermingswet
    """)

  private static let national = lines(
    """
    gezond zijn gezond blijven|kiezen voor gezond leven|langer gezond leven|alle kansen voor alle kinderen
    gezondheid dichtbij|alles is gezondheid|nationaal programma preventie|nationaal preventieakkoord
    landelijke nota gezondheidsbeleid|preventienota|nota gezondheidsbeleid rijk|zorg voor de jeugd
    actieprogramma zorg voor de jeugd|geweld hoort nergens thuis|actieplan kindermishandeling
    kinderen veilig thuis|kinderen veilig|hervormingsagenda jeugd|een tegen eenzaamheid|thuis in de wijk
    leren van calamiteiten|leren van calamiteiten 2|welzijn nieuwe stijl|basismodel cjg|meldcode
    meldcode huiselijk geweld en kindermishandeling|bestuursakkoord|beter beschermd|regeerakkoord
    code interbestuurlijke verhoudingen|samen doen in de buurt|toekomstscenario kind en gezinsbescherming
    decentralisatie van overheidstaken|nationaal programma onderwijs|passend onderwijs|de kracht van de buurt
    actieplan krachtwijken|van aandachtswijk naar krachtwijk|integraal zorgakkoord|gezond en actief leven akkoord
    nationaal programma leefbaarheid en veiligheid|landelijk beleidskader|programma weer thuis
    baseline informatiebeveiliging overheid|nationale omgevingsvisie|nationaal waterplan|klimaatakkoord
    energieakkoord|nederlandse cybersecurity strategie|nationaal actieplan dak en thuisloosheid
    transitieagenda jeugd|perspectief voor jeugd en gezin|de kracht van pgb|bouwen op de kracht van burgers
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
