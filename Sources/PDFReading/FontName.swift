/// What the name of a font says: poppler gives no weight.
struct FontName {
  /// Without the prefix of a subset.
  let name: String
  let isBold: Bool
  let isItalic: Bool

  /// - Parameter raw: The PostScript name, e.g. `ABCDEF+Calibri-BoldItalic` or `Arial,Bold`.
  /// - Source: ISO 32000-1, 9.6.4 (subset prefix: six capitals and a plus sign); Adobe Technical Note
  ///   5088 for the abbreviations of style names.
  init(_ raw: String) {
    var bytes = Array(raw.utf8)[...]
    if bytes.count > 7, bytes[6] == UInt8(ascii: "+"),
      bytes.prefix(6).allSatisfy({ (0x41...0x5A).contains($0) })
    {
      bytes = bytes.dropFirst(7)
    }
    name = String(decoding: bytes, as: UTF8.self)
    let lower = String(
      decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    let style =
      lower.split(whereSeparator: { $0 == "-" || $0 == "," || $0 == " " }).dropFirst().last ?? ""
    isBold =
      FontName.boldParts.contains { lower.contains($0) }
      || FontName.boldStyles.contains(String(style))
    isItalic =
      FontName.italicParts.contains { lower.contains($0) }
      || FontName.italicStyles.contains(String(style))
  }

  private static let boldParts = [
    "bold", "black", "heavy", "demi", "cmbx", "-medi", "fett", "extrabd",
  ]
  private static let boldStyles: Set<String> = [
    "bd", "bdit", "bdcn", "blk", "b", "bi", "bdobl", "hv",
  ]
  private static let italicParts = ["italic", "oblique", "kursiv", "cmti"]
  private static let italicStyles: Set<String> = [
    "it", "i", "bi", "bdit", "ita", "obl", "bdobl", "ltit",
  ]
}
