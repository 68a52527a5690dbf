/// The words beside a date that tell whether it is the paper's own.
///
/// - Source: letterheads, covers and status lines of Dutch public papers; domain guide 3.1 and 3.3.
enum OwnDateVocabulary {
  /// Labels of the paper's own date.
  static let ownLabels: Set<Substring> = [
    "datum", "date", "dagtekening", "documentdatum", "rapportdatum", "versiedatum", "briefdatum",
    "opsteldatum",
  ]
  /// Words of a label, or of a line, that say when a paper was written.
  static let makingWords: Set<Substring> = ["opgesteld", "beantwoord", "geschreven"]
  /// Words that may stand between such a word and the date.
  static let makingLinks: Set<Substring> = ["op", "d", "dd", "datum"]
  /// Labels of a meeting's date.
  static let meetingLabels: Set<Substring> = [
    "vergaderdatum", "raadsvergadering", "collegevergadering", "commissievergadering",
    "vergadering", "overlegdatum", "statenvergadering", "bijeenkomst",
  ]
  static let sentLabels: Set<Substring> = [
    "verzonden", "verzenddatum", "verzending", "verzend", "sent",
  ]
  static let publicationLabels: Set<Substring> = [
    "publicatiedatum", "gepubliceerd", "publicatie", "uitgegeven", "uitgave", "bekendgemaakt",
  ]

  /// Words that make a label, or a line, speak of another date.
  static let foreign: Set<Substring> = [
    "ontvangst", "ontvangen", "ontvangstdatum", "uw", "besluit", "besluitdatum", "ingang",
    "ingangsdatum", "inwerkingtreding", "geraadpleegd", "afdruk", "afgedrukt", "print", "geprint",
    "afdrukdatum", "printdatum", "peildatum", "commissiedocument", "geboortedatum", "einddatum",
    "startdatum", "deadline", "vervaldatum", "verloopdatum", "gewijzigd", "wijzigingsdatum",
    "registratiedatum", "aanvraag", "aanvraagdatum", "indiening", "ingekomen", "gs", "vastgesteld",
    "vaststelling", "verkiezingen", "kamerverkiezingen", "ingezonden", "volgende", "bijlage",
    "publicatiedatum", "verzenddatum", "vergadering", "vergaderdatum", "ondertekening",
    "raadpleging", "looptijd", "planning", "behandeling", "stand", "cijfers", "datums", "sluiting",
    "einde", "begin", "onderzoeksperiode", "periode", "vragen", "vraag", "melding", "aanmelding",
    "gepland", "geplande", "verwacht", "verwachte", "beoogd", "beoogde", "streefdatum", "ingediend",
  ]

  /// Labels that stand beside "Datum" in the head of a letter.
  static let rowLabels: Set<Substring> = [
    "kenmerk", "zaaknummer", "pagina", "nummer", "behandelaar", "behandeld", "bijlagen", "telefoon",
    "doorkiesnummer", "contactpersoon", "onderwerp", "registratienummer", "blad",
  ]

  /// Labels of letters only: a row that holds one is a letterhead and no table.
  static let letterheads: Set<Substring> = [
    "kenmerk", "behandeld", "behandelaar", "doorkiesnummer", "contactpersoon",
  ]

  /// Words of the head of a table of versions or papers: what stands under it is a row.
  static let tableHeads: Set<Substring> = [
    "versie", "auteur", "auteurs", "wijziging", "wijzigingen", "omschrijving", "opmerking",
    "opmerkingen", "toelichting", "titel", "volgnr", "volgnummer", "volgnum", "documentnr", "naam",
    "distributie", "beoordeling", "actie", "wie", "soort", "tijd", "release", "door", "reden",
  ]

  /// Words of a status line: with the date they make a whole line.
  static let statusWords: Set<Substring> = [
    "versie", "version", "werkversie", "conceptversie", "consultatieversie", "concept",
    "definitief", "definitieve", "vastgesteld", "vastgestelde", "vaststelling", "status", "ontwerp",
    "eindversie", "eindconcept", "eindrapport", "voorgesteld", "publicatieversie", "gebruik",
    "verouderde", "revisie", "release", "def",
  ]

  /// Words that make "versie" another version than the one that is printed.
  static let otherVersions: Set<Substring> = [
    "eerste", "vorige", "eerdere", "oorspronkelijke", "volgende", "oude", "nieuwe",
  ]

  /// Words that say when a paper or a web page was changed last.
  static let updateWords: Set<Substring> = [
    "gewijzigd", "bijgewerkt", "geactualiseerd", "herzien", "bijgesteld", "aangepast", "update",
    "actualisatie", "wijziging",
  ]
  /// Words that open a sentence about something else that was changed.
  static let sentenceOpenings: Set<Substring> = [
    "de", "het", "dit", "deze", "in", "op", "is", "zijn", "was", "werd", "dat", "die", "er", "als",
    "en", "wij", "u", "artikel", "wet", "besluit",
  ]
  /// Words that may stand before "notulen" and the like in the title of minutes.
  static let meetingAdjectives: Set<Substring> = [
    "openbare", "concept", "definitieve", "verkorte", "het", "de", "definitief", "vertrouwelijke",
    "openbaar", "besloten", "beknopt", "beknopte", "kort", "woordelijk", "samenvattend", "ontwerp",
    "vastgesteld", "vastgestelde", "geannoteerde", "voorlopige",
  ]

  /// Beginnings of long words that make a label one of another date, where the text layer glued labels together.
  static let longForeign: [String] = [
    "inwerkingtreding", "uitwerkingtreding", "ondertekening", "ontvangst", "terugwerkende",
    "besluitvorming", "vaststelling", "aanvraag", "evaluatie", "bekendmaking", "ingangs",
  ]
  /// Words that a time, a page or a version brings with it behind a date.
  static let quietWords: Set<Substring> = [
    "uur", "pagina", "pag", "blz", "bladzijde", "p", "v", "te", "tot", "van", "blad", "om", "en",
  ]
  /// Finite verbs: a line that holds one is a sentence.
  static let verbs: Set<Substring> = [
    "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had",
    "zal", "zullen", "kan", "kunnen", "moet", "moeten", "geldt", "gaat", "komt", "vindt", "stelt",
    "stelde", "besluit", "besloot", "blijkt", "bleek", "vraagt", "vroeg", "schrijft", "schreef",
  ]
  /// What a web page or a paper calls itself.
  static let selves: Set<Substring> = [
    "pagina", "webpagina", "site", "website", "artikel", "bericht", "document", "tekst",
    "informatie", "stuk",
  ]
  /// Words of the block of signatures under a regulation.
  static let signers: Set<Substring> = [
    "voornoemd", "voornoemde", "secretaris", "griffier", "gemeentesecretaris", "raadsgriffier",
  ]
  /// Words that open the caption of a figure, a source or a note.
  static let captions: Set<Substring> = [
    "bron", "tabel", "figuur", "foto", "zie", "kaart", "grafiek", "bijlage", "noot", "druk",
    "bronnen", "cijfers", "peildatum", "geraadpleegd", "brief", "mail",
  ]
  /// First words of the line that says when a text was put on a website.
  static let publicationOpenings: Set<Substring> = [
    "geplaatst", "gepubliceerd", "gepost", "publicatiedatum", "publicatie", "nieuwsbericht",
    "nieuws", "bericht", "toegevoegd",
  ]
  /// Headings of a web page under which others speak, or older messages stand.
  static let commentHeadings: Set<Substring> = ["reacties", "reactie", "comments", "archief"]
  /// Names of the journals in which regulations are published.
  static let gazettes: Set<Substring> = [
    "gemeenteblad", "staatscourant", "provinciaal", "waterschapsblad", "staatsblad",
    "provinciaalblad",
  ]
  /// Words that make a row of a table of versions a plan.
  static let plans: Set<Substring> = [
    "gepland", "geplande", "verwacht", "verwachte", "planning", "beoogd", "deadline",
  ]
  /// Papers that report or call a meeting, by the word that names them.
  static let minutes: Set<Substring> = [
    "verslag", "notulen", "besluitenlijst", "agenda", "vergaderverslag", "gespreksverslag",
    "conceptverslag", "actielijst", "aantekeningen", "besprekingsverslag", "kortverslag",
    "conceptnotulen", "afsprakenlijst",
  ]
  /// Words that may stand between the title of minutes and the date on the next line.
  static let meetingLinks: Set<Substring> = [
    "d", "dd", "van", "gehouden", "op", "datum", "de", "vergadering", "raadsvergadering", "den",
  ]

  /// Words that begin a phrase of a sentence: a line with one before its date is no line of its own.
  static let phraseWords: Set<Substring> = [
    "op", "van", "in", "per", "tot", "sinds", "vanaf", "na", "voor", "uit", "tussen", "door", "is",
    "zijn", "wordt", "worden", "werd", "was", "zal", "heeft", "hebben", "dat", "die", "bij", "naar",
    "over", "uiterlijk", "rond", "dan", "gedateerd", "met", "aan", "tegen", "gedurende", "volgens",
    "dossier", "brief", "brieven", "mail", "verslag", "conceptverslag", "notulen", "url", "http",
    "https", "conform", "krachtens", "ingevolge", "zie", "stand", "verkiezingen",
    "kamerverkiezingen", "gemeenteraadsverkiezingen",
  ]

  /// Words that name papers which report or call a meeting.
  static let meetingPapers: Set<Substring> = [
    "verslag", "notulen", "besluitenlijst", "agenda", "vergaderverslag", "aantekeningen",
    "gespreksverslag", "conceptverslag", "overleg", "actielijst", "vergadering",
    "raadsvergadering",
  ]

  /// Fields that may stand behind the date of a cover on one line: "11 juli 2016 Projectnummer 800.34".
  static let tailFields: Set<Substring> = [
    "projectnummer", "projectnr", "project", "kenmerk", "ons", "uw", "zaaknummer", "zaaknr",
    "registratienummer", "documentnummer", "documentnr", "docnr", "rapportnummer", "rapportnr",
    "referentie", "nummer", "dossiernummer", "dossier", "bijlage", "bijlagen", "behandeld",
    "contactpersoon", "auteur", "auteurs", "opdrachtgever", "portefeuillehouder", "agendapunt",
    "corsanummer", "verseonnummer", "isbn", "afdeling", "status", "blad", "opsteller",
  ]
  /// Types of decision that open a title with who decided, and when.
  static let decisions: Set<Substring> = [
    "besluit", "regeling", "verordening", "beleidsregel", "beleidsregels", "reglement",
    "wijzigingsbesluit", "wijzigingsregeling", "mandaatbesluit", "aanwijzingsbesluit",
    "verkeersbesluit", "delegatiebesluit", "instellingsbesluit", "subsidieregeling",
  ]
  /// Words with which the title of a decision goes on behind its day.
  static let decisionTails: Set<Substring> = [
    "tot", "houdende", "ter", "inzake", "nr", "no", "nummer", "kenmerk", "met", "over", "ps", "gs",
    "zaaknummer", "betreffende", "omtrent", "voor", "waarbij", "dossiernummer",
  ]
  /// Words that name who takes decisions.
  static let deciders: Set<Substring> = [
    "raad", "gemeenteraad", "college", "burgemeester", "bestuur", "staten", "minister",
    "staatssecretaris", "directie", "gedeputeerde", "provinciale", "dagelijks", "algemeen", "ab",
    "db",
    "gs", "ps", "commissie", "raadscommissie", "raadsvergadering", "stuurgroep",
  ]
  /// Words that say what a version is for.
  static let purposes: Set<Substring> = [
    "ter", "tbv", "behoeve", "voor", "besluitvorming", "behandeling", "bespreking",
  ]
  /// Words of the head of a paper of parliament, or of answers to one.
  static let parliament: Set<Substring> = [
    "memorie", "kamerstuk", "kamerstukken", "vergaderjaar", "antwoord", "antwoorden", "kamer",
    "wetsvoorstel", "verslag", "staten", "aanhangsel", "regering",
  ]
  /// Headings that open the first chapter: below them a paper prints no date of its own by itself.
  static let chapters: Set<Substring> = [
    "inleiding", "aanleiding", "artikel", "hoofdstuk", "paragraaf", "begripsbepalingen",
    "leeswijzer",
  ]

  /// Words that begin the formula by which a paper is adopted.
  static let adoptionWords: Set<Substring> = [
    "vastgesteld", "besloten", "vastgestelde", "vaststelling", "raadsbesluit", "behoort",
    "aangenomen", "collegebesluit",
  ]
  static let signatureWords: Set<Substring> = [
    "ondertekend", "getekend", "overeengekomen", "opgemaakt", "ondertekening",
  ]
  /// Words in an adoption formula that make it one of another paper, or of the future.
  static let foreignAdoption: Set<Substring> = [
    "wordt", "worden", "zal", "zullen", "moet", "nog", "eerder", "eerdere", "is", "zijn", "werd",
    "was", "heeft", "hebben", "verslag", "notulen", "dat", "gewijzigd", "gepland",
  ]
}
