import SpoorModel

/// `rules.yaml`: one rule per indicator.
struct RulesFile {
  let rules: [IndicatorRule]

  init(_ root: YAMLReader, names: DefinedNames) throws(DefinitionError) {
    let list = try root.mapping(["regels"]).required("regels")
    let reader = RuleReader(names: names)
    var rules: [IndicatorRule] = []
    var codes = Set<String>()
    for item in try list.list() {
      let rule = try reader.rule(item)
      guard !rules.contains(where: { $0.indicator == rule.indicator }) else {
        throw item.error(.duplicateName, DefinitionTexts.duplicateName(rule.indicator))
      }
      guard codes.insert(rule.code).inserted else {
        throw item.error(.duplicateName, DefinitionTexts.duplicateName(rule.code))
      }
      rules.append(rule)
    }
    for indicator in names.indicators where !rules.contains(where: { $0.indicator == indicator }) {
      throw list.error(.incomplete, DefinitionTexts.missingRule(indicator))
    }
    self.rules = rules
  }
}

/// Reads one rule.
struct RuleReader {
  let names: DefinedNames

  func rule(_ item: YAMLReader) throws(DefinitionError) -> IndicatorRule {
    let keys = try item.mapping([
      "indicator", "regel", "vragen", "zoektermen", "kernstukken", "oordelen", "let_op",
      "opmerkingen",
    ])
    let steps = try keys.required("oordelen")
    var cases: [IndicatorRule.Case] = []
    for step in try steps.list() { cases.append(try self.step(step)) }
    guard !cases.isEmpty else { throw steps.error(.incomplete, DefinitionTexts.noSteps) }
    return IndicatorRule(
      indicator: try names.indicator(keys.required("indicator")),
      code: try keys.required("regel").text(),
      questions: try names.questions(keys.list("vragen")),
      vocabulary: try names.groups(keys.list("zoektermen")),
      paperUse: try keys.required("kernstukken").value(IndicatorRule.PaperUse.self),
      cases: cases, reservations: try notes(keys.list("let_op")),
      remarks: try notes(keys.list("opmerkingen")))
  }

  private func step(_ item: YAMLReader) throws(DefinitionError) -> IndicatorRule.Case {
    let keys = try item.mapping(["als", "dan", "reden", "anders"])
    return IndicatorRule.Case(
      when: try ConditionReader(names: names).condition(keys.required("als")),
      verdict: try names.verdict(keys.required("dan")),
      reason: try template(keys.required("reden")),
      wouldChange: try template(keys.required("anders")))
  }

  private func notes(_ items: [YAMLReader]) throws(DefinitionError) -> [IndicatorRule.Note] {
    var notes: [IndicatorRule.Note] = []
    for item in items {
      let keys = try item.mapping(["als", "tekst"])
      notes.append(
        IndicatorRule.Note(
          when: try ConditionReader(names: names).condition(keys.required("als")),
          text: try template(keys.required("tekst"))))
    }
    return notes
  }

  private func template(_ reader: YAMLReader) throws(DefinitionError) -> TextTemplate {
    let text = try reader.text()
    let template: TextTemplate
    do {
      template = try TextTemplate(text)
    } catch {
      throw reader.error(.unknownValue, DefinitionTexts.unknownPlace(error.place))
    }
    for question in template.questions where !names.questions.contains(question) {
      throw reader.error(
        .unknownName, DefinitionTexts.unknownName(question, DefinitionTexts.question))
    }
    return template
  }
}
