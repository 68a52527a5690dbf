package import SpoorModel

/// Reads what a paper says about its own standing, on three axes.
package struct StatusExtractor: Sendable {
  package init() {}

  /// - Complexity: O(*n*) in the document's text.
  package func status(in layout: DocumentLayout) -> DocumentStatus {
    DocumentStatus()
  }

  /// What one phrase, taken by itself, says of the paper that it stands in.
  package func status(ofPhrase scalars: [Unicode.Scalar]) -> DocumentStatus {
    DocumentStatus()
  }
}
