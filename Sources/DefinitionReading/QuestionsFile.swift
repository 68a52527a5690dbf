import SpoorModel

/// `questions.yaml`: the questions of the questionnaire.
struct QuestionsFile {
  let questions: [Question]

  init(_ root: YAMLReader) throws(DefinitionError) {
    var codes = Set<String>()
    var questions: [Question] = []
    for item in try root.mapping(["vragen"]).required("vragen").list() {
      let keys = try item.mapping(["code", "vraag", "aan", "vorm", "gunstig"])
      let codeReader = try keys.required("code")
      let code = try codeReader.text()
      guard codes.insert(code).inserted else {
        throw codeReader.error(.duplicateName, DefinitionTexts.duplicateName(code))
      }
      questions.append(
        Question(
          code: code, wording: try keys.required("vraag").text(),
          askedOf: try keys.required("aan").values(RespondentRole.self),
          forms: try keys.required("vorm").values(Question.Form.self),
          favourable: try keys["gunstig"]?.value(Question.Favourable.self)))
    }
    self.questions = questions
  }
}
