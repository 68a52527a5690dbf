import SpoorModel

/// Lines beside the name of a journal, and names of meetings in the head of minutes.
extension TitleLine {
  /// How far below the name of a journal its masthead may reach, as a multiple of the height of that name.
  private static let mastheadReach = 1.5

  /// Lines with those made part of a masthead that stand beside the name of a journal: a logo, the number of
  /// the issue, its day in pieces.
  ///
  /// - Parameter lines: The lines of one page, in reading order.
  /// - Complexity: O(*n*).
  static func joiningMastheads(_ lines: [TitleLine], bodySize: Double) -> [TitleLine] {
    let name = lines.first { line in
      line.kind == .masthead && line.size > bodySize * 1.5
        && line.scan.words.first.map(TitleVocabulary.gazettes.contains) ?? false
    }
    guard let name = name?.box else { return lines }
    let below = lines.filter { $0.scan.words.starts(with: ["officiele", "uitgave"]) }
      .compactMap(\.box).filter { $0.top < name.bottom + name.height * mastheadReach }
    let bottom = below.map(\.bottom).max() ?? name.bottom
    return lines.map { line in
      guard let box = line.box, box.midY < bottom else { return line }
      return line.asMasthead
    }
  }

  /// The value of a field that names the meeting, in the head of minutes: `Vergadering   Cliëntenraad Werk`.
  ///
  /// The name of the field is set apart by a wide blank, as in a table; nil without one.
  static func meetingField(
    _ line: LineView, _ scan: WordScan, on page: Page
  ) -> Range<Int>? {
    guard let name = scan.words.first, TitleVocabulary.meetingLabels.contains(name) else {
      return nil
    }
    let words = page.words[page.lines[line.index].words].prefix(2)
    guard words.count == 2, let label = words.first?.box, let second = words.last,
      let value = second.box, value.left - label.right > label.height
    else { return nil }
    return second.range.lowerBound..<line.range.upperBound
  }
}
