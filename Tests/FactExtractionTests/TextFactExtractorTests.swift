import FactExtraction
import SpoorModel
import Testing

@Suite struct TextFactExtractorTests {
  private func facts(_ text: String, on day: CalendarDay? = nil) -> TextFacts {
    TextFactExtractor().facts(in: Array(text.unicodeScalars), reference: day)
  }

  private func words(_ text: String, _ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: Array(text.unicodeScalars)[range])
    return String(view)
  }

  @Test func offsetsCountScalarsAndNotLetters() {
    // The emoji and the accent that stands apart are several scalars in one letter.
    let text = "👩‍👧 cafe\u{301}: vastgesteld op 3 mei 2011"
    let dates = facts(text).dates
    #expect(dates.map { words(text, $0.range) } == ["3 mei 2011"])
    #expect(dates.map(\.value.text) == ["3 mei 2011"])
    #expect(dates.map(\.value.value.text) == ["2011-05-03"])
    #expect(dates.map(\.value.role) == [.vastgesteld])
  }

  @Test func aDateWithoutAYearNeedsAReference() {
    #expect(facts("Op 24 september jl. besprak de raad dit.").dates.isEmpty)
    let resolved = facts(
      "Op 24 september jl. besprak de raad dit.", on: CalendarDay(2008, 11, 1))
    #expect(resolved.dates.map(\.value.value.text) == ["2008-09-24"])
  }

  @Test func aTextSaysItsStatusAndThePapersThatItNames() {
    let text = "Deze nota is vastgesteld door de raad. Zie de nota \"Meedoen in de wijk\" uit 2010."
    let found = facts(text)
    #expect(found.status.summary == .vastgesteld)
    #expect(found.references.map(\.value.title) == ["Meedoen in de wijk"])
    #expect(found.references.allSatisfy { words(text, $0.range).contains("Meedoen in de wijk") })
  }

  @Test func aPilcrowEndsALine() {
    let found = facts("Meedoen in Doetinchem ¶ Nota maatschappelijke ondersteuning 2012-2015")
    #expect(found.titles.first?.value.value.hasPrefix("Meedoen in Doetinchem") == true)
    #expect(found.titles.first?.value.value.contains("¶") == false)
  }

  @Test(arguments: ["", " ", "\n\n", "¶", "\u{0}", "\u{202E}\u{200B}"])
  func aTextWithoutWordsSaysNothing(text: String) {
    let found = facts(text)
    #expect(found.dates.isEmpty)
    #expect(found.references.isEmpty)
    #expect(found.status.summary == .onbekend)
  }
}
