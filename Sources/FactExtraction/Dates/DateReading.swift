package import SpoorModel

/// The dates of one document: its own, all of them, and what was considered and lost.
package struct DateReading: Hashable, Sendable {
  /// The paper's own date; nil where none is printed.
  package let own: Fact<DocumentDate>?
  /// Every date that was read, in reading order, the own date included.
  package let dates: [Fact<DocumentDate>]
  /// Dates that were considered as the own date and lost, and expressions that are no date of a paper.
  package let rejected: [Rejected<DocumentDate>]

  package init(
    own: Fact<DocumentDate>?, dates: [Fact<DocumentDate>], rejected: [Rejected<DocumentDate>]
  ) {
    self.own = own
    self.dates = dates
    self.rejected = rejected
  }
}
