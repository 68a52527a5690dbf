/// Groups the lines of a page into paragraphs.
struct Paragraphs {
  private let glyphs: GlyphPage
  /// The middle one of the gaps between lines that follow one another, as a share of their height.
  private let usualGap: Float

  /// Numbers the blocks of the lines, which stand in reading order.
  ///
  /// - Complexity: O(*l* log *l*) in the lines.
  static func number(_ lines: inout [TextLine], of glyphs: GlyphPage) {
    guard !lines.isEmpty else { return }
    let rules = Paragraphs(lines, of: glyphs)
    var block = 0
    var first = 0
    for index in lines.indices.dropFirst() {
      if rules.isBreak(lines[index - 1], lines[index], isFirst: first == index - 1) {
        block += 1
        first = index
      }
      lines[index].block = block
    }
  }

  private init(_ lines: [TextLine], of glyphs: GlyphPage) {
    self.glyphs = glyphs
    var gaps: [Float] = []
    for index in lines.indices.dropFirst() {
      guard let above = lines[index - 1].box, let below = lines[index].box, above.height > 0 else {
        continue
      }
      let gap = (below.top - above.bottom) / above.height
      if gap > -0.5, gap < 1 { gaps.append(gap) }
    }
    gaps.sort()
    usualGap = gaps.isEmpty ? 0.2 : gaps[gaps.count / 2]
  }

  /// Whether a new paragraph begins between two lines that follow one another.
  ///
  /// - Parameter isFirst: Whether the upper line is the first of its paragraph.
  private func isBreak(_ above: TextLine, _ below: TextLine, isFirst: Bool) -> Bool {
    guard let upper = above.box, let lower = below.box else { return false }
    if above.angle != below.angle { return true }
    if above.angle != 0 { return abs(lower.midX - upper.midX) > 3 * min(upper.width, lower.width) }
    if above.isRow || below.isRow { return true }
    return isApart(upper, lower) || isSetOtherwise(above, below) || beginsItem(below)
      || isIndented(above, upper, lower, isFirst: isFirst)
      || endsParagraph(above, upper, below, lower)
  }

  /// Up to another column, beside, or further down than usual.
  private func isApart(_ upper: GlyphBox, _ lower: GlyphBox) -> Bool {
    let height = max(min(upper.height, lower.height), 1)
    return lower.top < upper.top - height / 2 || lower.left > upper.right + height
      || lower.right < upper.left - height
      || (lower.top - upper.bottom) / height > max(0.3, usualGap + 0.25)
  }

  /// In another size or weight.
  private func isSetOtherwise(_ above: TextLine, _ below: TextLine) -> Bool {
    let upper = glyphs.styles[Int(above.style)]
    let lower = glyphs.styles[Int(below.style)]
    return abs(upper.size - lower.size) > 0.08 * max(upper.size, lower.size)
      || upper.isBold != lower.isBold
  }

  /// Further to the right than a paragraph that just ended, or back to the left after an item of a list.
  private func isIndented(
    _ above: TextLine, _ upper: GlyphBox, _ lower: GlyphBox, isFirst: Bool
  ) -> Bool {
    let step = 0.8 * min(upper.height, lower.height)
    // Centred lines begin anywhere.
    if abs(upper.midX - lower.midX) < 3 { return false }
    if lower.left > upper.left + step {
      return upper.right < lower.right - 2 * step && !beginsItem(above)
    }
    return lower.left < upper.left - step && !isFirst
  }

  /// After a short line that ends a sentence.
  private func endsParagraph(
    _ above: TextLine, _ upper: GlyphBox, _ below: TextLine, _ lower: GlyphBox
  ) -> Bool {
    guard upper.right < lower.right - 0.25 * lower.width, let end = above.pieces.last?.last,
      let start = below.pieces.first?.first
    else { return false }
    let closes: Bool =
      switch glyphs.scalars[end] {
      case ".", ":", ";", "?", "!": true
      default: false
      }
    return closes && !glyphs.scalars[start].properties.isLowercase
  }

  /// Whether a line begins with the mark of a list: a bullet or dash, "1.", "2.3", "a)", "(b)".
  private func beginsItem(_ line: TextLine) -> Bool {
    guard let piece = line.pieces.first else { return false }
    let start = glyphs.scalars[piece].prefix(8)
    guard let first = start.first, let blank = start.firstIndex(of: " "), blank > start.startIndex
    else { return false }
    let mark = start[start.startIndex..<blank]
    if mark.count == 1 {
      switch first {
      case "\u{2022}", "\u{25CF}", "\u{25CB}", "\u{25AA}", "\u{25A0}", "\u{25E6}", "\u{2023}",
        "\u{2013}", "\u{2014}", "-", "*", "o", "\u{27A2}", "\u{2713}", "\u{F0B7}", "\u{F0A7}",
        "\u{F0D8}", "\u{F0FC}", "\u{B7}":
        return true
      default: return false
      }
    }
    guard let last = mark.last, last == "." || last == ")" else { return false }
    let inner = mark.dropFirst(first == "(" ? 1 : 0).dropLast()
    if inner.count == 1, let only = inner.first {
      return only.isASCII && only.properties.isAlphabetic || isDigit(only)
    }
    return !inner.isEmpty && inner.allSatisfy { isDigit($0) || $0 == "." } && inner.count <= 5
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
