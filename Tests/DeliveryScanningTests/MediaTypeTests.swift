import DeliveryScanning
import SpoorModel
import Testing

struct MediaTypeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let type: MediaType
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ type: MediaType) {
      self.init(name, Array(text.utf8), type)
    }

    init(_ name: String, _ bytes: [UInt8], _ type: MediaType) {
      self.name = name
      self.bytes = bytes
      self.type = type
    }
  }

  static let cases: [Case] = [
    Case("nothing", "", .empty),
    Case("a PDF", "%PDF-1.7\n", .pdf),
    Case("a PDF behind lines of a mail gateway", "X-Scanned: yes\r\n\r\n%PDF-1.4", .pdf),
    Case("a page about PDF", "<html><p>%PDF-1.4 is a mark", .html),
    Case("a page", "\u{FEFF}\n <!-- saved --> <!DOCTYPE html><p>x", .html),
    Case("a page with a prologue", "HTTP/1.1 200 OK\r\n\r\n<HTML><p>x", .html),
    Case("a fragment", "<p>Nota jeugd</p>", .html),
    Case("XHTML", "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'><html/>", .xhtml),
    Case("XHTML with a prefix", "<?xml version='1.0'?><h:html xmlns:h='x'/>", .xhtml),
    Case("other XML", "<?xml version='1.0'?><officiele-publicatie/>", .xml),
    Case("a page in UTF-16", utf16("<html><p>x</p></html>", mark: true), .html),
    Case("text in UTF-16 without a mark", utf16("Nota jeugdbeleid 2010", mark: false), .text),
    Case("text", "Nota jeugd, onderwijs en zorg\nVastgesteld, 1 mei 2010\n", .text),
    Case("text in an 8-bit encoding", [0x63, 0x6F, 0xF6, 0x72, 0x64, 0x2E], .text),
    Case("text with an angle bracket", "<30 jaar en >20 jaar", .text),
    Case("a questionnaire", "aanpak;respondent;rol;vraag\n", .csv),
    Case("a quoted questionnaire", "\u{FEFF}\"Aanpak\",\"respondent\",rol\n", .csv),
    Case("columns", "naam;datum;status\nnota;2010;concept\n", .csv),
    Case("bytes", [0x00, 0x01, 0x02, 0x03, 0x80, 0xFF], .binary),
    Case("a picture", [0x89] + Array("PNG\r\n\u{1A}\n".utf8), .image),
    Case("OLE", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .legacyOffice),
    Case("rich text", "{\\rtf1 x}", .rtf),
    Case("Word", zip(["[Content_Types].xml", "word/document.xml"]), .docx),
    Case("a spreadsheet", zip(["xl/workbook.xml", "[Content_Types].xml"]), .officeOpenXML),
    Case("a zip file", zip(["nota.pdf"]), .zip),
    Case(
      "a cut-off Word file", Array(zip(["[Content_Types].xml", "word/d.xml"]).dropLast(30)), .docx),
    Case(
      "an OpenDocument text", zip(["mimetype"], "application/vnd.oasis.opendocument.text"),
      .openDocument),
    Case("settings of Windows", "[.ShellClassInfo]\r\nIconFile=x\r\n", .binary),
  ]

  @Test(arguments: cases)
  func theContentDecides(_ example: Case) throws {
    let folder = try TemporaryFolder()
    try folder.add("bestand", example.bytes)
    let delivery = try DeliveryScanner().delivery(at: folder.path)
    #expect(delivery.documents.map(\.mediaType) == [example.type])
  }

  private static func utf16(_ text: String, mark: Bool) -> [UInt8] {
    (mark ? [0xFF, 0xFE] : []) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// A zip file whose entries are stored, with a list of contents at its end.
  private static func zip(_ names: [String], _ content: String = "") -> [UInt8] {
    var bytes: [UInt8] = []
    var listing: [UInt8] = []
    let data = Array(content.utf8)
    func little(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    for name in names {
      let start = bytes.count
      let sizes = little(data.count, 4) + little(data.count, 4) + little(name.utf8.count, 2)
      bytes += Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 14) + sizes
      bytes += little(0, 2) + Array(name.utf8) + data
      listing += Array("PK\u{1}\u{2}".utf8) + [UInt8](repeating: 0, count: 16) + sizes
      listing += [UInt8](repeating: 0, count: 12) + little(start, 4) + Array(name.utf8)
    }
    let place = bytes.count
    bytes += listing
    bytes += Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 8)
    bytes += little(listing.count, 4) + little(place, 4) + little(0, 2)
    return bytes
  }
}
