import SpoorModel

/// Lines that could be the title together, with what speaks for them.
struct TitleCandidate: Sendable {
  /// In reading order; never empty.
  var lines: [TitleLine]
  var subtitle: [TitleLine] = []
  var score: Double
  /// What decided, in English.
  var cue: String
  /// Set where only part of the lines is the title: the value of a field.
  var ranges: [Range<Int>]

  init(_ lines: [TitleLine], score: Double, cue: String, ranges: [Range<Int>]? = nil) {
    self.lines = lines
    self.score = score
    self.cue = cue
    self.ranges = ranges ?? TitleCandidate.ranges(of: lines)
  }

  var size: Double { lines.map(\.size).max() ?? 0 }
  var pageIndex: Int { lines[0].pageIndex }
  var text: String { lines.map(\.text).joined(separator: " ") }

  /// One range where lines follow one another in the page's text, one for each run otherwise.
  static func ranges(of lines: [TitleLine]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var previous: Int?
    for line in lines {
      if let previous, previous + 1 == line.index, let last = ranges.last,
        last.upperBound <= line.range.lowerBound
      {
        ranges[ranges.count - 1] = last.lowerBound..<line.range.upperBound
      } else {
        ranges.append(line.range)
      }
      previous = line.index
    }
    return ranges
  }

  /// The fact that this candidate amounts to; nil when nothing is left after cleaning.
  func fact(in view: LayoutView) -> Fact<Title>? {
    let page = view.layout.pages[pageIndex]
    guard let title = TitleCandidate.cleaned(ranges, on: page) else { return nil }
    let sub =
      subtitle.isEmpty ? nil : TitleCandidate.cleaned(TitleCandidate.ranges(of: subtitle), on: page)
    let split =
      TitleSplit.atStop(title.value) ?? (sub == nil ? TitleSplit.atColon(title.value) : nil)
    let value =
      split.map { Title($0.title, subtitle: $0.subtitle) }
      ?? Title(title.value, subtitle: sub?.value)
    let spans = (title.ranges + (split == nil ? sub?.ranges ?? [] : [])).map {
      view.span($0, onPage: pageIndex)
    }
    guard let first = spans.first else { return nil }
    return Fact(
      value, span: first, continuedIn: Array(spans.dropFirst()),
      confidence: min(0.99, max(0.05, score)),
      reader: TitleExtractor.reader, cue: cue, repair: title.repair)
  }

  private static func cleaned(
    _ ranges: [Range<Int>], on page: Page
  ) -> (ranges: [Range<Int>], value: String, repair: String?)? {
    if ranges.count == 1, let range = ranges.first {
      return TitleText.cleaned(range, on: page).map { ([$0.range], $0.value, $0.repair) }
    }
    let parts = ranges.compactMap { TitleText.cleaned($0, on: page) }
    guard !parts.isEmpty else { return nil }
    return (
      parts.map(\.range), parts.map(\.value).joined(separator: " "),
      parts.lazy.compactMap(\.repair).first
    )
  }
}

/// Parts a title from its subtitle where they stand on one line.
enum TitleSplit {
  /// `Gezond in de stad. Nota lokaal gezondheidsbeleid`: a motto, a full stop, the type of paper.
  static func atStop(_ text: String) -> (title: String, subtitle: String)? {
    let scalars = Array(text.unicodeScalars)
    guard
      let stop = scalars.indices.first(where: {
        scalars[$0] == "." && $0 >= 6 && $0 + 2 < scalars.count && scalars[$0 + 1] == " "
          && scalars[$0 + 2].properties.isUppercase
      })
    else { return nil }
    let right = String.foldingBlanks(String(scalars: scalars[(stop + 1)...]))
    let words = WordScan(FoldedText(Array(right.unicodeScalars)), limit: 6).words
    let left = String(scalars: scalars[..<stop])
    guard let first = words.first, PaperKindReader.kind(of: first) != nil,
      (WordScan(FoldedText(Array(left.unicodeScalars))).words.last?.count ?? 0) > 3
    else { return nil }
    return (left, right)
  }

  /// `Armoede en participatie: Visie en uitvoering`; not `Fiche 5: …` or `Bijlage A: …`, where the colon follows a number.
  ///
  /// - Source: domain guide 3.1, "title : subtitle".
  static func atColon(_ text: String) -> (title: String, subtitle: String)? {
    let scalars = Array(text.unicodeScalars)
    guard
      let colon = scalars.indices.first(where: {
        scalars[$0] == ":" && $0 + 1 < scalars.count && scalars[$0 + 1] == " "
      })
    else { return nil }
    let left = String.foldingBlanks(String(scalars: scalars[..<colon]))
    let right = String.foldingBlanks(String(scalars: scalars[(colon + 1)...]))
    let leftWords = WordScan(FoldedText(Array(left.unicodeScalars)))
    guard leftWords.count >= 1, right.unicodeScalars.count >= 3, let last = leftWords.words.last,
      !(leftWords.count <= 2
        && (last.count == 1 || last.unicodeScalars.contains(where: Folding.isDigit)))
    else { return nil }
    return (left, right)
  }
}
