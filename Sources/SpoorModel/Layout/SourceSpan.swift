/// The words on a page that carry a claim.
///
/// Invariant, tested on every corpus document: the page's text at `range` equals `quote`.
package struct SourceSpan: Hashable, Sendable, Codable {
  package let document: Document.ID
  /// Page number from 1.
  package let page: Int
  /// Half-open range of Unicode scalars in that page's text.
  package let range: Range<Int>
  package let quote: String
  /// One box per line that the quote runs over, in points from the top left; empty without geometry.
  package let boxes: [Box]

  /// The span of a range of a page, with quote and boxes taken from the page itself.
  ///
  /// - Parameters:
  ///   - range: Scalar offsets within the page's text; must not reach outside it.
  ///   - page: The page that is quoted.
  ///   - document: The document that the page belongs to.
  package init(_ range: Range<Int>, on page: Page, of document: Document.ID) {
    self.document = document
    self.page = page.number
    self.range = range
    quote = page.text.string(range)
    boxes = page.boxes(of: range)
  }

  private enum Key: String, CodingKey { case document, page, start, end, quote, boxes }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    document = try values.decode(Document.ID.self, forKey: .document)
    page = try values.decode(Int.self, forKey: .page)
    let start = try values.decode(Int.self, forKey: .start)
    let end = try values.decode(Int.self, forKey: .end)
    guard start >= 0, start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: values, debugDescription: "the range \(start)..<\(end) is no range")
    }
    range = start..<end
    quote = try values.decode(String.self, forKey: .quote)
    boxes = try values.decode([Box].self, forKey: .boxes)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(document, forKey: .document)
    try values.encode(page, forKey: .page)
    try values.encode(range.lowerBound, forKey: .start)
    try values.encode(range.upperBound, forKey: .end)
    try values.encode(quote, forKey: .quote)
    try values.encode(boxes, forKey: .boxes)
  }
}

extension Page {
  /// One box per line that the range touches, around the words that it touches; empty without geometry.
  ///
  /// - Complexity: O(log *l* + *w*), *l* being the page's lines, *w* the words of the touched lines.
  package func boxes(of range: Range<Int>) -> [Box] {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var boxes: [Box] = []
    for line in lines[low...] {
      if line.range.lowerBound >= range.upperBound { break }
      let touched = words[line.words].lazy.filter { $0.range.overlaps(range) }.compactMap(\.box)
      if let first = touched.first { boxes.append(touched.reduce(first) { $0.union($1) }) }
    }
    return boxes
  }
}
