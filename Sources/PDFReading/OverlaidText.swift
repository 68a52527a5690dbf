/// Finds large upright text that lies over or behind the lines of the body: a watermark that was not
/// turned, or was turned by a quarter.
enum OverlaidText {
  /// Takes the overlaid lines out of a page's lines.
  ///
  /// Ordinary type never covers other type: a line of at least twice the size of the body that covers
  /// half the height of two smaller lines, or of one when it is pale, was put on top of the page.
  ///
  /// - Returns: The overlaid lines, in order.
  /// - Complexity: O(*l*): at most 100 large lines are compared with the others.
  static func take(from lines: inout [TextLine], of page: GlyphPage) -> [TextLine] {
    guard page.hasGeometry else { return [] }
    let least = 2 * page.bodySize
    var overlaid: [Int] = []
    var compared = 0
    for (index, line) in lines.enumerated() where line.count >= 3 {
      let style = page.styles[Int(line.style)]
      guard style.size >= least, let box = line.box else { continue }
      compared += 1
      if compared > 100 { break }
      let needed = style.lightness > 0.5 ? 1 : 2
      var covered = 0
      for other in lines where page.styles[Int(other.style)].size < 0.7 * style.size {
        if let small = other.box, covers(box, small) { covered += 1 }
        if covered >= needed { break }
      }
      if covered >= needed { overlaid.append(index) }
    }
    let taken = overlaid.map { lines[$0] }
    for index in overlaid.reversed() { lines.remove(at: index) }
    return taken
  }

  private static func covers(_ large: GlyphBox, _ small: GlyphBox) -> Bool {
    let high = min(large.bottom, small.bottom) - max(large.top, small.top)
    let wide = min(large.right, small.right) - max(large.left, small.left)
    return high > 0.5 * small.height && wide > 2 * small.height
  }
}
