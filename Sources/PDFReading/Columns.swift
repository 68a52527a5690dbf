/// Finds the columns of prose on a page.
enum Columns {
  /// A line with fewer glyphs is no prose.
  private static let leastProse = 18
  /// A gutter is at least so many points wide.
  private static let leastGutter = 7
  /// A column has at least so many lines of prose.
  private static let leastLines = 4

  /// Numbers the columns of the lines, from 0 at the left; lines that span a gutter have none, nor has
  /// any line of a page in one column.
  ///
  /// - Complexity: O(*l* · *w*), *w* being the width of the page in points, which is bounded.
  static func number(_ lines: inout [TextLine], pageWidth: Double) {
    guard pageWidth > 100, pageWidth < 20_000, lines.count >= 2 * leastLines else { return }
    let prose = lines.compactMap { line -> GlyphBox? in
      line.angle == 0 && !line.isRow && line.count >= leastProse ? line.box : nil
    }
    guard prose.count >= 2 * leastLines else { return }
    let gutters = gutters(between: prose, width: Int(pageWidth))
    guard !gutters.isEmpty else { return }
    for index in lines.indices {
      guard let box = lines[index].box else { continue }
      let crosses = gutters.contains { box.left < $0 - 3 && box.right > $0 + 3 }
      lines[index].column = crosses ? nil : gutters.count { $0 <= box.midX }
    }
  }

  /// The middles of the strips that hardly any prose crosses and that have prose on both sides.
  private static func gutters(between prose: [GlyphBox], width: Int) -> [Float] {
    var steps = [Int](repeating: 0, count: width + 2)
    for box in prose {
      steps[min(max(Int(box.left), 0), width)] += 1
      steps[min(max(Int(box.right.rounded(.up)), 0), width + 1)] -= 1
    }
    let tolerated = prose.count / 10
    var gutters: [Float] = []
    var covered = 0
    var start: Int?
    for place in 0...width {
      covered += steps[place]
      if covered <= tolerated {
        start = start ?? place
      } else if let from = start {
        if place - from >= leastGutter { gutters.append(Float(from + place) / 2) }
        start = nil
      }
    }
    return gutters.filter { isBetweenColumns($0, prose) }
  }

  private static func isBetweenColumns(_ gutter: Float, _ prose: [GlyphBox]) -> Bool {
    let left = prose.filter { $0.right <= gutter + 3 }
    let right = prose.filter { $0.left >= gutter - 3 }
    guard left.count >= leastLines, right.count >= leastLines else { return false }
    func extent(_ boxes: [GlyphBox]) -> (top: Float, bottom: Float) {
      boxes.reduce((Float.infinity, -Float.infinity)) { (min($0.0, $1.top), max($0.1, $1.bottom)) }
    }
    let (first, second) = (extent(left), extent(right))
    let common = min(first.bottom, second.bottom) - max(first.top, second.top)
    return common > 0.4 * min(first.bottom - first.top, second.bottom - second.top)
  }
}
