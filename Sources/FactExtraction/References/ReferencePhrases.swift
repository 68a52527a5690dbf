import SpoorModel

/// Phrases that tell what a paper says of another.
///
/// Folded; `*` stands for up to six words.
enum ReferencePhrases {
  /// Behind the title.
  static let after = PhraseTable([
    ("wordt hierbij|worden hierbij|wordt * opnieuw vastgesteld|bieden wij u hierbij", .noemt),
    (
      """
      nog opgesteld|nog worden|nog op te stellen|nog te schrijven|nog te maken|nog te ontwikkelen
      zal worden opgesteld|zal * opstellen|zal * worden opgesteld|zal * worden vastgesteld|zal * worden aangeboden
      wordt nog|worden nog|moet nog|moeten nog|wordt * opgesteld|wordt * geschreven|wordt * voorbereid
      wordt * ontwikkeld|wordt * uitgewerkt|wordt * aangeboden|wordt * gemaakt|wordt * voorgelegd|wordt op dit moment
      wordt later|is in voorbereiding|in voorbereiding is|is in ontwikkeling|in ontwikkeling is|nog in ontwikkeling
      moet worden opgesteld|moet * worden opgesteld|wordt volgend jaar|wordt momenteel|nog niet gereed|nog niet klaar
      nog niet opgesteld|nog niet geschreven|nog niet kunnen|nog niet afgerond|nog niet getekend|nog niet vastgesteld|nog niet af|
      zal * verschijnen|gaan we opstellen|te verschijnen|volgt na|volgt nog
      volgt in|volgt later|volgt volgend|verschijnt in|verschijnt later|verschijnt eind|gereed te hebben|gereed moet
      gereed zal|gereed komt|gereed zijn|klaar zijn|klaar moet|moet komen|moet * komen|er nog niet|bestaat nog niet
      in de maak|op te stellen|te laten opstellen|te schrijven|te ontwikkelen|op zal stellen|zal volgen|zullen volgen
      is er niet|zijn er niet|bestaat niet|bestaan niet|is er nooit|kwam er niet|er niet gekomen|nooit vastgesteld
      ter voorbereiding|tegemoet kan zien|tegemoet kunnen zien|te verwachten|kunnen verwachten|kan verwachten|nog dit jaar|wordt gewerkt|wordt hard gewerkt|wordt nu gewerkt|wordt momenteel gewerkt|werken wij nog|werken we nog
      """, .nogOpTeStellen
    ),
    (
      """
      wordt ingetrokken|worden ingetrokken|wordt * ingetrokken|is ingetrokken|is vervangen door|wordt vervangen door
      is opgegaan in|opgegaan in|gaat op in|is overgegaan in|is samengevoegd|zijn samengevoegd
      vervalt|vervallen|komt te vervallen|is vervallen|ingetrokken|zijn ingetrokken|is inmiddels vervangen
      wordt * vervangen|is * vervangen|buiten werking|wordt hiermee vervangen
      """, .vervangt
    ),
  ])

  /// Before the title.
  static let before = PhraseTable([
    (
      """
      vervangt|ter vervanging van|in plaats van|in de plaats van|vervanging van|opvolger van|intrekking van|intrekken van
      vervangt * de|trekt in|trekken * in|ingetrokken|vervangen van|vervalt|vervallen|verviel|voorganger|voorloper
      trekken wij|trekken we|trekt het college|trekt de raad|het oude|de oude|de vroegere|het vroegere|de voormalige|het voormalige|opvolging van
      """, .vervangt
    ),
    (
      """
      nog op te stellen|op te stellen|nog te schrijven|nog te ontwikkelen|opstellen van|nog vast te stellen
      toekomstige|komende|nieuw op te stellen|nog te verschijnen|te verschijnen|in voorbereiding|voorbereiding van
      zegt toe|zeggen toe|toegezegd|toezegging|werken aan|werkt aan|gewerkt aan|gewerkt wordt aan|bezig met
      schrijven aan|voornemens|nog geen|er is geen|zijn geen|is er geen|is nog geen|zonder|er komt|komt er|werken * uit in
      uitgewerkt worden in|wordt uitgewerkt in|werken wij uit|overwegen|overweegt|ontwikkelen wij|maken wij een
      stellen wij * een|stelt * een|worden nog|wordt nog|nog vastgelegd in|nog worden|komt * met een|gaan wij|voorstel om
      """, .nogOpTeStellen
    ),
    ("evaluatie van|evalueert|geevalueerd|terugblik op", .evalueert),
    (
      "uitwerking van|uitgewerkt|nadere invulling van|uitvoering van|uitvoering aan", .uitwerkingVan
    ),
    (
      """
      op basis van|gebaseerd op|conform|vindt * oorsprong in|verwoord in|vastgelegd in|beschreven in
      geformuleerd in|overeenkomstig|gelet op|op grond van|in lijn met|sluit aan bij|aansluit bij|op basis
      """, .gebaseerdOp
    ),
  ])

  /// Around a title behind "een": the paper is wished for, or on its way.
  static let indefinite = PhraseTable([
    (
      """
      komt|komen|moet|moeten|zal|zullen|gaan|gaat|wil|willen|opstellen|stellen|maken|schrijven|ontwikkelen|nodig
      wenselijk|voorstel|overweegt|overwegen|verzoekt|verzoeken|pleit|pleiten|vraagt om|straks|volgend|binnenkort
      """, .nogOpTeStellen
    )
  ])

  /// Verbs of the present by which a paper is promised.
  static let presenting: Set<String> = [
    "ontvangt", "ontvangen", "krijgt", "bieden", "biedt", "leggen", "legt", "stellen", "stelt",
    "verschijnt", "volgt", "komt", "komen", "presenteren", "presenteert", "sturen", "stuurt",
  ]

  /// Words of a time that may be still to come.
  static let timesToCome: Set<String> = [
    "najaar", "voorjaar", "zomer", "winter", "binnenkort", "straks", "volgend", "volgende", "eind",
    "begin", "medio", "kwartaal", "komend", "komende", "spoedig", "zomerreces",
  ]

  /// Words that make a time one that is over.
  static let timesGone: Set<String> = [
    "vorig", "vorige", "afgelopen", "sinds", "al", "reeds", "eerder", "inmiddels", "elk", "ieder",
    "hierbij",
    "bijgaand",
  ]

  /// Words that show that a paper behind "een" is there.
  static let existing: Set<String> = [
    "gesloten", "getekend", "ondertekend", "vastgesteld", "opgesteld", "geschreven", "verscheen",
    "verschenen", "heeft", "hebben", "beschikt", "beschikken", "ligt", "kent", "bestaat", "sinds",
    "had", "werd", "kwam", "gemaakt", "uitgebracht",
  ]

  /// Prepositions that lead to what is written.
  static let paperPrepositions: Set<String> = [
    "in", "uit", "volgens", "conform", "zie", "basis", "grond", "krachtens", "overeenkomstig",
  ]

  /// Verbs of what is written, adopted or signed.
  static let paperVerbs: Set<String> = [
    "staat", "staan", "stond", "vastgesteld", "beschreven", "beschrijft", "verwoord", "opgenomen",
    "vastgelegd", "ondertekend", "getekend", "gesloten", "schrijft", "noemt", "vermeldt", "bevat",
    "leest", "lezen", "geschreven", "verschenen", "verscheen", "vaststelling", "stelde", "wijst",
    "aangenomen", "besproken", "verlengen", "verlengd", "ontvangen", "gestuurd", "toegezonden",
    "aangeboden", "regelt", "ontleend", "ontlenen", "ontleent", "gebaseerd", "onderschreven",
    "onderschrijft",
    "aanvaard", "goedgekeurd", "vloeit", "volgt", "dateert",
  ]

  /// Words that begin a clause about the paper right behind its name.
  static let relatives: Set<String> = ["die", "dat", "welke", "deze"]

  /// Words that begin what the paper says.
  static let contentClauses: Set<String> = [
    "dat", "waarin", "waarbij", "hoe", "wie", "wat", "waar", "waaruit", "welke", "waarvan",
    "daarin",
    "om",
  ]
}

/// Phrases by their first word, so that most words of a sentence are looked at once.
struct PhraseTable: Sendable {
  private struct Phrase: Sendable {
    let rank: Int
    let words: [String]
    let role: ReferenceRole
  }

  private let byFirstWord: [String: [Phrase]]

  /// - Parameter lists: Phrases apart by `|` or a line break, with what they mean; earlier ones win.
  init(_ lists: [(String, ReferenceRole)]) {
    var byFirstWord: [String: [Phrase]] = [:]
    var rank = 0
    for (list, role) in lists {
      for phrase in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        byFirstWord[first, default: []].append(Phrase(rank: rank, words: words, role: role))
        rank += 1
      }
    }
    self.byFirstWord = byFirstWord
  }

  /// What the first phrase of the table that occurs in the words means.
  func role(in words: [String]) -> ReferenceRole? {
    var best: Phrase?
    for index in words.indices {
      for phrase in byFirstWord[words[index]] ?? []
      where phrase.rank < best?.rank ?? .max && Self.matches(words[index...], phrase.words[...]) {
        best = phrase
      }
    }
    return best?.role
  }

  /// Whether the words begin with the phrase; its `*` stands for up to six words.
  private static func matches(_ words: ArraySlice<String>, _ phrase: ArraySlice<String>) -> Bool {
    guard let first = phrase.first else { return true }
    if first == "*" {
      return (0...min(6, words.count)).contains { skip in
        matches(words.dropFirst(skip), phrase.dropFirst())
      }
    }
    return words.first == first && matches(words.dropFirst(), phrase.dropFirst())
  }
}
