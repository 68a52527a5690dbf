/// The words around a quote, up to the ends of its sentence: so that a report shows how a paper is named.
package struct SentenceContext: Hashable, Sendable, Codable {
  /// The evidence whose first span is quoted.
  package let evidence: Evidence.ID
  package let before: String
  package let after: String

  package init(evidence: Evidence.ID, before: String, after: String) {
    self.evidence = evidence
    self.before = before
    self.after = after
  }
}
