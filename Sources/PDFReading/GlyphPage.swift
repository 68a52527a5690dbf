/// One glyph's rectangle in points, from the top left of the page as shown.
struct GlyphBox: Hashable {
  var left: Float
  var top: Float
  var right: Float
  var bottom: Float

  var width: Float { right - left }
  var height: Float { bottom - top }
  var midX: Float { (left + right) / 2 }
  var midY: Float { (top + bottom) / 2 }

  func union(_ other: GlyphBox) -> GlyphBox {
    GlyphBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}

/// How a run of glyphs is set, as the file says.
struct GlyphStyle: Hashable {
  /// Without the prefix of a subset ("ABCDEF+").
  var font: String
  /// Points.
  var size: Double
  var isBold: Bool
  var isItalic: Bool
  /// 0 is black, 1 is white.
  var lightness: Float

  /// White, or so near it that it cannot be told from paper.
  var isWhite: Bool { lightness > 0.985 }
}

/// The glyphs of a page in poppler's reading order, as flat arrays of one length.
///
/// Lines end with U+000A. The text is repaired: ligatures are spelled out, blanks are spaces, control
/// and invisible formatting characters are left out. Each scalar has the box of the glyph it came from.
struct GlyphPage {
  var scalars: [Unicode.Scalar] = []
  /// Empty when text and geometry do not fit together.
  var boxes: [GlyphBox] = []
  /// For each scalar an index into `styles`.
  var styleOfScalar: [UInt16] = []
  var styles: [GlyphStyle] = []
  /// Whether poppler gave another number of rectangles than of scalars.
  var hasGeometryMismatch = false
  /// Whether text was left out because there was too much of it.
  var isTruncated = false

  var hasGeometry: Bool { !boxes.isEmpty }

  mutating func append(_ scalar: Unicode.Scalar, box: GlyphBox?, style: UInt16) {
    scalars.append(scalar)
    if let box { boxes.append(box) }
    styleOfScalar.append(style)
  }
}

extension GlyphPage {
  /// Puts scalars, rectangles and runs of style together, repairing the text on the way.
  ///
  /// - Parameters:
  ///   - boxes: One per scalar, or none at all.
  ///   - runs: In order; what none of them covers has the style of the last one before it.
  /// - Complexity: O(*n*).
  init(
    scalars input: [Unicode.Scalar], rectangles: [GlyphBox], runs: [StyleRun], fonts: [FontName],
    limit: Int
  ) {
    let count = min(input.count, limit)
    let hasBoxes = rectangles.count == input.count
    hasGeometryMismatch = !hasBoxes
    isTruncated = count < input.count
    scalars.reserveCapacity(count + 16)
    styleOfScalar.reserveCapacity(count + 16)
    if hasBoxes { boxes.reserveCapacity(count + 16) }

    var numbers: [GlyphStyle: UInt16] = [:]
    var run = 0
    var end = -1
    var style: UInt16 = 0
    for offset in 0..<count {
      while offset > end, run < runs.count {
        style = number(of: runs[run], fonts: fonts, known: &numbers)
        end = runs[run].end
        run += 1
      }
      let box = hasBoxes ? rectangles[offset] : nil
      switch ScalarRepair.of(input[offset]) {
      case .keep: append(input[offset], box: box, style: style)
      case .leaveOut: break
      case .replace(let other): append(other, box: box, style: style)
      case .spellOut(let letters):
        for letter in letters { append(letter, box: box, style: style) }
      }
    }
    settleSoftHyphens()
    if styles.isEmpty {
      styles.append(GlyphStyle(font: "", size: 0, isBold: false, isItalic: false, lightness: 0))
    }
  }

  /// Writes U+00AD as an ordinary hyphen where it stands in the middle of a line.
  ///
  /// Many fonts hold one glyph for both, and their PDFs give U+00AD for every hyphen that is printed; on
  /// such a page it says nothing at the end of a line either.
  private mutating func settleSoftHyphens() {
    var atEnd: [Int] = []
    var isOrdinary = false
    for offset in scalars.indices where scalars[offset] == "\u{AD}" {
      if offset + 1 == scalars.count || scalars[offset + 1].isBlank {
        atEnd.append(offset)
      } else {
        scalars[offset] = "-"
        isOrdinary = true
      }
    }
    guard isOrdinary else { return }
    for offset in atEnd { scalars[offset] = "-" }
  }

  /// The index of a run's style in `styles`, which it enters when it is new.
  private mutating func number(
    of run: StyleRun, fonts: [FontName], known: inout [GlyphStyle: UInt16]
  ) -> UInt16 {
    let font = fonts[run.font]
    let style = GlyphStyle(
      font: font.name, size: (Double(run.size) * 100).rounded() / 100, isBold: font.isBold,
      isItalic: font.isItalic, lightness: (run.lightness * 100).rounded() / 100)
    if let number = known[style] { return number }
    guard styles.count < Int(UInt16.max) else { return UInt16.max - 1 }
    let number = UInt16(styles.count)
    known[style] = number
    styles.append(style)
    return number
  }
}
