import SpoorModel

/// The size of type of lines and pages, in points; nil where the medium has none.
enum TypeSize {
  /// The size in which most words of a line are set.
  static func of(_ line: Line, on page: Page) -> Double? {
    guard !line.words.isEmpty else { return nil }
    // The middle word: a superscript in front, or a number behind, does not decide.
    let sizes = page.words[line.words].map { page.styles[$0.style].size }.sorted()
    let size = sizes[sizes.count / 2]
    return size > 0 ? size : nil
  }

  /// The size in which most words of a page are set.
  static func body(of page: Page) -> Double? {
    var counts = [Int](repeating: 0, count: page.styles.count)
    for word in page.words { counts[word.style] += word.range.count }
    var bySize: [Double: Int] = [:]
    for (style, count) in zip(page.styles, counts) where style.size > 0 {
      bySize[(style.size * 2).rounded() / 2, default: 0] += count
    }
    // Of two sizes with as many words the larger: notes never outweigh the text.
    return bySize.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }
}
