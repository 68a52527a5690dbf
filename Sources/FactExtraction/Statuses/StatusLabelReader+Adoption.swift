import SpoorModel

/// Fields that name the adoption of the paper: who, when, or both.
extension StatusLabelReader {
  /// The cue of a field that names a body and a day, which in a proposal may lie ahead.
  static let decisionCue = "day of adoption by a body"

  /// `vastgesteld: 8 februari 2018`, `Rapport vastgesteld: 26 mei 2020`: a field whose value is the day.
  static func isDatedAdoption(
    _ kind: StatusMarker.Kind, _ scan: WordScan, _ words: Range<Int>
  ) -> Bool {
    guard kind == .vastgesteld, words.count == 1, words.lowerBound <= 2,
      scan.endsWithColon(words.lowerBound),
      scan.words[..<words.lowerBound].allSatisfy({
        StatusVocabulary.selfNouns.contains($0) || $0 == "definitief"
      })
    else { return false }
    let rest = words.upperBound..<min(scan.count, words.upperBound + 4)
    return MarkerDate.first(in: scan, rest)?.words.lowerBound == words.upperBound
  }

  /// `Status: vastgesteld MT 14-06-2021`: the field that names the status, with who and when behind it.
  static func isStatusField(
    _ scan: WordScan, _ before: Range<Int>, _ after: Range<Int>
  ) -> Bool {
    guard before.contains(where: { scan.words[$0].hasSuffix("status") }), after.count <= 12 else {
      return false
    }
    return StatusBody.first(in: scan, after) != nil || MarkerDate.first(in: scan, after) != nil
  }

  /// `Datum vaststelling 12 mei 2015`: a field whose value is a date.
  static func adoptionField(in scan: WordScan) -> StatusReading? {
    let words = scan.words.prefix(3)
    let length: Int
    if words.starts(with: ["datum", "vaststelling"]) || words.starts(with: ["vastgesteld", "op"])
      || words.starts(with: ["datum", "raadsbesluit"])
      || words.starts(with: ["datum", "collegebesluit"])
    {
      length = 2
    } else if words.first == "vaststellingsdatum" {
      length = 1
    } else if words.first == "vaststelling", scan.count >= 4, scan.count <= 10,
      StatusBody.first(in: scan, 1..<min(scan.count, 4)) != nil
    {
      // `Vaststelling: raad 12 mei 2011`; in a proposal it is what is planned.
      return MarkerDate.first(in: scan, 2..<scan.count).map {
        StatusReading(
          .vastgesteld, 0..<$0.words.upperBound, .statement,
          body: StatusBody.first(in: scan, 1..<scan.count), date: $0.date, cue: decisionCue)
      }
    } else {
      return nil
    }
    guard let date = MarkerDate.first(in: scan, length..<min(scan.count, length + 6)) else {
      return nil
    }
    return StatusReading(
      .vastgesteld, 0..<date.words.upperBound, .statement, date: date.date, cue: "adoption field")
  }
}
