/// A text reduced to what different readers agree on: breaks, hyphenation and typography folded away.
///
/// White space becomes one blank; a hyphen before a line break inside a word is left out with the break; soft
/// hyphens are left out; ligatures become letters, curly quotation marks and long dashes plain ones. Every
/// scalar knows where it came from.
struct ReadableText {
  private(set) var scalars: [UInt32] = []
  /// For each scalar its offset in the source.
  private(set) var offsets: [Int32] = []

  /// - Complexity: O(*n*).
  init(_ source: some RandomAccessCollection<Unicode.Scalar>) {
    scalars.reserveCapacity(source.count)
    offsets.reserveCapacity(source.count)
    var skipUntil = source.startIndex
    var place = source.startIndex
    var offset: Int32 = 0
    while place < source.endIndex {
      defer {
        place = source.index(after: place)
        offset += 1
      }
      guard place >= skipUntil else { continue }
      let scalar = source[place]
      if Self.isBlank(scalar) {
        if scalars.last != 0x20, !scalars.isEmpty { append(0x20, offset) }
      } else if scalar == "\u{AD}" {
        continue
      } else if scalar == "-" || scalar == "\u{2010}",
        let next = Self.wordAfterBreak(source, after: place)
      {
        skipUntil = next
      } else if let letters = Self.ligatures[scalar.value] {
        for letter in letters { append(letter, offset) }
      } else {
        append(Self.plain(scalar.value), offset)
      }
    }
    if scalars.last == 0x20 {
      scalars.removeLast()
      offsets.removeLast()
    }
  }

  private mutating func append(_ scalar: UInt32, _ offset: Int32) {
    scalars.append(scalar)
    offsets.append(offset)
  }

  /// The range in the source that a range of this text stands for.
  ///
  /// - Parameter range: Not empty, inside this text.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    let first = Int(offsets[range.lowerBound])
    return first..<(max(first, Int(offsets[range.upperBound - 1])) + 1)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x3000: true
    default: false
    }
  }

  /// The small letter that goes on with a word after a hyphen and a line break; nil where there is none.
  ///
  /// At most eight blanks are passed, so that a page of blanks costs no more than its length.
  private static func wordAfterBreak<Source: RandomAccessCollection<Unicode.Scalar>>(
    _ source: Source, after hyphen: Source.Index
  ) -> Source.Index? {
    var place = source.index(after: hyphen)
    var hasBreak = false
    var passed = 0
    while place < source.endIndex, passed < 8, isBlank(source[place]) {
      hasBreak = hasBreak || source[place] == "\n"
      place = source.index(after: place)
      passed += 1
    }
    guard hasBreak, place < source.endIndex, source[place].properties.isLowercase else {
      return nil
    }
    return place
  }

  private static func plain(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x60, 0xB4: 0x27
    case 0x201C, 0x201D, 0x201E, 0x201F: 0x22
    case 0x2010...0x2015, 0x2212: 0x2D
    default: value
    }
  }

  private static let ligatures: [UInt32: [UInt32]] = [
    0xFB00: [0x66, 0x66], 0xFB01: [0x66, 0x69], 0xFB02: [0x66, 0x6C],
    0xFB03: [0x66, 0x66, 0x69], 0xFB04: [0x66, 0x66, 0x6C], 0xFB05: [0x73, 0x74],
    0xFB06: [0x73, 0x74], 0x132: [0x49, 0x4A], 0x133: [0x69, 0x6A],
  ]
}
