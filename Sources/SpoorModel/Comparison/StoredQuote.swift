/// A quote as it is kept, with the words before and after it as witnesses, so that it can be found again.
package struct StoredQuote: Hashable, Sendable, Codable {
  /// Scalars of context that are kept on either side.
  ///
  /// Thirty-two are five to six Dutch words: enough to tell the rows of a table apart.
  package static let contextLength = 32

  package let quote: String
  package let prefix: String
  package let suffix: String
  /// Page from 1 on which it stood.
  package let page: Int
  /// Where it began in that page's text, in Unicode scalars.
  package let start: Int

  package init(quote: String, prefix: String, suffix: String, page: Int, start: Int) {
    self.quote = quote
    self.prefix = prefix
    self.suffix = suffix
    self.page = page
    self.start = start
  }

  /// The quote of a span, with its context taken from the page that it stands on.
  ///
  /// - Parameter text: The text of the span's page; a range that reaches outside it gets no context.
  package init(_ span: SourceSpan, in text: PageText) {
    let from = min(span.range.lowerBound, text.count)
    let to = min(span.range.upperBound, text.count)
    self.init(
      quote: span.quote, prefix: text.string(max(0, from - Self.contextLength)..<from),
      suffix: text.string(to..<min(text.count, to + Self.contextLength)), page: span.page,
      start: span.range.lowerBound)
  }
}

/// What became of a stored quote in a text that was read anew.
package enum QuoteFate: Hashable, Sendable, Codable {
  /// The same scalars stand at the same place.
  case kept
  /// Found elsewhere, or with small differences: where, and how sure that is.
  case moved(QuotePlace)
  /// Nothing within the bound.
  case lost
}

/// Where a quote was found again.
package struct QuotePlace: Hashable, Sendable, Codable {
  /// From 1.
  package let page: Int
  /// Half-open range of Unicode scalars in that page's text.
  package let range: Range<Int>
  /// 0 to 1: seven tenths for the likeness of the words, three tenths for that of their surroundings.
  package let score: Double
  /// How many other places would have done as well; the one nearest to the old place was taken.
  package let rivals: Int

  package init(page: Int, range: Range<Int>, score: Double, rivals: Int) {
    self.page = page
    self.range = range
    self.score = score
    self.rivals = rivals
  }
}

/// The published form: `{"kind": "kept"}`, `{"kind": "lost"}`, `{"kind": "moved", "place": …}`.
extension QuoteFate {
  private enum Key: String, CodingKey { case kind, place }

  /// Reads the published form.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    switch try values.decode(String.self, forKey: .kind) {
    case "kept": self = .kept
    case "lost": self = .lost
    case "moved": self = .moved(try values.decode(QuotePlace.self, forKey: .place))
    case let kind:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: values, debugDescription: "“\(kind)” is no fate of a quote")
    }
  }

  /// Writes the published form.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    switch self {
    case .kept: try values.encode("kept", forKey: .kind)
    case .lost: try values.encode("lost", forKey: .kind)
    case .moved(let place):
      try values.encode("moved", forKey: .kind)
      try values.encode(place, forKey: .place)
    }
  }
}
