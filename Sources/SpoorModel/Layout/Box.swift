/// A rectangle on a page, in points, origin at the top left of the page as it is shown, y downward.
package struct Box: Hashable, Sendable, Codable {
  package var left: Double
  package var top: Double
  package var right: Double
  package var bottom: Double

  /// Orders the corners, so that `left <= right` and `top <= bottom` always hold.
  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = min(left, right)
    self.top = min(top, bottom)
    self.right = max(left, right)
    self.bottom = max(top, bottom)
  }

  package var width: Double { right - left }
  package var height: Double { bottom - top }
  package var midX: Double { (left + right) / 2 }
  package var midY: Double { (top + bottom) / 2 }

  package func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Encoded as `[left, top, right, bottom]`, rounded to hundredths of a point.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for value in [left, top, right, bottom] {
      try container.encode((value * 100).rounded() / 100)
    }
  }

  package init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init(
      left: try container.decode(Double.self), top: try container.decode(Double.self),
      right: try container.decode(Double.self), bottom: try container.decode(Double.self))
  }
}
