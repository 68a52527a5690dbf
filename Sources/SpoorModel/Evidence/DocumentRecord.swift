/// What is kept of one document after reading and extraction: the input of everything that follows.
package struct DocumentRecord: Hashable, Sendable, Codable {
  package let document: Document
  package let outcome: Outcome
  package let problems: [Problem]
  package let pages: [PageRecord]
  package let facts: FactSheet
  /// Sentences with terms of the toetsingskader's vocabulary, in reading order.
  ///
  /// At most so many per group and stance as the finder allows; `passageCounts` gives the number of all.
  package let passages: [Passage]
  /// How many passages were found in all, per group and stance, ordered by group.
  package let passageCounts: [PassageCount]

  package init(
    document: Document, outcome: Outcome, problems: [Problem], pages: [PageRecord],
    facts: FactSheet, passages: [Passage], passageCounts: [PassageCount] = []
  ) {
    self.document = document
    self.outcome = outcome
    self.problems = problems
    self.pages = pages
    self.facts = facts
    self.passages = passages
    self.passageCounts = passageCounts
  }
}

/// One page without its geometry: what was read, and how well.
package struct PageRecord: Hashable, Sendable, Codable {
  /// From 1.
  package let number: Int
  package let label: String?
  package let text: PageText
  package let outcome: Outcome
  package let quality: TextQuality

  package init(
    number: Int, label: String?, text: PageText, outcome: Outcome, quality: TextQuality
  ) {
    self.number = number
    self.label = label
    self.text = text
    self.outcome = outcome
    self.quality = quality
  }
}
