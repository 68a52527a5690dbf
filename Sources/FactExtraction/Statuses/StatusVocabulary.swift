import SpoorModel

/// The Dutch words in which papers speak of their own status, folded; hyphens count as blanks.
///
/// - Source: domain guide 3.4; `gold/phrases-status.jsonl`; status lines of ReSpec papers of Dutch
///   public bodies (Werkversie, Consultatieversie, Versie ter vaststelling, Vastgestelde versie).
enum StatusVocabulary {
  /// Words that, in a status line, name a status; the longest entry that fits wins.
  static let markers: [(words: String, kind: StatusMarker.Kind)] = [
    ("concept", .concept), ("conceptversie", .concept), ("concept versie", .concept),
    ("werkversie", .concept), ("werk versie", .concept),
    ("werkdocument", .concept), ("werkexemplaar", .concept), ("kladversie", .concept),
    ("klad versie", .concept), ("klad", .concept), ("draft", .concept),
    ("ambtelijk concept", .concept), ("bestuurlijk concept", .concept),
    ("voorlopig concept", .concept), ("ruw concept", .concept), ("ruwe versie", .concept),
    ("eerste concept", .concept), ("tweede concept", .concept), ("derde concept", .concept),
    ("voorlopige versie", .concept), ("voorlopig", .concept), ("consultatieversie", .concept),
    ("consultatie versie", .concept), ("inspraakversie", .concept), ("inspraak versie", .concept),
    ("concepttekst", .concept), ("conceptrapport", .concept), ("conceptrapportage", .concept),
    ("conceptnota", .concept), ("conceptnotitie", .concept), ("conceptverslag", .concept),
    ("in bewerking", .concept), ("in concept", .concept), ("concept rapport", .concept),
    ("versie voor consultatie", .concept), ("ter consultatie", .concept),
    ("versie voor inspraak", .concept), ("versie voor reactie", .concept),
    ("versie voor commentaar", .concept), ("ter review", .concept), ("voor review", .concept),
    ("ambtelijke versie", .concept), ("proefversie", .concept), ("vergaderversie", .concept),
    ("versie voor bespreking", .concept), ("consultatieconcept", .concept),
    ("discussieversie", .concept), ("bespreekversie", .concept), ("reviewversie", .concept),

    ("definitief concept", .definitiefConcept), ("concept definitief", .definitiefConcept),
    ("definitieve concept", .definitiefConcept), ("definitieve conceptversie", .definitiefConcept),
    ("definitieve concept versie", .definitiefConcept), ("eindconcept", .definitiefConcept),
    ("eind concept", .definitiefConcept), ("slotconcept", .definitiefConcept),
    ("eindversie concept", .definitiefConcept), ("concept eindversie", .definitiefConcept),
    ("eindversie van de concept", .definitiefConcept), ("concept eindrapport", .definitiefConcept),
    ("concepteindrapport", .definitiefConcept), ("concept eindrapportage", .definitiefConcept),

    ("ontwerp", .ontwerp), ("voorontwerp", .ontwerp), ("ontwerpversie", .ontwerp),
    ("ontwerp versie", .ontwerp), ("ontwerpbesluit", .ontwerp), ("ontwerp besluit", .ontwerp),

    ("ter vaststelling", .terVaststelling), ("versie ter vaststelling", .terVaststelling),
    ("ter besluitvorming", .terVaststelling), ("versie ter besluitvorming", .terVaststelling),
    ("nog vast te stellen", .terVaststelling), ("nog niet vastgesteld", .terVaststelling),
    ("ter goedkeuring", .terVaststelling), ("versie voor besluitvorming", .terVaststelling),
    ("versie voor vaststelling", .terVaststelling), ("vaststellingsversie", .terVaststelling),
    ("ter inzage", .terInzage), ("ligt ter inzage", .terInzage),

    ("definitief", .definitief), ("definitieve versie", .definitief), ("def", .definitief),
    ("def versie", .definitief), ("defversie", .definitief), ("definitieve tekst", .definitief),
    ("definitief rapport", .definitief), ("definitieve rapportage", .definitief),
    ("eindversie", .definitief), ("eind versie", .definitief), ("finale versie", .definitief),
    ("final", .definitief), ("eindrapport", .definitief), ("eindrapportage", .definitief),
    ("eindverslag", .definitief), ("in gebruik", .definitief), ("in gebruik versie", .definitief),

    ("vastgesteld", .vastgesteld), ("vastgestelde versie", .vastgesteld),
    ("vastgestelde tekst", .vastgesteld), ("bestuurlijk vastgesteld", .vastgesteld),
    ("goedgekeurde versie", .vastgesteld), ("bekrachtigd", .vastgesteld),
    ("definitief vastgesteld", .vastgesteld), ("vastgesteld en definitief", .vastgesteld),
    ("vastgesteld definitief", .vastgesteld), ("definitieve vastgestelde versie", .vastgesteld),

    ("verouderde versie", .vervangen), ("vervallen versie", .vervangen),
    ("teruggetrokken versie", .ingetrokken), ("ingetrokken versie", .ingetrokken),
  ]

  /// Words that may stand beside a marker in a line that is about status, version or date only.
  static let fillers: Set<String> = [
    "versie", "version", "versienummer", "documentversie", "rapportversie", "rapport", "v", "vs",
    "ver", "nr", "nummer", "status", "documentstatus", "document", "rapportstatus", "stand", "fase",
    "d", "dd", "datum", "van", "per", "de", "en", "tot", "ter", "m", "t", "tm", "is", "b", "tbv",
    "ten", "behoeve", "voor", "college", "raad", "gemeenteraad", "bestuur", "b&w", "w", "bw",
    "burgemeester", "wethouders", "commissie", "staten", "inspraak", "consultatie", "bespreking",
    "behandeling", "besluitvorming", "vaststelling", "inzage", "commentaren", "commentaar",
    "opmerkingen", "verwerkt", "intern", "extern", "openbaar", "vertrouwelijk", "ambtelijk",
    "bestuurlijk", "publieke", "exemplaar", "editie", "druk", "uitgave", "begin", "eind", "medio",
    "niet", "verspreiden", "gebruik", "citeren", "openbaar", "voorjaar", "zomer", "najaar",
    "winter", "kwartaal", "ongewijzigd", "onder", "voorbehoud", "pagina", "pag", "blz",
  ]

  /// Words that lead from a draft to the meeting that it is for: `ter vaststelling in het algemeen bestuur`.
  static let meetingFillers: Set<String> = [
    "in", "het", "algemeen", "dagelijks", "ab", "db", "gs", "ps", "provinciale", "gedeputeerde",
    "vergadering", "raadsvergadering", "statenvergadering", "collegevergadering",
    "commissievergadering", "bestuursvergadering", "gemeenteraad", "op", "door",
    "raadsbehandeling", "collegebehandeling", "raadsbesluitvorming", "commissiebehandeling",
  ]

  /// Words for whom a draft is made, or what for, in a line that opens with its status:
  /// `Concept ten behoeve van de klankbordgroep`, `Concept voor wederhoor`.
  static let audiences: Set<String> = [
    "klankbordgroep", "projectgroep", "werkgroep", "stuurgroep", "regiegroep", "kerngroep",
    "adviesraad", "clientenraad", "participatieraad", "ondernemingsraad", "gemeenteraden", "raden",
    "colleges", "raadsleden", "statenleden", "partners", "ketenpartners", "samenwerkingspartners",
    "leden", "deelnemers", "directie", "mt", "portefeuillehouder", "portefeuillehouders",
    "portefeuillehoudersoverleg", "opdrachtgever", "wederhoor", "hoor", "reactie", "reacties",
    "zienswijze", "zienswijzen", "advies", "advisering", "informatie", "overleg", "review",
    "feitelijke", "verspreiding", "publicatie", "onjuistheden", "controle", "instemming", "ab",
    "db", "gs", "ps",
  ]

  /// Months and their abbreviations, in order.
  static let months: [String: Int] = {
    var table: [String: Int] = [:]
    let names = [
      ["januari", "jan"], ["februari", "feb", "febr"], ["maart", "mrt"], ["april", "apr"], ["mei"],
      ["juni", "jun"], ["juli", "jul"], ["augustus", "aug"], ["september", "sep", "sept"],
      ["oktober", "okt"], ["november", "nov"], ["december", "dec"],
    ]
    for (index, forms) in names.enumerated() {
      for form in forms { table[form] = index + 1 }
    }
    return table
  }()

  /// Words that name who decides; what follows the first word is taken along where it fits.
  static let bodies: [String] = [
    "gemeenteraad", "raad", "raadsvergadering", "college", "collegevergadering", "burgemeester",
    "b", "bw", "wethouders", "gedeputeerde staten", "provinciale staten", "gs", "ps", "staten",
    "algemeen bestuur", "dagelijks bestuur", "bestuur", "stuurgroep", "programmaraad", "commissie",
    "commissievergadering", "minister", "ministerraad", "staatssecretaris", "directie", "obdo",
    "portefeuillehoudersoverleg", "ledenvergadering", "congres", "kerngroep", "regieraad",
    "ab", "db", "mt", "waterschapsbestuur", "algemene vergadering", "managementteam",
    "programmeringstafel",
  ]

  /// First words of a sentence that point at the paper itself.
  static let demonstratives: Set<String> = [
    "dit", "deze", "voorliggend", "voorliggende", "onderhavig", "onderhavige", "onderstaand",
    "onderstaande", "bovenstaand", "bovenstaande", "bijgaand", "bijgaande",
  ]

  /// Words for a paper, as the subject of a sentence about the paper itself.
  static let selfNouns: Set<String> = [
    "document", "stuk", "nota", "notitie", "plan", "beleidsplan", "beleidsnota", "kadernota",
    "visie",
    "beleidsvisie", "programma", "uitvoeringsprogramma", "verordening", "beleidsregel",
    "beleidsregels", "regeling", "regels", "convenant", "protocol", "reglement", "rapport",
    "rapportage", "versie", "handreiking", "standaard", "richtlijn", "praktijkrichtlijn", "beleid",
    "beleidskader", "kader", "leidraad", "beheermodel", "overeenkomst", "besluit", "tekst",
    "specificatie", "beleidsdocument", "beleidsstuk", "agenda", "strategie", "werkafspraak",
    "omgevingsvisie", "structuurvisie", "verslag", "wijzigingsbesluit", "norm",
  ]

  /// Ends of words that name a type of paper: what a status word before a title stands before.
  static let typeEndings: [String] = [
    "nota", "notitie", "plan", "visie", "programma", "verordening", "beleid", "kader", "convenant",
    "protocol", "reglement", "rapport", "rapportage", "verslag", "advies", "besluit", "regeling",
    "regels", "regel", "overeenkomst", "begroting", "evaluatie", "agenda", "notulen", "akkoord",
    "strategie", "handreiking", "leidraad", "richtlijn", "handboek", "statuut", "contract",
    "document", "stuk", "monitor", "onderzoek", "brief", "voorstel", "analyse", "plan van aanpak",
    "arrangement", "structuur", "model", "tekst", "memo", "factsheet", "jaarverslag", "toelichting",
  ]
}
