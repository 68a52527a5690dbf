/// The words around a quote, up to the ends of its sentence: so that a report shows how a paper is named.
package struct SentenceContext: Hashable, Sendable, Codable {
  /// The evidence that is quoted.
  package let evidence: Evidence.ID
  /// Which of its spans, from 0.
  package let place: Int
  package let before: String
  package let after: String

  package init(evidence: Evidence.ID, place: Int, before: String, after: String) {
    self.evidence = evidence
    self.place = place
    self.before = before
    self.after = after
  }
}
