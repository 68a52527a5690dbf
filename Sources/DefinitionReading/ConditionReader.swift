import SpoorModel

/// Reads the conditions of rules: a closed grammar, one key per condition.
struct ConditionReader {
  let names: DefinedNames

  /// Every key with which a condition may be written.
  static let keys = [
    "altijd", "alle", "een_van", "niet", "zeker", "antwoorden", "zelfde_codering", "lijst",
    "kernstuk_bevat", "kernstuk_soort", "kernstuk_status", "kernstuk_aanwezig", "stuk",
    "beleid_niet_aangeleverd", "oordeel",
  ]

  func condition(_ reader: YAMLReader) throws(DefinitionError) -> Condition {
    let (key, value) = try reader.onlyEntry(ConditionReader.keys)
    switch key {
    case "alle": return .all(try conditions(value))
    case "een_van": return .any(try conditions(value))
    case "niet": return .not(try condition(value))
    case "zeker": return .certainly(try condition(value))
    case "antwoorden": return .answers(try answers(value))
    case "zelfde_codering": return try sameCoding(value)
    case "lijst": return try list(value)
    case "kernstuk_bevat": return .corePaperHolds(groups: try names.groups(value.list()))
    case "kernstuk_soort": return .corePaperKind(try value.values(PaperKind.self))
    case "kernstuk_status":
      return .corePaperStatus(try value.values(DocumentStatus.Summary.self))
    case "stuk":
      let keys = try value.mapping(["soort", "behalve_status"])
      return .paper(
        kinds: try keys.required("soort").values(PaperKind.self),
        exceptStatus: try keys["behalve_status"]?.values(DocumentStatus.Summary.self) ?? [])
    case "oordeel": return .judgement(kind: try value.text())
    default:
      guard try value.flag() else {
        throw value.error(.unknownValue, DefinitionTexts.expected(DefinitionTexts.yes))
      }
      return switch key {
      case "kernstuk_aanwezig": .corePaperPresent
      case "beleid_niet_aangeleverd": .namedPolicyMissing
      default: .always
      }
    }
  }

  private func conditions(_ reader: YAMLReader) throws(DefinitionError) -> [Condition] {
    var conditions: [Condition] = []
    for item in try reader.list() { conditions.append(try condition(item)) }
    guard !conditions.isEmpty else {
      throw reader.error(.incomplete, DefinitionTexts.expected(DefinitionTexts.oneCondition))
    }
    return conditions
  }

  private func answers(_ reader: YAMLReader) throws(DefinitionError) -> Condition.AnswerTest {
    let keys = try reader.mapping(["vraag", "van", "hoeveel", "zijn"])
    return Condition.AnswerTest(
      question: try names.question(keys.required("vraag")),
      of: try keys.required("van").value(Condition.Respondents.self),
      quantity: try quantity(keys.required("hoeveel")),
      meaning: try meaning(keys.required("zijn")))
  }

  private func quantity(_ reader: YAMLReader) throws(DefinitionError) -> Condition.Quantity {
    let text = try reader.text()
    let words = text.split(separator: " ")
    let number = words.count == 2 ? Int(words[1]) : nil
    switch (words.first, number) {
    case ("alle", nil) where words.count == 1: return .every
    case ("geen", nil) where words.count == 1: return .none
    case ("meerderheid", nil) where words.count == 1: return .majority
    case ("minstens", let number?) where number > 0: return .atLeast(number)
    case ("precies", let number?) where number > 0: return .exactly(number)
    default: throw reader.error(.unknownValue, DefinitionTexts.quantity(text))
    }
  }

  private func meaning(_ reader: YAMLReader) throws(DefinitionError) -> Condition.Meaning {
    if reader.isMapping {
      return .coding(try reader.mapping(["codering"]).required("codering").text())
    }
    let text = try reader.text()
    guard let meaning = Condition.Meaning(text) else {
      throw reader.error(
        .unknownValue,
        DefinitionTexts.unknownValue(
          text, allowed: ["ja", "nee", "weet niet", "verwijst", "inhoud", "{codering: …}"]))
    }
    return meaning
  }

  private func sameCoding(_ reader: YAMLReader) throws(DefinitionError) -> Condition {
    let keys = try reader.mapping(["vraag", "van", "behalve"])
    return .sameCoding(
      question: try names.question(keys.required("vraag")),
      of: try keys.required("van").value(Condition.Respondents.self),
      except: try keys.texts("behalve"))
  }

  private func list(_ reader: YAMLReader) throws(DefinitionError) -> Condition {
    let keys = try reader.mapping(["vraag", "van", "minstens"])
    let amountReader = try keys.required("minstens")
    let amount: Condition.Amount
    if try amountReader.text() == "brede lijst" {
      amount = .broadList
    } else {
      amount = .number(try amountReader.number())
    }
    return .list(
      question: try names.question(keys.required("vraag")),
      of: try keys.required("van").value(Condition.Respondents.self), atLeast: amount)
  }
}
