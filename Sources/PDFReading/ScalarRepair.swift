/// What becomes of a scalar that a PDF yields before it enters the page's text.
enum ScalarRepair {
  case keep
  case leaveOut
  case replace(Unicode.Scalar)
  /// Spelled out: two or three letters in the box of one glyph.
  case spellOut([Unicode.Scalar])

  /// - Complexity: O(1).
  /// - Source: the Unicode blocks Alphabetic Presentation Forms and General Punctuation; U+0132 and
  ///   U+0133, which Dutch fonts hold as one glyph, are compatibility characters for two letters.
  static func of(_ scalar: Unicode.Scalar) -> ScalarRepair {
    let value = scalar.value
    if value < 0x7F {
      return value >= 0x20 || value == 0x0A ? .keep : value == 0x09 ? .replace(" ") : .leaveOut
    }
    if value < 0xA1 { return value == 0xA0 ? .replace(" ") : .leaveOut }
    if value < 0x2000 {
      switch value {
      case 0x132: return .spellOut(["I", "J"])
      case 0x133: return .spellOut(["i", "j"])
      case 0x61C, 0x180E: return .leaveOut
      case 0x1680: return .replace(" ")
      default: return .keep
      }
    }
    switch value {
    case 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .replace(" ")
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      return .leaveOut
    case 0xFB00: return .spellOut(["f", "f"])
    case 0xFB01: return .spellOut(["f", "i"])
    case 0xFB02: return .spellOut(["f", "l"])
    case 0xFB03: return .spellOut(["f", "f", "i"])
    case 0xFB04: return .spellOut(["f", "f", "l"])
    case 0xFB05, 0xFB06: return .spellOut(["s", "t"])
    default: return .keep
    }
  }

  /// Marks that poppler puts around text from right to left; they have no rectangle.
  static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value)
  }
}
