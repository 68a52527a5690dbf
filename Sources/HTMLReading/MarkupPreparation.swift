import SpoorModel
import TextDecoding

/// Brings the bytes of a page into the one form that the parser reads well: UTF-8 without surprises.
enum MarkupPreparation {
  struct Prepared {
    /// Valid UTF-8.
    let markup: [UInt8]
    let problems: [Problem]
  }

  /// Decodes by what bytes and declaration say, and takes out what the parser would stumble over.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - isXHTML: Whether `<![CDATA[…]]>` is text, as in XML, and not a comment, as in HTML.
  /// - Complexity: O(*n*).
  static func prepared(_ bytes: [UInt8], isXHTML: Bool) -> Prepared {
    let decoded = TextDecoder().decoded(bytes, declared: DeclaredCharset.label(in: bytes))
    var problems = decoded.problems
    var scalars = decoded.scalars[...]
    var markup: [UInt8] = []
    markup.reserveCapacity(bytes.count + 64)
    if let subset = internalSubset(in: scalars) {
      append(scalars[..<subset.lowerBound], to: &markup)
      scalars = scalars[subset.upperBound...]
      problems.append(
        Problem(
          .activeContentIgnored,
          "the page declares entities of its own; none was expanded or fetched"))
    }
    if isXHTML {
      appendXHTML(scalars, to: &markup)
    } else {
      append(scalars, to: &markup)
    }
    return Prepared(markup: markup, problems: problems)
  }

  /// The character that a code stands for on the screen.
  static func displayed(_ value: UInt32) -> Unicode.Scalar {
    if value >= 0x80, value <= 0x9F {
      return CharacterTable.windows1252(UInt8(value))
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func append(_ scalars: ArraySlice<Unicode.Scalar>, to markup: inout [UInt8]) {
    for scalar in scalars { append(scalar, to: &markup) }
  }

  private static func append(_ scalar: Unicode.Scalar, to markup: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0x0C: markup.append(0x20)
    case 0..<0x80: markup.append(UInt8(value))
    case 0x80..<0x800:
      markup.append(UInt8(0xC0 | value >> 6))
      markup.append(UInt8(0x80 | value & 0x3F))
    case 0x800..<0x10000:
      markup.append(UInt8(0xE0 | value >> 12))
      markup.append(UInt8(0x80 | value >> 6 & 0x3F))
      markup.append(UInt8(0x80 | value & 0x3F))
    default:
      markup.append(UInt8(0xF0 | value >> 18))
      markup.append(UInt8(0x80 | value >> 12 & 0x3F))
      markup.append(UInt8(0x80 | value >> 6 & 0x3F))
      markup.append(UInt8(0x80 | value & 0x3F))
    }
  }

  /// Turns the sections of XML that hold plain characters into escaped text.
  private static func appendXHTML(
    _ scalars: ArraySlice<Unicode.Scalar>, to markup: inout [UInt8]
  ) {
    let opening = Array("<![CDATA[".unicodeScalars)
    let closing = Array("]]>".unicodeScalars)
    var isCharacterData = false
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let scalar = scalars[place]
      if !isCharacterData, scalar == "<", scalars[place...].starts(with: opening) {
        isCharacterData = true
        place += opening.count
      } else if isCharacterData, scalar == "]", scalars[place...].starts(with: closing) {
        isCharacterData = false
        place += closing.count
      } else {
        if isCharacterData, scalar == "<" {
          markup += Array("&lt;".utf8)
        } else if isCharacterData, scalar == "&" {
          markup += Array("&amp;".utf8)
        } else {
          append(scalar, to: &markup)
        }
        place += 1
      }
    }
  }

  /// The part between brackets of `<!DOCTYPE html [ … ]>`, in which a file declares entities.
  private static func internalSubset(
    in scalars: ArraySlice<Unicode.Scalar>
  ) -> Range<Int>? {
    let mark = Array("<!doctype".unicodeScalars)
    // Only a comment or a declaration may stand in front of it.
    guard
      let start = scalars.prefix(65_536).indices.first(where: { place in
        scalars[place] == "<"
          && scalars[place...].prefix(mark.count).map(lowercase).elementsEqual(mark)
      }),
      let bracket = scalars[start...].firstIndex(where: { $0 == "[" || $0 == ">" }),
      scalars[bracket] == "["
    else { return nil }
    var place = bracket
    while let closing = scalars[place...].firstIndex(of: "]") {
      let rest = scalars[(closing + 1)...].drop { $0 == " " || $0 == "\n" || $0 == "\t" }
      if rest.first == ">" { return bracket..<rest.startIndex }
      place = closing + 1
    }
    return nil
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.value >= 0x41 && scalar.value <= 0x5A
      ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
  }
}
