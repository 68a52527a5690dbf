package import SpoorModel

/// D09: vaststelling niet aangetoond.
package struct AdoptionNotShown: Signal {
  package let description = SignalDescription(
    code: "D09", label: "vaststelling niet aangetoond", severity: .hoog,
    reports: "Enacting formula without date/signature, or only a proposal delivered.",
    facts: "Formula, blank, type=raadsvoorstel/collegevoorstel, decision list",
    why:
      "A proposal, or a formula that nobody filled in, does not show that a body "
      + "decided.",
    source: "Published papers of gemeenten",
    example:
      "Real: Reimerswaal 'Aldus vastgesteld in de openbare raadsvergadering van' + "
      + "blank",
    blindSpots:
      "Signatures are images; text layer shows blanks although the scan is signed → "
      + "show page image",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    let hasDecision = scene.papers.contains {
      [.raadsbesluit, .collegebesluit, .besluitenlijst].contains($0.facts.kind)
    }
    return scene.papers.filter { record in
      record.facts.status.evidence.contains { $0.value.kind == .vaststellingOningevuld }
        || (!hasDecision && [.raadsvoorstel, .collegevoorstel].contains(record.facts.kind))
    }.map { record in
      raise(
        scene.aanpak(of: record), PaperFacts.name(record), SignalTexts.adoptionNotShown(record),
        [ledger.add(PaperFacts.title(record))] + PaperFacts.status(record).map { ledger.add($0) })
    }
  }
}
