package import SpoorModel

/// V05: vragenlijst ontbreekt.
package struct QuestionnaireMissing: Signal {
  package let description = SignalDescription(
    code: "V05", label: "vragenlijst ontbreekt", severity: .hoog,
    reports: "Somebody whom the dossier names as a respondent gave no answer at all.",
    facts: "List of respondents, received",
    why: "A finding about partners rests on fewer voices than were asked.",
    source: "Toetsingskader GGSR",
    example: "Fewer lists than respondents",
    blindSpots: "Up to three partners: fewer may be intended",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.files.flatMap { file in
      file.aanpak.respondents.filter { respondent in
        !file.answers.values.contains { answers in
          answers.contains {
            $0.answer.respondent == respondent.name && $0.meaning != .blank
          }
        }
      }.map { respondent in
        raise(
          file.declaredName, respondent.name, SignalTexts.questionnaireMissing(respondent.name),
          [
            ledger.add(
              Absence(
                subject: SignalTexts.questionnaire(respondent.name), documents: [],
                pagesSearched: 0, terms: [], unreadPages: []),
              key: "\(file.name)/vragenlijst:\(respondent.name)")
          ])
      }
    }
  }
}
