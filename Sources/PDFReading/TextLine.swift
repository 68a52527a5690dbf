/// A printed line of a page before its text is written: which glyphs it has and what they look like.
struct TextLine {
  /// Half-open ranges of indices into the page's glyphs, from left to right; never empty.
  ///
  /// Without blanks at either end. More than one where poppler kept the parts of a line apart.
  var pieces: [Range<Int>]
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
  /// Whether the line is made of cells that stand apart.
  var isRow: Bool = false

  /// The number of glyphs, blanks included.
  var count: Int { pieces.reduce(0) { $0 + $1.count } }
}

extension GlyphPage {
  /// The pieces of lines in poppler's order: cut where poppler breaks lines, and where geometry shows
  /// that it joined what does not stand side by side, or stands far apart.
  ///
  /// - Complexity: O(*n*).
  func linePieces() -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end] != "\n" { end += 1 }
      appendPieces(of: start..<end, to: &lines)
      start = end + 1
    }
    return lines
  }

  private func appendPieces(of range: Range<Int>, to lines: inout [TextLine]) {
    guard hasGeometry, !isVertical(range) else {
      if let line = textLine(range) { lines.append(line) }
      return
    }
    var start = range.lowerBound
    var previous: Int?
    for offset in range where scalars[offset] != " " {
      if let last = previous, isCut(from: last, to: offset) {
        if let line = textLine(start..<offset) { lines.append(line) }
        start = offset
      }
      previous = offset
    }
    if let line = textLine(start..<range.upperBound) { lines.append(line) }
  }

  /// Whether two glyphs that follow one another belong to different pieces.
  ///
  /// Half a height up or down is more than any raised or lowered letter; 1.3 heights is more than the
  /// blanks of justified text, and less than poppler's own distance between columns.
  private func isCut(from last: Int, to next: Int) -> Bool {
    let before = boxes[last]
    let after = boxes[next]
    let height = max(before.height, after.height)
    return abs(after.midY - before.midY) > height / 2 || after.left - before.right > 1.3 * height
      || after.right < before.left - height / 2
  }

  /// Whether the glyphs of a line follow one another up or down the page.
  private func isVertical(_ range: Range<Int>) -> Bool {
    var along = 0
    var across = 0
    var previous: GlyphBox?
    for offset in range where scalars[offset] != " " {
      let box = boxes[offset]
      if let last = previous {
        if abs(box.midY - last.midY) > abs(box.midX - last.midX) { across += 1 } else { along += 1 }
      }
      previous = box
    }
    return across > 2 * along
  }

  /// A line of the glyphs in a range, blanks at its ends left out; nil when nothing is left.
  func textLine(_ range: Range<Int>) -> TextLine? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, scalars[start] == " " { start += 1 }
    while end > start, scalars[end - 1] == " " { end -= 1 }
    guard start < end else { return nil }
    var line = TextLine(pieces: [start..<end], box: nil, style: dominantStyle(start..<end))
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

  /// Whether a glyph stands so far from the one before it that a reader sees a blank between them.
  ///
  /// Poppler joins the cells of a table row without one. A blank is at least 0.2 of the size in nearly
  /// all fonts, and a box is some 1.2 sizes high.
  func hasGap(before offset: Int) -> Bool {
    guard hasGeometry, offset > 0 else { return false }
    let previous = boxes[offset - 1]
    let current = boxes[offset]
    let apart = max(current.left - previous.right, previous.left - current.right)
    let down = max(current.top - previous.bottom, previous.top - current.bottom)
    return max(apart, down) > 0.3 * max(previous.height, current.height)
  }
}
