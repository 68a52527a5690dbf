import SpoorModel
import Testing

@Suite("An EDTF value")
struct EDTFTests {
  @Test(
    "covers the days that it says",
    arguments: [
      ("2010-12-01", "2010-12-01", "2010-12-01"), ("2012-02", "2012-02-01", "2012-02-29"),
      ("2010", "2010-01-01", "2010-12-31"), ("2010-24", "2010-12-01", "2011-02-28"),
      ("2013-36", "2013-10-01", "2013-12-31"), ("2012-41", "2012-07-01", "2012-12-31"),
      ("2013-W01", "2012-12-31", "2013-01-06"), ("199X", "1990-01-01", "1999-12-31"),
      ("2011/2014", "2011-01-01", "2014-12-31"), ("2011~", "2011-01-01", "2011-12-31"),
    ])
  func days(value: String, first: String, last: String) throws {
    let days = try #require(EDTF(value)).days
    #expect(days == DayRange(first: day(first), last: day(last)))
  }

  @Test("has an open end where the printed period has none")
  func openEnd() throws {
    let value = try #require(EDTF("2017-12-30/.."))
    #expect(value.days.last == nil)
    #expect(value.year == 2017)
  }

  @Test(
    "is refused when no calendar has it",
    arguments: ["2010-13", "2011-02-29", "2014/2011", "2013-W53", "203", "", "2010-1-1", "../.."])
  func refused(text: String) { #expect(EDTF(text) == nil) }

  @Test("counts days forth and back over four centuries")
  func calendar() throws {
    for days in stride(from: -80_000, to: 80_000, by: 17) {
      #expect(CalendarDay(daysSince1970: days).daysSince1970 == days)
    }
    #expect(try #require(CalendarDay(2010, 12, 1)).isoWeekday == 3)
  }

  private func day(_ text: String) -> Int? { EDTF(text)?.days.first }
}
