package import SpoorModel

/// E02: evaluatie niet belegd.
package struct EvaluationNotArranged: Signal {
  package let description = SignalDescription(
    code: "E02", label: "evaluatie niet belegd", severity: .hoog,
    reports: "Not laid down how, when and by whom evaluation takes place.",
    facts: "Passages with evalu*; presence of how/when/who",
    why: "Results that nobody is to look at will not change the policy.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "TASs: nota does not describe 'op welke wijze, wanneer en door wie'",
    blindSpots: "A planned date ('begin 2018 geëvalueerd') counts as when",
    options: "`indicator`, `zoektermen`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    return scene.negative(setting.indicator).compactMap { file, assessed in
      guard assessed.silentGroups.contains(where: setting.vocabulary.contains),
        let paper = file.policyPaper
      else { return nil }
      return raise(
        file.declaredName, PaperFacts.name(paper), SignalTexts.evaluationNotArranged(paper),
        assessed.finding.absences)
    }
  }
}
