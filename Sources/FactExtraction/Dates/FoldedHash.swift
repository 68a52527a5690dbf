/// A hash of a word's letters in lower case and without diacritics (FNV-1a, 64 bits).
///
/// - Source: Fowler, Noll and Vo, draft-eastlake-fnv, section 4.
struct FoldedHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ folded: UInt32) {
    value = (value ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of a word that stands in a table: lower case, without diacritics.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = FoldedHash()
    for scalar in word.unicodeScalars { hash.add(scalar.value) }
    return hash.value
  }
}

/// Words that the grammar asks for by name.
extension FoldedHash {
  static let aan = of("aan")
  static let de = of("de")
  static let euro = of("euro")
  static let half = of("half")
  static let het = of("het")
  static let jaar = of("jaar")
  static let kalenderjaar = of("kalenderjaar")
  static let m2 = of("m2")
  static let op = of("op")
  static let per = of("per")
  static let tm = of("tm")
  static let uit = of("uit")
}

/// A table from hashes of folded words to what they mean, for a look-up of every word of a text.
///
/// Open addressing with linear probing; the hashes are well mixed already, so their low bits serve as the place.
struct FoldedTable<Value: Sendable>: Sendable {
  private let places: [(hash: UInt64, value: Value)?]
  private let mask: Int

  /// - Complexity: O(*n*) in the entries.
  init(_ entries: [UInt64: Value]) {
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    var places = [(hash: UInt64, value: Value)?](repeating: nil, count: size)
    for (hash, value) in entries {
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while places[place] != nil { place = (place + 1) & (size - 1) }
      places[place] = (hash, value)
    }
    self.places = places
    mask = size - 1
  }

  /// The value of a word by its hash; nil for words that the table does not hold.
  subscript(hash: UInt64) -> Value? {
    var place = Int(truncatingIfNeeded: hash) & mask
    while let entry = places[place] {
      if entry.hash == hash { return entry.value }
      place = (place + 1) & mask
    }
    return nil
  }
}

/// How the date grammar sees single scalars.
enum ScalarClass {
  case letter, digit, blank, lineBreak, ignorable, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .blank
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x00...0x7F: self = .other
    // Soft hyphen, zero-width characters and bidirectional marks are invisible, and stand inside words.
    case 0xAD, 0x034F, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069,
      0xFEFF, 0x300...0x36F:
      self = .ignorable
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0xFB00...0xFB06: self = .letter
    case 0xFF10...0xFF19: self = .digit
    default: self = .other
    }
  }

  /// The folded letter: ASCII lower case, Latin letters with diacritics as their base letter.
  static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: return value + 32
    case 0x00...0x7F: return value
    case 0xE0...0xE5, 0xC0...0xC5: return 0x61
    case 0xE8...0xEB, 0xC8...0xCB: return 0x65
    case 0xEC...0xEF, 0xCC...0xCF: return 0x69
    case 0xF2...0xF6, 0xD2...0xD6: return 0x6F
    case 0xF9...0xFC, 0xD9...0xDC: return 0x75
    case 0xE7, 0xC7: return 0x63
    case 0xF1, 0xD1: return 0x6E
    default: return value
    }
  }

  /// Whether the scalar is one of the dashes that join the two ends of a range.
  static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212 || scalar == 0xAD
  }

  /// Whether the scalar is an apostrophe, as before a year of two digits.
  static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2018 || scalar == 0x2019 || scalar == 0x60 || scalar == 0xB4
      || scalar == 0x2BC || scalar == 0x201B
  }
}
