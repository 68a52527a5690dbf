import SpoorModel

/// The Dutch of this module: what rules and signals say where the toetsingskader does not bring the words.
///
/// Absence is worded as "niet aangetroffen in de aangeleverde stukken": never that something does not exist.
enum AssessmentTexts {
  // MARK: Names and numbers

  private static let numbers = [
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
  ]

  static func number(_ number: Int) -> String {
    numbers.indices.contains(number) ? numbers[number] : String(number)
  }

  static let nobody = "niemand"
  static let everybody = "alle ondervraagden"

  /// Who is meant: "de gemeente en één netwerkpartner".
  static func who(_ respondents: [Answer], of asked: [Respondent]) -> String {
    let partners = respondents.count { $0.role == .netwerkpartner }
    let askedPartners = asked.count { $0.role == .netwerkpartner }
    let hasGemeente = respondents.contains { $0.role == .gemeente }
    if respondents.isEmpty { return nobody }
    if hasGemeente, partners > 0, partners >= askedPartners { return everybody }
    var parts: [String] = []
    if hasGemeente { parts.append("de gemeente") }
    if partners > 0 {
      parts.append(
        partners > 1 && partners >= askedPartners
          ? "alle netwerkpartners"
          : "\(number(partners)) \(partners == 1 ? "netwerkpartner" : "netwerkpartners")")
    }
    return parts.joined(separator: " en ")
  }

  static func tally(_ count: Int, of total: Int) -> String {
    total == 1
      ? (count == 1 ? "de enige ondervraagde" : nobody)
      : "\(number(count)) van de \(number(total)) ondervraagden"
  }

  static func list(_ items: [String], atMost limit: Int = 8) -> String {
    let shown = items.prefix(limit)
    let rest = items.count - shown.count
    guard let last = shown.last else { return "geen" }
    if rest > 0 { return shown.joined(separator: ", ") + " en \(number(rest)) andere" }
    return shown.count == 1 ? last : shown.dropLast().joined(separator: ", ") + " en " + last
  }

  static func quoted(_ title: String) -> String { "“\(title)”" }

  static func papers(_ records: [DocumentRecord]) -> String {
    records.isEmpty
      ? "de aangeleverde stukken" : list(records.map { quoted(PaperFacts.name($0)) }, atMost: 3)
  }

  static func draft(_ record: DocumentRecord) -> String {
    let name = quoted(PaperFacts.name(record))
    guard let date = record.facts.date else { return name }
    return "\(name) van \(date.value.text)"
  }

  /// A sentence begins with a capital and ends with a full stop.
  static func sentence(_ text: String) -> String {
    let begun = text.prefix(1).uppercased() + text.dropFirst()
    return begun.hasSuffix(".") || begun.hasSuffix("?") ? begun : begun + "."
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  static func month(_ day: CalendarDay) -> String { "\(months[day.month - 1]) \(day.year)" }

  // MARK: Not to be judged

  static func undetermined(_ gaps: [Gap]) -> String {
    let reasons = gaps.map(reason).withoutRepeats
    return sentence(
      "niet te beoordelen: "
        + (reasons.isEmpty
          ? "geen stap van de regel past bij de antwoorden en stukken"
          : list(reasons)))
  }

  private static func reason(_ gap: Gap) -> String {
    switch gap {
    case .noAnswer(let question): "niemand beantwoordde vraag \(question)"
    case .nobodyKnows(let question): "niemand geeft op vraag \(question) een inhoudelijk antwoord"
    case .notCoded(let question, let count):
      "\(number(count)) \(count == 1 ? "open antwoord" : "open antwoorden") op vraag \(question) "
        + "\(count == 1 ? "heeft" : "hebben") nog geen codering"
    case .unreadPages(let count):
      "\(number(count)) \(count == 1 ? "pagina" : "pagina’s") van de kernstukken "
        + "\(count == 1 ? "is" : "zijn") niet of slecht gelezen"
    case .noCorePaper: "geen kernstuk is aangewezen of aangeleverd"
    case .noChosenCorePaper:
      "het dossier wijst geen kernstukken aan, zodat zwijgen van de stukken niets zegt"
    case .missingCorePaper: "een aangewezen kernstuk is niet aangetroffen in de aanlevering"
    }
  }

  static func wouldDetermine(_ gaps: [Gap]) -> String {
    let needs = gaps.map { gap in
      switch gap {
      case .noAnswer(let question), .nobodyKnows(let question): "een antwoord op vraag \(question)"
      case .notCoded(let question, _): "een codering van de open antwoorden op vraag \(question)"
      case .unreadPages: "leesbare kernstukken"
      case .noCorePaper, .noChosenCorePaper: "een aangewezen kernstuk"
      case .missingCorePaper: "het ontbrekende kernstuk"
      }
    }
    return sentence(
      needs.isEmpty
        ? "een antwoord of stuk waarop een stap van de regel past" : list(needs.withoutRepeats))
  }

  static func answersTo(_ questions: [String]) -> String {
    questions.isEmpty
      ? "antwoorden"
      : "antwoorden op \(questions.count == 1 ? "vraag" : "vragen") \(list(questions))"
  }

  // MARK: Assumptions

  static let wholeDelivery = "de aanlevering als geheel"
  static let assumedOneAanpak =
    "Het dossier noemt geen aanpakken: de aanlevering is als één aanpak behandeld."
  static let assumedAanpakkenFromAnswers =
    "Het dossier noemt geen aanpakken: zij zijn uit de vragenlijsten overgenomen."
  static let assumedCorePapers =
    "Het dossier wijst geen kernstukken aan: alle leesbare stukken zijn als kernstuk doorzocht."
  static let assumedNoAnswers =
    "Er zijn geen vragenlijsten: alleen wat uit stukken blijkt is beoordeeld."
  static let assumedRespondents =
    "Het dossier noemt geen respondenten: wie antwoordde geldt als ondervraagd."
  static let noReferenceDate =
    "Het dossier noemt geen peildatum: of een stuk verouderd of verlopen is, is niet beoordeeld."
  static func missingPaper(_ path: String, aanpak: String) -> String {
    "Het kernstuk \(path) van \(aanpak) is niet aangetroffen in de aanlevering."
  }
  static func missingOtherPaper(_ path: String, aanpak: String) -> String {
    "Het stuk \(path) van \(aanpak) is niet aangetroffen in de aanlevering."
  }
}

extension [String] {
  /// Each text once, where it first stands.
  fileprivate var withoutRepeats: [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}
