/// A value read from a document, with the words that carry it.
package struct Fact<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  package let value: Value
  /// Where it stands; more than one where the words run over a page break.
  ///
  /// Never empty.
  package let spans: [SourceSpan]
  /// 0 to 1; what it means is the reader's, what it orders is comparable within one document.
  package let confidence: Double
  /// What read it, as `name/version`.
  package let reader: String
  /// The cue that decided, in English, for the person who asks why.
  package let cue: String
  /// How a damaged text was repaired before it was read; nil for words taken as they stand.
  package let repair: String?

  package init(
    _ value: Value, span: SourceSpan, continuedIn more: [SourceSpan] = [], confidence: Double,
    reader: String, cue: String, repair: String? = nil
  ) {
    self.value = value
    spans = [span] + more
    self.confidence = confidence
    self.reader = reader
    self.cue = cue
    self.repair = repair
  }

  /// The first span: where a reader is sent.
  package var span: SourceSpan { spans[0] }
}

/// A fact that was considered and lost, with the reason in English.
package struct Rejected<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  package let fact: Fact<Value>
  package let reason: String

  package init(_ fact: Fact<Value>, because reason: String) {
    self.fact = fact
    self.reason = reason
  }
}
