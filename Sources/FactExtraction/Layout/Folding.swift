/// How single scalars are folded; see ``FoldedText``.
enum Folding {
  enum Result: Equatable {
    case none
    case one(Unicode.Scalar)
    case two(Unicode.Scalar, Unicode.Scalar)
  }

  /// - Complexity: O(1).
  static func fold(_ scalar: Unicode.Scalar) -> Result {
    let value = scalar.value
    if value < 0x80 {
      if value >= 0x41, value <= 0x5A { return .one(Unicode.Scalar(UInt8(value + 0x20))) }
      if value == 0x20 || value == 0x09 { return .one(" ") }
      if value >= 0x0A, value <= 0x0D { return .one("\n") }
      return value < 0x20 || value == 0x7F ? .none : .one(scalar)
    }
    if value < 0x180 { return latin(value, scalar) }
    if value >= 0x2000, value <= 0x206F { return punctuation(value, scalar) }
    if value >= 0xFF01, value <= 0xFF5E, let plain = Unicode.Scalar(value - 0xFEE0) {
      return fold(plain)
    }
    if value >= 0x0300, value <= 0x036F { return .none }
    if let folded = rare[value] { return folded }
    return .one(scalar)
  }

  /// Whether a folded scalar is a letter or digit of a word.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 {
      return (value >= 0x61 && value <= 0x7A) || (value >= 0x30 && value <= 0x39)
        || (value >= 0x41 && value <= 0x5A)
    }
    return value >= 0xC0 && scalar.properties.isAlphabetic
  }

  /// Whether a scalar is an ASCII digit.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  private static func latin(_ value: UInt32, _ scalar: Unicode.Scalar) -> Result {
    switch value {
    case 0x85: return .one("\n")
    case 0xA0: return .one(" ")
    case 0xAD: return .none
    case 0xAB, 0xBB: return .one("\"")
    case 0xB4: return .one("'")
    case 0xC6, 0xE6: return .two("a", "e")
    case 0xDF: return .two("s", "s")
    case 0x132, 0x133: return .two("i", "j")
    case 0x152, 0x153: return .two("o", "e")
    case 0..<0xA0: return .none
    default:
      let place = Int(value) - 0xC0
      guard place >= 0, place < bases.count, bases[place] != UInt8(ascii: ".") else {
        return .one(scalar)
      }
      return .one(Unicode.Scalar(bases[place]))
    }
  }

  private static func punctuation(_ value: UInt32, _ scalar: Unicode.Scalar) -> Result {
    switch value {
    case 0x2000...0x200A, 0x202F, 0x205F: .one(" ")
    case 0x2028, 0x2029: .one("\n")
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .none
    case 0x2010...0x2015: .one("-")
    case 0x2018...0x201B, 0x2032: .one("'")
    case 0x201C...0x201F, 0x2033: .one("\"")
    default: .one(scalar)
    }
  }

  /// The base letter of each scalar from U+00C0 to U+017F; `.` where there is none.
  private static let bases = Array(
    ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnn...oooooo"
      + "..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// Forms outside the Latin blocks that a reader takes for Latin letters or ordinary signs.
  private static let rare: [UInt32: Result] = {
    var table: [UInt32: Result] = [
      0x3000: .one(" "), 0xFEFF: .none, 0x2212: .one("-"), 0x301D: .one("\""), 0x301E: .one("\""),
      0xFB00: .two("f", "f"), 0xFB01: .two("f", "i"), 0xFB02: .two("f", "l"),
      0x0192: .one("f"),
    ]
    let lookAlikes: [(String, String)] = [
      ("авеіјкмнорѕстухАВЕІЈКМНОРЅСТУХ", "abeijkmhopsctyxabeijkmhopsctyx"),
      ("αεικορτυνχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeikoptuvxabezhikmnoptyx"),
    ]
    for (foreign, latin) in lookAlikes {
      for (from, to) in zip(foreign.unicodeScalars, latin.unicodeScalars) {
        table[from.value] = .one(to)
      }
    }
    return table
  }()
}
