package import SpoorModel

/// D02: alleen conceptversie.
package struct OnlyDraft: Signal {
  package let description = SignalDescription(
    code: "D02", label: "alleen conceptversie", severity: .hoog,
    reports: "The only version delivered of a policy document is a draft.",
    facts:
      "Status=concept/ontwerp/definitief_concept; no other version of same title with "
      + "adopted status",
    why: "What is in a draft was not decided by anybody; it can change or be dropped.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example:
      "'concept uit 2010': Sociaal programma TASs, concept 1 december 2010 → LET OP + "
      + "point in conclusion",
    blindSpots:
      "'concept' = idea; draft cited in passing; leftover word in contents page; "
      + "decision delivered as separate raadsbesluit",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.files.isEmpty
      ? []
      : Drafts.of(scene).map { record in
        raise(
          scene.aanpak(of: record), PaperFacts.name(record), SignalTexts.onlyDraft(record),
          headline: SignalTexts.draftHeadline(record), Drafts.evidence(record, &ledger))
      }
  }
}
