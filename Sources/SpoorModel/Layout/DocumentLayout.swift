/// A document as a reader saw it: pages → lines → words, each with its place.
package struct DocumentLayout: Hashable, Sendable, Codable {
  package var document: Document
  /// Pages in order, numbered from 1.
  package var pages: [Page]
  /// What the file says about itself (PDF information and XMP, HTML `<meta>`), as name and value.
  ///
  /// Never a source of facts on its own: a reader that shows metadata as evidence appends it to the
  /// page's text as a line with role `metadata`.
  package var metadata: [MetadataEntry]
  package var outline: [OutlineEntry]
  /// Names of the files inside the file; listed, not read.
  package var attachments: [String]
  package var outcome: Outcome
  package var problems: [Problem]

  package init(
    document: Document, pages: [Page], metadata: [MetadataEntry] = [],
    outline: [OutlineEntry] = [], attachments: [String] = [], outcome: Outcome,
    problems: [Problem] = []
  ) {
    self.document = document
    self.pages = pages
    self.metadata = metadata
    self.outline = outline
    self.attachments = attachments
    self.outcome = outcome
    self.problems = problems
  }
}

/// One name and value that a file carries about itself: `Title`, `CreationDate`, `DCTERMS.modified`.
package struct MetadataEntry: Hashable, Sendable, Codable {
  package let name: String
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// One bookmark of a PDF, or one heading of an HTML page.
package struct OutlineEntry: Hashable, Sendable, Codable {
  package let title: String
  /// Depth from 1.
  package let level: Int
  /// Page number from 1, where the target is known.
  package let page: Int?

  package init(title: String, level: Int, page: Int?) {
    self.title = title
    self.level = level
    self.page = page
  }
}
