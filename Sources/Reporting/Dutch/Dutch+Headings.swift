import SpoorModel

/// Headings, columns and short fixed texts.
extension Dutch {
  static let letOpWord = "LET OP"
  static let letOp = "LET OP:"
  static let remark = "Opmerking:"
  static let proposal = "Voorstel"
  static let noTitle = "geen titel aangetroffen"
  static let noDate = "geen datum aangetroffen"
  static let wholeDossier = "hele dossier"
  static let noFinding = "Geen bevinding voorgesteld"

  static let skipLink = "Naar de inhoud"
  static let contents = "Inhoud"
  static let noticeHead = "Voorstel voor de inspecteur."
  static let notice =
    "Deze factsheet is een voorstel, geen oordeel. Spoor las de aangeleverde stukken en vragenlijsten en "
    + "stelt per indicator een bevinding voor, met de woorden waarop die rust. De inspecteur beslist. "
    + "‘Niet aangetroffen’ betekent: niet aangetroffen in de aangeleverde stukken, met de genoemde "
    + "zoektermen. Het zegt niet dat iets niet bestaat."

  static let overviewHead = "In één oogopslag"
  static let noAanpak =
    "Het dossier beschrijft geen aanpak. Daarom is er geen bevinding voorgesteld; hieronder staat wat er "
    + "in de aangeleverde stukken is aangetroffen."
  static let countsCaption = "Voorgestelde bevindingen per aanpak en thema"
  static let aanpakColumn = "Aanpak"
  static let totalColumn = "Totaal"
  static let themeColumn = "Thema"
  static let goodColumn = "Wat gaat goed?"
  static let betterColumn = "Wat kan beter?"
  static let completenessHead = "Volledigheid"
  static let assumptionsHead = "Wat is aangenomen"
  static let questionnaireProblemsHead = "Regels van vragenlijsten die niet konden worden gebruikt"
  static let rowLeftOut = "De regel is niet meegenomen."

  static let respondentsHead = "Respondenten"
  static let noRespondents = "Er zijn geen respondenten opgegeven en geen antwoorden ontvangen."
  static let descriptionHead = "Beschrijving"
  static let findingsHead = "Bevindingen toezichtonderzoek (voorstel)"
  static let findingColumns = ["Criteria", "Indicatoren", "Bevindingen"]
  static let toTrail = "Bekijk het spoor"
  static let backToFinding = "Terug naar de bevinding"
  static let strayHead = "Bevindingen buiten de tabel van het toetsingskader"
  static let conclusionHead = "Conclusie (voorstel)"
  static let conclusionIntroduction =
    "De punten zijn alleen opgebouwd uit de bevindingen hierboven. Een leeg vak blijft leeg. De keuze van de "
    + "hoofdpunten is aan de inspecteur."

  static let trailsHead = "Bijlage: het spoor per bevinding"
  static let trailsIntroduction =
    "Per bevinding: de antwoorden naast elkaar, de passages met bestand en pagina, en waar zonder resultaat is "
    + "gezocht. De gemarkeerde woorden staan zo in het stuk."
  static let unknownIndicator = "Indicator die niet in het toetsingskader staat"
  static let unknownQuestion = "Vraag die niet in het toetsingskader staat"
  static let ruleTerm = "Regel"
  static let wouldChangeTerm = "Wat het voorstel zou veranderen"
  static let addresseeTerm = "Normadressaat"
  static let answersHead = "Antwoorden"
  static let questionColumn = "Vraag"
  static let noAnswer = "geen antwoord aangetroffen"
  static let notAsked = "niet gevraagd"
  static let notReceived = "vragenlijst niet ontvangen"
  static let coding = "Codering"
  static let explanation = "Toelichting"
  static let term = "zoekterm"
  static let counterTerm = "wijst op het tegendeel"
  static let factsHead = "Feiten over stukken"
  static let judgementsHead = "Oordelen van de inspecteur"
  static let absenceHead = "Gezocht zonder resultaat"
  static let unreadHead = "Niet of niet goed te lezen:"

  static let signalsHead = "Signalen"
  static let signalsIntroduction =
    "Een signaal vraagt aandacht en bepaalt nooit een bevinding. De zwaarste staan bovenaan."
  static let noSignals = "Er zijn geen signalen."
  static let signalsCaption = "Signalen naar zwaarte"
  static let signalColumns = ["Ernst", "Signaal", "Aanpak", "Waarom"]

  static let missingHead = "Genoemd, maar niet aangeleverd"
  static let nothingMissing =
    "Er zijn geen stukken aangetroffen die worden genoemd en niet zijn aangeleverd."

  static let filesHead = "Aangeleverde bestanden"
  static let filesIntroduction =
    "Elk aangeleverd bestand staat hier, ook als het niet kon worden gelezen. De SHA-256 is het kenmerk van de "
    + "inhoud: hetzelfde bestand heeft altijd hetzelfde kenmerk."
  static let noFiles = "Er zijn geen bestanden aangeleverd."
  static let filesCaption = "Bestanden met de uitkomst van het lezen"
  static let fileColumns = [
    "Nr.", "Bestand en titel", "Soort, datum, status", "Pagina's", "Uitkomst",
  ]
}
