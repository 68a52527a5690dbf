package import SpoorModel

/// A page on which everything was found that was searched for.
package struct SearchHit: Hashable, Sendable {
  package let delivery: String
  package let document: Document.ID
  /// The paper's path within its delivery.
  package let path: String
  /// The title that the paper gives itself; nil where it prints none.
  package let title: String?
  /// Page number from 1.
  package let page: Int
  /// Half-open range of Unicode scalars in the page's text: whole words around what was found.
  package let range: Range<Int>
  /// The page's text at `range`, to the letter.
  package let quote: String
  /// The page's text in front of the quote and behind it, up to `SearchResult.contextLength` scalars each,
  /// not cut within a word where that can be helped.
  package let before: String
  package let after: String
  /// How often the words stand on the page.
  package let count: Int
  /// Higher is better; comparable within one result only.
  package let score: Double
}

/// What was found, best first.
package struct SearchResult: Sendable {
  /// Most scalars of context on each side of a quote.
  package static let contextLength = 80

  package let hits: [SearchHit]
  /// How many pages hold everything that was searched for; of those beyond the limit no hit is given.
  package let pages: Int
  /// False where more pages could hold it than were looked at.
  package let isComplete: Bool
  /// False where nothing was searched for: no letter and no digit was typed.
  package let hasTerms: Bool
}
