import FactExtraction
import SpoorModel
import Testing

/// Long and hostile texts: nothing traps, and every expression lies in the text.
///
/// That twice the text takes about twice the time is measured by `make bench`: a busy machine decides
/// nothing here.
@Suite struct DateBadInputTests {
  @Test(arguments: [
    "1", "1-", "1-1-", "januari ", "2012-", "1 ", "a ", "2012 ", "'12", "1, ", "mei en ", "- ",
    "1.1.",
    "week 12 t/m ", "eerste ", "tussen 2012 en ", "mei/", "3 mei en ", "wet van ", "\u{200B}",
    "1\u{202E}",
    "\n", "1\u{301}", "d.d. ", "0 4 - ", "nr. 2012/", "2012/2013/", "t/m ",
    "1 abcdefgh 2012 ", "weken 1, ", "eerste, ", "voor-/", "2S", "1 2 ", "m e i ", "dag van de ",
  ])
  func everyExpressionLiesInTheTextInOrder(unit: String) {
    let scalars = Array(unit.unicodeScalars)
    let text = Array(repeatElement(scalars, count: 3_000 / scalars.count).joined())
    let found = DateExtractor().dates(in: text, reference: CalendarDay(2013, 10, 1)).map(\.range)
    for range in found { #expect(range.lowerBound >= 0 && range.upperBound <= text.count) }
    for (one, next) in zip(found, found.dropFirst()) { #expect(one.lowerBound <= next.lowerBound) }
  }

  @Test func millionsOfDigitsAreOneNumberAndNoDate() {
    let text = [Unicode.Scalar](repeating: "7", count: 1_000_000)
    #expect(DateExtractor().dates(in: text, reference: nil).isEmpty)
  }

  @Test func invisibleAndTurnedTextNeitherHidesNorInventsDates() {
    let marked = "\u{202D}1\u{200B} dec\u{AD}ember\u{200E} 2010\u{202C}"
    let found = DateExtractor().dates(in: Array(marked.unicodeScalars), reference: nil)
    #expect(found.map(\.value.text) == ["2010-12-01"])
    let empty = "\u{202E}\u{202E}\u{2066}\u{FEFF}"
    #expect(DateExtractor().dates(in: Array(empty.unicodeScalars), reference: nil).isEmpty)
  }
}
