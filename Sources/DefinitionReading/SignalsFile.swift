import SpoorModel

/// `signals.yaml`: what single signals look at under this toetsingskader.
struct SignalsFile {
  /// Ordered by code.
  let settings: [SignalSetting]

  init(_ root: YAMLReader, names: DefinedNames) throws(DefinitionError) {
    var codes = Set<String>()
    var settings: [SignalSetting] = []
    for item in try root.mapping(["signalen"]).required("signalen").list() {
      let keys = try item.mapping([
        "code", "aan", "indicator", "vragen", "zoektermen", "woorden", "oordelen",
      ])
      let codeReader = try keys.required("code")
      let code = try codeReader.text()
      guard codes.insert(code).inserted else {
        throw codeReader.error(.duplicateName, DefinitionTexts.duplicateName(code))
      }
      var indicator: String?
      if let reader = keys["indicator"] { indicator = try names.indicator(reader) }
      settings.append(
        SignalSetting(
          code: code, isOn: try keys["aan"]?.flag() ?? true, indicator: indicator,
          questions: try names.questions(keys.list("vragen")),
          vocabulary: try names.groups(keys.list("zoektermen")),
          words: try keys.texts("woorden"), judgements: try keys.texts("oordelen")))
    }
    self.settings = settings.sorted { $0.code < $1.code }
  }
}
