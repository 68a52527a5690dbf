/// The encodings that are told apart.
package enum TextEncoding: String, Hashable, Sendable, Codable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "windows-1252"
  case iso8859part1 = "ISO-8859-1"
  case iso8859part15 = "ISO-8859-15"

  /// The encoding that a label in a file or an answer of a server means; nil for one that is not read.
  ///
  /// - Source: WHATWG Encoding Standard, table of labels: ISO-8859-1 and ASCII mean windows-1252.
  package init?(label: String) {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard let encoding = TextEncoding.labels[name] else { return nil }
    self = encoding
  }

  private static let labels: [String: TextEncoding] = {
    let names: [(TextEncoding, String)] = [
      (.utf8, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"),
      (
        .utf16LittleEndian,
        "utf-16 utf-16le utf16 utf16le unicode unicodefeff csunicode iso-10646-ucs-2 ucs-2"
      ),
      (.utf16BigEndian, "utf-16be utf16be unicodefffe"),
      (
        .windows1252,
        """
        ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 \
        iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 ansi
        """
      ),
      (
        .iso8859part15, "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9"
      ),
    ]
    var table: [String: TextEncoding] = [:]
    for (encoding, list) in names {
      for name in list.split(separator: " ") { table[String(name)] = encoding }
    }
    return table
  }()
}

/// The characters of windows-1252 and ISO-8859-15 where they differ from ISO-8859-1.
package enum CharacterTable {
  /// What a byte 0x80 to 0x9F means in windows-1252; the five that it leaves open stay controls.
  ///
  /// - Source: WHATWG Encoding Standard, index windows-1252.
  package static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard byte >= 0x80, byte <= 0x9F else { return Unicode.Scalar(byte) }
    return upperHalf[Int(byte - 0x80)]
  }

  /// What a byte means in ISO-8859-15: eight places differ from ISO-8859-1.
  ///
  /// - Source: ISO/IEC 8859-15:1999.
  package static func iso8859part15(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0xA4: "\u{20AC}"
    case 0xA6: "\u{160}"
    case 0xA8: "\u{161}"
    case 0xB4: "\u{17D}"
    case 0xB8: "\u{17E}"
    case 0xBC: "\u{152}"
    case 0xBD: "\u{153}"
    case 0xBE: "\u{178}"
    default: Unicode.Scalar(byte)
    }
  }

  private static let upperHalf: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
