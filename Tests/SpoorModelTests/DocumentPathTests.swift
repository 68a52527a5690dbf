import SpoorModel
import Testing

@Suite("A document's path")
struct DocumentPathTests {
  @Test(
    "comes back as the very bytes that the file system gave",
    arguments: [
      Array("stukken/nota \u{1F4C4}.pdf".utf8), [0x61, 0xFF, 0x5C, 0x62],
      Array("regel\neinde".utf8),
      [0xE2, 0x82], Array("a\\x41b".utf8), [0xC0, 0x80, 0xF5],
    ])
  func roundTrip(bytes: [UInt8]) {
    let document = Document(
      id: .init(sha256: ""), path: Document.path(escaping: bytes), mediaType: .empty, bytes: 0)
    #expect(document.rawPath == bytes)
  }
}
