package import SpoorModel

/// Everything that rules and signals look at for one aanpak: who was asked, what was answered, which papers count.
package struct AanpakFile: Sendable {
  package let aanpak: Aanpak
  /// Who was asked; where the dossier does not say so, who answered.
  package let respondents: [Respondent]
  /// The answers by the code of the question, in the order of the respondents.
  package let answers: [String: [ReadAnswer]]
  /// The papers that rules search.
  package let corePapers: [DocumentRecord]
  /// Core papers that the dossier names and the delivery does not hold.
  package let missingCorePapers: [String]
  /// The core papers, the other papers of the aanpak and the papers of the dossier as a whole.
  package let papers: [DocumentRecord]
  package let judgements: [Judgement]
  /// The works of the dossier, for status and absence.
  package let works: [PolicyWork]

  /// Whether the dossier says what the aanpak is; false for the delivery as a whole, where nothing names one.
  package let isDeclared: Bool

  package var name: String { aanpak.name }

  /// The name under which mentions and signals stand; nil for the delivery as a whole.
  package var declaredName: String? { isDeclared ? aanpak.name : nil }

  /// Whether somebody chose the papers that rules search; without that choice, silence proves nothing.
  package var hasChosenCorePapers: Bool { !aanpak.corePapers.isEmpty }

  /// The answers to a question by those who are meant.
  package func answers(to question: String, of who: Condition.Respondents) -> [ReadAnswer] {
    let all = answers[question] ?? []
    return switch who {
    case .ondervraagden: all
    case .gemeente: all.filter { $0.answer.role == .gemeente }
    case .netwerkpartners: all.filter { $0.answer.role == .netwerkpartner }
    }
  }

  /// The core paper that the policy of the aanpak rests on: the first that can be adopted, or else the first.
  package var policyPaper: DocumentRecord? {
    corePapers.first(where: \.facts.kind.canBeAdopted) ?? corePapers.first
  }

  /// Whether a paper is a draft of which no adopted version was delivered.
  package func isOnlyDraft(_ record: DocumentRecord) -> Bool { isOnlyDraft(record, among: papers) }

  /// - Parameter papers: Where an adopted version may stand.
  package func isOnlyDraft(_ record: DocumentRecord, among papers: [DocumentRecord]) -> Bool {
    guard record.facts.status.summary == .concept else { return false }
    guard
      let work = works.first(where: { $0.versions.contains { $0.document == record.document.id } })
    else { return true }
    return !work.versions.contains { version in
      papers.contains {
        $0.document.id == version.document
          && [.vastgesteld, .definitief].contains($0.facts.status.summary)
      }
    }
  }

  /// The pages of papers that could not be read, or not well.
  package static func unreadPages(of papers: [DocumentRecord]) -> [Absence.PageReference] {
    papers.flatMap { record in
      guard !record.pages.isEmpty else {
        return record.outcome == .read || record.outcome == .empty
          ? []
          : [
            Absence.PageReference(
              document: record.document.id, page: nil, reason: record.outcome.rawValue)
          ]
      }
      return record.pages.compactMap { page in
        let isRead = page.outcome == .read || page.outcome == .empty
        guard !isRead || (page.outcome == .read && page.quality.level < .good) else { return nil }
        return Absence.PageReference(
          document: record.document.id, page: page.number,
          reason: isRead ? page.quality.reason : page.outcome.rawValue)
      }
    }
  }

  /// How many pages of papers were read.
  package static func pagesRead(of papers: [DocumentRecord]) -> Int {
    papers.reduce(0) { $0 + $1.pages.count(where: { $0.outcome == .read }) }
  }
}
