import SpoorModel

extension DocumentRecord {
  /// The record of a document of which nothing could be read.
  init(unread document: Document, outcome: Outcome, problem: Problem) {
    self.init(
      document: document, outcome: outcome, problems: [problem], pages: [], facts: .empty,
      passages: [])
  }
}
