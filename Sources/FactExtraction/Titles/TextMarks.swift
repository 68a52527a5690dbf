import SpoorModel

/// Marks by which a text without type sizes shows what is a heading: `# Title`, or a line of `=` below it.
///
/// - Source: CommonMark 0.31, "ATX headings" and "Setext headings"; texts made from web pages and PDF.
struct TextMarks {
  /// The line without its marks, in the page's text.
  let range: Range<Int>
  /// The level that the marks declare, from 1; nil where there are none.
  let headingLevel: Int?

  /// Reads the marks of a line; where the medium knows places or headings, there are none.
  ///
  /// - Complexity: O(*n*) in the line and the one or two lines below.
  init(of line: LineView, range: Range<Int>, on page: Page) {
    let scalars = page.text.scalars
    guard page.width == 0, line.box == nil, line.headingLevel == nil, !range.isEmpty else {
      self.range = range
      headingLevel = line.headingLevel
      return
    }
    var place = range.lowerBound
    while place < range.upperBound, scalars[place] == "#" { place += 1 }
    let signs = place - range.lowerBound
    guard (1...6).contains(signs), place < range.upperBound, scalars[place] == " " else {
      self.range = range
      headingLevel = TextMarks.underline(below: line, on: page)
      return
    }
    while place < range.upperBound, scalars[place] == " " { place += 1 }
    var end = range.upperBound
    while end > place, scalars[end - 1] == "#" || scalars[end - 1] == " " { end -= 1 }
    self.range = place < end ? place..<end : range
    headingLevel = place < end ? signs : nil
  }

  /// The level of the heading that a line of `=` or `-` below the line makes of it.
  private static func underline(below line: LineView, on page: Page) -> Int? {
    var next = line.index + 1
    while next < page.lines.count, page.lines[next].range.isEmpty, next <= line.index + 2 {
      next += 1
    }
    guard next < page.lines.count else { return nil }
    let signs = page.text.scalars[page.lines[next].range]
    guard signs.count >= 5, let sign = signs.first, sign == "=" || sign == "-",
      signs.allSatisfy({ $0 == sign })
    else { return nil }
    return sign == "=" ? 1 : 2
  }
}
