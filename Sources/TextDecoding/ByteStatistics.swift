/// What the bytes of a file betray about their encoding.
enum ByteStatistics {
  /// How many multi-byte sequences are valid UTF-8, and how many bytes belong to none.
  struct UTF8Validity {
    var sequences = 0
    var strays = 0

    var isValid: Bool { strays == 0 }
    /// A UTF-8 file into which pieces of another encoding were pasted.
    ///
    /// In a file of an 8-bit encoding nearly every letter with an accent is a stray.
    var isMostlyValid: Bool { sequences >= 3 && sequences > strays }
  }

  /// UTF-16 without a mark: European text has zeros in nearly every pair, always on the same side.
  ///
  /// Looks at the first 64 KB.
  static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(65_536)
    var zeros = (even: 0, odd: 0)
    for (place, byte) in head.enumerated() where byte == 0 {
      if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = max(1, head.count / 2)
    if zeros.odd * 10 > pairs * 7, zeros.even * 20 < pairs { return .utf16LittleEndian }
    if zeros.even * 10 > pairs * 7, zeros.odd * 20 < pairs { return .utf16BigEndian }
    return nil
  }

  /// Counts without building text.
  static func utf8Validity(_ bytes: ArraySlice<UInt8>) -> UTF8Validity {
    var validity = UTF8Validity()
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place] < 0x80 {
        place += 1
        continue
      }
      let sequence = UTF8Sequence(bytes, at: place)
      if sequence.length > 0 { validity.sequences += 1 } else { validity.strays += 1 }
      place += max(1, sequence.length)
    }
    return validity
  }

  /// Which of the 8-bit encodings explains the bytes.
  struct EightBitEvidence {
    let encoding: TextEncoding
    /// Bytes 0x80 to 0x9F: letters and quotes in windows-1252, controls in the others.
    let hasUpperControls: Bool
  }

  /// Tells windows-1252, ISO-8859-15 and ISO-8859-1 apart by the characters that would make sense.
  static func eightBit(_ bytes: [UInt8]) -> EightBitEvidence {
    var hasUpperControls = false
    var part15 = 0
    var part1 = 0
    for (place, byte) in bytes.enumerated() where byte >= 0x80 {
      if byte <= 0x9F { hasUpperControls = true }
      guard byte == 0xA4 || byte == 0xA6 || byte == 0xA8 || byte >= 0xB4 && byte <= 0xBE else {
        continue
      }
      let before = place > 0 ? bytes[place - 1] : 0x20
      let after = place + 1 < bytes.count ? bytes[place + 1] : 0x20
      switch byte {
      case 0xA4:
        // The currency sign itself is hardly ever printed; a euro stands before or behind a number.
        let next = after == 0x20 && place + 2 < bytes.count ? bytes[place + 2] : after
        if isDigit(next) || isDigit(before) { part15 += 2 } else { part15 += 1 }
      case 0xA6, 0xB4:
        // Š and Ž begin a name; a broken bar never stands in a word, and an acute accent between
        // letters is the apostrophe of "foto's".
        if !isLetter(before), isLowerCase(after) { part15 += 1 } else { part1 += 1 }
      case 0xA8, 0xB8:
        if isLetter(before) && isLetter(after) { part15 += 1 } else { part1 += 1 }
      case 0xBC, 0xBD, 0xBE:
        // œ between letters, against ¼ ½ ¾ behind a number or a space.
        if isLetter(before) || isLetter(after) { part15 += 1 } else { part1 += 1 }
      default: break
      }
    }
    let encoding: TextEncoding =
      hasUpperControls ? .windows1252 : part15 > part1 ? .iso8859part15 : .iso8859part1
    return EightBitEvidence(encoding: encoding, hasUpperControls: hasUpperControls)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLowerCase(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0xDF && byte != 0xF7
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    isLowerCase(byte) || byte >= 0x41 && byte <= 0x5A
      || byte >= 0xC0 && byte != 0xD7 && byte != 0xF7
  }
}
