import GRDB
import SpoorModel

/// A quote on a stored page, with the words around it as witnesses for when the page's text changes.
struct QuotedPlace {
  /// How many scalars before and after a quote are kept with it.
  ///
  /// - Source: the length that the W3C's Web Annotation examples and Hypothesis use for text quotes.
  static let witnessLength = 32

  let page: Int64
  let range: Range<Int>
  let quote: String
  let prefix: String
  let suffix: String

  /// Nil where the range leaves the page's text, or the text there is not the quote.
  init?(_ span: SourceSpan, page: Int64, text: PageText) {
    let range = span.range
    guard range.lowerBound >= 0, range.upperBound <= text.count,
      text.string(range) == span.quote
    else { return nil }
    self.page = page
    self.range = range
    quote = span.quote
    let length = QuotedPlace.witnessLength
    prefix = text.string(max(0, range.lowerBound - length)..<range.lowerBound)
    suffix = text.string(range.upperBound..<min(text.count, range.upperBound + length))
  }

  /// The values of the columns `page, start, end, quote, prefix, suffix`.
  var values: [DatabaseValue] {
    [
      page.databaseValue, .integer(range.lowerBound), .integer(range.upperBound), .text(quote),
      .text(prefix), .text(suffix),
    ]
  }
}
