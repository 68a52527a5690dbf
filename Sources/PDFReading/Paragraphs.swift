/// Groups the lines of a page into paragraphs.
enum Paragraphs {
  /// Numbers the blocks of the lines, which stand in reading order.
  static func number(_ lines: inout [TextLine], of glyphs: GlyphPage) {
    guard !lines.isEmpty else { return }
    let usual = usualGap(lines)
    var block = 0
    for index in lines.indices.dropFirst() {
      if isBreak(lines[index - 1], lines[index], usualGap: usual, glyphs: glyphs) { block += 1 }
      lines[index].block = block
    }
  }

  /// The middle one of the gaps between lines that follow one another, as a share of their height.
  private static func usualGap(_ lines: [TextLine]) -> Float {
    var gaps: [Float] = []
    for index in lines.indices.dropFirst() {
      guard let above = lines[index - 1].box, let below = lines[index].box, above.height > 0 else {
        continue
      }
      let gap = (below.top - above.bottom) / above.height
      if gap > -0.5, gap < 1 { gaps.append(gap) }
    }
    gaps.sort()
    return gaps.isEmpty ? 0.2 : gaps[gaps.count / 2]
  }

  private static func isBreak(
    _ above: TextLine, _ below: TextLine, usualGap: Float, glyphs: GlyphPage
  ) -> Bool {
    guard let first = above.box, let second = below.box else { return false }
    if above.angle != below.angle || above.isRow || below.isRow { return true }
    let height = max(min(first.height, second.height), 1)
    if second.top < first.top - height / 2 { return true }
    if second.left > first.right + height || second.right < first.left - height { return true }
    if (second.top - first.bottom) / height > max(0.3, usualGap + 0.25) { return true }
    let upper = glyphs.styles[Int(above.style)]
    let lower = glyphs.styles[Int(below.style)]
    if abs(upper.size - lower.size) > 0.08 * max(upper.size, lower.size) { return true }
    return upper.isBold != lower.isBold
  }
}
