package import SpoorModel

/// D18: document zwijgt over de indicator.
package struct SilentPaper: Signal {
  package let description = SignalDescription(
    code: "D18", label: "document zwijgt over de indicator", severity: .hoog,
    reports:
      "Delivered core document has no passage for an indicator that asks for an "
      + "arrangement.",
    facts: "Vocabulary hits per indicator in core document",
    why: "An arrangement that the policy does not work out binds nobody.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "'In de nota is geen uitwerking te lezen over opschalingsmogelijkheden'",
    blindSpots:
      "Synonym missed; passage in an annex; never present as fact: 'niet gevonden met "
      + "deze zoektermen'",
    options: "`zoektermen` of the rule; the rule must say `kernstukken: mag niet zwijgen`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.files.flatMap { file in
      scene.indicators(of: file).filter { $0.restsOnSilence }.map { assessed in
        raise(
          file.declaredName, assessed.finding.indicator,
          SignalTexts.silentPaper(file.corePapers, scene.wording(assessed.finding.indicator)),
          assessed.finding.absences)
      }
    }
  }
}
