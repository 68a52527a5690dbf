package import SpoorModel

/// I09: relevante partij ontbreekt.
package struct PartyMissing: Signal {
  package let description = SignalDescription(
    code: "I09", label: "relevante partij ontbreekt", severity: .midden,
    reports: "An obviously needed party is not tied in.",
    facts: "Passages + answers per indicator",
    why: "The party that is not there is the one that knows what the others do not.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Police at Participatiehuis → ✗",
    blindSpots:
      "Which parties are relevant is the inspector's judgement; TASs ✓ names no "
      + "police among examples either",
    options: "`indicator`, `oordelen`: kinds of judgement in `dossier.yaml`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let setting = scene.setting(description.code)
    return scene.files.compactMap { file in
      let judgements = file.judgements.filter {
        setting.judgements.contains($0.kind)
          && ($0.indicator == nil || $0.indicator == setting.indicator)
      }
      guard !judgements.isEmpty else { return nil }
      return raise(
        file.declaredName, setting.indicator ?? "",
        SignalTexts.partyMissing(judgements.map(\.value)),
        judgements.map { ledger.add($0) })
    }
  }
}
