import SpoorModel

/// The Dutch sentences of proofs.
enum NightlyTexts {
  static func name(_ factor: Cause.Factor) -> String {
    switch factor {
    case .input: "de stukken"
    case .program: "het programma"
    case .kader: "het toetsingskader"
    case .environment: "de omgeving"
    case .notComparable: "programma en omgeving"
    }
  }

  static let nothingDiffers =
    "Stukken, toetsingskader, programma en bibliotheken zijn gelijk: de machine maakte het verschil."
  static let oldInputGone =
    "Wat er voor de proef nodig is (de oude stukken of hun oude lezing) is niet bewaard."
  static let notRepeatable = "De oude uitkomst is uit wat is bewaard niet te herhalen."
  static let programAndMachine =
    "Programma en bibliotheken zijn tegelijk veranderd en niet los te proberen."
  static let programGivesAnother =
    "Dit programma geeft uit de oude stukken met het oude kader een derde uitkomst."

  static func onlyOne(_ name: String) -> String {
    "Sinds de aanvaarde nacht is alleen dit veranderd: \(name)."
  }

  static func programIsOut(_ name: String) -> String {
    "Dit programma geeft uit het oude de oude uitkomst; verder is alleen dit veranderd: \(name)."
  }

  static func programAlso(_ others: [String]) -> String {
    "Dit programma geeft ook zonder de andere verandering (\(list(others))) al de nieuwe uitkomst; "
      + "of die met het oude programma hetzelfde had gedaan, is niet na te gaan."
  }

  static func crossed(_ name: String, others: [String]) -> String {
    "Alles oud en alleen dit nieuw geeft de nieuwe uitkomst, alles nieuw en alleen dit oud de oude: \(name). "
      + "Geen oorzaak: \(list(others))."
  }

  static func eachAlone(_ names: [String]) -> String {
    "Meer dan één verandering geeft op zichzelf al de nieuwe uitkomst: \(list(names))."
  }

  static func onlyTogether(_ names: [String]) -> String {
    "Pas samen geven deze veranderingen de nieuwe uitkomst: \(list(names))."
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last else { return "" }
    return names.count == 1
      ? last : names.dropLast().joined(separator: ", ") + " en " + last
  }
}
