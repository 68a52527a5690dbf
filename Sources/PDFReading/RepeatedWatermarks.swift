import SpoorModel

/// Finds the watermarks that only repetition gives away: on a page where nothing lies beneath it, a
/// stamp across the other pages looks like a line of the body.
enum RepeatedWatermarks {
  private struct Key: Hashable {
    let text: String
    let left: Int
    let top: Int
  }

  /// The pages with the role `watermark` on the lines that are a watermark elsewhere, at the same place.
  ///
  /// - Complexity: O(*n*) in the lines.
  static func marked(_ pages: [Page]) -> [Page] {
    var known: Set<Key> = []
    for page in pages {
      for line in page.lines where line.role == .watermark {
        if let key = key(of: line, on: page) { known.insert(key) }
      }
    }
    guard !known.isEmpty else { return pages }
    var marked = pages
    for (number, page) in pages.enumerated() {
      for (index, line) in page.lines.enumerated() where line.role == .body {
        if let key = key(of: line, on: page), known.contains(key) {
          marked[number].lines[index].role = .watermark
        }
      }
    }
    return marked
  }

  /// Text and place to 4 points; nil for lines that are too long, or have no place.
  private static func key(of line: Line, on page: Page) -> Key? {
    guard let box = line.box, line.range.count <= 60 else { return nil }
    return Key(
      text: page.text.string(line.range), left: Int((box.left / 4).rounded()),
      top: Int((box.top / 4).rounded()))
  }
}
