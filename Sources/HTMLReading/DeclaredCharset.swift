/// Finds the encoding that a page declares about itself.
///
/// - Source: WHATWG HTML, "prescan a byte stream to determine its encoding", here over 4,096 bytes
///   instead of 1,024: saved pages carry long comments in front.
enum DeclaredCharset {
  /// The label of `<meta charset=…>`, `<meta … content="…; charset=…">` or `<?xml … encoding="…"?>`.
  static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
    let start = head.firstIndex { $0 > 0x20 && $0 < 0x80 } ?? 0
    if head[start...].starts(with: "<?xml".utf8) {
      let declaration = head[start...].prefix { $0 != UInt8(ascii: ">") }
      if let label = value(of: "encoding", in: declaration) { return label }
    }
    let mark = Array("<meta".utf8)
    var place = start
    while place + mark.count < head.count {
      if head[place] == mark[0], head[place...].starts(with: mark) {
        let tag = head[place...].prefix { $0 != UInt8(ascii: ">") }
        if let label = value(of: "charset", in: tag) { return label }
        place += max(1, tag.count)
      } else {
        place += 1
      }
    }
    return nil
  }

  /// The word behind `name =`, with or without quotes.
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    let mark = Array(name.utf8)
    guard tag.count > mark.count else { return nil }
    for place in tag.startIndex..<(tag.endIndex - mark.count)
    where tag[place] == mark[0] && tag[place...].starts(with: mark) {
      let rest = tag[(place + mark.count)...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      let label = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        .prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x2F }
      return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }
    return nil
  }
}
