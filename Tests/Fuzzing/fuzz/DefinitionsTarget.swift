import DefinitionReading
import Foundation
import QuestionnaireReading
import SpoorModel

/// What people write for a run: `dossier.yaml`, and questionnaires as CSV.
///
/// Questions and aanpakken are those of the demo.
struct DefinitionsTarget: FuzzTarget {
  private let strict: QuestionnaireReader
  private let open: QuestionnaireReader

  init() throws {
    let framework = try ProjectFiles.framework()
    let dossier = try ProjectFiles.demoDossier()
    strict = QuestionnaireReader(dossier: dossier, framework: framework)
    open = QuestionnaireReader(dossier: Dossier(), framework: framework)
  }

  func run(_ input: [UInt8]) {
    if let text = String(validating: input, as: UTF8.self) { dossier(text) }
    questionnaire(input)
  }

  private func dossier(_ text: String) {
    let lines =
      1 + text.unicodeScalars.count { "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
    do throws(DefinitionError) {
      let first = try DossierFile.dossier(in: text, file: "dossier.yaml")
      let second = try DossierFile.dossier(in: text, file: "dossier.yaml")
      promise(first == second, "twice gives the same dossier")
    } catch {
      promise(error.file == "dossier.yaml", "an error names the file")
      promise(
        (1...lines + 1).contains(error.line),
        "an error names a line of the file: \(error.line) of \(lines)")
      promise(!error.message.isEmpty, "an error says what is wrong")
    }
  }

  private func questionnaire(_ input: [UInt8]) {
    let lines = 1 + input.count { $0 == 10 || $0 == 13 }
    _ = strict.reading(of: [("vragenlijsten/a.csv", input)])
    let result = open.reading(of: [("vragenlijsten/a.csv", input)])
    for place in result.answers.map(\.source) + result.problems.map(\.place) {
      promise((1...lines).contains(place.line), "a row stands on a line of the file")
    }
    guard !result.answers.isEmpty else { return }
    let again = open.reading(of: [("vragenlijsten/a.csv", written(result.answers))])
    promise(
      again.answers.map(Said.init) == result.answers.map(Said.init),
      "answers that are written as CSV are read as they were")
  }

  /// An answer without the line it stood on.
  private struct Said: Hashable {
    let texts: [String?]
    let value: AnswerValue

    init(_ answer: Answer) {
      texts = [
        answer.aanpak, answer.respondent, answer.role.rawValue, answer.question, answer.literal,
        answer.coding, answer.explanation,
      ]
      value = answer.value
    }
  }

  private func written(_ answers: [Answer]) -> [UInt8] {
    var text = QuestionnaireReader.columns.joined(separator: ";") + "\n"
    for answer in answers {
      let fields = [
        answer.aanpak, answer.respondent, answer.role.rawValue, answer.question, answer.literal,
        answer.coding ?? "", answer.explanation ?? "",
      ]
      text +=
        fields.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";") + "\n"
    }
    return Array(text.utf8)
  }
}
