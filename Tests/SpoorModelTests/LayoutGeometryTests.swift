import SpoorModel
import TestSupport
import Testing

/// Lines, words and boxes that are kept in few bytes.
struct LayoutGeometryTests {
  private let marked = MarkedLayout(
    "# Nota jeugd\nDe ⟦samen-\nwerking⟧ met ⟦partners⟧ loopt.\n\nTweede alinea.\u{0C}Volgende pagina.\u{0C}"
  )

  private func record(of layout: DocumentLayout) -> DocumentRecord {
    DocumentRecord(
      document: layout.document, outcome: layout.outcome, problems: layout.problems,
      pages: layout.pages.map {
        PageRecord(
          number: $0.number, label: $0.label, text: $0.text, outcome: $0.outcome,
          quality: $0.quality)
      }, facts: .empty, passages: [])
  }

  private var layout: DocumentLayout {
    var layout = marked.layout
    layout.pages = SoftHyphenation.marked(layout.pages)
    layout.pages[0].lines[0].role = .runningHeader
    layout.pages[0].words[1].box = Box(left: -3.14159, top: 2.7182818, right: 12.005, bottom: 7)
    layout.pages[0].words[2].box = nil
    return layout
  }

  @Test func textFlowsAndSpansLieAsBefore() throws {
    let layout = layout
    let restored = try #require(
      LayoutGeometry.layout(LayoutGeometry.bytes(of: layout.pages), of: record(of: layout)))
    #expect(
      restored.pages.map { FlowingText(of: $0).string }
        == layout.pages.map { FlowingText(of: $0).string })
    #expect(restored.pages.map(\.softHyphenations) == layout.pages.map(\.softHyphenations))
    #expect(
      restored.pages.map { $0.lines.map(\.role) } == layout.pages.map { $0.lines.map(\.role) })
    for (page, original) in zip(restored.pages, layout.pages) {
      for start in stride(from: 0, to: original.text.count, by: 3) {
        let range = start..<min(original.text.count, start + 9)
        let boxes = page.boxes(of: range)
        let expected = original.boxes(of: range).map { box in
          Box(
            left: (box.left * 100).rounded() / 100, top: (box.top * 100).rounded() / 100,
            right: (box.right * 100).rounded() / 100, bottom: (box.bottom * 100).rounded() / 100)
        }
        #expect(boxes == expected)
      }
    }
  }

  @Test func bytesThatWereCutOrChangedAreRefusedAndNeverATrap() {
    let layout = layout
    let record = record(of: layout)
    let bytes = LayoutGeometry.bytes(of: layout.pages)
    for length in 0..<bytes.count {
      #expect(LayoutGeometry.layout(Array(bytes[..<length]), of: record) == nil)
    }
    #expect(LayoutGeometry.layout(bytes + [0], of: record) == nil)
    for place in bytes.indices {
      for value in [UInt8(0), 0x7F, 0x80, 0xFF] {
        var damaged = bytes
        damaged[place] = value
        guard let found = LayoutGeometry.layout(damaged, of: record) else { continue }
        for page in found.pages {
          #expect(FlowingText(of: page).scalars.count <= page.text.count * 2 + page.lines.count)
          #expect(page.boxes(of: 0..<page.text.count).count <= page.lines.count)
        }
      }
    }
  }
}
