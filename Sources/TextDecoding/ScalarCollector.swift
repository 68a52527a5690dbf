import SpoorModel

/// One multi-byte sequence of UTF-8; of length 0 where the bytes are none.
struct UTF8Sequence {
  let length: Int
  let scalar: Unicode.Scalar

  /// Accepts what RFC 3629 allows: no overlong forms, no surrogates, nothing above U+10FFFF.
  init(_ bytes: ArraySlice<UInt8>, at place: Int) {
    let first = bytes[place]
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    let smallest: UInt32 = count == 4 ? 0x10000 : count == 3 ? 0x800 : 0x80
    var value = UInt32(first) & (count == 4 ? 0x07 : count == 3 ? 0x0F : 0x1F)
    guard first >= 0xC2, first <= 0xF4, bytes.endIndex - place >= count else {
      length = 0
      scalar = "\u{FFFD}"
      return
    }
    for offset in 1..<count {
      let byte = bytes[place + offset]
      guard byte & 0xC0 == 0x80 else {
        length = 0
        scalar = "\u{FFFD}"
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= smallest, let decoded = Unicode.Scalar(value) else {
      length = 0
      scalar = "\u{FFFD}"
      return
    }
    length = count
    scalar = decoded
  }
}

/// Gathers the characters of a file and brings line ends and controls into one form.
struct ScalarCollector {
  private var scalars: [Unicode.Scalar] = []
  private var leftOut = 0
  private var endsWithReturn = false

  private let softBreaks: TextDecoder.SoftBreaks

  init(capacity: Int, softBreaks: TextDecoder.SoftBreaks) {
    self.softBreaks = softBreaks
    scalars.reserveCapacity(capacity)
  }

  /// Adds UTF-8; a byte that belongs to no sequence is read as windows-1252.
  mutating func addUTF8(_ bytes: ArraySlice<UInt8>) -> ByteStatistics.UTF8Validity {
    var validity = ByteStatistics.UTF8Validity()
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte < 0x80 {
        add(Unicode.Scalar(byte))
        place += 1
        continue
      }
      let sequence = UTF8Sequence(bytes, at: place)
      if sequence.length > 0 {
        add(sequence.scalar)
        validity.sequences += 1
        place += sequence.length
      } else {
        add(CharacterTable.windows1252(byte))
        validity.strays += 1
        place += 1
      }
    }
    return validity
  }

  /// Adds UTF-16 and gives how many halves of a pair stood alone; an odd last byte counts as one.
  mutating func addUTF16(_ bytes: ArraySlice<UInt8>, highByteFirst: Bool) -> Int {
    var strays = bytes.count.isMultiple(of: 2) ? 0 : 1
    var place = bytes.startIndex
    func unit(_ at: Int) -> UInt16 {
      let first = UInt16(bytes[at])
      let second = UInt16(bytes[at + 1])
      return highByteFirst ? first << 8 | second : second << 8 | first
    }
    while place + 1 < bytes.endIndex {
      let high = unit(place)
      place += 2
      if let scalar = Unicode.Scalar(high) {
        add(scalar)
      } else if UTF16.isLeadSurrogate(high), place + 1 < bytes.endIndex,
        UTF16.isTrailSurrogate(unit(place))
      {
        let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit(place)) - 0xDC00)
        place += 2
        add(Unicode.Scalar(value) ?? "\u{FFFD}")
      } else {
        add("\u{FFFD}")
        strays += 1
      }
    }
    return strays
  }

  mutating func addEightBit(_ bytes: [UInt8], _ encoding: TextEncoding) {
    if encoding == .iso8859part15 {
      for byte in bytes { add(CharacterTable.iso8859part15(byte)) }
    } else {
      for byte in bytes { add(CharacterTable.windows1252(byte)) }
    }
  }

  func finished(
    _ encoding: TextEncoding, _ decision: DecodedText.Decision, _ problems: [Problem]
  ) -> DecodedText {
    let repairs =
      leftOut == 0
      ? []
      : [Problem(.repairedText, "\(leftOut) control characters were left out of the text")]
    return DecodedText(
      scalars: scalars, encoding: encoding, decision: decision, problems: problems + repairs)
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value >= 0x20, value < 0x7F || value > 0x9F && value < 0x2028 {
      scalars.append(scalar)
      endsWithReturn = false
      return
    }
    addUncommon(scalar)
  }

  private mutating func addUncommon(_ scalar: Unicode.Scalar) {
    let followsReturn = endsWithReturn
    endsWithReturn = false
    switch scalar.value {
    case 0x0D:
      scalars.append("\n")
      endsWithReturn = true
    case 0x0A:
      if !followsReturn { scalars.append("\n") }
    case 0x09, 0x0C:
      scalars.append(scalar)
    case 0x0B, 0x2028, 0x2029:
      scalars.append(softBreaks == .lineEnds ? "\n" : scalar)
    case 0x00...0x1F, 0x7F, 0xFEFF, 0xFFFE, 0xFFFF:
      leftOut += 1
    default:
      scalars.append(scalar)
    }
  }
}
