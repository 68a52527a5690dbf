/// The Dutch of this module: what a person who writes definitions reads when something is wrong.
enum DefinitionTexts {
  static func notYAML(_ problem: String) -> String { "Dit is geen geldige YAML: \(problem)." }
  static let tooLarge = "Het bestand is te groot of te diep genest; toegestaan: 4 MB en 64 niveaus."
  static let empty = "Het bestand is leeg."
  static func missingFile(_ name: String) -> String {
    "Het bestand \(name) ontbreekt; een toetsingskader bestaat uit \(list(FrameworkFolder.fileNames))."
  }
  static func unknownFile(_ name: String) -> String {
    "Het bestand \(name) hoort niet bij een toetsingskader; toegestaan: \(list(FrameworkFolder.fileNames))."
  }
  static func unknownKey(_ key: String, allowed: [String]) -> String {
    "De sleutel “\(key)” is onbekend; toegestaan: \(list(allowed))."
  }
  static func missingKey(_ key: String) -> String { "De sleutel “\(key)” ontbreekt." }
  static func duplicateKey(_ key: String) -> String { "De sleutel “\(key)” staat er twee keer." }
  static func expected(_ what: String) -> String { "Hier hoort \(what)." }
  static let aText = "een tekst"
  static let aList = "een lijst"
  static let aMapping = "een reeks sleutels met waarden"
  static let aNumber = "een geheel getal van 0 of meer"
  static let aDate = "een datum, zoals 2013-10-01, 2013-10 of 2013"
  static let yes = "“ja”"
  static let yesOrNo = "“ja” of “nee” (of true of false)"
  static let oneCondition = "precies één voorwaarde"
  static func unknownValue(_ value: String, allowed: [String]) -> String {
    "“\(value)” past hier niet; toegestaan: \(list(allowed))."
  }
  static func unknownName(_ name: String, _ kind: String) -> String {
    "“\(name)” is nergens bepaald als \(kind)."
  }
  static func duplicateName(_ name: String) -> String { "“\(name)” is al eerder bepaald." }
  static func unknownPlace(_ place: String) -> String {
    "De plek {\(place)} in deze zin is onbekend; toegestaan: {wie VRAAG ja}, {telling VRAAG ja}, "
      + "{aantal VRAAG}, {lijst VRAAG}, {kernstukken}, {concepten}, {stukken}, {ontbrekend beleid}, {oordeel}."
  }
  static func missingRule(_ indicator: String) -> String {
    "De indicator \(indicator) heeft geen regel."
  }
  static let incompleteScale =
    "De schaal heeft minstens één positief, één negatief en één onbepaald oordeel."
  static let noSteps = "Een regel heeft minstens één stap."
  static func quantity(_ value: String) -> String {
    "“\(value)” past hier niet; toegestaan: alle, geen, meerderheid, minstens 2, precies 1."
  }
  static func outsidePath(_ path: String) -> String {
    "“\(path)” ligt buiten de map van het dossier; schrijf een pad binnen die map, zonder “..”."
  }
  static func incompleteRow(_ indicator: String) -> String {
    "De indicator \(indicator) staat niet precies één keer in de tabelrijen."
  }
  static let indicator = "indicator"
  static let question = "vraag"
  static let vocabularyGroup = "groep zoektermen"
  static let aanpak = "aanpak"
  static let verdict = "teken in de schaal"

  private static func list(_ items: [String]) -> String { items.joined(separator: ", ") }
}
