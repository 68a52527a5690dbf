/// Paper types that are alike, so that a group is large enough to say something.
enum PaperFamily {
  /// The family of a labelled paper type; the type itself where it has none.
  static func name(of paperKind: String?) -> String {
    guard let paperKind else { return "unknown" }
    return families[paperKind.lowercased()] ?? paperKind
  }

  /// - Source: the types of the domain guide, 3.1, and those that occur in labels.
  private static let table: [(name: String, kinds: String)] = [
    (
      "policy",
      """
      nota, kadernota, beleidsnota, beleidsplan, beleidskader, visie, notitie, startnota, \
      startnotitie, programma, uitvoeringsprogramma, verkiezingsprogramma, coalitieakkoord, \
      plan van aanpak, wijkactieplan, jaarplan, strategie, roadmap, agenda voor de toekomst
      """
    ),
    (
      "decisions and rules",
      """
      besluit, raadsbesluit, collegebesluit, woo-besluit, beschikking, verordening, beleidsregel, \
      nadere regels, regeling, reglement, bekendmaking, wet
      """
    ),
    (
      "proposals and letters",
      """
      raadsvoorstel, collegevoorstel, statenvoorstel, brief, raadsbrief, raadsinformatiebrief, memo, \
      e-mail, mail, motie, amendement, raadsvragen, kamervragen, fiche
      """
    ),
    ("agreements", "convenant, overeenkomst, protocol, werkafspraak"),
    ("minutes and agendas", "verslag, notulen, besluitenlijst, agenda"),
    (
      "reports",
      """
      rapport, eindrapport, rekenkamerrapport, evaluatie, monitor, jaarverslag, \
      voortgangsrapportage, begroting, advies, factsheet, dpia, inventarislijst
      """
    ),
    ("publicity", "webpagina, webbericht, persbericht, flyer, folder, presentatie"),
    (
      "standards and guides",
      """
      standaard, handreiking, handleiding, praktijkrichtlijn, richtlijn, beheerdocumentatie, \
      programma van eisen, release notes, norm, architectuur, specificatie
      """
    ),
  ]

  private static let families: [String: String] = {
    var families: [String: String] = [:]
    for (name, kinds) in table {
      for kind in kinds.split(separator: ",") {
        families[String(kind.drop { $0 == " " })] = name
      }
    }
    return families
  }()
}
