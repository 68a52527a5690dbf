/// A page's text as it is searched: lower case, without accents, white space as single spaces, and words
/// that a line end broke put together again.
///
/// "Doorzet-⏎tingsmacht" is found as "doorzettingsmacht"; "zorg-⏎ en welzijn" keeps its hyphen.
struct FoldedPage {
  /// The folded text as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// For each byte the offset, in scalars of the page's text, of the scalar that it comes from; empty
  /// where places were not asked for.
  private(set) var offsets: [Int32] = []

  /// - Parameters:
  ///   - text: The page's text as UTF-8; anything that is not is left out.
  ///   - withPlaces: Whether `offsets` are wanted.
  /// - Complexity: O(*n*).
  init(_ text: [UInt8], withPlaces: Bool = false) {
    bytes.reserveCapacity(text.count + 16)
    if withPlaces { offsets.reserveCapacity(text.count + 16) }
    var place = 0
    var offset: Int32 = 0
    while place < text.count {
      let byte = text[place]
      if byte >= 0x80 {
        let (scalar, length) = FoldedPage.scalar(in: text, at: place)
        if FoldedPage.isSoftHyphen(scalar),
          let next = FoldedPage.wordBehindLineEnd(text, place + length)
        {
          offset += Int32(next.scalars) + 1
          place = next.place
          continue
        }
        for folded in SearchFolding.folded(scalar) { append(folded, offset, withPlaces) }
        place += length
        offset += 1
        continue
      }
      if byte == UInt8(ascii: "-"), let last = bytes.last, SearchFolding.isLetter(last),
        let next = FoldedPage.wordBehindLineEnd(text, place + 1)
      {
        offset += Int32(next.scalars) + 1
        place = next.place
        continue
      }
      append(SearchFolding.ascii[Int(byte)], offset, withPlaces)
      place += 1
      offset += 1
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func append(_ byte: UInt8, _ offset: Int32, _ withPlaces: Bool) {
    // White space folds to one space, and none in front.
    if byte == 0x20, bytes.isEmpty || bytes.last == 0x20 { return }
    bytes.append(byte)
    if withPlaces { offsets.append(offset) }
  }

  /// Where a word goes on behind a line end; nil where nothing of the kind follows.
  private static func wordBehindLineEnd(
    _ text: [UInt8], _ start: Int
  ) -> (place: Int, scalars: Int)? {
    guard start < text.count, text[start] == 0x0A else { return nil }
    var place = start + 1
    while place < text.count, text[place] == 0x20 || text[place] == 0x0A { place += 1 }
    guard place < text.count, text[place] >= 0x80 || (0x61...0x7A).contains(text[place]) else {
      return nil
    }
    // "zorg-⏎en welzijnsbeleid" is a list of parts, no broken word.
    for word in ["en ", "of ", "en\n", "of\n"] where text[place...].starts(with: word.utf8) {
      return nil
    }
    return (place, place - start)
  }

  private static func isSoftHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{AD}" || scalar == "\u{2010}"
  }

  /// The scalar that begins at a byte, and its length; U+0020 and 1 where the bytes are no UTF-8.
  private static func scalar(in text: [UInt8], at place: Int) -> (Unicode.Scalar, Int) {
    let first = text[place]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, place + length <= text.count else { return (" ", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in text[(place + 1)..<(place + length)] {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value) ?? " ", length)
  }
}
