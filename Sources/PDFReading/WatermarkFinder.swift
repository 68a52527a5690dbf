#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A text set at a slant.
struct SlantedText {
  /// Indices of glyphs in reading order; nil stands for a blank.
  var glyphs: [Int?]
  /// Degrees counter-clockwise.
  var angle: Double
  /// Whether it runs across the page, over or behind the body, such as "CONCEPT"; else it is a label in
  /// a drawing or the head of a narrow column.
  var isWatermark = false
}

/// Finds slanted text, which poppler gives as single letters strewn among the lines.
///
/// Poppler tells no angle. But letters of one large style whose centres lie on a slanted line can only
/// be a text that was turned.
struct WatermarkFinder {
  private let page: GlyphPage
  /// Of the page, in points.
  private let diagonal: Float

  /// A slanted text is at least so many times the size of the body.
  private static let leastSizeFactor = 1.4
  /// More letters of one style than this on a page are no watermark, tiled ones included.
  private static let mostLetters = 600
  /// Degrees from both axes below which a text is not slanted.
  private static let leastSlant = 8.0
  /// How far a centre may lie from the line, in sizes.
  ///
  /// Poppler keeps some letters together in one word
  /// and gives them one box across the text.
  private static let tolerance: Float = 0.35
  /// A blank is at least so many sizes wide; it is 0.25 to 0.28 in the usual fonts.
  private static let leastBlank: Float = 0.15

  /// - Parameter size: Of the page in points.
  init(_ page: GlyphPage, size: (width: Double, height: Double)) {
    self.page = page
    diagonal = Float((size.width * size.width + size.height * size.height).squareRoot())
  }

  /// The slanted texts of the page, by style, then from the left or the top.
  ///
  /// - Complexity: O(*n*) in the glyphs; O(*k*²) in the letters of a large style, which are bounded.
  func slantedTexts() -> [SlantedText] {
    guard page.hasGeometry else { return [] }
    let least = max(page.bodySize * WatermarkFinder.leastSizeFactor, 12)
    var letters: [[Int]?] = page.styles.map { $0.size >= least ? [] : nil }
    guard letters.contains(where: { $0 != nil }) else { return [] }
    for offset in page.scalars.indices where !page.scalars[offset].isBlank {
      let style = Int(page.styleOfScalar[offset])
      guard style < letters.count, let count = letters[style]?.count else { continue }
      if count < WatermarkFinder.mostLetters {
        letters[style]?.append(offset)
      } else {
        letters[style] = nil
      }
    }
    // A page has few large styles; a hostile one is not searched for long.
    let large = letters.indices.filter { letters[$0]?.count ?? 0 >= 3 }.prefix(24)
    return large.flatMap { style -> [SlantedText] in
      guard let letters = letters[style] else { return [] }
      return slantedTexts(of: letters, size: Float(page.styles[style].size))
    }
  }

  private struct Direction {
    let x: Float
    let y: Float
  }

  private struct Place {
    let letter: Int
    let across: Float
  }

  private func slantedTexts(of letters: [Int], size: Float) -> [SlantedText] {
    guard let direction = commonDirection(of: letters, size: size) else { return [] }
    let degrees = Double(atan2(-direction.y, direction.x)) * 180 / Double.pi
    let slant = min(abs(degrees), abs(90 - abs(degrees)))
    guard slant >= WatermarkFinder.leastSlant else { return [] }
    let places = letters.map { place(of: $0, direction) }.sorted { $0.across < $1.across }
    var texts: [SlantedText] = []
    var line: [Place] = []
    for place in places {
      if let last = line.last, place.across - last.across > WatermarkFinder.tolerance * size {
        texts += readable(line, size: size, direction: direction)
        line = []
      }
      line.append(place)
    }
    texts += readable(line, size: size, direction: direction)
    if texts.prefix(8).contains(where: isAcrossPage) {
      for index in texts.indices { texts[index].isWatermark = true }
    }
    // Most letters of the style must be part of it: a heading set upright has slanted pairs too.
    let found = texts.reduce(0) { $0 + $1.glyphs.count { $0 != nil } }
    return 10 * found >= 7 * letters.count ? texts : []
  }

  /// Whether a text is as long as a fifth of the page's diagonal and set in at least 24 points, or covers
  /// other text.
  private func isAcrossPage(_ text: SlantedText) -> Bool {
    let letters = text.glyphs.compactMap(\.self)
    guard let first = letters.first else { return false }
    let box = letters.reduce(page.boxes[first]) { $0.union(page.boxes[$1]) }
    let length = (box.width * box.width + box.height * box.height).squareRoot()
    let style = page.styleOfScalar[first]
    if page.styles[Int(style)].size >= 24, length > 0.2 * diagonal { return true }
    var covered = 0
    var budget = 2_000
    for offset in page.scalars.indices where page.styleOfScalar[offset] != style {
      let other = page.boxes[offset]
      guard other.midX > box.left, other.midX < box.right, other.midY > box.top,
        other.midY < box.bottom, !page.scalars[offset].isBlank
      else { continue }
      let isCovered = letters.contains { letter in
        let own = page.boxes[letter]
        // Poppler's boxes of slanted letters are too wide: only their cores count.
        return abs(other.midX - own.midX) < 0.25 * own.width
          && abs(other.midY - own.midY) < 0.25 * own.height
      }
      covered += isCovered ? 1 : 0
      budget -= 1
      if covered >= letters.count { return true }
      if budget == 0 { return false }
    }
    return false
  }

  private func place(of letter: Int, _ direction: Direction) -> Place {
    let box = page.boxes[letter]
    return Place(
      letter: letter, across: box.midY * direction.x - box.midX * direction.y)
  }

  /// The letters on one slanted line, read from left to right; blanks and far letters part them.
  private func readable(_ line: [Place], size: Float, direction: Direction) -> [SlantedText] {
    let spans = spans(of: line, direction: direction)
    let degrees = Double(atan2(-direction.y, direction.x)) * 180 / Double.pi
    var texts: [SlantedText] = []
    var text = SlantedText(glyphs: [], angle: degrees.rounded())
    var previous: Span?
    for span in spans {
      if let last = previous {
        let gap = span.from - last.to
        if gap > 2 * size {
          texts.append(text)
          text.glyphs = []
        } else if gap > WatermarkFinder.leastBlank * size {
          text.glyphs.append(nil)
        }
      }
      text.glyphs.append(span.letter)
      previous = span
    }
    texts.append(text)
    return texts.filter { $0.glyphs.count { $0 != nil } >= 3 }
  }

  /// Where each letter of a line begins and ends along the text, in order.
  ///
  /// Poppler turns slanted text to the nearest quarter, so that only one of the two coordinates tells:
  /// the one in which the letters follow one another without a gap.
  private func spans(of line: [Place], direction: Direction) -> [Span] {
    func spans(_ component: Float, _ ends: (GlyphBox) -> (Float, Float)) -> [Span] {
      guard abs(component) > 0.01 else { return [] }
      return line.map { place in
        let (first, last) = ends(page.boxes[place.letter])
        let (from, to) = (first / component, last / component)
        return Span(letter: place.letter, from: min(from, to), to: max(from, to))
      }.sorted { $0.from < $1.from }
    }
    func joints(_ spans: [Span]) -> Int {
      zip(spans, spans.dropFirst()).count { abs($1.from - $0.to) < 0.5 }
    }
    let across = spans(direction.x) { ($0.left, $0.right) }
    let down = spans(direction.y) { ($0.top, $0.bottom) }
    let (first, second) = (joints(across), joints(down))
    return first == second
      ? (abs(direction.x) > abs(direction.y) ? across : down)
      : first > second ? across : down
  }

  private struct Span {
    let letter: Int
    let from: Float
    let to: Float
  }

  /// The direction of the line on which most letters lie; nil when no three do.
  private func commonDirection(of letters: [Int], size: Float) -> Direction? {
    var best: (direction: Direction, support: Int)?
    for (index, first) in letters.enumerated() {
      var partners = 0
      for second in letters[(index + 1)...] where partners < 6 {
        guard let direction = direction(from: first, to: second, size: size) else { continue }
        partners += 1
        let support = support(of: direction, through: first, among: letters, size: size)
        if support >= 3, support > best?.support ?? 0 { best = (direction, support) }
      }
      // Enough lines were tried: a common direction has shown itself by now.
      if index > 60, best != nil { break }
    }
    return best?.direction
  }

  /// The unit vector between two neighbours, pointing to the right; nil when they are not neighbours.
  private func direction(from first: Int, to second: Int, size: Float) -> Direction? {
    let right = page.boxes[second].midX - page.boxes[first].midX
    let down = page.boxes[second].midY - page.boxes[first].midY
    let distance = (right * right + down * down).squareRoot()
    guard distance > 0.25 * size, distance < 2.5 * size else { return nil }
    let sign: Float = right < 0 || (right == 0 && down > 0) ? -1 : 1
    return Direction(x: sign * right / distance, y: sign * down / distance)
  }

  private func support(
    of direction: Direction, through letter: Int, among letters: [Int], size: Float
  ) -> Int {
    let across = place(of: letter, direction).across
    // Narrower than the final tolerance: the best line is the one that fits best.
    return letters.count { abs(place(of: $0, direction).across - across) < 0.2 * size }
  }
}

extension GlyphPage {
  /// The size in points that most glyphs have, by the middle one.
  ///
  /// - Complexity: O(*n*).
  var bodySize: Double {
    var counts = [Int](repeating: 0, count: styles.count)
    for style in styleOfScalar where Int(style) < counts.count { counts[Int(style)] += 1 }
    var half = styleOfScalar.count / 2
    for (size, count) in zip(styles.map(\.size), counts).sorted(by: { $0.0 < $1.0 }) {
      half -= count
      if half < 0 { return size }
    }
    return styles.first?.size ?? 0
  }

  /// Takes glyphs out, so that the text around them closes up.
  ///
  /// A line of which nothing is left disappears.
  /// - Parameter glyphs: Indices of glyphs.
  /// - Complexity: O(*n*).
  func leavingOut(_ glyphs: Set<Int>) -> GlyphPage {
    var rest = GlyphPage()
    rest.styles = styles
    rest.hasGeometryMismatch = hasGeometryMismatch
    rest.isTruncated = isTruncated
    for offset in scalars.indices where !glyphs.contains(offset) {
      rest.append(
        scalars[offset], box: hasGeometry ? boxes[offset] : nil, style: styleOfScalar[offset])
    }
    return rest
  }
}

extension Unicode.Scalar {
  /// A space or a line break: the only blanks in the text of a page.
  var isBlank: Bool { self == " " || self == "\n" }
}
