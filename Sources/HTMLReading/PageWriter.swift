import SpoorModel

/// Walks through a parsed page and writes what a person sees of it.
struct PageWriter {
  /// What an open element changes for the text in it.
  private struct Frame {
    let end: Int
    let role: LineRole
    let headingLevel: Int?
    let style: Int
    let isPreformatted: Bool
    /// Whether the element is a row that is written as one line, or lies in one.
    let isInRow: Bool
    let isBlock: Bool
    /// Whether a block within it, at its start, goes on with the block before it.
    var continuesBlock: Bool
  }

  private let tree: HTMLTree
  private let measures: TreeMeasures
  private let regions: RegionFinder
  private var writer = LineWriter()
  private var frames: [Frame] = []
  private var frame = Frame(
    end: Int.max, role: .body, headingLevel: nil, style: 0, isPreformatted: false, isInRow: false,
    isBlock: false, continuesBlock: false)

  private init(_ tree: HTMLTree, _ measures: TreeMeasures) {
    self.tree = tree
    self.measures = measures
    regions = RegionFinder(tree, measures)
  }

  /// The visible text of a page, in document order.
  ///
  /// - Complexity: O(*n*) in nodes and text, without recursion.
  static func written(_ tree: HTMLTree, _ measures: TreeMeasures) -> LineWriter {
    var writer = PageWriter(tree, measures)
    writer.walk()
    return writer.writer
  }

  private mutating func walk() {
    var place = 0
    while place < tree.nodes.count {
      while place >= frame.end { close() }
      let node = tree.nodes[place]
      switch node.kind {
      case .text(let range):
        if frame.isPreformatted, !frame.isInRow {
          writer.addPreformatted(tree.scalars[range])
        } else {
          writer.add(tree.scalars[range])
        }
        place += 1
      case .element(let index):
        let element = tree.elements[index]
        if measures.isHidden[place] || isPermalink(place, element) {
          place = node.end
        } else {
          open(element, at: place)
          place += 1
        }
      }
    }
    while !frames.isEmpty { close() }
    writer.endBlock()
  }

  private mutating func open(_ element: HTMLTree.Element, at place: Int) {
    let end = tree.nodes[place].end
    if element.name == "br" { return lineBreak() }
    let isBlock = ElementTable.blocks.contains(element.name)
    var style = frame.style
    if ElementTable.bold.contains(element.name) { style |= 1 }
    if ElementTable.italic.contains(element.name) { style |= 2 }
    let isRow = element.name == "tr" && !frame.isInRow && isData(place..<end)
    if frame.isInRow {
      if element.name == "td" || element.name == "th" {
        if hasElementBefore(place) { writer.addTab() }
      } else if isBlock {
        writer.addSpace()
      }
      return push(
        Frame(
          end: end, role: frame.role, headingLevel: nil, style: style, isPreformatted: false,
          isInRow: true, isBlock: false, continuesBlock: false))
    }
    guard isBlock else {
      return push(
        Frame(
          end: end, role: frame.role, headingLevel: frame.headingLevel, style: style,
          isPreformatted: frame.isPreformatted, isInRow: false, isBlock: false,
          continuesBlock: false))
    }
    beginBlock(element, at: place)
    let heading = ElementTable.headingLevel(element)
    push(
      Frame(
        end: end, role: role(of: element, at: place, isRow: isRow, isHeading: heading != nil),
        headingLevel: heading ?? frame.headingLevel, style: style,
        isPreformatted: ElementTable.preformatted.contains(element.name) || frame.isPreformatted,
        isInRow: isRow, isBlock: true, continuesBlock: element.name == "dd"))
  }

  private mutating func lineBreak() {
    if frame.isInRow { writer.addSpace() } else { writer.endLine() }
  }

  /// A definition goes on in the block of its term, and so does the first paragraph in it: "Datum:" and
  /// the date belong together.
  private mutating func beginBlock(_ element: HTMLTree.Element, at place: Int) {
    let continues = element.name == "dd" ? hasElementBefore(place) : frame.continuesBlock
    frame.continuesBlock = false
    if continues { writer.continueBlock() } else { writer.endBlock() }
  }

  private func role(
    of element: HTMLTree.Element, at place: Int, isRow: Bool, isHeading: Bool
  ) -> LineRole {
    if frame.role == .furniture || frame.role == .tableOfContents { return frame.role }
    if let region = regions.role(of: place) { return region }
    if isRow { return .tableRow }
    if isHeading { return .body }
    return element.name == "li" ? .listItem : frame.role
  }

  private mutating func push(_ inner: Frame) {
    frames.append(frame)
    frame = inner
    apply()
  }

  private mutating func close() {
    guard let outer = frames.popLast() else { return }
    if frame.isBlock { writer.endBlock() }
    frame = outer
    apply()
  }

  private mutating func apply() {
    writer.role = frame.role
    writer.headingLevel = frame.headingLevel
    writer.style = frame.style
  }

  /// Whether an element stands before this one in the element around both.
  private func hasElementBefore(_ place: Int) -> Bool {
    var inner = tree.nodes[place].parent + 1
    while inner < place {
      if tree.element(inner) != nil { return true }
      inner = tree.nodes[inner].end
    }
    return false
  }

  /// Whether a row holds data, and not the layout of a page: no tables or headings in it, and no more
  /// text than a cell of a table has.
  private func isData(_ row: Range<Int>) -> Bool {
    let sums = measures.sums(row)
    return sums.tables == 0 && sums.headings == 0 && sums.landmarks == 0 && sums.text <= 3000
      && sums.blocks <= 60
  }

  /// The sign behind a heading that only links to it.
  private func isPermalink(_ place: Int, _ element: HTMLTree.Element) -> Bool {
    guard element.name == "a", element["href"]?.hasPrefix("#") == true,
      measures.sums(place..<tree.nodes[place].end).text == 1
    else { return false }
    let text = tree.text(of: place).unicodeScalars.filter { $0.value > 0x20 && $0.value != 0xA0 }
    return text.first.map { ["\u{B6}", "#", "\u{A7}", "\u{1F517}"].contains($0) } == true
  }
}
