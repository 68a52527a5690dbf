package import SpoorModel

/// D17: beleid slechts via ander stuk bekend.
package struct PolicyKnownIndirectly: Signal {
  package let description = SignalDescription(
    code: "D17", label: "beleid slechts via ander stuk bekend", severity: .midden,
    reports: "Content of a policy paper is known only by quotation in another document.",
    facts: "Reference + quote, not delivered",
    why: "What another paper quotes is a choice of that paper.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Mission of the 2007 nota is quoted through the evaluation of 2010",
    blindSpots: "Goes with D01",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.files.flatMap { file in
      MissingWorks.of(scene.works, aanpak: file.declaredName).compactMap { work in
        let mentions = work.namedBy.filter { $0.aanpak == file.declaredName }
        guard !mentions.isEmpty, mentions.allSatisfy({ $0.evidence.hasPrefix("feit:") }) else {
          return nil
        }
        return raise(
          file.declaredName, work.title, SignalTexts.knownIndirectly(work.title),
          mentions.map(\.evidence))
      }
    }
  }
}
