import SpoorModel

/// Finds the lines of a table of contents: an entry and the number of its page, often with dots between.
///
/// Dots decide by themselves; without them a heading such as "Inhoudsopgave" must stand above, and the
/// numbers must rise.
enum TableOfContents {
  /// Fewer lines than this are no table of contents.
  private static let fewestEntries = 3

  private static let headings: Set<String> = [
    "inhoud", "inhoudsopgave", "inhoudsopgaven", "inhoudsoverzicht", "inhoud sopgave", "contents",
    "table of contents", "inhoudstafel",
  ]

  private struct Entry {
    let line: Int
    let number: Int?
    let hasLeader: Bool
  }

  static func mark(_ pages: inout [Page]) {
    var continues = false
    for index in pages.indices {
      let page = pages[index]
      let lines = page.lines.indices.filter { isCandidate(page.lines[$0].role) }
      let entries = lines.map { entry(page.lines[$0], index: $0, in: page.text.scalars) }
      let heading = lines.firstIndex { isHeading(page.lines[$0], in: page.text.scalars) }
      let found = entryLines(entries, after: heading, continues: continues)
      continues = found.last.map { last in last == lines.last } ?? false
      for line in found { pages[index].lines[line].role = .tableOfContents }
      if !found.isEmpty, let heading { pages[index].lines[lines[heading]].role = .tableOfContents }
    }
  }

  private static func isCandidate(_ role: LineRole) -> Bool {
    role == .body || role == .listItem || role == .tableRow
  }

  /// The lines of contents on one page: those between the first and the last entry, when most are entries.
  private static func entryLines(
    _ entries: [Entry], after heading: Int?, continues: Bool
  ) -> [Int] {
    let leaders = entries.indices.filter { entries[$0].hasLeader }
    if leaders.count >= fewestEntries, let first = leaders.first, let last = leaders.last,
      leaders.count * 2 >= last - first + 1
    {
      let start = heading.map { min($0 + 1, first) } ?? first
      let isNear = first - start <= 6
      return entries[(isNear ? start : first)...last].map(\.line)
    }
    guard let start = heading.map({ $0 + 1 }) ?? (continues ? 0 : nil), start < entries.count else {
      return []
    }
    // Without dots: numbers that never fall, at most three lines apart.
    var found: [Int] = []
    var previous = 0
    var gap = 0
    for (place, entry) in entries[start...].enumerated() {
      if let number = entry.number, number >= previous {
        previous = number
        found.append(start + place)
        gap = 0
      } else {
        gap += 1
        if gap > 3 { break }
      }
    }
    guard found.count >= fewestEntries, let last = found.last else { return [] }
    return entries[start...last].map(\.line)
  }

  private static func isHeading(_ line: Line, in scalars: [Unicode.Scalar]) -> Bool {
    guard line.range.count <= 40 else { return false }
    let letters = scalars[line.range].filter { LineSignature.isLetter($0) || $0 == " " }
    let text = String(scalars: letters).lowercased()
    return headings.contains(text.split(separator: " ").joined(separator: " "))
  }

  /// A line as an entry: the number at its end, and whether dots lead to it.
  private static func entry(_ line: Line, index: Int, in scalars: [Unicode.Scalar]) -> Entry {
    var place = line.range.upperBound
    let start = line.range.lowerBound
    while place > start, scalars[place - 1] == " " { place -= 1 }
    let numberEnd = place
    while place > start, numberEnd - place < 5, let _ = digit(scalars[place - 1]) { place -= 1 }
    let hasNumber = place < numberEnd && numberEnd - place <= 4 && place > start
    let number = scalars[place..<numberEnd].reduce(0) { $0 * 10 + (digit($1) ?? 0) }
    var dots = 0
    while place > start, isLeader(scalars[place - 1]) {
      if scalars[place - 1] == "\u{2026}" {
        dots += 3
      } else if scalars[place - 1] != " " {
        dots += 1
      }
      place -= 1
    }
    // "1. 12" or "2.3" is a row of a table, not the title of a chapter.
    let hasTitle = scalars[start..<place].contains(where: LineSignature.isLetter)
    return Entry(
      line: index, number: hasNumber && hasTitle ? number : nil, hasLeader: dots >= 4 && hasTitle)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    scalar.value >= 0x30 && scalar.value <= 0x39 ? Int(scalar.value) - 0x30 : nil
  }

  private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x2E, 0x2026, 0xB7, 0x5F, 0x2024: true
    default: false
    }
  }
}
