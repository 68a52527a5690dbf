import SpoorModel

/// A layout as the extractors look at it: lines with their type size and the zone of the paper they stand in.
struct LayoutView: Sendable {
  let layout: DocumentLayout
  /// The type size, in points, in which most of the running text is set; 0 where no sizes are known.
  let bodySize: Double
  /// Every line of the document in reading order.
  let lines: [LineView]
  /// For each page the range of its lines in `lines`.
  let pageLines: [Range<Int>]
  /// Index of the first page with text a reader can see; nil where there is none.
  let firstPage: Int?
  /// Index of the last page with such text.
  let lastPage: Int?

  /// - Complexity: O(*n*) in lines and words.
  init(_ layout: DocumentLayout) {
    self.layout = layout
    var lines: [LineView] = []
    var pageLines: [Range<Int>] = []
    var sizes: [Int: Int] = [:]
    for (pageIndex, page) in layout.pages.enumerated() {
      let start = lines.count
      for index in page.lines.indices {
        let line = LineView(page: page, pageIndex: pageIndex, index: index)
        if line.role.isRunningText, line.size > 0 {
          sizes[Int((line.size * 2).rounded()), default: 0] += line.range.count
        }
        lines.append(line)
      }
      pageLines.append(start..<lines.count)
    }
    let mostUsed = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    bodySize = mostUsed.map { Double($0.key) / 2 } ?? 0
    let withText = pageLines.indices.filter { page in
      lines[pageLines[page]].contains { $0.isReadable && $0.role != .metadata }
    }
    firstPage = withText.first
    lastPage = withText.last
    self.pageLines = pageLines
    ZoneMarking.mark(&lines, pages: pageLines, layout: layout, first: firstPage, last: lastPage)
    self.lines = lines
  }

  /// The page that a line stands on.
  func page(of line: LineView) -> Page { layout.pages[line.pageIndex] }

  /// The span of a range of the page at the index.
  func span(_ range: Range<Int>, onPage index: Int) -> SourceSpan {
    SourceSpan(range, on: layout.pages[index], of: layout.document.id)
  }
}

/// One line with what its looks say.
struct LineView: Sendable {
  let pageIndex: Int
  /// Index into the page's lines.
  let index: Int
  /// Scalar range in the page's text, blanks at both ends left out; empty for a blank line.
  let range: Range<Int>
  let box: Box?
  let role: LineRole
  let block: Int
  let headingLevel: Int?
  /// Size in points of most of the line's letters; 0 where unknown.
  let size: Double
  /// Whether most of the letters are bold.
  let isBold: Bool
  /// Degrees counter-clockwise from horizontal.
  let angle: Double
  /// False when no word of it can be seen.
  let isVisible: Bool
  var zone: Zone = .body

  init(page: Page, pageIndex: Int, index: Int) {
    let line = page.lines[index]
    self.pageIndex = pageIndex
    self.index = index
    box = line.box
    role = line.role
    block = line.block
    headingLevel = line.headingLevel
    var low = line.range.lowerBound
    var high = line.range.upperBound
    while low < high, page.text.scalars[low].properties.isWhitespace { low += 1 }
    while high > low, page.text.scalars[high - 1].properties.isWhitespace { high -= 1 }
    range = low..<high
    var counts: [Int: Int] = [:]
    for word in page.words[line.words] where page.styles.indices.contains(word.style) {
      counts[word.style, default: 0] += word.range.count
    }
    var bold = 0
    var total = 0
    var visible = counts.isEmpty
    for (style, count) in counts {
      total += count
      if page.styles[style].isBold { bold += count }
      if page.styles[style].isVisible { visible = true }
    }
    let main = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { page.styles[$0.key] }
    size = main?.size ?? 0
    angle = main?.angle ?? 0
    isBold = bold * 2 > total
    isVisible = visible
  }

  /// Whether a person who looks at the page reads this line: visible and not blank.
  var isReadable: Bool { isVisible && !range.isEmpty }
}
