/// Text as terms are looked for in it: letters and digits as small codes, hyphens inside words left out.
///
/// A hyphen between two letters, or at the end of a word before a blank ("leun- en steuncontacten"),
/// is no code of its own; the place after it may begin or end a word all the same.
struct TermText {
  /// 1 to 26 letters, 27 to 36 digits, ``blank``, ``apostrophe``, ``other``.
  private(set) var codes: [UInt8] = []
  /// For each code the index of its scalar in the source.
  private(set) var offsets: [Int32] = []
  /// Whether a hyphen stood before the code.
  private(set) var isAfterHyphen: [Bool] = []

  static let other: UInt8 = 0
  static let blank: UInt8 = 37
  static let apostrophe: UInt8 = 38
  /// The number of different codes that a term may hold, with ``other`` for the rest.
  static let alphabet = 38

  /// - Complexity: O(*n*).
  init(_ scalars: [Unicode.Scalar]) {
    codes.reserveCapacity(scalars.count)
    offsets.reserveCapacity(scalars.count)
    isAfterHyphen.reserveCapacity(scalars.count)
    var hyphen = false
    for (offset, scalar) in scalars.enumerated() {
      if TermScalar.isMark(scalar) { continue }
      let code = TermText.code(scalar)
      if code == TermText.other, TermText.isHyphen(scalar), let last = codes.last,
        TermText.isWord(last)
      {
        hyphen = true
        continue
      }
      if code == TermText.blank, codes.last == TermText.blank { continue }
      codes.append(code)
      offsets.append(Int32(clamping: offset))
      isAfterHyphen.append(hyphen)
      hyphen = false
    }
  }

  static func isWord(_ code: UInt8) -> Bool { code >= 1 && code <= 36 }

  /// Whether a word can begin at an index, or end before it.
  func isBoundary(_ index: Int) -> Bool {
    guard index > 0, index < codes.count else { return true }
    return !TermText.isWord(codes[index]) || !TermText.isWord(codes[index - 1])
      || isAfterHyphen[index]
  }

  /// The letter or digit of a code, as an ASCII byte; a blank for everything else.
  static func ascii(_ code: UInt8) -> UInt8 {
    switch code {
    case 1...26: code + 0x60
    case 27...36: code + 0x15
    default: UInt8(ascii: " ")
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> UInt8 {
    if let plain = TermScalar.plain(scalar) {
      switch plain.value {
      case 0x61...0x7A: return UInt8(plain.value - 0x60)
      case 0x30...0x39: return UInt8(plain.value - 0x30 + 27)
      default: return other
      }
    }
    switch scalar {
    case " ", "\t", "\u{A0}": return blank
    case "'", "\u{2019}": return apostrophe
    default: return other
    }
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }
}
