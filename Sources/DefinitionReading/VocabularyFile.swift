import SpoorModel

/// `vocabulary.yaml`: the words by which passages are found.
struct VocabularyFile {
  let groups: [VocabularyGroup]

  init(_ root: YAMLReader, indicators: [String]) throws(DefinitionError) {
    let known = Set(indicators)
    var ids = Set<String>()
    var groups: [VocabularyGroup] = []
    for item in try root.mapping(["groepen"]).required("groepen").list() {
      let keys = try item.mapping([
        "id", "naam", "indicatoren", "termen", "tegen", "niet", "vals_alarm",
      ])
      let idReader = try keys.required("id")
      let id = try idReader.text()
      guard ids.insert(id).inserted else {
        throw idReader.error(.duplicateName, DefinitionTexts.duplicateName(id))
      }
      for indicator in try keys.list("indicatoren") {
        let name = try indicator.text()
        guard known.contains(name) else {
          throw indicator.error(
            .unknownName, DefinitionTexts.unknownName(name, DefinitionTexts.indicator))
        }
      }
      groups.append(
        VocabularyGroup(
          id: id, name: try keys.required("naam").text(),
          indicators: try keys.texts("indicatoren"), terms: try keys.required("termen").texts(),
          counterTerms: try keys.texts("tegen"), exceptions: try keys.texts("niet"),
          falseAlarms: try keys["vals_alarm"]?.text() ?? ""))
    }
    self.groups = groups
  }
}
