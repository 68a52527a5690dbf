/// Everything that differs between two runs over one dossier.
package struct DossierComparison: Hashable, Sendable, Codable {
  /// The dossier's folder, relative to the corpus.
  package let dossier: String
  /// Worst news first.
  package var readings: [ReadingChange]
  /// What makes someone act first.
  package var flips: [Flip]
  package let facts: [FactChange]
  package let papers: [PaperChange]
  /// Quotes that moved or were lost; those that were kept are only counted.
  package let quotes: [QuoteChange]
  /// How many quotes of changed pages stand where they stood.
  package let keptQuotes: Int

  package init(
    dossier: String, readings: [ReadingChange] = [], flips: [Flip] = [], facts: [FactChange] = [],
    papers: [PaperChange] = [], quotes: [QuoteChange] = [], keptQuotes: Int = 0
  ) {
    self.dossier = dossier
    self.readings = readings
    self.flips = flips
    self.facts = facts
    self.papers = papers
    self.quotes = quotes
    self.keptQuotes = keptQuotes
  }

  /// Whether nothing is there to tell.
  package var isQuiet: Bool {
    readings.isEmpty && flips.isEmpty && facts.isEmpty && papers.isEmpty && quotes.isEmpty
  }

  /// The papers that fail now and did not before.
  package var newlyUnread: [ReadingChange] { readings.filter { $0.kind == .newlyUnread } }
}
