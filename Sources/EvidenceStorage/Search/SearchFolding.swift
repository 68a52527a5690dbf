import Foundation

/// How single characters are folded for searching.
enum SearchFolding {
  /// Lower case; white space and control characters as U+0020.
  static let ascii: [UInt8] = (UInt8(0)..<128).map { byte in
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0..<0x20, 0x7F: 0x20
    default: byte
    }
  }

  /// Whether a byte of folded text belongs to a letter or a digit; every byte beyond ASCII counts as one.
  static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= 0x30 && byte <= 0x39)
  }

  /// Whether a byte of folded text belongs to a letter; every byte beyond ASCII counts as one.
  static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) }

  /// The folded form of a scalar beyond ASCII, as UTF-8; empty for what has none.
  static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    let value = Int(scalar.value)
    if value < latin.count { return latin[value] }
    switch value {
    case 0x0300...0x036F, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: return []
    case 0x2010...0x2015, 0x2212: return [UInt8(ascii: "-")]
    case 0x2018...0x201B, 0x2032: return [UInt8(ascii: "'")]
    case 0x201C...0x201F, 0x2033: return [UInt8(ascii: "\"")]
    default: return compatible(scalar)
    }
  }

  /// U+0000 to U+024F; the first 128 are not asked for.
  private static let latin: [[UInt8]] = (0..<0x250).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return [] }
    switch value {
    case 0xAD: return []
    case 0xB4: return [UInt8(ascii: "'")]
    case 0xAB, 0xBB: return [UInt8(ascii: "\"")]
    default: break
    }
    if let pair = withoutDecomposition[scalar.properties.lowercaseMapping] {
      return Array(pair.utf8)
    }
    return compatible(scalar)
  }

  /// Letters that Unicode does not take apart, and that people type without their strokes.
  private static let withoutDecomposition = [
    "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "đ": "d", "ł": "l", "ð": "d", "þ": "th", "ı": "i",
  ]

  /// Lower case, taken apart (ﬁ → fi, ë → e), without the marks.
  private static func compatible(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.properties.isWhitespace { return [0x20] }
    if scalar.properties.generalCategory == .control { return [0x20] }
    var folded = ""
    let apart = String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
    for part in apart.unicodeScalars where !(0x0300...0x036F).contains(part.value) {
      folded.unicodeScalars.append(part)
    }
    return Array(folded.utf8)
  }
}
