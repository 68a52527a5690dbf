import SpoorModel

/// Fills the places of a rule's sentences for one aanpak.
struct TemplateRenderer {
  let file: AanpakFile
  let indicator: String
  /// The papers that the deciding condition found.
  let found: [DocumentRecord]

  /// A Dutch sentence: it begins with a capital and ends with a full stop.
  func text(_ template: TextTemplate) -> String {
    AssessmentTexts.sentence(template.parts.map(text).joined())
  }

  private func text(_ part: TextTemplate.Part) -> String {
    switch part {
    case .text(let text): return text
    case .who(let question, let meaning):
      return AssessmentTexts.who(
        (file.answers[question] ?? []).filter { $0.matches(meaning) }.map(\.answer),
        of: asked(question))
    case .tally(let question, let meaning):
      let answers = file.answers[question] ?? []
      return AssessmentTexts.tally(
        answers.count { $0.matches(meaning) },
        of: max(asked(question).count, answers.count { $0.meaning != .blank }))
    case .itemCount(let question):
      return AssessmentTexts.number(ListedItems(file.answers[question] ?? []).items.count)
    case .items(let question):
      return AssessmentTexts.list(ListedItems(file.answers[question] ?? []).items)
    case .corePapers: return AssessmentTexts.papers(found.isEmpty ? file.corePapers : found)
    case .drafts:
      return AssessmentTexts.list(
        file.corePapers.filter(file.isOnlyDraft).map(AssessmentTexts.draft), atMost: 3)
    case .foundPapers: return AssessmentTexts.papers(found)
    case .missingPolicy:
      return AssessmentTexts.list(
        MissingWorks.of(file.works, aanpak: file.declaredName).map {
          AssessmentTexts.quoted($0.title)
        },
        atMost: 5)
    case .judgement:
      return AssessmentTexts.list(
        file.judgements.filter { $0.indicator == indicator }.map(\.value))
    }
  }

  /// Those of whom the question is known to have an answer row, or everybody where none has.
  private func asked(_ question: String) -> [Respondent] {
    let names = Set((file.answers[question] ?? []).map(\.answer.respondent))
    let asked = file.respondents.filter { names.contains($0.name) }
    return asked.isEmpty ? file.respondents : asked
  }
}
