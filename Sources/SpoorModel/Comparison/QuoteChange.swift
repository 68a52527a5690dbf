/// What became of a stored quote after the text of its page changed.
package struct QuoteChange: Hashable, Sendable, Codable {
  package let path: String
  /// The evidence that the quote carries.
  package let evidence: Evidence.ID
  package let quote: String
  /// Page from 1 on which it stood.
  package let page: Int
  package let fate: QuoteFate

  package init(path: String, evidence: Evidence.ID, quote: String, page: Int, fate: QuoteFate) {
    self.path = path
    self.evidence = evidence
    self.quote = quote
    self.page = page
    self.fate = fate
  }
}
