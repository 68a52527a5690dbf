import SpoorModel

/// Tells what a file is from its bytes; names play no part.
///
/// - Source: the signatures are those of the formats' own standards (ISO 32000-1 7.5.2 for PDF,
///   APPNOTE 6.3 for zip, ECMA-376 and OpenDocument 1.2 part 3 for their entries, MS-CFB for OLE);
///   HTML by the tags of the WHATWG MIME sniffing standard.
enum MediaSniffer {
  /// How many bytes of the beginning of a file are looked at.
  static let headLength = 65_536

  /// - Parameters:
  ///   - head: The first bytes of the file, at most `headLength`.
  ///   - size: The size of the whole file in bytes.
  ///   - file: The file, for the list of contents that a zip file keeps at its end.
  static func mediaType(head: [UInt8], size: Int, file: borrowing FileHandle) -> MediaType {
    guard !head.isEmpty else { return .empty }
    if let type = signature(of: head) {
      return type == .zip ? ZipListing.mediaType(head: head, size: size, file: file) : type
    }
    return TextSniffer.mediaType(head: head, isWhole: head.count == size)
  }

  private static func signature(of head: [UInt8]) -> MediaType? {
    for (mark, type) in signatures where head.starts(with: mark) { return type }
    // RIFF and ISO base media keep what they are behind a length.
    if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      return .image
    }
    if head.dropFirst(4).starts(with: Array("ftyp".utf8)) {
      let brand = head.dropFirst(8).prefix(4)
      return imageBrands.contains { brand.elementsEqual($0.utf8) } ? .image : .binary
    }
    // Mail gateways and printers put lines of their own in front; readers accept 1,024 bytes of them.
    let window = head.prefix(1024)
    if window.first != UInt8(ascii: "<"), contains("%PDF-", in: window) { return .pdf }
    return nil
  }

  private static let signatures: [([UInt8], MediaType)] = [
    (Array("%PDF-".utf8), .pdf),
    (Array("PK\u{3}\u{4}".utf8), .zip),
    (Array("PK\u{5}\u{6}".utf8), .zip),
    (Array("PK\u{7}\u{8}".utf8), .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .legacyOffice),
    (Array("{\\rtf".utf8), .rtf),
    ([0x89] + Array("PNG\r\n\u{1A}\n".utf8), .image),
    ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF87a".utf8), .image),
    (Array("GIF89a".utf8), .image),
    (Array("II*\0".utf8), .image),
    (Array("MM\0*".utf8), .image),
    ([0, 0, 0, 0x0C, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A, 0x87, 0x0A], .image),
    // The settings that Windows leaves in folders are text, but nobody's paper.
    (Array("[.ShellClassInfo]".utf8), .binary),
  ]

  private static let imageBrands = ["heic", "heix", "hevc", "mif1", "msf1", "avif"]

  /// Whether a mark of ASCII letters stands somewhere in the bytes; capitals count.
  static func contains(_ mark: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let mark = Array(mark.utf8)
    guard let first = mark.first, bytes.count >= mark.count else { return false }
    for start in bytes.startIndex...(bytes.endIndex - mark.count)
    where bytes[start] == first && bytes[start...].starts(with: mark) {
      return true
    }
    return false
  }
}
