package import SpoorModel

/// D01: beleid niet aangeleverd.
package struct PolicyNotDelivered: Signal {
  package let description = SignalDescription(
    code: "D01", label: "beleid niet aangeleverd", severity: .hoog,
    reports:
      "A delivered document or an answer names municipal policy that is not among the "
      + "delivered documents.",
    facts:
      "Reference (title, kind=gemeentelijk/regionaal/convenant), list of delivered "
      + "titles, match score",
    why: "A finding about policy that nobody could read rests on words about the policy.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example:
      "Nota 'Armoede en participatie: Visie en uitvoering' (2007), known only through "
      + "the 2010 evaluation",
    blindSpots:
      "Title variants; laws and national papers; own annex inside the same file; "
      + "repealed predecessor; nickname; partner's own document. The verdict does not "
      + "change: the factsheet keeps ✓ without LET OP",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    var raised: [RaisedSignal] = []
    var seen = Set<String>()
    // The aanpakken first: a letter about the whole delivery names again what their papers name.
    for aanpak in scene.files.map(\.declaredName).filter({ $0 != nil }) + [nil] {
      for work in MissingWorks.of(scene.works, aanpak: aanpak) {
        guard aanpak != nil || !seen.contains(work.title) else { continue }
        seen.insert(work.title)
        let mentions = work.namedBy.filter { $0.aanpak == aanpak }
        raised.append(
          raise(
            aanpak, work.title, SignalTexts.policyNotDelivered(work.title, times: mentions.count),
            mentions.map(\.evidence)))
      }
    }
    return raised
  }
}
