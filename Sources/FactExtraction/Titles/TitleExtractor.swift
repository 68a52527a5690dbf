package import SpoorModel

/// What a paper calls itself, what kind of paper it is, and what else could have been its title.
package struct TitleReading: Sendable {
  /// Nil where the paper prints no title of its own.
  package let title: Fact<Title>?
  package let kind: PaperKind
  /// Candidates that lost, best first, with the reason.
  package let rejected: [Rejected<Title>]

  package init(title: Fact<Title>?, kind: PaperKind, rejected: [Rejected<Title>]) {
    self.title = title
    self.kind = kind
    self.rejected = rejected
  }
}

/// Finds the title that a paper prints of itself.
package struct TitleExtractor: Sendable {
  package init() {}

  /// - Complexity: O(*n*) in the document's lines.
  package func title(in layout: DocumentLayout) -> TitleReading {
    title(in: LayoutView(layout))
  }

  func title(in view: LayoutView) -> TitleReading {
    TitleReading(title: nil, kind: .onbekend, rejected: [])
  }
}
