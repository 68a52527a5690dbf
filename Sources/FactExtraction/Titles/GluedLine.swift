import SpoorModel

/// Lines of texts without geometry in which two printed lines, or a page number and a line, were glued.
///
/// - Source: domain guide 3.6, "page numbers glued to titles and dates".
enum GluedLine {
  /// The parts of a line that were printed apart: the whole range where nothing is glued, or where the
  /// medium has places.
  ///
  /// A cut lies between a digit and a capital (`2017Colofon`, `1Samen`); a year with up to three more
  /// digits after it ends at its fourth (`20212`).
  static func parts(of line: LineView, on page: Page) -> [Range<Int>] {
    let whole = line.range
    guard line.box == nil, page.width == 0, line.headingLevel == nil, whole.count <= 300 else {
      return [whole]
    }
    let scalars = page.text.scalars
    var parts: [Range<Int>] = []
    var start = whole.lowerBound
    for place in whole.dropFirst() where isSeam(scalars, place, start) {
      parts.append(start..<place)
      start = place
    }
    parts.append(start..<whole.upperBound)
    if let last = parts.popLast() { parts += yearAndPage(last, scalars) }
    return parts
  }

  private static func isSeam(_ scalars: [Unicode.Scalar], _ place: Int, _ start: Int) -> Bool {
    guard Folding.isDigit(scalars[place - 1]), scalars[place].properties.isUppercase,
      place + 1 < scalars.count, scalars[place + 1].properties.isAlphabetic
    else { return false }
    // `2E`, `A4B`: a code, not a seam; before the seam stand digits of a year or a page number only.
    var low = place
    while low > start, Folding.isDigit(scalars[low - 1]) { low -= 1 }
    return low == start || scalars[low - 1] == " " || scalars[low - 1] == "-"
  }

  private static func yearAndPage(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> [Range<Int>]
  {
    var low = range.upperBound
    while low > range.lowerBound, Folding.isDigit(scalars[low - 1]) { low -= 1 }
    let digits = range.upperBound - low
    guard (5...7).contains(digits), low > range.lowerBound,
      (scalars[low] == "2" && scalars[low + 1] == "0")
        || (scalars[low] == "1" && scalars[low + 1] == "9")
    else { return [range] }
    return [range.lowerBound..<(low + 4), (low + 4)..<range.upperBound]
  }
}
