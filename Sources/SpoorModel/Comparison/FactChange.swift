/// A fact of one paper that reads differently in two runs, with the words that carried it then and now.
package struct FactChange: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case title, date, status, reference
  }

  package let path: String
  package let kind: Kind
  /// Nil for a fact that is new.
  package let before: QuotedValue?
  /// Nil for a fact that is gone.
  package let after: QuotedValue?

  package init(path: String, kind: Kind, before: QuotedValue?, after: QuotedValue?) {
    self.path = path
    self.kind = kind
    self.before = before
    self.after = after
  }
}

/// A value with the words on the page that carry it.
package struct QuotedValue: Hashable, Sendable, Codable {
  /// The value in words, for a reader.
  package let value: String
  /// The first words that carry it, as printed; nil where nothing on the paper speaks of it.
  package let quote: String?
  /// Page of the quote from 1; nil without a quote.
  package let page: Int?

  package init(value: String, quote: String?, page: Int?) {
    self.value = value
    self.quote = quote
    self.page = page
  }

  /// A value with the first of the spans that carry it.
  package init(value: String, spans: [SourceSpan]) {
    self.init(value: value, quote: spans.first?.quote, page: spans.first?.page)
  }
}
