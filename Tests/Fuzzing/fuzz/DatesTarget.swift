import FactExtraction
import SpoorModel

/// The date grammar on bare text, with and without a day against which relative dates count.
struct DatesTarget: FuzzTarget {
  private let day = CalendarDay(2013, 10, 1)

  func run(_ input: [UInt8]) {
    let text = Array(String(decoding: input, as: UTF8.self).unicodeScalars)
    for reference in [nil, day] {
      let found = DateExtractor().dates(in: text, reference: reference)
      var start = 0
      for date in found {
        promise(
          date.range.lowerBound >= 0 && date.range.upperBound <= text.count && !date.range.isEmpty,
          "a date stands in the text")
        promise(date.range.lowerBound >= start, "dates come in order")
        start = date.range.lowerBound
        promise(EDTF(date.value.text) == date.value, "a value is a date: \(date.value)")
        let days = date.value.days
        promise(days.first != nil || days.last != nil, "a value has a day at one end")
        promise(reference != nil || !date.isResolved, "no year is invented without a reference")
      }
      promise(
        DateExtractor().dates(in: text, reference: reference) == found, "twice gives the same")
    }
  }
}
