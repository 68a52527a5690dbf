import SpoorModel

/// A sentence in three parts: before the words that matched, the words, and after them.
struct MarkedQuote: Hashable {
  let before: String
  /// Empty where the match lies outside the sentence: then nothing is marked.
  let match: String
  let after: String

  /// Cuts the sentence of a passage at its match.
  ///
  /// Ranges come from a stored file as well, so they are checked before they are used.
  init(_ passage: Passage) {
    let scalars = Array(passage.span.quote.unicodeScalars)
    let start = passage.match.range.lowerBound - passage.span.range.lowerBound
    let end = passage.match.range.upperBound - passage.span.range.lowerBound
    guard passage.match.page == passage.span.page, passage.match.document == passage.span.document,
      start >= 0, start <= end, end <= scalars.count
    else {
      before = passage.span.quote
      match = ""
      after = ""
      return
    }
    before = String(scalars: scalars[..<start])
    match = String(scalars: scalars[start..<end])
    after = String(scalars: scalars[end...])
  }
}
