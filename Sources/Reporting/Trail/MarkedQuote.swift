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
    before = MarkedQuote.string(scalars[..<start])
    match = MarkedQuote.string(scalars[start..<end])
    after = MarkedQuote.string(scalars[end...])
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
