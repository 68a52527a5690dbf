import SpoorModel

/// Where the title ends in a comma list within quotation marks: "Titel, evaluatie X, afdeling Y, september 2010".
struct QuotedTitleTail {
  let title: Range<Int>
  let date: EDTF?

  init(finder: ReferenceFinder, content: Range<Int>) {
    let tokens = finder.tokens
    var segments: [Range<Int>] = []
    var start = content.lowerBound
    for index in content where tokens[index].isSign(",") {
      segments.append(start..<index)
      start = index + 1
    }
    segments.append(start..<content.upperBound)
    var date: EDTF?
    var end = content.upperBound
    var stripped = false
    while segments.count > 1, let last = segments.last {
      let found = finder.date(in: last)
      guard found != nil && !Self.goesOn(last, finder) || Self.isTail(last, finder) else { break }
      if date == nil { date = found }
      segments.removeLast()
      end = segments.last?.upperBound ?? end
      stripped = true
    }
    // With such a tail the list is title, subtitle, department, date: the subtitle names the type.
    if stripped {
      for (index, segment) in segments.enumerated() where index > 0 {
        if Self.namesType(segment, finder) || Self.isEllipsis(segment, finder) {
          end = segments[index - 1].upperBound
          break
        }
      }
    }
    title = content.lowerBound..<end
    self.date = date
  }

  /// Whether a segment with a date goes on with the title: "Jong zijn, jong blijven 2010-2013".
  private static func goesOn(_ segment: Range<Int>, _ finder: ReferenceFinder) -> Bool {
    guard let first = segment.first else { return false }
    let token = finder.tokens[first]
    return token.kind == .word && !token.isCapital && token.type == nil && token.role != .status
      && token.role != .month
      && ReferenceVocabulary.dateLinks.value(of: finder.text.folded(first)[...]) == nil
      && ReferenceVocabulary.timeWords.value(of: finder.text.folded(first)[...]) == nil
  }

  /// "afdeling Werk en Inkomen", "versie 2.1", "gemeente Weert", "concept".
  private static func isTail(_ segment: Range<Int>, _ finder: ReferenceFinder) -> Bool {
    guard let first = segment.first(where: { finder.tokens[$0].kind == .word }) else {
      return true
    }
    return finder.tokens[first].role == .status
      || ReferenceVocabulary.tailWords.value(of: finder.text.folded(first)[...]) != nil
  }

  /// Whether a segment begins as a subtitle: an optional article, at most one word, and a type word.
  private static func namesType(_ segment: Range<Int>, _ finder: ReferenceFinder) -> Bool {
    for index in segment.prefix(3) {
      let token = finder.tokens[index]
      if token.type != nil, !token.isCapital || segment.first == index { return true }
      if token.role == .link { return false }
    }
    return false
  }

  private static func isEllipsis(_ segment: Range<Int>, _ finder: ReferenceFinder) -> Bool {
    segment.first.map { finder.tokens[$0].isSign("\u{2026}") || finder.tokens[$0].isSign(".") }
      ?? false
  }
}
