/// Everything that was extracted from one document.
package struct FactSheet: Hashable, Sendable, Codable {
  /// Nil where the paper prints no title of its own: reports say "geen titel".
  package let title: Fact<Title>?
  package let kind: PaperKind
  /// The paper's own date; nil where none is printed.
  package let date: Fact<DocumentDate>?
  /// Every date that was read, in reading order, the own date included.
  package let dates: [Fact<DocumentDate>]
  package let status: DocumentStatus
  package let references: [Fact<Reference>]
  package let rejectedTitles: [Rejected<Title>]
  /// Dates that were considered as the own date and lost, and expressions that are no date.
  package let rejectedDates: [Rejected<DocumentDate>]

  package init(
    title: Fact<Title>?, kind: PaperKind, date: Fact<DocumentDate>?, dates: [Fact<DocumentDate>],
    status: DocumentStatus, references: [Fact<Reference>], rejectedTitles: [Rejected<Title>],
    rejectedDates: [Rejected<DocumentDate>]
  ) {
    self.title = title
    self.kind = kind
    self.date = date
    self.dates = dates
    self.status = status
    self.references = references
    self.rejectedTitles = rejectedTitles
    self.rejectedDates = rejectedDates
  }

  /// What is known of a document of which nothing could be read.
  package static let empty = FactSheet(
    title: nil, kind: .onbekend, date: nil, dates: [], status: DocumentStatus(), references: [],
    rejectedTitles: [], rejectedDates: [])
}
