/// Letters and digits as terms are compared: lower case, without accents.
enum TermScalar {
  /// The plain letter or digit of a scalar; nil for everything that is no part of a word.
  ///
  /// - Complexity: O(1).
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    switch value {
    case 0x61...0x7A, 0x30...0x39: return scalar
    case 0x41...0x5A: return Unicode.Scalar(value + 0x20)
    case 0..<0xC0: return nil
    case 0xC0..<0x180:
      let base = bases[Int(value) - 0xC0]
      return base == UInt8(ascii: ".") ? nil : Unicode.Scalar(base)
    default:
      // Letters of other scripts keep a word together; no term of a vocabulary holds them.
      return scalar.properties.isAlphabetic ? scalar : nil
    }
  }

  /// Combining accents, soft hyphens and invisible marks: no part of a word, and no end of it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return (value >= 0x300 && value <= 0x36F) || value == 0xAD
      || (value >= 0x200B && value <= 0x200D) || value == 0xFEFF
  }

  /// The base letter of each scalar from U+00C0 to U+017F; `.` where there is none.
  private static let bases = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
