import SpoorModel

/// `kader.yaml`: scale, thresholds, themes, criteria, indicators and printed rows.
struct KaderFile {
  let id: String
  let title: String
  let version: String
  let scale: [Verdict]
  let followUpMonths: Int
  let thresholds: Toetsingskader.Thresholds
  let themes: [Toetsingskader.Theme]
  let rows: [Toetsingskader.PrintedRow]
  /// In printed order.
  let indicatorIDs: [String]

  init(_ root: YAMLReader) throws(DefinitionError) {
    let keys = try root.mapping([
      "id", "titel", "versie", "oordelen", "voortgang_na_maanden", "drempels", "themas",
      "tabelrijen",
    ])
    id = try keys.required("id").text()
    title = try keys.required("titel").text()
    version = try keys.required("versie").text()
    scale = try KaderFile.scale(keys.required("oordelen"))
    followUpMonths = try keys.required("voortgang_na_maanden").number()
    thresholds = try KaderFile.thresholds(keys.required("drempels"))
    var names = Set<String>()
    var themes: [Toetsingskader.Theme] = []
    for item in try keys.required("themas").list() {
      themes.append(try KaderFile.theme(item, names: &names))
    }
    self.themes = themes
    indicatorIDs = themes.flatMap { $0.criteria.flatMap { $0.indicators.map(\.id) } }
    rows = try KaderFile.rows(keys.required("tabelrijen"), indicators: indicatorIDs)
  }

  private static let senses: [(word: String, sense: Verdict.Sense)] = [
    ("positief", .positive), ("deels", .partial), ("negatief", .negative),
    ("onbepaald", .undetermined),
  ]

  private static func scale(_ reader: YAMLReader) throws(DefinitionError) -> [Verdict] {
    var scale: [Verdict] = []
    for item in try reader.list() {
      let keys = try item.mapping(["teken", "label", "betekenis"])
      let symbol = try keys.required("teken").text()
      guard !scale.contains(where: { $0.symbol == symbol }) else {
        throw item.error(.duplicateName, DefinitionTexts.duplicateName(symbol))
      }
      let senseReader = try keys.required("betekenis")
      let word = try senseReader.text()
      guard let sense = senses.first(where: { $0.word == word })?.sense else {
        throw senseReader.error(
          .unknownValue, DefinitionTexts.unknownValue(word, allowed: senses.map(\.word)))
      }
      scale.append(Verdict(symbol: symbol, label: try keys.required("label").text(), sense: sense))
    }
    for needed in [Verdict.Sense.positive, .negative, .undetermined]
    where !scale.contains(where: { $0.sense == needed }) {
      throw reader.error(.incomplete, DefinitionTexts.incompleteScale)
    }
    return scale
  }

  private static func thresholds(
    _ reader: YAMLReader
  ) throws(DefinitionError) -> Toetsingskader.Thresholds {
    let keys = try reader.mapping([
      "concept_maanden", "beleid_maanden", "evaluatie_maanden", "brede_lijst",
    ])
    return Toetsingskader.Thresholds(
      draftMonths: try keys.required("concept_maanden").number(),
      policyMonths: try keys.required("beleid_maanden").number(),
      evaluationMonths: try keys.required("evaluatie_maanden").number(),
      broadList: try keys.required("brede_lijst").number())
  }

  private static func theme(
    _ reader: YAMLReader, names: inout Set<String>
  ) throws(DefinitionError) -> Toetsingskader.Theme {
    let keys = try reader.mapping(["id", "naam", "omschrijving", "criteria"])
    let id = try newName(keys.required("id"), in: &names)
    var criteria: [Toetsingskader.Criterion] = []
    for item in try keys.required("criteria").list() {
      let keys = try item.mapping(["id", "tekst", "indicatoren"])
      let id = try newName(keys.required("id"), in: &names)
      var indicators: [Toetsingskader.Indicator] = []
      for item in try keys.required("indicatoren").list() {
        let keys = try item.mapping(["id", "tekst", "normadressaat"])
        indicators.append(
          Toetsingskader.Indicator(
            id: try newName(keys.required("id"), in: &names),
            wording: try keys.required("tekst").text(),
            addressee: try keys.required("normadressaat").text()))
      }
      criteria.append(
        Toetsingskader.Criterion(
          id: id, wording: try keys.required("tekst").text(), indicators: indicators))
    }
    return Toetsingskader.Theme(
      id: id, name: try keys.required("naam").text(),
      description: try keys.required("omschrijving").text(), criteria: criteria)
  }

  private static func rows(
    _ reader: YAMLReader, indicators: [String]
  ) throws(DefinitionError) -> [Toetsingskader.PrintedRow] {
    let known = Set(indicators)
    var placed = Set<String>()
    var rows: [Toetsingskader.PrintedRow] = []
    for (index, item) in try reader.list().enumerated() {
      var row: [String] = []
      for cell in try item.list() {
        let id = try cell.text()
        guard known.contains(id) else {
          throw cell.error(
            .unknownName, DefinitionTexts.unknownName(id, DefinitionTexts.indicator))
        }
        guard placed.insert(id).inserted else {
          throw cell.error(.duplicateName, DefinitionTexts.incompleteRow(id))
        }
        row.append(id)
      }
      rows.append(Toetsingskader.PrintedRow(number: index + 1, indicators: row))
    }
    if let missing = indicators.first(where: { !placed.contains($0) }) {
      throw reader.error(.incomplete, DefinitionTexts.incompleteRow(missing))
    }
    return rows
  }

  private static func newName(
    _ reader: YAMLReader, in names: inout Set<String>
  ) throws(DefinitionError) -> String {
    let name = try reader.text()
    guard names.insert(name).inserted else {
      throw reader.error(.duplicateName, DefinitionTexts.duplicateName(name))
    }
    return name
  }
}
