import FactExtraction
import SpoorModel
import TestSupport
import Testing

/// Hostile and broken texts through the whole extraction: nothing traps, and every span still holds.
///
/// How time grows with such texts is measured by `make bench`, which is no test: a busy machine decides
/// nothing here.
@Suite struct BadInputTests {
  private static let units = [
    "7", "7777777777\n", "\"", "“”", "„", "'", "concept ", "concept\n", "vastgesteld door de raad ",
    "januari ", "maart\n", "1 mei ", "2010-", "de nota ", "Nota ", "Wet op de ", "nota \"", "(",
    ")(",
    "[1] ", "- ", "a,", " ", "\n", "a", "a ", "de nota Jeugd (hierna: de nota) ", "d.d. ",
    "De nota \"Jeugd\" is vastgesteld. ", "Onderwerp: nota\n", "versie 1.0\n", "• a\n",
    "NOTA JEUGD\n", "de genoemde nota ", "zorg-\n", "\u{202E}", "a\u{200B}", "\u{441}oncept ",
    "e\u{301}\u{301}\u{301}", "\u{E001}", "\u{FFFD}", "\u{0}", "\u{1F468}\u{200D}\u{1F467}",
    "ﬁ", "İ", "ß", "…", "\u{AD}", "\u{2028}", "P R O ", "PPRROO ",
  ]

  @Test(arguments: units)
  func aTextOfNothingElseIsReadAndItsSpansHold(unit: String) {
    var text = ""
    for _ in 0..<(4_000 / unit.unicodeScalars.count) { text += unit }
    expectSpansToHold(in: MarkedLayout(text).layout)
    expectRangesToHold(in: text)
  }

  /// The same disturbance after every letter of a text in which everything can be read.
  @Test(arguments: [
    "", "\u{200B}", "\u{202E}", "\u{AD}", "\u{301}", "\u{E000}", "\u{FEFF}", "\u{0}", " ", "\n",
    "\"",
  ])
  func aDisturbedTextIsReadAndItsSpansHold(disturbance: String) {
    let text = """
      # Nota jeugd en gezin 2011-2014

      Concept, 1 december 2010

      Vastgesteld door de raad op 3 mei 2011. Deze nota volgt op de nota "Meedoen in de wijk" uit 2010 \
      (hierna: de nota) en op de Wet maatschappelijke ondersteuning. De genoemde nota vervalt.
      """
    var disturbed = ""
    for scalar in text.unicodeScalars { disturbed += "\(scalar)\(disturbance)" }
    expectSpansToHold(in: MarkedLayout(disturbed).layout)
    expectRangesToHold(in: disturbed)
  }

  @Test func lookAlikesAndInvisibleMarksDoNotHideAStatus() {
    for word in ["\u{441}on\u{441}ept", "con\u{200B}cept", "con\u{AD}cept", "ｃｏｎｃｅｐｔ"] {
      let status = StatusExtractor().status(ofPhrase: Array("\(word) 1 mei 2011".unicodeScalars))
      #expect(status.summary == .concept, "\(word.unicodeScalars.map(\.value))")
    }
  }

  private func expectSpansToHold(in layout: DocumentLayout) {
    let facts = FactSheetExtractor().factSheet(of: layout)
    var spans: [SourceSpan] = facts.title?.spans ?? []
    spans += facts.date?.spans ?? []
    spans += facts.dates.flatMap(\.spans)
    spans += facts.references.flatMap(\.spans)
    spans += facts.status.evidence.flatMap(\.spans)
    spans += facts.status.rejected.flatMap(\.fact.spans)
    spans += facts.rejectedTitles.flatMap(\.fact.spans)
    spans += facts.rejectedDates.flatMap(\.fact.spans)
    for span in spans {
      let page = layout.pages[span.page - 1]
      #expect(page.text.string(span.range) == span.quote)
    }
  }

  private func expectRangesToHold(in text: String) {
    let scalars = Array(text.unicodeScalars)
    let facts = TextFactExtractor().facts(in: scalars, reference: CalendarDay(2013, 10, 1))
    var ranges = facts.dates.map(\.range)
    ranges += facts.titles.map(\.range)
    ranges += facts.references.map(\.range)
    for range in ranges {
      #expect(range.lowerBound >= 0 && range.upperBound <= scalars.count && !range.isEmpty)
    }
  }
}
