package import SpoorModel

/// What was read and extracted of one labelled paper.
package struct EvaluatedPaper: Sendable {
  package let facts: FactSheet
  package let textLayer: TextLayer

  package init(facts: FactSheet, textLayer: TextLayer) {
    self.facts = facts
    self.textLayer = textLayer
  }

  /// How well the paper could be read, as the reading measured it.
  package enum TextLayer: String, Sendable, CaseIterable {
    /// Every page was read well.
    case good
    /// Some page was read badly, or not at all.
    case poor
    /// Nothing was read.
    case none

    /// From the quality of each page that is not empty.
    package init(pages: [TextQuality.Level]) {
      if pages.allSatisfy({ $0 == .none }) {
        self = .none
      } else {
        self = pages.allSatisfy { $0 == .good } ? .good : .poor
      }
    }
  }
}
