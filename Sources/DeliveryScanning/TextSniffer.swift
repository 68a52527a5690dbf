import SpoorModel

/// Tells HTML, XML, separated columns and plain text apart, and text from anything else.
enum TextSniffer {
  /// - Parameters:
  ///   - head: The first bytes of a file that carries no signature.
  ///   - isWhole: Whether these are all of its bytes.
  static func mediaType(head: [UInt8], isWhole: Bool) -> MediaType {
    guard let text = asciiView(of: head) else { return .binary }
    if let markup = markupType(text) { return markup }
    return isSeparatedColumns(text, isWhole: isWhole) ? .csv : .text
  }

  /// The text with one byte per character, everything outside ASCII as 0xFF; nil for what is no text.
  ///
  /// Takes UTF-16 with or without a byte order mark, UTF-8, and the 8-bit encodings.
  private static func asciiView(of head: [UInt8]) -> [UInt8]? {
    if head.starts(with: [0xFF, 0xFE]) {
      return sixteenBit(head.dropFirst(2), highByteFirst: false)
    }
    if head.starts(with: [0xFE, 0xFF]) {
      return sixteenBit(head.dropFirst(2), highByteFirst: true)
    }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return eightBit(head.dropFirst(3)) }
    var zeros = (even: 0, odd: 0)
    for (place, byte) in head.enumerated() where byte == 0 {
      if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // European text in UTF-16 has a zero in nearly every pair, always on the same side.
    let pairs = max(1, head.count / 2)
    if zeros.odd * 10 > pairs * 7, zeros.even * 20 < pairs {
      return sixteenBit(head[...], highByteFirst: false)
    }
    if zeros.even * 10 > pairs * 7, zeros.odd * 20 < pairs {
      return sixteenBit(head[...], highByteFirst: true)
    }
    return eightBit(head[...])
  }

  private static func sixteenBit(_ bytes: ArraySlice<UInt8>, highByteFirst: Bool) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      let high = highByteFirst ? bytes[place] : bytes[place + 1]
      let low = highByteFirst ? bytes[place + 1] : bytes[place]
      text.append(high == 0 && low < 0x80 ? low : 0xFF)
      place += 2
    }
    return eightBit(text[...])
  }

  /// Text may hold a stray control character, but not one in a hundred.
  private static func eightBit(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var controls = 0
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0C, byte != 0x0D { controls += 1 }
      text.append(byte < 0x80 ? byte : 0xFF)
    }
    return controls * 100 > bytes.count ? nil : text
  }

  private static func markupType(_ text: [UInt8]) -> MediaType? {
    let lowered = text.prefix(4096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
    var rest = skippingSpaceAndComments(lowered[...])
    guard rest.first == UInt8(ascii: "<") else {
      // Something in front of the page, such as the headers of a saved answer: only a clear tag counts.
      let isPage = ["<!doctype html", "<html>", "<html "].contains {
        MediaSniffer.contains($0, in: lowered.prefix(1024))
      }
      return isPage ? .html : nil
    }
    guard rest.starts(with: "<?xml".utf8) else { return htmlType(rest) }
    // Past the declaration, stylesheets and comments stands what the XML is about.
    while rest.starts(with: "<?".utf8) {
      rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      rest = skippingSpaceAndComments(rest)
    }
    return htmlType(rest) == nil ? .xml : .xhtml
  }

  private static func skippingSpaceAndComments(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text.drop { $0 <= 0x20 }
    while rest.starts(with: "<!--".utf8) {
      rest = rest.dropFirst(4)
      while !rest.isEmpty, !rest.starts(with: "-->".utf8) {
        rest = rest.dropFirst().drop { $0 != UInt8(ascii: "-") }
      }
      // A page may begin with a comment that is longer than what is looked at.
      if rest.isEmpty { return ArraySlice("<html>".utf8) }
      rest = rest.dropFirst(3).drop { $0 <= 0x20 }
    }
    return rest
  }

  private static func htmlType(_ text: ArraySlice<UInt8>) -> MediaType? {
    if text.starts(with: "<!doctype".utf8) {
      let name = text.dropFirst(9).drop { $0 <= 0x20 }
      return name.starts(with: "html".utf8) ? .html : .xml
    }
    guard text.first == UInt8(ascii: "<") else { return nil }
    let isClosing = text.dropFirst().first == UInt8(ascii: "/")
    var name = text.dropFirst(isClosing ? 2 : 1).prefix {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ":")
    }
    // XHTML may carry a prefix: `<html:html>`.
    if let colon = name.firstIndex(of: UInt8(ascii: ":")) { name = name[(colon + 1)...] }
    return tags.contains(String(decoding: name, as: UTF8.self)) ? .html : nil
  }

  /// The elements with which an HTML page, or a piece of one, begins.
  private static let tags: Set<String> = [
    "a", "article", "b", "base", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt",
    "em",
    "font", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hr",
    "html", "i", "iframe", "img", "li", "link", "main", "meta", "nav", "ol", "p", "pre", "script",
    "section", "span", "strong", "style", "table", "tbody", "td", "th", "title", "tr", "u", "ul",
  ]

  /// Whether every line has the same number of columns, or the first is the header of a questionnaire.
  private static func isSeparatedColumns(_ text: [UInt8], isWhole: Bool) -> Bool {
    var lines = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    // The last line of a cut-off head may be cut off too.
    if !isWhole, lines.count > 1 { lines.removeLast() }
    guard let header = lines.first else { return false }
    for separator in [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09] {
      let first = header.split(separator: separator, maxSplits: 2).prefix(2).map(name)
      if first == ["aanpak", "respondent"] { return true }
      let columns = separators(separator, in: header)
      // Prose has a space behind its commas; two columns may be chance.
      let isProse = separator == UInt8(ascii: ",") && MediaSniffer.contains(", ", in: header)
      guard columns >= 2, !isProse, lines.count >= 2 else { continue }
      if lines.prefix(50).allSatisfy({ separators(separator, in: $0) == columns }) { return true }
    }
    return false
  }

  private static func name(_ cell: ArraySlice<UInt8>) -> String {
    String(decoding: cell.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") }, as: UTF8.self)
      .lowercased()
  }

  private static func separators(_ separator: UInt8, in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == separator, !isQuoted { count += 1 }
    }
    return count
  }
}
