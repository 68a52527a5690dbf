#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A text that runs across the page behind or over the body, such as "CONCEPT".
struct Watermark {
  /// Indices of glyphs in reading order; nil stands for a blank.
  var glyphs: [Int?]
  /// Degrees counter-clockwise.
  var angle: Double
}

/// Finds slanted text, which poppler gives as single letters strewn among the lines.
///
/// Poppler tells no angle. But letters of one large style whose centres lie on a slanted line can only
/// be a text that was turned.
struct WatermarkFinder {
  private let page: GlyphPage

  /// A slanted text is at least so many times the size of the body.
  private static let leastSizeFactor = 1.4
  /// More letters of one style than this on a page are no watermark, tiled ones included.
  private static let mostLetters = 600
  /// Degrees from both axes below which a text is not slanted.
  private static let leastSlant = 8.0
  /// How far a centre may lie from the line, in sizes. Poppler keeps some letters together in one word
  /// and gives them one box across the text.
  private static let tolerance: Float = 0.35

  init(_ page: GlyphPage) { self.page = page }

  /// The slanted texts of the page, by style, then from the left or the top.
  ///
  /// - Complexity: O(*n*) in the glyphs; O(*k*²) in the letters of a large style, which are bounded.
  func slantedTexts() -> [Watermark] {
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
    return letters.indices.flatMap { style -> [Watermark] in
      guard let letters = letters[style], letters.count >= 3 else { return [] }
      return slantedTexts(of: letters, size: Float(page.styles[style].size))
    }
  }

  private struct Direction {
    let x: Float
    let y: Float
  }

  private struct Place {
    let letter: Int
    let along: Float
    let across: Float
  }

  private func slantedTexts(of letters: [Int], size: Float) -> [Watermark] {
    guard let direction = commonDirection(of: letters, size: size) else { return [] }
    let degrees = Double(atan2(-direction.y, direction.x)) * 180 / Double.pi
    let slant = min(abs(degrees), abs(90 - abs(degrees)))
    guard slant >= WatermarkFinder.leastSlant else { return [] }
    let places = letters.map { place(of: $0, direction) }.sorted { $0.across < $1.across }
    var texts: [Watermark] = []
    var line: [Place] = []
    for place in places {
      if let last = line.last, place.across - last.across > WatermarkFinder.tolerance * size {
        texts += readable(line, size: size, angle: degrees.rounded())
        line = []
      }
      line.append(place)
    }
    texts += readable(line, size: size, angle: degrees.rounded())
    // Most letters of the style must be part of it: a heading set upright has slanted pairs too.
    let found = texts.reduce(0) { $0 + $1.glyphs.count { $0 != nil } }
    return 10 * found >= 7 * letters.count ? texts : []
  }

  private func place(of letter: Int, _ direction: Direction) -> Place {
    let box = page.boxes[letter]
    return Place(
      letter: letter, along: box.midX * direction.x + box.midY * direction.y,
      across: box.midY * direction.x - box.midX * direction.y)
  }

  /// The letters on one slanted line, read from left to right; blanks and far letters part them.
  private func readable(_ line: [Place], size: Float, angle: Double) -> [Watermark] {
    let places = line.sorted { $0.along < $1.along }
    var texts: [Watermark] = []
    var text = Watermark(glyphs: [], angle: angle)
    var previous: Float?
    for place in places {
      if let last = previous {
        if place.along - last > 3 * size {
          texts.append(text)
          text.glyphs = []
        } else if place.along - last > 1.15 * size {
          text.glyphs.append(nil)
        }
      }
      text.glyphs.append(place.letter)
      previous = place.along
    }
    texts.append(text)
    return texts.filter { $0.glyphs.count { $0 != nil } >= 3 }
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
