import CPoppler

/// One page of an open PDF: the one owner of poppler's page.
@safe struct PDFPage: ~Copyable {
  /// Valid as long as this value lives; used in this module only.
  let page: OpaquePointer

  init(takingOwnership page: OpaquePointer) { unsafe self.page = page }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(page)) }

  /// Width and height in points as shown, rotation applied.
  var size: (width: Double, height: Double) {
    var width = 0.0
    var height = 0.0
    unsafe poppler_page_get_size(page, &width, &height)
    return (PDFPage.bounded(width), PDFPage.bounded(height))
  }

  /// The label that the file declares for the page.
  var label: String? { unsafe String(takingOwnership: poppler_page_get_label(page)) }

  /// Clockwise rotation in degrees as far as poppler lets it be seen.
  ///
  /// 90 when the shown page lies across the crop box, else 0: half a turn cannot be told from none, nor
  /// a quarter one way from a quarter the other way.
  var rotation: Int {
    var box = PopplerRectangle()
    unsafe poppler_page_get_crop_box(page, &box)
    let isWide = abs(box.x2 - box.x1) > abs(box.y2 - box.y1)
    let shown = size
    return shown.width != shown.height && isWide != (shown.width > shown.height) ? 90 : 0
  }

  /// Text, rectangles and attributes of the page.
  ///
  /// - Parameters:
  ///   - limit: Scalars after this many are left out.
  ///   - fonts: What font names mean, remembered between pages.
  /// - Complexity: O(*n*) besides poppler's own work.
  func glyphs(limit: Int, fonts: inout FontNames) -> GlyphPage {
    // transfer full.
    guard let text = unsafe poppler_page_get_text(page) else { return GlyphPage() }
    defer { unsafe g_free(text) }
    var scalars = unsafe decodedScalars(text)
    if scalars.isEmpty { scalars = textOfLines }
    guard !scalars.isEmpty else { return GlyphPage() }

    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    // transfer full: one rectangle per scalar, line breaks included.
    _ = unsafe poppler_page_get_text_layout(page, &rectangles, &count)
    defer { unsafe g_free(rectangles) }
    if Int(count) != scalars.count {
      scalars.removeAll(where: ScalarRepair.isDirectionMark)
    }
    let fits = unsafe Int(count) == scalars.count && rectangles != nil
    let boxes = unsafe UnsafeBufferPointer(start: rectangles, count: fits ? Int(count) : 0).map {
      GlyphBox(
        left: Float(PDFPage.bounded($0.x1)), top: Float(PDFPage.bounded($0.y1)),
        right: Float(PDFPage.bounded($0.x2)), bottom: Float(PDFPage.bounded($0.y2)))
    }
    let runs = styleRuns(fonts: &fonts)
    return GlyphPage(
      scalars: scalars, rectangles: boxes, runs: runs, fonts: fonts.names, limit: limit)
  }

  /// The text of whole lines, which has no places.
  ///
  /// Poppler 22.12 chooses no glyph of a page whose only words are letters with marks of a script that runs
  /// from right to left, though it knows its lines.
  private var textOfLines: [Unicode.Scalar] {
    let size = size
    var all = PopplerRectangle(x1: 0, y1: 0, x2: size.width, y2: size.height)
    guard let text = unsafe poppler_page_get_selected_text(page, POPPLER_SELECTION_LINE, &all)
    else { return [] }
    defer { unsafe g_free(text) }
    return unsafe decodedScalars(text).filter { !ScalarRepair.isDirectionMark($0) }
  }

  /// The runs of one style, in order.
  private func styleRuns(fonts: inout FontNames) -> [StyleRun] {
    // transfer full.
    let list = unsafe poppler_page_get_text_attributes(page)
    defer { unsafe poppler_page_free_text_attributes(list) }
    var runs: [StyleRun] = []
    var node = unsafe list
    while let current = unsafe node {
      if let data = unsafe current.pointee.data {
        let attributes = unsafe data.assumingMemoryBound(to: PopplerTextAttributes.self)
        let font = unsafe fonts.index(of: attributes.pointee.font_name)
        let color = unsafe attributes.pointee.color
        let size = unsafe attributes.pointee.font_size
        runs.append(
          StyleRun(
            end: Int(unsafe attributes.pointee.end_index), font: font,
            size: size.magnitude <= PDFPage.largestSize ? Float(size) : 0,
            color: (UInt64(color.red) << 32) | (UInt64(color.green) << 16)
              | UInt64(color.blue)))
      }
      unsafe node = current.pointee.next
    }
    return runs
  }

  /// A coordinate that can be reckoned with: at most a million points from the corner, 0 for what is no number.
  private static func bounded(_ coordinate: Double) -> Double {
    coordinate.isNaN ? 0 : min(max(coordinate, -1_000_000), 1_000_000)
  }

  /// Points; a size beyond this means nothing, and is told as unknown.
  ///
  /// - Source: ISO 32000-1, annex C: a page is at most 14,400 units wide and high.
  private static let largestSize = 14_400.0

  /// The scalars of a text of poppler's; what is no valid UTF-8 becomes U+FFFD, one per sequence, so that
  /// the count stays that of poppler's characters.
  private func decodedScalars(_ text: UnsafeMutablePointer<CChar>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var next = unsafe UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    while true {
      let first = unsafe next.pointee
      if first == 0 { return scalars }
      unsafe next += 1
      if first < 0x80 {
        scalars.append(Unicode.Scalar(first))
        continue
      }
      var value = UInt32(first & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07))
      while unsafe next.pointee & 0xC0 == 0x80 {
        value = (value << 6) & 0x3F_FFFF | UInt32(unsafe next.pointee & 0x3F)
        unsafe next += 1
      }
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
  }

  /// Where the pictures of the page may lie, in points from the top left: one or two boxes for each.
  ///
  /// Poppler 22.12 gives the corner where a picture begins right, but may exchange its width and height (a
  /// picture of 400 by 40 points whose pixels stand upright comes out as 40 by 400), and forgets that on a
  /// page that is shown turned a picture extends to the left: there a square to all sides is given.
  ///
  /// - Parameter limit: Pictures after this many are left out.
  func pictureBoxes(limit: Int) -> [GlyphBox] {
    // transfer full.
    let list = unsafe poppler_page_get_image_mapping(page)
    defer { unsafe poppler_page_free_image_mapping(list) }
    let isTurned = rotation != 0
    var boxes: [GlyphBox] = []
    var count = 0
    var node = unsafe list
    while let current = unsafe node, count < limit {
      unsafe node = current.pointee.next
      guard let data = unsafe current.pointee.data else { continue }
      count += 1
      let area = unsafe data.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area
      let left = Float(min(area.x1, area.x2))
      let top = Float(min(area.y1, area.y2))
      let width = Float(abs(area.x2 - area.x1))
      let height = Float(abs(area.y2 - area.y1))
      if isTurned {
        let side = max(width, height)
        boxes.append(
          GlyphBox(left: left - side, top: top - side, right: left + side, bottom: top + side))
      } else {
        boxes.append(GlyphBox(left: left, top: top, right: left + width, bottom: top + height))
        boxes.append(GlyphBox(left: left, top: top, right: left + height, bottom: top + width))
      }
    }
    return boxes
  }

  /// Whether a picture stands on the page, seen or unseen.
  var hasPicture: Bool {
    // transfer full.
    guard let list = unsafe poppler_page_get_image_mapping(page) else { return false }
    unsafe poppler_page_free_image_mapping(list)
    return true
  }
}

extension PDFPage {
  /// Whether lines and curves on the page look like writing: letters that were turned into drawings.
  ///
  /// Only the drawing tells; it is asked for when a page has neither text nor picture.
  var hasDrawnWriting: Bool {
    var box = PopplerRectangle()
    guard unsafe poppler_page_get_bounding_box(page, &box) != 0 else { return false }
    // Ten short lines of print turn from light to dark some 400 times at one pixel per point.
    return (picture(longestSide: 1_000)?.turns ?? 0) >= 400
  }
}

/// A run of scalars set alike, up to and including `end`.
struct StyleRun {
  let end: Int
  let font: Int
  let size: Float
  /// 16 bits each of red, green and blue.
  let color: UInt64

  /// 0 for black, 1 for white: the mean of the three parts.
  var lightness: Float {
    let red = Float(color >> 32), green = Float((color >> 16) & 0xFFFF),
      blue = Float(color & 0xFFFF)
    return (red + green + blue) / (3 * 65_535)
  }
}

/// What the fonts of a document are, each worked out once.
struct FontNames {
  private(set) var names: [FontName] = []
  private var indices: [String: Int] = [:]

  /// The index of a name of poppler's in `names`.
  mutating func index(of raw: UnsafeMutablePointer<CChar>?) -> Int {
    let name = unsafe raw.map { unsafe String(cString: $0) } ?? ""
    if let index = indices[name] { return index }
    indices[name] = names.count
    names.append(FontName(name))
    return names.count - 1
  }
}
