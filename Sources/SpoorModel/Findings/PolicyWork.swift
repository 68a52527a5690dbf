/// One policy paper as a work: its versions in the dossier, or the fact that it is named and not there.
package struct PolicyWork: Hashable, Sendable, Codable {
  /// The fullest title under which it is known.
  package let title: String
  /// The delivered versions: draft, adopted, annex, the same file twice.
  ///
  /// Empty when none was delivered.
  package let versions: [Version]
  /// Where it is named, with the sentence that names it.
  package let namedBy: [Mention]

  package struct Version: Hashable, Sendable, Codable {
    package let document: Document.ID
    package let path: String

    package init(document: Document.ID, path: String) {
      self.document = document
      self.path = path
    }
  }

  /// One place that names the work: words of a paper, or an answer.
  package struct Mention: Hashable, Sendable, Codable {
    package let evidence: Evidence.ID
    package let reference: Reference
    /// The aanpak in whose papers or answers it is named; nil for papers of the dossier as a whole.
    package let aanpak: String?

    package init(evidence: Evidence.ID, reference: Reference, aanpak: String?) {
      self.evidence = evidence
      self.reference = reference
      self.aanpak = aanpak
    }
  }

  /// Whether delivery was to be expected: some mention says so.
  package var expectDelivery: Bool { namedBy.contains { $0.reference.expectDelivery } }

  package init(title: String, versions: [Version], namedBy: [Mention]) {
    self.title = title
    self.versions = versions
    self.namedBy = namedBy
  }
}
