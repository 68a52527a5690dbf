/// What one piece of text says, without a paper around it: a sentence, a phrase, an answer.
package struct TextFacts: Hashable, Sendable {
  /// Dates in reading order, without the dates of laws.
  package let dates: [Placed<DocumentDate>]
  /// What the text says of the paper that it stands in.
  package let status: DocumentStatus
  /// At most one: what would be the title of a paper that begins with this text.
  package let titles: [Placed<Title>]
  /// The papers that the text names, one per mention, in reading order.
  package let references: [Placed<Reference>]

  package init(
    dates: [Placed<DocumentDate>], status: DocumentStatus, titles: [Placed<Title>],
    references: [Placed<Reference>]
  ) {
    self.dates = dates
    self.status = status
    self.titles = titles
    self.references = references
  }

  /// A value with the words of the text that carry it.
  package struct Placed<Value: Hashable & Sendable>: Hashable, Sendable {
    package let value: Value
    /// Half-open range of Unicode scalars in the text.
    package let range: Range<Int>
    /// How damaged words were repaired before they were read; nil for words taken as they stand.
    package let repair: String?

    package init(_ value: Value, range: Range<Int>, repair: String? = nil) {
      self.value = value
      self.range = range
      self.repair = repair
    }
  }
}
