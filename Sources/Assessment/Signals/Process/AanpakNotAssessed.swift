package import SpoorModel

/// P07: aanpak genoemd, niet beoordeeld.
package struct AanpakNotAssessed: Signal {
  package let description = SignalDescription(
    code: "P07", label: "aanpak genoemd, niet beoordeeld", severity: .laag,
    reports: "Municipality names approaches that are not assessed.",
    facts: "Context section",
    why: "The gemeente works with more than what was judged.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Via CJG, Veiligheidshuis, Geleen-Zuid, Stadsbroek",
    blindSpots: "Choice of the municipality",
    options: "`genoemde_aanpakken` in `dossier.yaml`"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.dossier.namedAanpakken.map {
      raise(nil, $0, SignalTexts.aanpakNotAssessed($0), [])
    }
  }
}
