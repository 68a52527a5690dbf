package import SpoorModel

/// V08: netwerkpartner niet onafhankelijk.
package struct PartnerNotIndependent: Signal {
  package let description = SignalDescription(
    code: "V08", label: "netwerkpartner niet onafhankelijk", severity: .laag,
    reports: "Respondent belongs to the aanpak or the municipality.",
    facts: "Respondent's role",
    why: "A partner that belongs to the aanpak cannot contradict it freely.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "'Coördinator Participatiehuis' counts as one of three partners",
    blindSpots: "Legitimate choice of the municipality; only show",
    options: "`onafhankelijk: false` at a respondent in `dossier.yaml`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.files.flatMap { file in
      file.aanpak.respondents.filter { !$0.isIndependent }.map { respondent in
        raise(
          file.declaredName, respondent.name, SignalTexts.partnerNotIndependent(respondent.name),
          (file.answers.keys.sorted().first.flatMap { code in
            file.answers[code]?.first { $0.answer.respondent == respondent.name }
          }).map { [ledger.add($0.answer)] } ?? [])
      }
    }
  }
}
