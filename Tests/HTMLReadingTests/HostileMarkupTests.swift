import HTMLReading
import SpoorModel
import TestSupport
import Testing

struct HostileMarkupTests {
  @Test(arguments: ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<unknown>", "<blockquote><p>"])
  func aHundredThousandNestedElementsAreRead(_ opening: String) {
    let layout = layout(String(repeating: opening, count: 100_000) + "Nota jeugd 2010")
    #expect(layout.pages[0].text.string.contains("Nota jeugd 2010"))
    #expect(invariantFailures(of: layout.pages[0]).isEmpty)
  }

  @Test func entitiesOfItsOwnAreNeitherExpandedNorFetched() {
    let bomb = (1...9).map { "<!ENTITY l\($0) \"&l\($0 - 1);&l\($0 - 1);\">" }.joined()
    let layout = layout(
      """
      <?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "ha">\(bomb)
      <!ENTITY f SYSTEM "file:///etc/passwd">]><html><body><p>Nota &l9; &f;</p></body></html>
      """, type: .xhtml)
    #expect(layout.pages[0].text.string == "Nota &l9; &f;")
    #expect(layout.problems.map(\.code) == [.activeContentIgnored])
  }

  @Test func characterDataOfXHTMLIsText() {
    let layout = layout(
      "<?xml version='1.0'?><html><body><p><![CDATA[a < b & c]]></p><script/><p>x</p></body></html>",
      type: .xhtml)
    #expect(layout.lines(.body) == ["a < b & c", "x"])
  }

  @Test func zeroBytesAndControlsDoNotEndThePage() {
    let layout = layout(Array("<p>No\0ta\u{1}</p><p>\0</p><p>jeugd</p>".utf8))
    #expect(layout.lines(.body) == ["Nota", "jeugd"])
    #expect(layout.problems.map(\.code) == [.repairedText])
  }

  @Test func numbersOfTheUpperControlsMeanWindows1252() {
    #expect(layout("<p>&#128; 50 &#146;s &#x97;</p>").lines(.body) == ["€ 50 ’s —"])
  }

  @Test func theBytesAreBelievedAndNotTheDeclaration() {
    let lying = Array("<meta charset=utf-8><p>co".utf8) + [0xF6] + Array("rdinatie</p>".utf8)
    let layout = layout(lying)
    #expect(layout.lines(.body) == ["coördinatie"])
    #expect(layout.problems.map(\.code) == [.encodingContradicted])

    let other = HTMLReadingTests.layout("<meta charset='iso-8859-1'><p>coördinatie</p>")
    #expect(other.lines(.body) == ["coördinatie"])
    #expect(other.problems.map(\.code) == [.encodingContradicted])
  }

  @Test func pagesInUTF16AreRead() {
    let units = "<p>coördinatie €</p>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(layout([0xFF, 0xFE] + units).lines(.body) == ["coördinatie €"])
  }

  @Test(arguments: [
    "<", "<p", "<p class=", "<p class=\"", "&", "&#", "&#x110000;", "&#0;", "</", "<!", "<!--",
    "<![CDATA[",
    "<!DOCTYPE", "<!DOCTYPE html [", "<script>", "<title>", "<textarea>", "<svg><text>x",
    "<plaintext>x</p>",
    "<td>x", "<frameset><frame></frameset><noframes>x</noframes>", "<select><option>x", "x</html>y",
  ])
  func fragmentsAndUnfinishedTagsAreRead(_ markup: String) {
    let layout = layout("<p>Nota</p>" + markup)
    #expect(layout.pages[0].text.string.hasPrefix("Nota"))
    #expect(layout.pages.allSatisfy { invariantFailures(of: $0).isEmpty })
  }

  @Test(arguments: [
    "<p>", "<a href=x>", "&nbsp;", "&lt;", "<br>", "<td>x", "-", "concept ", "<li>x", "</p>",
  ])
  func muchOfOneKindStaysLinear(_ piece: String) {
    let layout = layout(String(repeating: piece, count: 20_000))
    #expect(layout.pages.allSatisfy { invariantFailures(of: $0).isEmpty })
  }

  @Test func aPageThatIsTooLargeSaysSo() {
    let document = Document(
      id: Document.ID(sha256: ""), path: "nota.html", mediaType: .html, bytes: 5)
    let layout = HTMLReader(sizeLimit: 4).layout(of: document, bytes: Array("<p>ab".utf8))
    #expect(layout.outcome == .tooLarge)
  }
}
