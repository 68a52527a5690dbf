/// Tells which words of a page nobody can see.
struct VisibleText {
  /// On how many pages of the file a white style was seen, as text on a dark ground is.
  ///
  /// Negative once a word in it could not be seen.
  private(set) var sightings: [GlyphStyle: Int]
  private let page: GlyphPage
  private let size: (width: Double, height: Double)
  private let picture: PagePicture?
  private let covers: [GlyphBox]
  private var seenHere: Set<Int> = []
  private var words = 0
  private var coveredWords = 0
  private var hasHiddenWord = false

  /// Drawing a page costs more than reading it: a style that was seen on two pages is trusted.
  private static let trusted = 2

  /// - Parameters:
  ///   - size: Of the page in points.
  ///   - sightings: From the pages before.
  ///   - covers: Where pictures stand that may lie over the text.
  ///   - picture: Draws the page; asked for only when there is white text of a style that is not
  ///     trusted, because it may stand on a dark ground and poppler does not tell, or text where a
  ///     picture stands, because it may lie under it.
  init(
    _ page: GlyphPage, size: (width: Double, height: Double), sightings: [GlyphStyle: Int],
    covers: [GlyphBox], picture: () -> PagePicture?
  ) {
    self.page = page
    self.size = size
    self.covers = covers
    self.sightings = sightings
    let isDoubtful = page.styles.map { style in
      style.isWhite && sightings[style, default: 0] < VisibleText.trusted
    }
    let needsPicture =
      page.hasGeometry && (isDoubtful.contains(true) || !covers.isEmpty)
      && page.scalars.indices.contains { offset in
        !page.scalars[offset].isBlank
          && (isDoubtful[Int(page.styleOfScalar[offset])]
            || covers.contains { $0.covers(page.boxes[offset]) })
      }
    self.picture = needsPicture ? picture() : nil
  }

  /// Whether most words that were asked for lie where a picture is, and all of those were seen in it.
  var showsScan: Bool { !hasHiddenWord && coveredWords > words / 2 }

  /// Whether a word can be seen: not white on white, smaller than 2 points, beside the page or under a
  /// picture.
  ///
  /// - Complexity: O(*p*), *p* being the pictures of the page, besides the pixels of a doubtful word.
  mutating func isVisible(_ word: Range<Int>) -> Bool {
    guard page.hasGeometry, let first = word.first, let last = word.last else { return true }
    words += 1
    let box = page.boxes[first].union(page.boxes[last])
    if box.right < 0 || box.bottom < 0 || Double(box.left) > size.width
      || Double(box.top) > size.height
    {
      return false
    }
    let style = page.styles[Int(page.styleOfScalar[first])]
    // Type 3 fonts may give a size that means nothing; the box then tells.
    if style.size < 2, min(box.width, box.height) < 2.4 { return false }
    guard let picture else { return true }
    guard style.isWhite else {
      guard covers.contains(where: { $0.covers(box) }) else { return true }
      let isVisible = picture.hasContrast(in: box)
      if isVisible { coveredWords += 1 } else { hasHiddenWord = true }
      return isVisible
    }
    let isVisible = picture.hasContrast(in: box)
    note(isVisible, Int(page.styleOfScalar[first]))
    return isVisible
  }

  /// Counts a sighting once per page; forgets them all when a word could not be seen.
  private mutating func note(_ isVisible: Bool, _ number: Int) {
    let style = page.styles[number]
    if !isVisible {
      sightings[style] = Int.min / 2
    } else if seenHere.insert(number).inserted {
      sightings[style, default: 0] += 1
    }
  }
}

extension GlyphBox {
  /// Whether a glyph or a word lies within this box by its middle.
  fileprivate func covers(_ other: GlyphBox) -> Bool {
    left <= other.midX && other.midX <= right && top <= other.midY && other.midY <= bottom
  }
}
