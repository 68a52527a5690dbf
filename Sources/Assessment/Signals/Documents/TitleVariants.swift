package import SpoorModel

/// D12: titelvarianten, mogelijk zelfde stuk.
package struct TitleVariants: Signal {
  package let description = SignalDescription(
    code: "D12", label: "titelvarianten, mogelijk zelfde stuk", severity: .laag,
    reports: "Two titles are nearly equal; could be one document.",
    facts: "Normalised titles, date, type",
    why:
      "Two spellings of one title can pass for two papers, or hide that one is "
      + "missing.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "'Voordoen' / 'Voor doen'; comma after Thienbunder",
    blindSpots:
      "Yearly series differ in one digit, so only spaces and signs may differ; a "
      + "letter that was left out is not seen",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    scene.works.filter { !$0.versions.isEmpty }.compactMap { work in
      var forms: [String: String] = [:]
      var evidence: [Evidence.ID] = []
      var variants: [String] = []
      for (title, id) in Self.titles(of: work, in: scene, &ledger) {
        let words = FoldedWords.words(title)
        let spaced = words.joined(separator: " ")
        guard let known = forms[words.joined()] else {
          forms[words.joined()] = spaced
          continue
        }
        guard known != spaced, !variants.contains(title) else { continue }
        variants.append(title)
        evidence.append(id)
      }
      guard !variants.isEmpty, let version = work.versions.first,
        let record = scene.record(version.document)
      else { return nil }
      return raise(
        scene.aanpak(of: record), PaperFacts.name(record),
        SignalTexts.titleVariants(record, variants),
        [ledger.add(PaperFacts.title(record))] + evidence)
    }
  }

  /// The titles under which a work is known, with where each stands.
  private static func titles(
    of work: PolicyWork, in scene: AssessedDossier, _ ledger: inout EvidenceLedger
  ) -> [(String, Evidence.ID)] {
    var titles: [(String, Evidence.ID)] = []
    for version in work.versions {
      guard let record = scene.record(version.document),
        let title = record.facts.title?.value
      else { continue }
      let id = ledger.add(PaperFacts.title(record))
      titles.append((title.value, id))
      if let subtitle = title.subtitle { titles.append((title.value + " " + subtitle, id)) }
    }
    return titles + work.namedBy.map { ($0.reference.title, $0.evidence) }
  }
}
