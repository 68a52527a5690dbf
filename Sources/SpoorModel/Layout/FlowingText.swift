/// The text of a page as a person reads on: soft hyphenation left out, line breaks turned into spaces.
///
/// Every scalar knows where it stands in the page's text, so that what is found here can be quoted
/// there. Lines of roles that were not asked for are left out; between blocks stands U+000A, so that
/// a sentence can be told from the heading above it.
package struct FlowingText: Sendable {
  package let scalars: [Unicode.Scalar]
  /// For each scalar its offset in the page's text; strictly increasing but for inserted separators.
  private let offsets: [Int32]

  /// - Parameters:
  ///   - page: The page to read.
  ///   - includes: Which lines take part, by role.
  /// - Complexity: O(*n*) in the page's text.
  package init(of page: Page, where includes: (LineRole) -> Bool = \.isRunningText) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int32] = []
    scalars.reserveCapacity(page.text.count)
    offsets.reserveCapacity(page.text.count)
    var soft = page.softHyphenations[...]
    var previous: Line?
    var joined = false
    for line in page.lines where includes(line.role) {
      if let previous, !joined, !scalars.isEmpty {
        scalars.append(previous.block == line.block ? " " : "\n")
        offsets.append(Int32(previous.range.upperBound))
      }
      joined = false
      while let first = soft.first, first.upperBound <= line.range.lowerBound { soft.removeFirst() }
      var end = line.range.upperBound
      if let first = soft.first, first.lowerBound >= line.range.lowerBound, first.lowerBound < end {
        end = first.lowerBound
        joined = true
      }
      for offset in line.range.lowerBound..<end {
        scalars.append(page.text.scalars[offset])
        offsets.append(Int32(offset))
      }
      previous = line
    }
    self.scalars = scalars
    self.offsets = offsets
  }

  /// The range in the page's text that a range of the flowing text stands for.
  package func pageRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = offsets[range].first, let last = offsets[range].last else {
      let place = range.lowerBound < offsets.count ? Int(offsets[range.lowerBound]) : 0
      return place..<place
    }
    return Int(first)..<(max(Int(last), Int(first)) + 1)
  }

  package var string: String { String(scalars: scalars) }
}
