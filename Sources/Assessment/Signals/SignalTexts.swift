import SpoorModel

/// The Dutch of the signals: why each was raised.
enum SignalTexts {
  private static func name(_ record: DocumentRecord) -> String {
    AssessmentTexts.quoted(PaperFacts.name(record))
  }
  private static func who(_ answers: [Answer], _ asked: [Respondent]) -> String {
    AssessmentTexts.who(answers, of: asked)
  }
  private static func months(_ count: Int) -> String {
    count == 1 ? "één maand" : "\(count) maanden"
  }

  // MARK: Documents

  static func policyNotDelivered(_ title: String, times: Int) -> String {
    "\(AssessmentTexts.quoted(title)) wordt \(times == 1 ? "één keer" : "\(AssessmentTexts.number(times)) keer") "
      + "genoemd en is niet aangetroffen in de aangeleverde stukken"
  }
  static func onlyDraft(_ record: DocumentRecord) -> String {
    "van \(name(record)) is alleen een concept aangeleverd; een vastgestelde versie is niet "
      + "aangetroffen in de aangeleverde stukken"
  }
  static func draftHeadline(_ record: DocumentRecord) -> String? {
    record.facts.date?.value.value.year.map { "concept uit \($0)" }
  }
  static func outdatedDraft(_ record: DocumentRecord, months count: Int) -> String {
    "het concept \(AssessmentTexts.draft(record)) is \(months(count)) ouder dan de peildatum"
  }
  static func expiredPolicy(_ record: DocumentRecord, months count: Int?) -> String {
    count.map {
      "\(name(record)) is \(months($0)) ouder dan de peildatum; een looptijd is niet aangetroffen"
    } ?? "de looptijd van \(name(record)) eindigt voor de peildatum"
  }
  static let ownDate = "datum van opstelling of vaststelling"
  static func undated(_ record: DocumentRecord) -> String {
    "in \(name(record)) is geen datum van opstelling of vaststelling gevonden"
  }
  static let status = "status"
  static func statusNotStated(_ record: DocumentRecord) -> String {
    "in \(name(record)) is niet gevonden of het een concept is of is vastgesteld"
  }
  static func conflictingStatus(_ record: DocumentRecord) -> String {
    "\(name(record)) noemt zichzelf concept en ook definitief of vastgesteld"
  }
  static func adoptionNotShown(_ record: DocumentRecord) -> String {
    "dat \(name(record)) is vastgesteld, blijkt niet uit de aangeleverde stukken"
  }
  static func repealed(_ record: DocumentRecord) -> String {
    "\(name(record)) is volgens het stuk zelf ingetrokken of vervangen"
  }
  static func claimedStillCurrent(_ record: DocumentRecord) -> String {
    "\(name(record)) wordt nog actueel genoemd, terwijl het een concept of oud beleid is; een "
      + "besluit daarover is niet aangetroffen in de aangeleverde stukken"
  }
  static let targetGroup = "doelgroep"
  static func targetGroupNotServed(_ record: DocumentRecord) -> String {
    "in \(name(record)) is de doelgroep niet gevonden met deze zoektermen"
  }
  static func titleVariants(_ record: DocumentRecord, _ variants: [String]) -> String {
    "\(name(record)) komt ook voor als \(AssessmentTexts.list(variants.map(AssessmentTexts.quoted), atMost: 3))"
  }
  static func duplicate(_ paths: [String]) -> String {
    "hetzelfde bestand is \(AssessmentTexts.number(paths.count)) keer aangeleverd: "
      + AssessmentTexts.list(paths)
  }
  static func contained(_ part: DocumentRecord, in whole: DocumentRecord) -> String {
    "de tekst van \(part.document.path) is (vrijwel) geheel een deel van \(whole.document.path)"
  }
  static func unreadable(_ outcome: Outcome, pages: [Int], of count: Int) -> String {
    let why =
      switch outcome {
      case .read: "de tekst is slecht leesbaar"
      case .readInPart: "het stuk is niet geheel gelezen"
      case .empty: "het stuk is leeg"
      case .noTextLayer: "het stuk bestaat uit beelden zonder tekst"
      case .encrypted: "het stuk is met een wachtwoord beveiligd"
      case .damaged: "het bestand is beschadigd"
      case .unsupported: "dit soort bestand wordt niet gelezen"
      case .tooLarge: "het bestand is te groot"
      case .timedOut: "het lezen duurde te lang"
      case .crashed: "het lezen is misgegaan"
      case .unreadable: "het bestand kon niet worden geopend"
      }
    guard !pages.isEmpty, count > pages.count else { return why }
    return why
      + " (\(pages.count == 1 ? "pagina" : "pagina’s") \(AssessmentTexts.list(pages.map(String.init))))"
  }
  static func knownIndirectly(_ title: String) -> String {
    "\(AssessmentTexts.quoted(title)) is alleen bekend door wat andere stukken erover zeggen"
  }
  static func silentPaper(_ papers: [DocumentRecord], _ wording: String) -> String {
    "in \(AssessmentTexts.papers(papers)) is met deze zoektermen niets gevonden over: \(wording)"
  }

  // MARK: Evaluation

  static let evaluation = "evaluatie"
  static let recentEvaluation = "recente evaluatie"
  static func noRecentEvaluation(_ own: [DocumentRecord]) -> String {
    own.isEmpty
      ? "een evaluatie van de aanpak is niet aangetroffen in de aangeleverde stukken"
      : "een recente evaluatie is niet aangetroffen; de jongste is \(own.map(AssessmentTexts.draft).last ?? "")"
  }
  static func evaluationNotArranged(_ record: DocumentRecord) -> String {
    "in \(name(record)) is niet aangetroffen hoe, wanneer en door wie wordt geëvalueerd"
  }
  static func intendedResults(_ record: DocumentRecord) -> String {
    "\(name(record)) noemt resultaten die nog moeten worden bereikt"
  }

  // MARK: Questionnaires

  static func gemeenteAgainstPartners(
    _ question: String, gemeente: ReadAnswer.Meaning
  ) -> String {
    gemeente == .nee
      ? "op vraag \(question) antwoorden de netwerkpartners ja en de gemeente nee"
      : "op vraag \(question) antwoordt de gemeente ja en de netwerkpartners nee"
  }
  static func partnersDisagree(_ question: String) -> String {
    "de netwerkpartners antwoorden verschillend op vraag \(question)"
  }
  static func loneVoice(_ question: String) -> String {
    "één antwoord op vraag \(question) wijkt af van alle andere"
  }
  static func addresseeDoesNotKnow(
    _ question: String, _ answers: [Answer], _ asked: [Respondent]
  ) -> String {
    "op vraag \(question) is het antwoord van \(who(answers, asked)) “weet niet” of een verwijzing naar anderen"
  }
  static func questionnaire(_ respondent: String) -> String { "vragenlijst van \(respondent)" }
  static func questionnaireMissing(_ respondent: String) -> String {
    "van \(respondent) is geen antwoord aangetroffen in de aangeleverde vragenlijsten"
  }
  static func claimWithoutPaper(_ papers: [DocumentRecord]) -> String {
    "de gemeente stelt dat dit is geregeld, maar in \(AssessmentTexts.papers(papers)) is daarover niets aangetroffen"
  }
  static func answerAboutOwnClients(_ answers: [Answer], _ asked: [Respondent]) -> String {
    "het antwoord van \(who(answers, asked)) gaat volgens de codering over de eigen organisatie"
  }
  static func partnerNotIndependent(_ respondent: String) -> String {
    "\(respondent) telt als netwerkpartner en hoort bij de aanpak of de gemeente"
  }
  static func answersClash(
    _ questions: [String], _ answers: [Answer], _ asked: [Respondent]
  ) -> String {
    "de antwoorden van \(who(answers, asked)) op de vragen \(AssessmentTexts.list(questions)) zijn moeilijk te verenigen"
  }
  static func noNumber(_ question: String) -> String {
    "op vraag \(question) is een getal gevraagd en niet gegeven"
  }

  // MARK: Content

  static let fixedMaximum = "de gemeente noemt een maximale duur van de aanpak"
  static func planDoesNotGuide(_ answers: [Answer], _ asked: [Respondent]) -> String {
    "volgens \(who(answers, asked)) is het plan per gezin niet leidend"
  }
  static func recordsOrPrivacyHinder(_ answers: [Answer], _ asked: [Respondent]) -> String {
    "\(who(answers, asked)) plaatst een kanttekening bij het delen van informatie"
  }
  static let noCaseload = "een maximale caseload is in geen antwoord bevestigd"
  static func partyMissing(_ parties: [String]) -> String {
    "naar het oordeel van de inspecteur ontbreekt: \(AssessmentTexts.list(parties))"
  }
  static func waitingLists(_ answers: [Answer], _ asked: [Respondent]) -> String {
    "volgens \(who(answers, asked)) stagneert de zorg door wachtlijsten"
  }
  static func familiesInAanpakUnknown(_ question: String) -> String {
    "hoeveel gezinnen nu in de aanpak zijn, blijkt niet uit het antwoord op vraag \(question)"
  }
  static let coercionUnclear =
    "de ondervraagden antwoorden verschillend op de vraag naar dwang en drang"

  // MARK: Other inspections

  static let dependsOnPersons =
    "de samenwerking lijkt van personen af te hangen en is niet schriftelijk vastgelegd"
  static func repeated(_ aanpakken: [String]) -> String {
    "dit is een verbeterpunt bij \(AssessmentTexts.list(aanpakken))"
  }

  // MARK: Process

  static let progressReport = "voortgangsrapportage"
  static func due(_ day: CalendarDay) -> String { "verwacht in \(AssessmentTexts.month(day))" }
  static func progressReportMissing(_ day: CalendarDay) -> String {
    "een voortgangsrapportage wordt verwacht in \(AssessmentTexts.month(day)) en is niet "
      + "aangetroffen in de aangeleverde stukken"
  }
  static func pointNotAnswered(_ wording: String) -> String {
    "in de voortgangsrapportage is niets gevonden over het verbeterpunt: \(wording)"
  }
  static func indicatorWithoutFinding(_ row: Int) -> String {
    "rij \(row) van de tabel heeft voor deze indicator geen eigen bevinding"
  }
  static func aanpakNotAssessed(_ name: String) -> String {
    "de gemeente noemt de aanpak \(AssessmentTexts.quoted(name)); zij is niet beoordeeld"
  }
}
