/// The PDF/A level that a file claims in its XMP packet.
///
/// Poppler looks at the document information only and says "none" for files of LibreOffice.
enum PDFArchiveClaim {
  /// - Parameter xmp: The XMP packet; only its first 256 kB are searched.
  /// - Returns: E.g. `PDF/A-1b`; nil without a claim.
  /// - Complexity: O(*n*).
  /// - Source: ISO 19005-1, 6.7.11 (`pdfaid:part`, `pdfaid:conformance`, as attribute or element).
  static func level(in xmp: String) -> String? {
    let bytes = Array(xmp.utf8.prefix(256 << 10))
    guard let part = value(of: "pdfaid:part", in: bytes) else { return nil }
    let conformance = value(of: "pdfaid:conformance", in: bytes) ?? ""
    return "PDF/A-" + part + conformance.lowercased()
  }

  /// The letters and digits that follow a name, after `="` or `>`.
  private static func value(of name: String, in bytes: [UInt8]) -> String? {
    let pattern = Array(name.utf8)
    guard bytes.count > pattern.count, let first = pattern.first else { return nil }
    for start in 0..<(bytes.count - pattern.count)
    where bytes[start] == first && bytes[start..<(start + pattern.count)].elementsEqual(pattern) {
      let rest = bytes[(start + pattern.count)...]
        .drop { $0 == 0x3D || $0 == 0x22 || $0 == 0x27 || $0 == 0x3E || $0 == 0x20 }
      let value = rest.prefix(4).prefix { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      }
      if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }
}
