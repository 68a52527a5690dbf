/// A printed line of a page before its text is written: a range of glyphs and what they look like.
struct TextLine {
  /// Half-open range of indices into the page's glyphs, without blanks at either end.
  var glyphs: Range<Int>
  /// Around all glyphs; nil without geometry.
  var box: GlyphBox?
  /// The style of most of its glyphs, as an index into the page's styles.
  var style: UInt16
  /// Degrees counter-clockwise: 0, 90, 180 or 270.
  var angle: Int = 0
  /// From 0 at the left; nil when the line spans the page.
  var column: Int?
  /// Number of the paragraph, from 0.
  var block: Int = 0
}

extension GlyphPage {
  /// The lines as poppler broke them, without empty ones.
  ///
  /// - Complexity: O(*n*).
  func textLines() -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end] != "\n" { end += 1 }
      if let line = textLine(start..<end) { lines.append(line) }
      start = end + 1
    }
    return lines
  }

  /// A line of the glyphs in a range, blanks at its ends left out; nil when nothing is left.
  func textLine(_ range: Range<Int>) -> TextLine? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, scalars[start] == " " { start += 1 }
    while end > start, scalars[end - 1] == " " { end -= 1 }
    guard start < end else { return nil }
    var line = TextLine(glyphs: start..<end, box: nil, style: dominantStyle(start..<end))
    guard hasGeometry else { return line }
    var box = boxes[start]
    for offset in start..<end where scalars[offset] != " " { box = box.union(boxes[offset]) }
    line.box = box
    line.angle = angle(start..<end)
    return line
  }

  /// The style that most glyphs of a range have.
  private func dominantStyle(_ range: Range<Int>) -> UInt16 {
    // Boyer and Moore's vote: exact when one style has the majority, good enough otherwise.
    var style: UInt16 = 0
    var votes = 0
    for offset in range where scalars[offset] != " " {
      if votes == 0 {
        style = styleOfScalar[offset]
        votes = 1
      } else {
        votes += styleOfScalar[offset] == style ? 1 : -1
      }
    }
    return style
  }

  /// The quarter turn in which the glyphs of a range follow one another.
  private func angle(_ range: Range<Int>) -> Int {
    let first = boxes[range.lowerBound]
    let last = boxes[range.upperBound - 1]
    let right = last.midX - first.midX
    let down = last.midY - first.midY
    if abs(right) >= abs(down) { return right < -first.width ? 180 : 0 }
    return abs(down) > first.height / 2 ? (down < 0 ? 90 : 270) : 0
  }
}

extension GlyphPage {
  /// Whether a glyph stands so far from the one before it that a reader sees a blank between them.
  ///
  /// Poppler joins the cells of a table row without one. A blank is at least 0.2 of the size in nearly
  /// all fonts; poppler itself breaks words at 0.1.
  func hasGap(before offset: Int) -> Bool {
    guard hasGeometry, offset > 0 else { return false }
    let previous = boxes[offset - 1]
    let current = boxes[offset]
    let size = max(previous.height, current.height)
    let right = current.left - previous.right
    let apart = max(right, previous.left - current.right)
    let down = max(current.top - previous.bottom, previous.top - current.bottom)
    return max(apart, down) > 0.3 * size
  }
}
