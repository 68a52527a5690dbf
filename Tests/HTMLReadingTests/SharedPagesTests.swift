import SpoorModel
import TestSupport
import Testing

/// Pages of public collections, sound and hostile: none may crash, hang or break a promise of `Page`.
struct SharedPagesTests {
  private static let pages =
    SharedMaterial.files(in: "real/files", endings: ["html"])
    + SharedMaterial.files(in: "robust", endings: ["html"])

  @Test(.enabled(if: !pages.isEmpty, "../shared is absent"))
  func everyPageIsReadAndKeepsItsPromises() {
    for path in Self.pages {
      let bytes = SharedMaterial.bytes(path)
      let type: MediaType = bytes.starts(with: "<?xml".utf8) ? .xhtml : .html
      let layout = layout(bytes, type: type)
      for page in layout.pages {
        #expect(invariantFailures(of: page).isEmpty, "\(path)")
      }
      #expect(layout.outcome == .read || layout.outcome == .empty, "\(path)")
    }
  }
}
