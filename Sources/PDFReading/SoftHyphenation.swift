import SpoorModel

/// Finds the hyphens that a printer put inside a word at the end of a line.
enum SoftHyphenation {
  /// The ranges of hyphen and line break to leave out when reading on, in order.
  ///
  /// A hyphen stays when it belongs to the word: after a capital or a digit ("Wmo-⏎beleid",
  /// "2011-⏎2014"), or when the next word continues an enumeration ("zorg-⏎en welzijn").
  ///
  /// - Complexity: O(*l*) in the lines.
  static func ranges(in scalars: [Unicode.Scalar], lines: [Line]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in lines.indices.dropLast() {
      let line = lines[index]
      let next = lines[index + 1]
      guard line.block == next.block, line.range.count >= 3, !next.range.isEmpty else { continue }
      let hyphen = line.range.upperBound - 1
      guard isHyphen(scalars[hyphen]), isLowercase(scalars[hyphen - 1]),
        isLowercase(scalars[next.range.lowerBound]), !isCompound(before: hyphen, in: scalars),
        !continuesEnumeration(scalars[next.range])
      else { continue }
      ranges.append(hyphen..<next.range.lowerBound)
    }
    return ranges
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{AD}"
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x61...0x7A).contains(scalar.value) }
    return scalar.properties.isLowercase
  }

  /// Whether the word before the hyphen holds a second hyphen, a slash or an at sign: an address or a
  /// compound that is broken at its own hyphen.
  private static func isCompound(before hyphen: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var offset = hyphen - 1
    while offset >= 0, scalars[offset] != " ", scalars[offset] != "\n" {
      let scalar = scalars[offset]
      if scalar == "/" || scalar == "@" || scalar == "_" { return true }
      offset -= 1
    }
    return false
  }

  /// Whether a line begins with a word that joins two halves of an enumeration.
  private static func continuesEnumeration(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = line.prefix(12).prefix { $0 != " " && $0 != "," }
    return joiningWords.contains { $0.elementsEqual(word) }
  }

  /// Words after which a hyphen was a person's own: "in- en uitstroom", "vrijwilligers- dan wel".
  private static let joiningWords: [[Unicode.Scalar]] = [
    "en", "of", "en/of", "dan", "als", "tot", "noch", "maar", "respectievelijk", "resp.", "t/m",
    "c.q.", "cq", "and", "or",
  ].map { Array($0.unicodeScalars) }
}
