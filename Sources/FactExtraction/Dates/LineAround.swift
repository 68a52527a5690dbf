import SpoorModel

/// The printed line around a date: the words before and behind it, and the lines above.
struct LineAround {
  /// Index of the line on its page; nil where the page's lines do not cover the date.
  let line: Int
  /// Folded words of the line before the date, at most the last twelve.
  let before: [Substring]
  /// Folded words of the line behind the date, at most the first twelve.
  let after: [Substring]
  /// The line before the date, and behind it, folded, at most a hundred scalars of each.
  let head: String
  let tail: String

  /// Scalars that are looked at on either side: a label and its value stand closer together.
  private static let reach = 100

  /// Nil when no line of the page holds the beginning of the range.
  /// - Complexity: O(log *l*), *l* being the page's lines.
  init?(_ range: Range<Int>, on page: Page) {
    guard let line = LineAround.line(at: range.lowerBound, on: page) else { return nil }
    self.line = line
    let whole = page.lines[line].range
    let last = LineAround.line(at: max(range.upperBound - 1, 0), on: page) ?? line
    let start = max(whole.lowerBound, range.lowerBound - LineAround.reach)
    let end = min(page.lines[last].range.upperBound, range.upperBound + LineAround.reach)
    head = FoldedText(page.text.scalars[min(start, range.lowerBound)..<range.lowerBound]).string
    tail = FoldedText(page.text.scalars[range.upperBound..<max(end, range.upperBound)]).string
    before = Array(LineAround.words(head).suffix(12))
    after = Array(LineAround.words(tail).prefix(12))
  }

  /// The index of the line that holds an offset.
  static func line(at offset: Int, on page: Page) -> Int? {
    var low = 0
    var high = page.lines.count
    while low < high {
      let middle = (low + high) / 2
      if page.lines[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < page.lines.count, page.lines[low].range.lowerBound <= offset else { return nil }
    return low
  }

  /// The words of a folded text: letters and digits together, marks left out.
  static func words(_ text: String) -> [Substring] {
    text.unicodeScalars.split { !isWord($0) }.map { Substring($0) }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return Folding.isWord(scalar) }
    return Folding.isWord(scalar) || scalar.properties.numericType != nil
  }

  /// The folded words of a line of the page, at most sixteen.
  static func words(ofLine index: Int, on page: Page) -> [Substring] {
    guard page.lines.indices.contains(index) else { return [] }
    let range = page.lines[index].range
    let end = min(range.upperBound, range.lowerBound + 2 * reach)
    return Array(words(FoldedText(page.text.scalars[range.lowerBound..<end]).string).prefix(16))
  }
}
