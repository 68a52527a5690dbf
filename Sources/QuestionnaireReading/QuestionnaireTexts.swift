/// The Dutch of this module: what is said about rows that cannot be taken as they stand.
enum QuestionnaireTexts {
  static func wrongHeader() -> String {
    "De kopregel is anders dan verwacht; toegestaan: \(QuestionnaireReader.columns.joined(separator: ";"))."
  }
  static func wrongColumnCount(_ count: Int) -> String {
    "Deze regel heeft \(count) velden in plaats van \(QuestionnaireReader.columns.count); "
      + "zet een antwoord met een scheidingsteken tussen aanhalingstekens."
  }
  static let openQuote = "Een aanhalingsteken wordt nergens gesloten."
  static let unreadable = "Dit bestand bevat geen tekst."
  static let guessedEncoding =
    "De tekens van dit bestand zijn niet zeker gelezen; bewaar het als UTF-8."
  static func unknownAanpak(_ name: String, allowed: [String]) -> String {
    "De aanpak “\(name)” staat niet in het dossier; toegestaan: \(list(allowed))."
  }
  static func unknownRespondent(_ name: String, allowed: [String]) -> String {
    "De respondent “\(name)” staat niet bij deze aanpak in het dossier; toegestaan: \(list(allowed))."
  }
  static func wrongRole(_ role: String, allowed: [String]) -> String {
    "De rol “\(role)” past niet bij deze respondent; toegestaan: \(list(allowed))."
  }
  static func unknownQuestion(_ code: String, allowed: [String]) -> String {
    "De vraag “\(code)” staat niet in het toetsingskader; toegestaan: \(list(allowed))."
  }
  static func notAsked(_ code: String, role: String) -> String {
    "De vraag \(code) wordt niet gesteld aan een \(role); het antwoord telt mee waar de regel ernaar kijkt."
  }
  static func duplicate(line: Int, path: String) -> String {
    "Deze respondent beantwoordde deze vraag al in \(path), regel \(line); dat antwoord telt."
  }
  static let notANumber =
    "Deze vraag vraagt een getal; het antwoord wordt als tekst getoond."

  private static func list(_ items: [String]) -> String {
    items.isEmpty ? "(geen)" : items.joined(separator: ", ")
  }
}
