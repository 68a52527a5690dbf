import PDFReading
import SpoorModel

/// PDFs through poppler and the whole extraction.
///
/// An input that does not begin with `%PDF` holds pages: entries of a page's dictionary, a line
/// break, its content, then a form feed and the next page. So the fuzzer can change what stands on a
/// page without having to keep a file together.
struct PDFTarget: FuzzTarget {
  private let promises: LayoutPromises

  init() throws { promises = try LayoutPromises() }

  func run(_ input: [UInt8]) {
    let isFile = input.starts(with: Array("%PDF".utf8))
    let bytes = isFile ? input : PDFTarget.file(ofPages: input)
    let document = LayoutPromises.document(.pdf, bytes)
    promises.check(PDFReader().layout(of: document, bytes: bytes))
  }

  private static let fonts = """
    <</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\
    /F2<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>\
    /F3<</Type/Font/Subtype/Type1/BaseFont/Times-Italic/Encoding<</Differences[1/fi/fl/Lslash]>>>>\
    /F4<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/DescendantFonts\
    [<</Type/Font/Subtype/CIDFontType2/BaseFont/Any/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)\
    /Supplement 0>>>>]>>>>
    """

  /// A sound file around the pages that an input describes.
  private static func file(ofPages input: [UInt8]) -> [UInt8] {
    let pages = input.split(separator: 12, maxSplits: 31, omittingEmptySubsequences: false)
    var objects: [[UInt8]] = []
    let kids = pages.indices.map { "\(3 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append(Array("<</Type/Catalog/Pages 2 0 R>>".utf8))
    objects.append(Array("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>".utf8))
    for (index, page) in pages.enumerated() {
      let entries = page.prefix { $0 != 10 }
      let content = page.dropFirst(entries.count + 1)
      objects.append(
        Array(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(4 + 2 * index) 0 R/Resources<</Font \(fonts)>>"
            .utf8) + entries + Array(">>".utf8))
      objects.append(
        Array("<</Length \(content.count)>>\nstream\n".utf8) + content
          + Array("\nendstream".utf8))
    }
    var bytes = Array("%PDF-1.7\n".utf8)
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(bytes.count)
      bytes += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let start = bytes.count
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    table += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return bytes + Array(table.utf8)
  }
}
