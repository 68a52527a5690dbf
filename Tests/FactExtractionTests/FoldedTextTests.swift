import FactExtraction
import Testing

@Suite struct FoldedTextTests {
  @Test func caseAccentsQuotesAndBlanksAreFolded() {
    let folded = FoldedText(Array("  Één\u{A0}\t“NOTA” – ﬁjn\u{AD}e\r\n\n zin ".unicodeScalars))
    #expect(folded.string == "een \"nota\" - fijne\nzin")
  }

  @Test func cyrillicLookAlikesReadAsLatin() {
    #expect(FoldedText(Array("\u{441}\u{43E}nc\u{435}pt".unicodeScalars)).string == "concept")
  }

  @Test func everyFoldedRangeFindsItsSource() {
    let source = Array("a\u{200B}b  c\u{301}\u{202E}d \u{FB01}".unicodeScalars)
    let folded = FoldedText(source)
    #expect(folded.string == "ab cd fi")
    #expect(folded.sourceRange(0..<2) == 0..<3)
    #expect(folded.sourceRange(3..<5) == 5..<9)
    #expect(folded.sourceRange(6..<8) == 10..<11)
    #expect(folded.sourceRange(8..<8).isEmpty)
  }
}
