package import SpoorModel

/// D05: niet gedateerd.
package struct Undated: Signal {
  package let description = SignalDescription(
    code: "D05", label: "niet gedateerd", severity: .laag,
    reports: "No date of drafting or adoption found.",
    facts: "All dates with roles; none in {opgesteld, vastgesteld, ondertekend}",
    why: "Without a date nobody can say what came first, or what still holds.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "Subsidy decisions to PIW and Kredietbank are cited without date",
    blindSpots:
      "Only dates in prose; placeholder 'dag-maand-2012'; date lost in extraction → "
      + "say 'niet gevonden', not 'ontbreekt'",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.papers.compactMap { record in
      guard Self.dated.contains(record.facts.kind), record.facts.date == nil,
        !record.facts.dates.contains(where: { Self.own.contains($0.value.role) })
      else { return nil }
      return raise(
        scene.aanpak(of: record), PaperFacts.name(record), SignalTexts.undated(record),
        [
          ledger.add(PaperFacts.title(record)),
          PaperAbsence.of(record, subject: SignalTexts.ownDate, &ledger),
        ])
    }
  }

  /// Kinds of paper that carry a date of their own.
  private static let dated: Set<PaperKind> = Set(PaperKind.allCases.filter(\.canBeAdopted)).union([
    .notitie, .evaluatie, .rapport, .beschikking, .besluit, .raadsbesluit, .collegebesluit, .brief,
  ])
  private static let own: Set<DateRole> = [.opgesteld, .vastgesteld, .ondertekend]
}
