package import SpoorModel

/// V06: bewering zonder stuk.
package struct ClaimWithoutPaper: Signal {
  package let description = SignalDescription(
    code: "V06", label: "bewering zonder stuk", severity: .hoog,
    reports: "Statement on an arrangement without a document that carries it.",
    facts: "Answer=ja, no passage",
    why: "An arrangement that stands nowhere ends with the person who made it.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Opschaling TASs: municipality says arranged, nota silent → ✗",
    blindSpots: "For practice indicators (outreachend) a statement suffices in the factsheet",
    options: "The rule must say `kernstukken: mag niet zwijgen`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.files.flatMap { file in
      scene.indicators(of: file).filter { $0.restsOnSilence }.compactMap { assessed in
        let claims = assessed.rule.decidingQuestions.flatMap {
          file.answers(to: $0, of: .gemeente).filter { $0.meaning == .ja }
        }
        guard !claims.isEmpty else { return nil }
        return raise(
          file.declaredName, assessed.finding.indicator,
          SignalTexts.claimWithoutPaper(file.corePapers),
          claims.map { ledger.add($0.answer) } + assessed.finding.absences)
      }
    }
  }
}
