import Evaluation
import Testing

@Suite("How alike two titles are")
struct SimilarityTests {
  @Test(
    "is judged without case, punctuation, diacritics and blanks",
    arguments: [
      ("Nota  Jeugd: “Samen sterk”", "nota jeugd samen sterk"), ("Cliëntenraad", "clientenraad"),
      ("ﬁnanciën", "financien"), ("  ", ""), ("Straße", "strasse"),
    ])
  func folded(text: String, expected: String) {
    #expect(String(decoding: Similarity.folded(text), as: UTF8.self) == expected)
  }

  @Test("counts single edits over the longer length")
  func levenshtein() {
    #expect(Similarity.levenshtein(Array("kitten".utf8), Array("sitting".utf8)) == 1 - 3.0 / 7)
    #expect(Similarity.levenshtein([], []) == 1)
  }

  @Test("counts the matched runs, longest first")
  func ratcliffObershelp() {
    // The example of Ratcliff and Metzener: WIKIM and IA match, 14 of 18 letters.
    let similarity = Similarity.ratcliffObershelp(Array("WIKIMEDIA".utf8), Array("WIKIMANIA".utf8))
    #expect(abs(similarity - 14.0 / 18) < 1e-12)
  }
}
