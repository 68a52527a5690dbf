import SpoorModel
import TestSupport
import Testing
import TextReading

/// Plain texts of a public collection: every one is read, and keeps the promises of `Page`.
struct SharedTextsTests {
  private static let texts = SharedMaterial.files(in: "real/files", endings: ["txt"])

  @Test(.enabled(if: !texts.isEmpty, "../shared is absent"))
  func everyTextIsReadAndKeepsItsPromises() {
    for path in Self.texts {
      let bytes = SharedMaterial.bytes(path)
      let document = Document(
        id: Document.ID(sha256: ""), path: "tekst.txt", mediaType: .text, bytes: bytes.count)
      let layout = TextReader().layout(of: document, bytes: bytes)
      #expect(layout.outcome == .read, "\(path)")
      for page in layout.pages {
        #expect(invariantFailures(of: page).isEmpty, "\(path)")
      }
    }
  }
}
