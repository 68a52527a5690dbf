package import SpoorModel

/// D16: niet (geheel) leesbaar.
package struct UnreadablePaper: Signal {
  package let description = SignalDescription(
    code: "D16", label: "niet (geheel) leesbaar", severity: .midden,
    reports: "No or poor text layer; numbers lost; spaced or doubled letters.",
    facts: "Share of dictionary words, pages without text, damage patterns",
    why:
      "What cannot be read proves nothing, and makes every “niet aangetroffen” "
      + "weaker.",
    source: "Published papers of gemeenten",
    example: "'B. en W. d.d.:03/04/208', 'PRROOGGRRAAMMMMAA'",
    blindSpots: "Absence flags (D01, D05, D07) must be softened when D16 holds",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    var raised: [RaisedSignal] = scene.papers.compactMap { record in
      let unread = AanpakFile.unreadPages(of: [record])
      guard !unread.isEmpty || !Self.readable.contains(record.outcome) else { return nil }
      return raise(
        nil, record.document.path,
        SignalTexts.unreadable(
          record.outcome, pages: unread.compactMap(\.page), of: record.pages.count),
        [ledger.add(PaperFacts.outcome(record))])
    }
    raised += scene.refusals.map {
      raise(nil, $0.path, SignalTexts.unreadable($0.outcome, pages: [], of: 0), [])
    }
    return raised
  }

  private static let readable: Set<Outcome> = [.read]
}
