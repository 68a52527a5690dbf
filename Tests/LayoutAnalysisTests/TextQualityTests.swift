import LayoutAnalysis
import SpoorModel
import TestSupport
import Testing

struct TextQualityTests {
  private static let prose = """
    De gemeenteraad heeft de nota over het jeugdbeleid vastgesteld. In deze nota staat welke
    doelen de gemeente wil bereiken, en hoe het college daar samen met de partners aan werkt. De
    nota geldt voor de periode 2011-2014 en wordt in 2013 geëvalueerd door de gemeente zelf.
    """

  private func quality(_ text: String) -> TextQuality? {
    LayoutAnalyst().analysed(MarkedLayout(text).layout).pages.first?.quality
  }

  private static let sound: [String] = [
    prose,
    """
    The council has adopted the policy on youth care. It describes the aims of the municipality,
    and how the board will work on them together with its partners in the years that follow.
    """,
    """
    Der Gemeinderat hat den Bericht über die Lage der Jugendlichen in der Stadt beschlossen und
    die Verwaltung beauftragt, die Hilfen zur Erziehung mit den freien Trägern zu entwickeln.
    """,
    "12.345 67.890 3,4 % 1.200 98 2010 2011 2012 1.045 3.400 12 % 45 % 7.800 991 2.310 4.500",
    "Naam: ______ Datum: ______ Plaats: ______ Handtekening: ______",
    "A B C D E F", "\u{F0B7} Doel \u{F0B7} Middel \u{F0B7} Partner", "CONCEPT",
  ]

  @Test(arguments: sound)
  func soundTextIsGood(_ text: String) {
    #expect(quality(text)?.level == .good)
  }

  /// The prose with every character put through a function.
  private static func changed(_ change: (Unicode.Scalar) -> String) -> String {
    var text = ""
    for scalar in prose.unicodeScalars { text += change(scalar) }
    return text
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static let damaged: [String] = [
    changed { "\($0) " },
    changed { isLetter($0) ? "\($0)\($0)" : "\($0)" },
    changed { "aeiou".unicodeScalars.contains($0) ? "" : "\($0)" },
    changed { $0 == "d" ? "d7a" : "\($0)" },
    changed { $0 == "e" ? "Ã«" : "\($0)" },
    changed { $0 == "e" ? "\u{FFFD}" : "\($0)" },
    changed { $0 == "e" ? "\u{F065}" : "\($0)" },
    changed { $0 == "n" ? "nX" : "\($0)" },
    changed { scalar in
      guard (0x61...0x7A).contains(scalar.value) else { return "\(scalar)" }
      return Unicode.Scalar((scalar.value - 0x61 + 5) % 26 + 0x61).map { "\($0)" } ?? ""
    },
  ]

  @Test(arguments: damaged)
  func damagedTextIsPoorWithAReason(_ text: String) throws {
    let layout = LayoutAnalyst().analysed(MarkedLayout(text).layout)
    let quality = try #require(layout.pages.first?.quality)
    #expect(quality.level == .poor)
    #expect(!quality.reason.isEmpty)
    #expect(layout.problems.map(\.code) == [.poorTextLayer])
    #expect(layout.problems.map(\.page) == [1])
  }

  @Test func aPaperThatLostItsDigitsIsPoor() {
    let text = String(
      repeating: "De raad heeft in september besloten over de periode tussen januari en december. ",
      count: 50)
    #expect(quality(text)?.level == .poor)
    #expect(quality(text + "2010")?.level == .good)
  }

  @Test func aPageThatLostItsNumbersIsPoor() {
    let text = """
      De vorige nota liep van tot en is daarna verlengd. Van de jongeren tussen en jaar drinkt meer \
      dan procent in het weekend, en binnen weken komt er een gesprek. De raad stelde dit vast op \
      september.
      """
    #expect(quality(text)?.level == .poor)
    #expect(quality(text)?.reason == "numbers were lost in at least 5 places")
  }

  @Test(
    arguments: [
      """
      De nota loopt van 2010 tot 2014, voor jongeren tussen 12 en 18 jaar. Meer dan 40 procent doet mee \
      en binnen 3 weken volgt een gesprek. Van 9 tot 5, tussen 12 en 1, meer dan 5 procent.
      """,
      """
      Van, tot en met, tussen: en nog meer voorzetsels. Hij gaat van tijd tot tijd naar de raad, en in \
      september komt er een gesprek van twintig procent en een artikel over het lid van de raad.
      """,
    ])
  func soundNumbersAndWordsAloneAreGood(_ text: String) {
    #expect(quality(text)?.level == .good)
  }

  @Test func aPageWhoseWordsCannotBeSeenIsPoor() {
    var layout = MarkedLayout(Self.prose).layout
    layout.pages[0].styles[0].isVisible = false
    let analysed = LayoutAnalyst().analysed(layout)
    #expect(analysed.pages[0].quality.level == .poor)
    #expect(analysed.pages[0].quality.reason.hasSuffix("% of the words cannot be seen on the page"))
  }

  @Test func aPageWithoutTextHasNone() {
    #expect(quality("")?.level == TextQuality.Level.none)
  }

  @Test func whatTheReaderFoundOutweighsTheLetters() {
    var layout = MarkedLayout(Self.prose).layout
    layout.pages[0].quality = TextQuality(level: .poor, reason: "geometry")
    #expect(LayoutAnalyst().analysed(layout).pages[0].quality.reason == "geometry")
  }
}
