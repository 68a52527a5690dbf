package import SpoorModel

/// Collects what findings and signals rest on, each piece once, under an id that depends on its content alone.
package struct EvidenceLedger: Sendable {
  private var contents: [Evidence.ID: Evidence.Content] = [:]

  package init() {}

  /// Every piece that was named, ordered by id.
  package var all: [Evidence] {
    contents.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { id in
      contents[id].map { Evidence(id: id, content: $0) }
    }
  }

  package mutating func add(_ answer: Answer) -> Evidence.ID {
    let name = answer.role == .gemeente ? "gemeente" : answer.respondent
    return keep("antwoord:\(answer.aanpak)/\(name)/\(answer.question)", .answer(answer))
  }

  package mutating func add(_ passage: Passage) -> Evidence.ID {
    let range = passage.span.range
    return keep(
      "passage:\(passage.span.document)/\(passage.span.page)/"
        + "\(range.lowerBound)-\(range.upperBound)/\(passage.group)/\(passage.stance.rawValue)",
      .passage(passage))
  }

  package mutating func add(_ fact: DocumentFact) -> Evidence.ID {
    let place =
      fact.spans.first.map { "\($0.page)/\($0.range.lowerBound)-\($0.range.upperBound)" }
      ?? fact.value
    return keep("feit:\(fact.document)/\(fact.kind.rawValue)/\(place)", .documentFact(fact))
  }

  package mutating func add(_ judgement: Judgement) -> Evidence.ID {
    keep("oordeel:\(judgement.line)/\(judgement.kind)", .judgement(judgement))
  }

  /// - Parameter key: What was searched, where: stable over runs.
  package mutating func add(_ absence: Absence, key: String) -> Evidence.ID {
    keep("afwezig:\(key)", .absence(absence))
  }

  private mutating func keep(_ id: Evidence.ID, _ content: Evidence.Content) -> Evidence.ID {
    contents[id] = content
    return id
  }
}
