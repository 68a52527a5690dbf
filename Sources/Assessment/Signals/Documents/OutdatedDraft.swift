package import SpoorModel

/// D03: verouderd concept.
package struct OutdatedDraft: Signal {
  package let description = SignalDescription(
    code: "D03", label: "verouderd concept", severity: .hoog,
    reports:
      "Draft older than N months (default 12) at the reference date of the "
      + "inspection.",
    facts: "Status concept, date, reference date",
    why:
      "A draft that stayed a draft for long was perhaps never adopted, or was "
      + "overtaken.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "1 december 2010 against October 2013: 34 months",
    blindSpots: "Date is print date; reference date must be the inspection's, not today's",
    options: "`drempels.concept_maanden` of the kader (12)"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    guard let reference = scene.referenceDay else { return [] }
    return Drafts.of(scene).compactMap { record in
      guard let day = record.facts.date?.value.value.days.last else { return nil }
      let months = CalendarDay(daysSince1970: day).months(to: reference)
      guard months > scene.framework.thresholds.draftMonths else { return nil }
      return raise(
        scene.aanpak(of: record), PaperFacts.name(record),
        SignalTexts.outdatedDraft(record, months: months), Drafts.evidence(record, &ledger))
    }
  }
}
