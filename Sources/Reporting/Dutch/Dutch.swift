import SpoorModel

/// The Dutch of the reports: every word that is not data stands in this folder.
///
/// Here: dates, numbers and values.
///
/// A proposal never says that something does not exist: "niet aangetroffen in de aangeleverde stukken".
/// - Source: domain guide 6.2, point 11, and the general rule on absence in section 2.
enum Dutch {
  // MARK: Dates and numbers

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  private static let parts: [Substring: String] = [
    "21": "voorjaar", "22": "zomer", "23": "najaar", "24": "winter", "33": "eerste kwartaal",
    "34": "tweede kwartaal", "35": "derde kwartaal", "36": "vierde kwartaal", "40": "eerste helft",
    "41": "tweede helft",
  ]

  /// A date in words: "1 december 2010", "najaar 2010", "2011 tot en met 2014".
  static func date(_ date: EDTF) -> String {
    let sides = date.text.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return single(date.text[...]) }
    switch (sides[0], sides[1]) {
    case ("..", let end), ("", let end): return "tot en met \(single(end))"
    case (let start, ".."), (let start, ""): return "vanaf \(single(start))"
    case (let start, let end): return "\(single(start)) tot en met \(single(end))"
    }
  }

  private static func single(_ text: Substring) -> String {
    var text = text
    let isAbout = text.hasSuffix("~")
    if isAbout { text.removeLast() }
    let about = isAbout ? "omstreeks " : ""
    let fields = text.split(separator: "-")
    guard let year = fields.first else { return String(text) }
    guard fields.count > 1 else {
      return about + (year.hasSuffix("X") ? "jaren " + year.dropLast() + "0" : String(year))
    }
    if let part = parts[fields[1]] { return "\(about)\(part) \(year)" }
    if fields[1].hasPrefix("W") { return "\(about)week \(fields[1].dropFirst()) van \(year)" }
    guard let month = Int(fields[1]), months.indices.contains(month - 1) else {
      return String(text)
    }
    let name = "\(months[month - 1]) \(year)"
    guard fields.count > 2, let day = Int(fields[2]) else { return about + name }
    return "\(about)\(day) \(name)"
  }

  /// A count with its noun: "1 pagina", "3 pagina's".
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
  static func pages(_ number: Int) -> String { count(number, "pagina", "pagina's") }
  static func files(_ number: Int) -> String { count(number, "bestand", "bestanden") }
  static func papers(_ number: Int) -> String { count(number, "stuk", "stukken") }
  static func answers(_ number: Int) -> String { count(number, "antwoord", "antwoorden") }
  static func passages(_ number: Int) -> String { count(number, "passage", "passages") }

  /// A list in running text: "a, b en c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " en " + last
  }

  // MARK: Names of values

  /// How reading ended, for someone who is not a programmer.
  static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .read: "gelezen"
    case .readInPart: "gedeeltelijk gelezen"
    case .empty: "leeg"
    case .noTextLayer: "geen tekstlaag (scan): niet gelezen"
    case .encrypted: "met wachtwoord beveiligd: niet gelezen"
    case .damaged: "beschadigd: niet gelezen"
    case .unsupported: "soort bestand wordt niet gelezen"
    case .tooLarge: "te groot: niet gelezen"
    case .timedOut: "lezen duurde te lang: niet gelezen"
    case .crashed: "lezen is misgegaan: niet gelezen"
    case .unreadable: "kon niet worden geopend"
    }
  }

  /// What is wrong with a file or a page.
  static func problem(_ code: Problem.Code) -> String {
    switch code {
    case .damaged: "beschadigd"
    case .encrypted: "met wachtwoord beveiligd"
    case .emptyFile: "leeg bestand"
    case .noPages: "geen pagina's"
    case .noTextLayer: "geen tekstlaag (scan)"
    case .poorTextLayer: "tekstlaag van slechte kwaliteit"
    case .unsupportedType: "soort bestand wordt niet gelezen"
    case .tooLarge: "te groot"
    case .tooDeep: "te diep genest"
    case .timedOut: "lezen duurde te lang"
    case .tooMuchMemory: "lezen kostte te veel geheugen"
    case .crashed: "lezen is misgegaan"
    case .unreadable: "kon niet worden geopend"
    case .encodingGuessed: "tekencodering is geraden"
    case .encodingContradicted: "tekencodering anders dan opgegeven"
    case .textGeometryMismatch: "tekst en plaats op de pagina komen niet overeen"
    case .imageWatermarkSuspected: "mogelijk een watermerk in beeld (bijvoorbeeld CONCEPT)"
    case .attachmentsNotRead: "bijlagen in het bestand zijn niet gelezen"
    case .activeContentIgnored: "actieve inhoud is genegeerd"
    case .nameContradictsContent: "naam en inhoud van het bestand verschillen van soort"
    case .linkNotFollowed: "koppeling is niet gevolgd"
    case .questionnaireRow: "regel van een vragenlijst niet bruikbaar of dubbelzinnig"
    case .repairedText: "tekst is hersteld"
    case .invisibleText: "bevat onzichtbare tekst"
    }
  }

  static func quality(_ level: TextQuality.Level) -> String {
    switch level {
    case .none: "geen tekst"
    case .poor: "slechte tekstlaag"
    case .good: "goede tekstlaag"
    }
  }

  static func role(_ role: RespondentRole) -> String {
    switch role {
    case .gemeente: "gemeente"
    case .netwerkpartner: "netwerkpartner"
    }
  }

  /// The status of a paper as a badge.
  ///
  /// "Definitief" is never read as "vastgesteld".
  static func status(_ summary: DocumentStatus.Summary) -> String {
    switch summary {
    case .concept: "concept"
    case .vastgesteld: "vastgesteld"
    case .definitief: "definitief (niet: vastgesteld)"
    case .onbekend: "status niet aangetroffen"
    }
  }

  static func kind(_ kind: PaperKind) -> String {
    kind == .onbekend ? "soort niet herkend" : kind.rawValue
  }

  static func kind(_ kind: ReferenceKind) -> String {
    kind == .onbekend ? "herkomst niet herkend" : kind.rawValue
  }

  /// What an answer says, in a word; nil where its own words say it.
  static func answer(_ value: AnswerValue) -> String? {
    switch value {
    case .ja: "ja"
    case .nee: "nee"
    case .weetNiet: "weet niet"
    case .blank: "niet ingevuld"
    case .verwijst(let whom): whom.isEmpty ? "verwijst door" : "verwijst naar \(whom)"
    case .number, .list, .text: nil
    }
  }

  static func factKind(_ kind: DocumentFact.Kind) -> String {
    switch kind {
    case .title: "titel"
    case .date: "datum"
    case .status: "status"
    case .reference: "verwijzing"
    case .outcome: "uitkomst van het lezen"
    case .duplicate: "dubbel"
    }
  }

  // MARK: Bearing of evidence

  static func bearing(_ bearing: Bearing) -> String {
    switch bearing {
    case .supports: "pleit voor"
    case .opposes: "pleit tegen"
    case .reserves: "bij LET OP"
    case .remarks: "bij de opmerking"
    case .considered: "bekeken, telt niet mee"
    case .shown: "niet meegewogen"
    }
  }
}
