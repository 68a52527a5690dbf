import FactExtraction
import SpoorModel
import Testing

/// Any date, in any form, in any place, comes back with its value and its span.
struct DatePropertyTests {
  /// A generator of numbers that gives the same numbers at every run.
  /// - Source: SplitMix64, Steele, Lea and Flood, OOPSLA 2014.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  private static let short = [
    "jan.", "feb.", "mrt.", "apr.", "mei", "jun.", "jul.", "aug.", "sept.", "okt.", "nov.", "dec.",
  ]
  private static let weekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
  private static let places: [(before: String, after: String)] = [
    ("", ""), ("Datum ", ""), ("op ", " heeft het college besloten"), ("d.d. ", "."), ("(", ")"),
    ("van ", " en verder"), ("Utrecht, ", "\n"), ("Versie 0.5, ", " (concept)"), ("\n\n", "\n\n"),
    ("Vastgesteld\n", "\nDe griffier"), ("De nota van ", ", die"), ("\u{200B}", "\u{200E} tot"),
    ("vóór ", ";"), ("„", "”"), ("raadsvergadering:\t", "\t19.30 uur"),
  ]

  /// The forms in which Dutch papers print a day.
  private static func forms(_ day: CalendarDay) -> [String] {
    let month = months[day.month - 1]
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return [
      "\(day.day) \(month) \(day.year)", "\(two(day.day)) \(month) \(day.year)",
      "\(day.day) \(month.uppercased()) \(day.year)",
      "\(day.day) \(short[day.month - 1]) \(day.year)",
      "\(weekdays[day.isoWeekday - 1]) \(day.day) \(month) \(day.year)",
      "\(day.day)-\(day.month)-\(day.year)", "\(two(day.day))-\(two(day.month))-\(day.year)",
      "\(two(day.day))/\(two(day.month))/\(day.year)",
      "\(two(day.day)).\(two(day.month)).\(day.year)",
      "\(day.year)-\(two(day.month))-\(two(day.day))", "\(day.day)\u{A0}\(month)\u{A0}\(day.year)",
      "\(day.day)e \(month) \(day.year)", "\(day.day) \(month)\n\(day.year)",
      "\(day.day)-\(day.month)-'\(two(day.year % 100))",
    ]
  }

  @Test func anyDayInAnyFormAndPlaceComesBack() {
    var numbers = Numbers(state: 20_101_201)
    for _ in 0..<120 {
      let day = CalendarDay(daysSince1970: Int.random(in: 7_305...21_900, using: &numbers))
      let value = EDTF.day(day.year, day.month, day.day)?.text
      for form in DatePropertyTests.forms(day) {
        guard let place = DatePropertyTests.places.randomElement(using: &numbers) else { continue }
        let text = Array((place.before + form + place.after).unicodeScalars)
        let start = place.before.unicodeScalars.count
        let found = DateExtractor().dates(in: text, reference: nil)
        #expect(found.map(\.value.text) == [value].compactMap { $0 }, "\(place.before)\(form)")
        let span = start..<(start + form.unicodeScalars.count)
        #expect(found.map(\.range) == [span], "\(place.before)\(form)\(place.after)")
      }
    }
  }

  @Test func anyTermOfYearsComesBack() {
    var numbers = Numbers(state: 2007)
    for _ in 0..<300 {
      let first = Int.random(in: 1990...2030, using: &numbers)
      let last = first + Int.random(in: 1...12, using: &numbers)
      let joints = ["-", "–", " - ", " t/m ", " tot en met ", " tot ", "—"]
      guard let joint = joints.randomElement(using: &numbers) else { continue }
      let text = "Kadernota jeugd \(first)\(joint)\(last) gemeente"
      let found = DateExtractor().dates(in: Array(text.unicodeScalars), reference: nil)
      #expect(found.map(\.value.text) == ["\(first)/\(last)"], "\(text)")
    }
  }

  @Test func noTextOfRandomPiecesStopsTheGrammarOrGivesASpanOutsideIt() {
    var numbers = Numbers(state: 7)
    let pieces = [
      "1", "31", "2012", "206", "-", "/", ".", ",", " ", "\n", "mei", "jan.", "'", "12", "t/m",
      "tot",
      "en", "van", "week", "eerste", "kwartaal", "begin", "jaren", "heden", "d.d.", "e", "(", ")",
      "Q1",
      "tussen", "maandag", "jl.", "schooljaar", "\u{202E}", "\u{301}", "tweeduizend", "5 mei 2012",
    ]
    let reference = CalendarDay(2013, 10, 1)
    for _ in 0..<2000 {
      let count = Int.random(in: 1...14, using: &numbers)
      var text: [Unicode.Scalar] = []
      for _ in 0..<count {
        text += (pieces.randomElement(using: &numbers) ?? "").unicodeScalars
        if Bool.random(using: &numbers) { text.append(" ") }
      }
      var end = 0
      for date in DateExtractor().dates(in: text, reference: reference) {
        #expect(date.range.lowerBound >= end && date.range.upperBound <= text.count)
        #expect(!date.range.isEmpty)
        end = date.range.upperBound
      }
    }
  }
}
