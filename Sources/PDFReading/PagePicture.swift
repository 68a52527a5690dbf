import CPoppler

/// A page as it is shown, in shades of grey, at most one pixel per point.
struct PagePicture {
  fileprivate let width: Int
  fileprivate let height: Int
  /// Pixels per point.
  fileprivate let scale: Double
  /// 0 is black, 255 is white; row by row from the top.
  fileprivate let shades: [UInt8]

  /// Whether the darkest and the lightest point within a box differ so that an eye can see it.
  ///
  /// - Source: 10 of 255 is about the least step of grey that is noticed on a screen (CIELAB ΔE ≈ 3).
  func hasContrast(in box: GlyphBox) -> Bool {
    let rows = range(box.top, box.bottom, below: height)
    let columns = range(box.left, box.right, below: width)
    var darkest: UInt8 = 255
    var lightest: UInt8 = 0
    // At most some 4,000 points: the strokes of larger letters are wide enough to be met.
    let step = max(1, Int((Double(rows.count * columns.count) / 4_000).squareRoot()))
    for row in stride(from: rows.lowerBound, to: rows.upperBound, by: step) {
      for column in stride(from: columns.lowerBound, to: columns.upperBound, by: step) {
        let shade = shades[row * width + column]
        darkest = min(darkest, shade)
        lightest = max(lightest, shade)
      }
      if lightest > darkest, lightest - darkest >= 10 { return true }
    }
    return false
  }

  /// How many times the page turns from light to dark along its rows: writing does so all the time.
  var turns: Int {
    var turns = 0
    for row in 0..<height {
      var isDark = false
      for shade in shades[(row * width)..<((row + 1) * width)] {
        if shade < 160, !isDark { turns += 1 }
        isDark = shade < 160
      }
    }
    return turns
  }

  private func range(_ from: Float, _ to: Float, below limit: Int) -> Range<Int> {
    guard from.isFinite, to.isFinite else { return 0..<0 }
    let low = min(max(0, Double(from) * scale), Double(limit))
    let high = min(max(low, Double(to) * scale), Double(limit))
    return Int(low)..<Int(high.rounded(.up))
  }
}

extension PDFPage {
  /// Draws the page.
  ///
  /// - Parameter longestSide: In pixels; bounds memory and time on huge pages.
  /// - Returns: Nil when the page has no size or cannot be drawn.
  func picture(longestSide: Int) -> PagePicture? {
    let size = size
    let longest = max(size.width, size.height)
    guard size.width >= 1, size.height >= 1, longest.isFinite else { return nil }
    let scale = min(1, Double(longestSide) / longest)
    let width = Int32((size.width * scale).rounded(.up))
    let height = Int32((size.height * scale).rounded(.up))
    guard width > 0, height > 0,
      let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)
    else { return nil }
    defer { unsafe cairo_surface_destroy(surface) }
    guard unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let context = unsafe cairo_create(surface)
    else { return nil }
    defer { unsafe cairo_destroy(context) }
    unsafe cairo_set_source_rgb(context, 1, 1, 1)
    unsafe cairo_paint(context)
    unsafe cairo_scale(context, scale, scale)
    unsafe poppler_page_render(page, context)
    unsafe cairo_surface_flush(surface)
    guard unsafe cairo_status(context) == CAIRO_STATUS_SUCCESS,
      unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let data = unsafe cairo_image_surface_get_data(surface)
    else { return nil }
    let stride = Int(unsafe cairo_image_surface_get_stride(surface))
    guard stride >= Int(width) * 4 else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: data, count: stride * Int(height))
    var shades: [UInt8] = []
    shades.reserveCapacity(Int(width) * Int(height))
    for row in 0..<Int(height) {
      for column in 0..<Int(width) {
        let pixel = row * stride + column * 4
        let sum = unsafe Int(bytes[pixel]) + Int(bytes[pixel + 1]) + Int(bytes[pixel + 2])
        shades.append(UInt8(sum / 3))
      }
    }
    return PagePicture(width: Int(width), height: Int(height), scale: scale, shades: shades)
  }
}
