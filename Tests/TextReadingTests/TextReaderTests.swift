import SpoorModel
import TestSupport
import Testing
import TextReading

struct TextReaderTests {
  private func layout(_ text: String, type: MediaType = .text) -> DocumentLayout {
    layout(Array(text.utf8), type: type)
  }

  private func layout(_ bytes: [UInt8], type: MediaType = .text) -> DocumentLayout {
    let document = Document(
      id: Document.ID(sha256: ""), path: "nota.txt", mediaType: type, bytes: bytes.count)
    return TextReader().layout(of: document, bytes: bytes)
  }

  @Test func formFeedsArePagesAndTheLastOneBeginsNone() {
    let pages = layout("Nota\u{C}\u{C}Bijlage\u{C}").pages
    #expect(pages.map(\.text.string) == ["Nota", "", "Bijlage"])
    #expect(pages.map(\.number) == [1, 2, 3])
    #expect(pages.map(\.outcome) == [.read, .empty, .read])
  }

  @Test func blankLinesPartBlocksAndBlanksAtTheEndsAreLeftOut() {
    let page = layout("\r\n  Nota jeugd\u{A0}2010 \r\nVastgesteld\r\n \r\n\r\n1. Inleiding").pages[
      0]
    #expect(page.text.string == "Nota jeugd 2010\nVastgesteld\n\n1. Inleiding")
    #expect(page.lines.map(\.block) == [0, 0, 1])
    #expect(page.words.map { page.text.string($0.range) }.prefix(3) == ["Nota", "jeugd", "2010"])
    #expect(invariantFailures(of: page).isEmpty)
  }

  @Test(arguments: [
    ("De nota is vast-\ngesteld.", "De nota is vastgesteld."),
    ("in 2011-\n2014 en", "in 2011- 2014 en"),
    ("het Wmo-\nbeleid", "het Wmo- beleid"),
    ("de AWBZ-\nzorg", "de AWBZ- zorg"),
    ("zorg-\nen welzijn", "zorg- en welzijn"),
    ("niet-\nwesters", "niet- westers"),
    ("Sittard-\nGeleen", "Sittard- Geleen"),
    ("zonne-\nenergie", "zonne- energie"),
    ("jeugdbeleid is jeugd-\nbeleid", "jeugdbeleid is jeugdbeleid"),
    ("jeugd-beleid is jeugd-\nbeleid", "jeugd-beleid is jeugd- beleid"),
    ("Gemeente-\nraad", "Gemeenteraad"),
    ("de weg -\nen verder", "de weg - en verder"),
    ("ver\u{AD}-\n\u{AD}\nx", "ver\u{AD}- \u{AD} x"),
    ("bestuur\u{AD}\nlijk", "bestuurlijk"),
    ("vast-\n\ngesteld", "vast-\ngesteld"),
  ])
  func hyphensInsideAWordAreSoft(_ source: String, _ flowing: String) {
    #expect(FlowingText(of: layout(source).pages[0]).string == flowing)
  }

  @Test func nothingAndBlanksAreEmpty() {
    #expect(layout("").outcome == .empty)
    #expect(layout(" \n\t\n").outcome == .empty)
    #expect(layout("").pages.count == 1)
  }

  @Test func mailHeadersAreLinesAsAnyOther() {
    let page = layout("Van: A\nAan: B\nOnderwerp: Nota jeugd\n\nBeste").pages[0]
    #expect(page.lines.count == 4)
  }

  @Test func aFileThatIsTooLargeSaysSo() {
    let document = Document(
      id: Document.ID(sha256: ""), path: "nota.txt", mediaType: .text, bytes: 5)
    let layout = TextReader(sizeLimit: 4).layout(of: document, bytes: [1, 2, 3, 4, 5])
    #expect(layout.outcome == .tooLarge)
    #expect(layout.problems.map(\.code) == [.tooLarge])
  }

  @Test(arguments: ["\n", "-", "a-\n", " ", "\u{C}", "concept ", "\u{AD}\n", "aaaaaaaa"])
  func muchOfOneKindStaysLinear(_ piece: String) {
    let count = 100_000 / piece.utf8.count
    let pages = layout(String(repeating: piece, count: count)).pages
    #expect(pages.allSatisfy { invariantFailures(of: $0).isEmpty })
  }
}
