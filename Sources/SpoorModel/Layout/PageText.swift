/// The text of one page as it was read: an array of Unicode scalars, so that every offset is O(1).
///
/// Lines end with U+000A. Offsets into a page's text are always indices into `scalars`, from 0.
package struct PageText: Hashable, Sendable {
  package let scalars: [Unicode.Scalar]

  package init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }
  package init(_ string: String) { scalars = Array(string.unicodeScalars) }

  package var count: Int { scalars.count }

  /// The text in a half-open range of scalar offsets, which must lie within the page.
  package func string(_ range: Range<Int>) -> String {
    String(scalars: scalars[range])
  }

  package var string: String { string(0..<scalars.count) }
}

extension PageText: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }
}
