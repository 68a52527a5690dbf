/// A Dutch sentence with places that are filled in from answers and papers, as inspectors write it in a rule.
///
/// Places: `{wie Q14 ja}`, `{telling Q15a ja}`, `{aantal Q05}`, `{lijst Q05}`, `{kernstukken}`,
/// `{concepten}`, `{stukken}`, `{ontbrekend beleid}`, `{oordeel}`.
package struct TextTemplate: Hashable, Sendable {
  /// As written.
  package let source: String
  package let parts: [Part]

  /// A piece of the sentence.
  package enum Part: Hashable, Sendable {
    case text(String)
    /// Who gave such an answer: "de gemeente en één netwerkpartner".
    case who(question: String, Condition.Meaning)
    /// How many of those asked gave such an answer: "drie van de vier ondervraagden".
    case tally(question: String, Condition.Meaning)
    /// The number of different items over all answers.
    case itemCount(question: String)
    /// The first of those items.
    case items(question: String)
    case corePapers
    /// The core papers that are drafts, with their dates.
    case drafts
    /// The papers that the condition found.
    case foundPapers
    case missingPolicy
    /// What the inspector judged.
    case judgement
  }

  /// A place that could not be understood.
  package struct Failure: Error, Hashable, Sendable {
    /// The place as written, or the text from the brace that is never closed.
    package let place: String
  }

  /// - Throws: ``Failure`` for an unknown place or a brace that is not closed.
  /// - Complexity: O(*n*).
  package init(_ source: String) throws(Failure) {
    self.source = source
    var parts: [Part] = []
    var rest = source[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw Failure(place: String(rest[open...]))
      }
      let place = rest[rest.index(after: open)..<close]
      guard let part = TextTemplate.part(place) else { throw Failure(place: String(place)) }
      parts.append(part)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  /// The codes of the questions that the sentence names.
  package var questions: [String] {
    parts.compactMap { part in
      switch part {
      case .who(let question, _), .tally(let question, _), .itemCount(let question),
        .items(let question):
        question
      default: nil
      }
    }
  }

  private static func part(_ place: Substring) -> Part? {
    let words = place.split(separator: " ", maxSplits: 2).map(String.init)
    switch (words.first, words.count) {
    case ("kernstukken", 1): return .corePapers
    case ("concepten", 1): return .drafts
    case ("stukken", 1): return .foundPapers
    case ("oordeel", 1): return .judgement
    case ("ontbrekend", 2) where words[1] == "beleid": return .missingPolicy
    case ("aantal", 2): return .itemCount(question: words[1])
    case ("lijst", 2): return .items(question: words[1])
    case ("wie", 3): return Condition.Meaning(words[2]).map { .who(question: words[1], $0) }
    case ("telling", 3): return Condition.Meaning(words[2]).map { .tally(question: words[1], $0) }
    default: return nil
    }
  }
}

extension Condition.Meaning {
  /// The meaning by its word in a rule: `ja`, `nee`, `weet niet`, `verwijst`, `inhoud`, `codering x`.
  package init?(_ word: String) {
    switch word {
    case "ja": self = .ja
    case "nee": self = .nee
    case "weet niet": self = .doesNotKnow
    case "verwijst": self = .refers
    case "inhoud": self = .content
    default:
      guard word.hasPrefix("codering "), word.utf8.count > 9 else { return nil }
      self = .coding(String(word.dropFirst(9)))
    }
  }
}

extension TextTemplate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let source = try container.decode(String.self)
    do throws(Failure) {
      self = try TextTemplate(source)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "the place {\(error.place)} is unknown")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(source)
  }
}
