/// What stands on the first page of a paper beside its title, folded.
///
/// - Source: domain guide 3.1; letterheads, covers and mastheads of Dutch gemeenten, provincies,
///   ministries and standards bodies.
enum TitleVocabulary {
  /// Fields whose value is the title of the paper.
  static let titleLabels: Set<String> = [
    "titel", "titel document", "documenttitel", "naam document", "documentnaam", "titel rapport",
    "titel nota", "titel van het document", "officiele naam regeling", "naam regeling",
    "titel stuk",
    "naam van de regeling", "officiele titel", "titel notitie", "plan", "plannaam", "naam plan",
    "naam van het plan",
  ]

  /// Fields whose value is the subject, which is the title of a letter, a proposal or a memo.
  static let subjectLabels: Set<String> = [
    "onderwerp", "betreft", "inzake", "betreffende", "subject", "onderwerp voorstel",
    "agendapunt titel",
    "naam voorstel", "onderwerp van het voorstel",
  ]

  /// Fields whose value names the meeting that minutes report, where a wide blank sets them apart.
  static let meetingLabels: Set<String> = ["overleg", "vergadering", "bijeenkomst"]

  /// Fields that say something else.
  static let otherLabels: Set<String> = [
    "datum", "kenmerk", "ons kenmerk", "uw kenmerk", "uw brief", "uw brief van", "bijlage",
    "bijlagen",
    "contactpersoon", "contact", "telefoon", "telefoonnummer", "tel", "fax", "faxnummer",
    "doorkiesnummer",
    "afdeling", "team", "directie", "auteur", "auteurs", "opsteller", "opgesteld door", "steller",
    "aan",
    "van", "cc", "kopie", "kopie aan", "versie", "status", "zaaknummer", "zaaknr",
    "registratienummer",
    "registratiekenmerk", "pagina", "aantal pagina's", "bezoekadres", "postadres", "inlichtingen",
    "inlichtingen bij", "portefeuillehouder", "behandeld door", "documentnummer", "nummer",
    "datum verzending",
    "verzonden", "verzenddatum", "vergadering", "vergaderdatum", "vergaderdatum en tijd",
    "vergaderplaats",
    "locatie", "plaats", "tijd", "aanwezig", "afwezig", "deelnemers", "genodigden", "voorzitter",
    "notulist", "secretaris", "opdrachtgever", "organisatie", "project", "projectnummer",
    "classificatie", "website", "e mail", "email", "mail", "onderzoeker", "deze versie",
    "laatst gepubliceerde versie", "laatste werkversie", "vorige versie", "redacteur", "redacteurs",
    "doe mee", "referentie", "relatienummer", "agendapunt", "commissie", "raadsvergadering",
    "collegevergadering", "gs kenmerk", "gedeputeerde", "portefeuille", "openbaar", "afgestemd met",
    "telefoonnummers", "iban", "kvk", "btw", "bank", "mobiele applicatie", "rapportversie", "voor",
    "aanpak", "uw referentie", "onze referentie", "datum vergadering", "vergaderstuk", "programma",
    "domein",
    "beleidsveld", "volgnummer", "dossiernummer", "zaak", "hoofdstuk", "thema", "adviesnummer",
    "nr",
    "volgnr", "geheim", "openbaarheid", "besluitnummer", "portefeuillehouders", "eigenaar",
    "overheidsidentificatienr", "correspondentie", "inlichtingen en bestellingen",
    "copyright", "uitgave", "uitgegeven door", "vormgeving", "druk", "foto's", "fotografie",
    "redactie",
    "retouradres", "doelgroep", "distributie", "verspreiding", "geraadpleegd op", "stuknummer",
    "gepubliceerd", "indiener", "indieners", "indiener s", "onderwerpen", "bron", "id", "dossier",
    "rubriek", "plantype", "imro idn", "idn", "imro", "identificatie", "identificatienummer",
    "planidentificatie", "organisatietype", "citeertitel", "vastgesteld door", "eigen onderwerp",
    "bevoegd gezag", "bronhouder", "datum publicatie", "publicatiedatum", "documenttype",
    "trefwoorden",
    "ministerie van", "opgesteld door", "opstellers", "kopie aan", "parafenroute", "zaaktype",
  ]

  /// Types of paper that stand as a label before the title, parted from it by a blank and a colon.
  ///
  /// - Source: pages of the Tweede Kamer; headings of councils' information systems.
  static let typeLabels: Set<String> = [
    "brief regering", "brief lid fractie", "brief commissie", "brief derden",
    "antwoord schriftelijke vragen", "schriftelijke vragen", "mondelinge vragen", "motie",
    "amendement", "gewijzigde motie", "nader gewijzigde motie", "gewijzigd amendement",
    "lijst van vragen", "lijst van vragen en antwoorden", "verslag van een schriftelijk overleg",
    "verslag van een commissiedebat", "verslag van een algemeen overleg", "memorie van toelichting",
    "nota van wijziging", "voorstel van wet", "advies raad van state", "raadsvoorstel",
    "raadsbrief", "raadsinformatiebrief", "initiatiefnota", "bijlage", "koninklijke boodschap",
    "inbreng verslag schriftelijk overleg", "nota n a v het nader verslag", "beslisnota",
    "nota n a v het verslag", "statenvoorstel", "statenbrief", "ingekomen stuk", "memo", "rapport",
  ]

  /// Beginnings of lines that a website or a journal prints around the paper.
  ///
  /// - Source: lokaleregelgeving.overheid.nl, officielebekendmakingen.nl, wetten.overheid.nl and
  ///   ruimtelijkeplannen.nl, as saved in 2018 to 2026.
  static let furniture: [String] = [
    "permanente link", "naar de actuele versie", "naar de door u bekeken", "regeling vervallen per",
    "deze regeling is vervallen", "wijziging(en) zonder datum", "geraadpleegd op",
    "ziet u een fout", "u bent hier", "direct naar", "ga direct naar", "ga naar de inhoud",
    "naar de inhoud", "naar hoofdinhoud", "naar de hoofdinhoud", "zoals vergunningen, bouwplannen",
    "adressen en contactpersonen van", "wetstechnische informatie", "gegevens van de regeling",
    "xml version", "datum publicatie", "skip to", "spring naar", "overslaan en naar", "terug naar",
    "deel deze pagina", "print deze pagina", "u kijkt naar", "toon alle", "meer informatie over",
    "houdt u er rekening mee dat", "intitule", "wijzigingenoverzicht", "zoek binnen",
    "deze website gebruikt cookies", "wij gebruiken cookies", "externe bijlage",
  ]

  /// Beginnings of the lines between the name of a body and the regulation that it adopts.
  static let preamble: [String] = [
    "gelet op artikel", "gelet op de artikel", "gelet op het bepaalde", "gelet op het voorstel",
    "gelezen het", "gezien het voorstel", "gezien het advies", "overwegende dat", "overwegende:",
    "overwegende,", "besluit vast te stellen", "besluiten vast te stellen", "besluit:",
    "besluiten:",
    "vast te stellen de", "vast te stellen het", "vast te stellen:", "b e s l u i t",
  ]

  /// Lines of one or two words that belong to a website.
  static let loneFurniture: Set<String> = [
    "home", "menu", "zoeken", "zoek", "delen", "print", "printen", "afdrukken", "inloggen", "login",
    "sluiten", "navigatie", "vorige", "omhoog", "begin", "lees voor", "zoekresultaten",
    "contact opnemen", "cookies", "tekst", "opslaan",
  ]

  /// Names of the journals in which decisions are published; in a row with `|` they are its masthead.
  static let gazettes: Set<String> = [
    "gemeenteblad", "staatscourant", "staatsblad", "waterschapsblad", "tractatenblad",
    "provinciaal",
    "provinciaalblad", "kamerstuk",
  ]

  /// Verbs that make a long line a sentence.
  static let finiteVerbs: Set<String> = [
    "is", "was", "waren", "wordt", "werd", "werden", "heeft", "hebben", "had", "zal", "zullen",
    "moet", "moeten", "kan", "kunnen", "geldt", "gaat", "komt", "blijkt", "bevat", "biedt",
    "beschrijft", "geeft", "maakt", "ligt", "staat", "richt", "vormt", "stelt",
  ]

  /// First words of long titles that name no type of paper.
  static let longOpenings: Set<String> = [
    "kabinetsreactie", "reactie", "antwoord", "antwoorden", "beantwoording", "vragen", "wijziging",
    "regels", "vaststelling", "intrekking", "instelling", "aanwijzing", "voorstel", "toelichting",
    "zienswijze", "initiatiefnota", "uitvoering", "herziening", "goedkeuring", "verzoek",
    "bekendmaking", "nadere", "plan", "inspraak", "deelnameovereenkomst", "mandaat", "machtiging",
    "delegatie", "rapport", "verslag", "notulen", "aanbieding", "algemene", "gemeenschappelijke",
  ]

  /// Headings of parts of a paper: never its title, and what follows them is not its title either.
  static let sectionHeadings: Set<String> = [
    "inhoud", "inhoudsopgave", "samenvatting", "managementsamenvatting", "inleiding", "voorwoord",
    "aanleiding", "colofon", "bijlagen", "doel", "achtergrond", "leeswijzer", "introductie",
    "doelgroep",
    "beslispunten", "voorstel", "toelichting", "algemeen", "ten geleide", "woord vooraf",
    "abstract",
    "summary", "table of contents", "status van dit document", "gevraagd besluit",
    "geadviseerd besluit",
    "geadviseerde besluiten", "doel bespreking", "opening", "aanwezig", "vooraf", "kernboodschap",
    "conclusie", "conclusies", "aanbevelingen", "overwegingen", "argumenten", "algemene gegevens",
    "inhoudstafel", "inhoud van dit document", "versiebeheer", "versiehistorie", "documentbeheer",
    "samenvatting van het voorgestelde besluit", "beslispunt", "probleemstelling", "doelstelling",
    "historie", "distributielijst", "documentgegevens", "documentinformatie",
    "gerelateerde documenten",
    "voorgesteld besluit", "aanhef", "bestuurlijke samenvatting", "introduction", "wat is het doel",
  ]

  /// Beginnings of lines that name a publication, an issue or a sender, not a paper.
  static let mastheads: [String] = [
    "tweede kamer der staten", "eerste kamer der staten", "staten-generaal", "staatsblad",
    "staatscourant",
    "gemeenteblad", "provinciaal blad", "waterschapsblad", "tractatenblad",
    "aanhangsel van de handelingen",
    "handelingen", "vergaderjaar", "officiele uitgave", "jaargang", "kamerstuk", "ministerie van",
    "de minister van", "de staatssecretaris van", "aan de minister", "aan de staatssecretaris",
    "nr.", "no.", "blad gemeenschappelijke regeling", "koninkrijk der nederlanden", "bijvoegsel",
    "de voorzitter van de", "aan de voorzitter", "der staten-generaal", "aan de raad",
    "aan de gemeenteraad",
    "aan het college", "college van burgemeester", "burgemeester en wethouders", "directoraat",
    "openbare versie", "rijksoverheid", "uitgave van", "geraadpleegd op", "cahier ", "issn", "isbn",
    "provinciale staten van", "gedeputeerde staten van", "aan provinciale staten", "t.a.v",
    "gescand op",
    "verder met", "logius standaard", "logius handreiking", "de heer ", "mevrouw ", "geachte",
    "download", "transcriptie", "save this", "no results", "de leden van de raad",
    "leden van de gemeenteraad", "aan de leden van", "het college van",
  ]

  /// Beginnings of lines that name a sender: what stands in one block with them names it as well.
  static let senders: [String] = [
    "ministerie van", "de minister van", "de staatssecretaris van", "directoraat", "rijksoverheid",
  ]

  /// First words of an opening of a letter.
  static let salutations: Set<String> = [
    "geachte", "beste", "hooggeachte", "waarde", "ls", "l", "dag", "hallo",
  ]

  /// Words with which no title ends: the next line belongs to it.
  static let danglers: Set<String> = [
    "voor", "van", "en", "de", "het", "een", "in", "op", "met", "aan", "tot", "bij", "door", "naar",
    "over",
    "ten", "ter", "te", "of", "tegen", "tussen", "uit", "om", "der", "den", "als", "rond", "inzake",
    "onder",
    "zonder", "binnen", "per", "via", "op de", "versus", "behorend", "behorende", "onze", "uw",
    "hun",
  ]

  static let weekdays: Set<String> = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "uur", "datum",
    "d", "dd",
    "stand", "peildatum", "versie", "van", "tot", "en",
  ]
}
