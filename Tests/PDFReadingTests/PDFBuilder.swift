/// Writes small PDF files by hand: what stands in a test is what stands in the file.
struct PDFBuilder {
  private var objects: [String] = []
  private var pageNumbers: [Int] = []
  /// Entries of the catalogue besides `/Pages`.
  var catalogue = ""
  /// Entries of the document information.
  var information = ""

  /// Fonts under the names F1 (Helvetica), F2 (bold), F3 (italic) and F4 (with ligatures, and a Hebrew letter with its mark).
  private static let fonts = """
    <</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> \
    /F2 <</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>> \
    /F3 <</Type/Font/Subtype/Type1/BaseFont/Helvetica-Oblique/Encoding/WinAnsiEncoding>> \
    /F4 <</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding<</Type/Encoding\
    /BaseEncoding/WinAnsiEncoding/Differences[1/fi/fl/uniFB30]>>>>>>
    """

  /// Adds an object and gives its number; numbers 1 to 3 are the catalogue, the page tree and the
  /// document information.
  mutating func object(_ text: String) -> Int {
    objects.append(text)
    return objects.count + 3
  }

  /// Adds a stream and gives its number.
  mutating func stream(_ content: String, entries: String = "") -> Int {
    object("<</Length \(content.utf8.count)\(entries)>>\nstream\n\(content)\nendstream")
  }

  /// Adds a page of 595 by 842 points and gives the number of its object.
  ///
  /// - Parameters:
  ///   - content: Operators, measured from the bottom left.
  ///   - entries: Entries of the page besides the usual ones, e.g. `/Rotate 90`.
  ///   - pictures: Entries of the dictionary of pictures.
  @discardableResult mutating func page(
    _ content: String, entries: String = "", pictures: String = ""
  ) -> Int {
    let contents = stream(content)
    let page = object(
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(contents) 0 R"
        + "/Resources<</Font \(PDFBuilder.fonts)/XObject<<\(pictures)>>>>\(entries)>>")
    pageNumbers.append(page)
    return page
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    let kids = pageNumbers.map { "\($0) 0 R" }.joined(separator: " ")
    let all =
      [
        "<</Type/Catalog/Pages 2 0 R\(catalogue)>>",
        "<</Type/Pages/Kids[\(kids)]/Count \(pageNumbers.count)>>", "<<\(information)>>",
      ] + objects
    var text = "%PDF-1.7\n"
    var places: [Int] = []
    for (index, object) in all.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(all.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text +=
      "trailer\n<</Size \(all.count + 1)/Root 1 0 R/Info 3 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  /// A file of one page.
  static func bytes(_ content: String, entries: String = "") -> [UInt8] {
    var builder = PDFBuilder()
    builder.page(content, entries: entries)
    return builder.bytes
  }

  /// Operators that set lines of text, the first at a place, each following one `leading` lower.
  static func text(
    _ lines: [String], left: Double = 72, bottom: Double = 720, leading: Double = 14,
    font: String = "F1", size: Double = 11
  ) -> String {
    let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: "\n")
    return "BT /\(font) \(size) Tf \(leading) TL \(left) \(bottom) Td\n\(shown)\nET\n"
  }
}
