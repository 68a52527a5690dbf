package import SpoorModel

/// Reads `dossier.yaml`.
///
/// Pure: takes the text, opens no file.
package enum DossierFile {
  /// The dossier that a `dossier.yaml` describes.
  ///
  /// - Parameters:
  ///   - yaml: The text of the file.
  ///   - file: Its name, for errors.
  /// - Throws: ``DefinitionError`` with file and line for everything that is unknown or does not fit.
  package static func dossier(
    in yaml: String, file: String
  ) throws(DefinitionError) -> Dossier {
    let root = try YAMLReader.root(of: yaml, file: file).mapping([
      "gemeente", "peildatum", "factsheet", "toetsingskader", "aanlevering", "context", "aanpakken",
      "genoemde_aanpakken", "oordelen",
    ])
    var dossier = Dossier()
    if let gemeente = root["gemeente"] { try read(gemeente: gemeente, into: &dossier) }
    dossier.peildatum = try date(root["peildatum"])
    dossier.factsheetDate = try date(root["factsheet"])
    dossier.framework = try root["toetsingskader"]?.text()
    if let delivery = root["aanlevering"] {
      let keys = try delivery.mapping(["stukken", "vragenlijsten"])
      dossier.paperPaths = try paths(keys["stukken"])
      dossier.questionnairePaths = try paths(keys["vragenlijsten"])
    }
    if let context = root["context"] { try read(context: context, into: &dossier) }
    dossier.aanpakken = try aanpakken(root)
    dossier.namedAanpakken = try root.texts("genoemde_aanpakken")
    for item in try root.list("oordelen") {
      dossier.judgements.append(try judgement(item, aanpakken: dossier.aanpakken))
    }
    return dossier
  }

  /// A name alone, or name and code.
  private static func read(
    gemeente: YAMLReader, into dossier: inout Dossier
  ) throws(DefinitionError) {
    guard !gemeente.isText else {
      dossier.gemeente = try gemeente.text()
      return
    }
    let keys = try gemeente.mapping(["naam", "cbs"])
    dossier.gemeente = try keys.required("naam").text()
    dossier.cbsCode = try keys["cbs"]?.text()
  }

  /// Running text alone, or figures with an explanation in running text.
  private static func read(
    context: YAMLReader, into dossier: inout Dossier
  ) throws(DefinitionError) {
    guard context.isMapping else {
      dossier.context = try context.paragraphs()
      return
    }
    let keys = try context.mapping(figureLabels.map(\.key) + ["toelichting"])
    for (key, label) in figureLabels {
      guard let value = try keys[key]?.text() else { continue }
      dossier.figures.append(Dossier.Figure(label: label, value: value))
    }
    dossier.context = try keys["toelichting"]?.paragraphs() ?? []
  }

  /// The figures that the section on the gemeente may hold, with their labels.
  private static let figureLabels: [(key: String, label: String)] = [
    ("inwoners", "inwoners"),
    ("meerpersoonshuishoudens", "meerpersoonshuishoudens"),
    ("meerpersoonshuishoudens_peildatum", "meerpersoonshuishoudens, stand van"),
    ("geschatte_ggsr", "geschat aantal GGSR"),
  ]

  private static func aanpakken(_ root: YAMLMapping) throws(DefinitionError) -> [Aanpak] {
    var aanpakken: [Aanpak] = []
    for item in try root.list("aanpakken") {
      let keys = try item.mapping([
        "naam", "beschrijving", "gezinnen", "respondenten", "kernstukken", "stukken",
      ])
      let nameReader = try keys.required("naam")
      let name = try nameReader.text()
      guard !aanpakken.contains(where: { $0.name == name }) else {
        throw nameReader.error(.duplicateName, DefinitionTexts.duplicateName(name))
      }
      aanpakken.append(
        Aanpak(
          name: name, description: try keys["beschrijving"]?.paragraphs() ?? [],
          families: try keys["gezinnen"]?.number(), respondents: try respondents(keys),
          corePapers: try paths(keys["kernstukken"]), otherPapers: try paths(keys["stukken"])))
    }
    return aanpakken
  }

  private static func respondents(_ keys: YAMLMapping) throws(DefinitionError) -> [Respondent] {
    var respondents: [Respondent] = []
    for item in try keys.list("respondenten") {
      let keys = try item.mapping(["naam", "rol", "onafhankelijk"])
      let nameReader = try keys.required("naam")
      let name = try nameReader.text()
      guard !respondents.contains(where: { $0.name == name }) else {
        throw nameReader.error(.duplicateName, DefinitionTexts.duplicateName(name))
      }
      respondents.append(
        Respondent(
          name: name, role: try keys.required("rol").value(RespondentRole.self),
          isIndependent: try keys["onafhankelijk"]?.flag() ?? true))
    }
    return respondents
  }

  private static func judgement(
    _ item: YAMLReader, aanpakken: [Aanpak]
  ) throws(DefinitionError) -> Judgement {
    let keys = try item.mapping([
      "aanpak", "indicator", "soort", "waarde", "door", "op", "toelichting",
    ])
    if let name = keys["aanpak"] {
      let text = try name.text()
      guard aanpakken.contains(where: { $0.name == text }) else {
        throw name.error(
          .unknownName, DefinitionTexts.unknownName(text, DefinitionTexts.aanpak))
      }
    }
    let onReader = try keys.required("op")
    guard let on = EDTF(try onReader.text()) else {
      throw onReader.error(.wrongType, DefinitionTexts.expected(DefinitionTexts.aDate))
    }
    return Judgement(
      aanpak: try keys["aanpak"]?.text(), indicator: try keys["indicator"]?.text(),
      kind: try keys.required("soort").text(), value: try keys.required("waarde").text(),
      by: try keys.required("door").text(), on: on,
      explanation: try keys["toelichting"]?.text(), line: item.line)
  }

  private static func date(_ reader: YAMLReader?) throws(DefinitionError) -> EDTF? {
    guard let reader else { return nil }
    guard let date = EDTF(try reader.text()) else {
      throw reader.error(.wrongType, DefinitionTexts.expected(DefinitionTexts.aDate))
    }
    return date
  }

  /// One path or a list of paths, inside the dossier's folder.
  private static func paths(_ reader: YAMLReader?) throws(DefinitionError) -> [String] {
    guard let reader else { return [] }
    let items = !reader.isList ? [reader] : try reader.list()
    var paths: [String] = []
    for item in items {
      let text = try item.text()
      let parts = text.split(separator: "/").filter { $0 != "." }
      guard !text.hasPrefix("/"), !parts.contains("..") else {
        throw item.error(.unknownValue, DefinitionTexts.outsidePath(text))
      }
      paths.append(parts.joined(separator: "/"))
    }
    return paths
  }
}
