/// Puts the pieces of lines together and in the order in which a person reads them.
///
/// Poppler's own order is kept (it reads columns well), but for two things that it does not do: parts of
/// one printed line that it gives apart are joined, and a table whose number columns it reads one after
/// the other is read row by row.
enum ReadingOrder {
  /// The lines of a page, from the pieces in poppler's order.
  ///
  /// - Complexity: O(*n* log *n*) in the pieces.
  static func lines(from pieces: [TextLine], of glyphs: GlyphPage) -> [TextLine] {
    guard glyphs.hasGeometry else { return pieces }
    var ordered: [TextLine] = []
    ordered.reserveCapacity(pieces.count)
    for band in bands(of: pieces) {
      if band.count < 3 {
        ordered.append(contentsOf: pieces[band])
      } else {
        appendBand(pieces[band], to: &ordered, glyphs: glyphs)
      }
    }
    return joined(ordered, glyphs: glyphs)
  }

  /// Cuts the sequence of pieces where everything that follows lies below everything before.
  private static func bands(of pieces: [TextLine]) -> [Range<Int>] {
    var bands: [(start: Int, top: Float, bottom: Float)] = []
    for (index, piece) in pieces.enumerated() {
      guard let box = piece.box else { continue }
      var band = (start: index, top: box.top, bottom: box.bottom)
      while let last = bands.last, band.top < last.bottom - 0.3 * box.height {
        band = (last.start, min(band.top, last.top), max(band.bottom, last.bottom))
        bands.removeLast()
      }
      bands.append(band)
    }
    var ranges: [Range<Int>] = []
    for (index, band) in bands.enumerated() {
      ranges.append(band.start..<(index + 1 < bands.count ? bands[index + 1].start : pieces.count))
    }
    return ranges
  }

  /// Appends a band as it is, or row by row when poppler has torn numbers from the rows they belong to.
  ///
  /// Columns of prose are torn as well, and rightly so: where three long pieces stand beside one another
  /// the band stays as it is.
  private static func appendBand(
    _ band: ArraySlice<TextLine>, to ordered: inout [TextLine], glyphs: GlyphPage
  ) {
    var row = [Int](repeating: 0, count: band.count)
    let rows = rows(of: band)
    for (number, members) in rows.enumerated() {
      for member in members { row[member - band.startIndex] = number }
    }
    var tornNumbers = 0
    var tornProse = 0
    for index in band.indices {
      let place = index - band.startIndex
      let isTorn =
        rows[row[place]].count > 1 && (place == 0 || row[place - 1] != row[place])
        && (place == band.count - 1 || row[place + 1] != row[place])
      guard isTorn else { continue }
      if glyphs.isNumeric(band[index]) { tornNumbers += 1 }
      if band[index].count > 24 { tornProse += 1 }
    }
    if tornNumbers >= 3, tornNumbers > 2 * tornProse {
      for members in rows { ordered.append(contentsOf: members.map { band[$0] }) }
    } else {
      ordered.append(contentsOf: band)
    }
  }

  /// The indices of pieces row by row: from the top, and in a row from the left.
  private static func rows(of pieces: ArraySlice<TextLine>) -> [[Int]] {
    func box(_ index: Int) -> GlyphBox {
      pieces[index].box ?? GlyphBox(left: 0, top: 0, right: 0, bottom: 0)
    }
    let byHeight = pieces.indices.sorted {
      (box($0).midY, box($0).left, $0) < (box($1).midY, box($1).left, $1)
    }
    var rows: [[Int]] = []
    var last: GlyphBox?
    for index in byHeight {
      let current = box(index)
      if let first = last, shared(first, current) > 0.5 * min(first.height, current.height) {
        rows[rows.count - 1].append(index)
      } else {
        rows.append([index])
        last = current
      }
    }
    return rows.map { $0.sorted { (box($0).left, $0) < (box($1).left, $1) } }
  }

  /// Joins pieces that follow one another on one line.
  private static func joined(_ pieces: [TextLine], glyphs: GlyphPage) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(pieces.count)
    for piece in pieces {
      if let last = lines.last, let left = last.box, let right = piece.box, last.angle == 0,
        piece.angle == 0, isSameLine(left, right)
      {
        let height = max(left.height, right.height)
        lines[lines.count - 1].pieces.append(contentsOf: piece.pieces)
        lines[lines.count - 1].box = left.union(right)
        lines[lines.count - 1].isRow = last.isRow || right.left - left.right > 1.3 * height
        if piece.count > last.count { lines[lines.count - 1].style = piece.style }
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  /// How much of the page's height two boxes have in common; negative when they lie apart.
  private static func shared(_ first: GlyphBox, _ second: GlyphBox) -> Float {
    min(first.bottom, second.bottom) - max(first.top, second.top)
  }

  /// Whether a piece goes on to the right of another at the same height.
  private static func isSameLine(_ left: GlyphBox, _ right: GlyphBox) -> Bool {
    let low = min(left.height, right.height)
    return shared(left, right) > 0.6 * low && right.left > left.right - 0.3 * low
      && max(left.height, right.height) < 2.2 * low
  }
}

extension GlyphPage {
  /// Whether a line holds numbers only, as a column of amounts, page or section numbers does.
  func isNumeric(_ line: TextLine) -> Bool {
    guard line.count <= 16 else { return false }
    var hasDigit = false
    for piece in line.pieces {
      for scalar in scalars[piece] {
        switch scalar {
        case "0"..."9": hasDigit = true
        case " ", ".", ",", "-", "\u{2013}", "\u{2212}", "+", "%", "\u{20AC}", "(", ")", "/", ":":
          break
        default: return false
        }
      }
    }
    return hasDigit
  }
}
