import FactExtraction
import SpoorModel
import Testing

/// Long and hostile texts: nothing traps, and twice the text takes about twice the time.
@Suite(.serialized)
struct DateBadInputTests {
  @Test(arguments: [
    "1", "1-", "1-1-", "januari ", "2012-", "1 ", "a ", "2012 ", "'12", "1, ", "mei en ", "- ",
    "1.1.",
    "week 12 t/m ", "eerste ", "tussen 2012 en ", "mei/", "3 mei en ", "wet van ", "\u{200B}",
    "1\u{202E}",
    "\n", "1\u{301}", "d.d. ", "0 4 - ", "nr. 2012/", "2012/2013/", "t/m ",
  ])
  func timeGrowsWithTheText(unit: String) {
    let scalars = Array(unit.unicodeScalars)
    let short = text(of: scalars, count: 5_000)
    let long = text(of: scalars, count: 40_000)
    // Eight times the text: a quadratic rule would take sixty-four times as long, at every attempt.
    var ratio = Double.infinity
    for _ in 0..<6 where ratio >= 30 { ratio = time(long) / max(time(short), 0.001) }
    #expect(ratio < 30, "\(unit)")
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

  private func text(of unit: [Unicode.Scalar], count: Int) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(count + unit.count)
    while text.count < count { text += unit }
    return text
  }

  /// Seconds that reading takes.
  private func time(_ text: [Unicode.Scalar]) -> Double {
    let clock = ContinuousClock()
    let elapsed = clock.measure { _ = DateExtractor().dates(in: text, reference: nil) }
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
  }
}
