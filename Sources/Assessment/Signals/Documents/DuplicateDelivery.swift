package import SpoorModel

/// D13: dubbel of gedeeltelijk aangeleverd.
package struct DuplicateDelivery: Signal {
  package let description = SignalDescription(
    code: "D13", label: "dubbel of gedeeltelijk aangeleverd", severity: .laag,
    reports: "A file is equal to, or a part of, another delivered file.",
    facts: "Hash, containment of text",
    why: "Evidence from the same text must not be counted twice.",
    source: "Factsheet Sittard-Geleen, Samenwerkend Toezicht Jeugd, October 2013",
    example: "One text file is a literal part of another",
    blindSpots: "Annexes repeat text; evidence must not be counted twice",
    options: "None"
  )

  package init() {}

  package func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal] {
    var raised: [RaisedSignal] = []
    let copies = Dictionary(grouping: scene.documents, by: \.document.id)
    for record in scene.papers {
      guard let all = copies[record.document.id], all.count > 1 else { continue }
      raised.append(
        raise(
          nil, PaperFacts.name(record), SignalTexts.duplicate(all.map(\.document.path)),
          [ledger.add(Self.fact(record, all.map(\.document.path)))]))
    }
    for pair in TextContainment.pairs(in: scene.papers) {
      let part = scene.papers[pair.part]
      let whole = scene.papers[pair.whole]
      raised.append(
        raise(
          nil, PaperFacts.name(part), SignalTexts.contained(part, in: whole),
          [
            ledger.add(Self.fact(part, [part.document.path, whole.document.path])),
            ledger.add(PaperFacts.title(whole)),
          ]))
    }
    return raised
  }

  private static func fact(_ record: DocumentRecord, _ paths: [String]) -> DocumentFact {
    DocumentFact(
      document: record.document.id, kind: .duplicate, value: paths.joined(separator: " = "),
      spans: [])
  }
}
