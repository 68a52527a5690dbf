package import SpoorModel

/// What is right about one paper, as counts that add up over any sample of papers.
package struct PaperScore: Sendable {
  /// Per level.
  package let title: [TitleLevel: Counts]
  /// Nil where careful readers differ.
  package let date: DateScore?
  /// Label and answer; nil where careful readers differ or nothing is labelled.
  package let status: StatusPair?
  /// Title, date and status right at once; nil where date or status is not scored.
  package let allRight: Bool?
  /// Nil for papers whose references are not labelled.
  package let references: ReferenceScore?

  /// Right, said, and labelled: 0 or 1 each for one field of one paper.
  package struct Counts: Hashable, Sendable {
    package var right: Int
    package var said: Int
    package var labelled: Int

    package init(right: Int, said: Int, labelled: Int) {
      self.right = right
      self.said = said
      self.labelled = labelled
    }
  }

  /// Saying nothing is right where nothing is labelled.
  package struct DateScore: Sendable {
    /// Right to the precision that is printed.
    package let isExact: Bool
    package let hasYear: Bool
    package let isSaid: Bool
    package let isLabelled: Bool
  }

  package struct StatusPair: Sendable {
    package let wanted: String
    /// Nil where there is no line for the paper.
    package let said: String?
  }

  /// - Parameters:
  ///   - label: What a person says.
  ///   - facts: What was extracted; nil when there is no line for the paper.
  package init(label: PaperLabel, facts: FactSheet?) {
    let titles = PaperScore.readings(of: facts?.title?.value)
    let wanted = label.title.map { [$0] + label.alternativeTitles } ?? []
    var counts: [TitleLevel: Counts] = [:]
    for level in TitleLevel.allCases {
      let isRight = wanted.contains { want in titles.contains { level.accepts(want, $0) } }
      counts[level] = Counts(
        right: isRight ? 1 : 0, said: titles.isEmpty ? 0 : 1, labelled: label.title == nil ? 0 : 1)
    }
    title = counts

    let said = facts?.date?.value.value.text
    date =
      label.ambiguous.contains("date")
      ? nil
      : DateScore(
        isExact: facts != nil && label.date == said,
        hasYear: facts != nil && Year.first(in: label.date) == Year.first(in: said),
        isSaid: said != nil, isLabelled: label.date != nil)

    if let wanted = label.status, !label.ambiguous.contains("status") {
      status = StatusPair(wanted: wanted, said: facts?.status.summary.rawValue)
    } else {
      status = nil
    }

    let titleIsRight =
      counts[.soft].map { $0.right == 1 } == true || (label.title == nil && titles.isEmpty)
    if let date, let status {
      allRight = facts != nil && titleIsRight && date.isExact && status.wanted == status.said
    } else {
      allRight = nil
    }
    references =
      label.references.isEmpty && !label.hasAllReferences
      ? nil : ReferenceScore(label: label, said: (facts?.references ?? []).map(\.value))
  }

  /// The ways in which a title may be read: alone, or with its subtitle.
  private static func readings(of title: Title?) -> [String] {
    guard let title, !title.value.isEmpty else { return [] }
    guard let subtitle = title.subtitle, !subtitle.isEmpty else { return [title.value] }
    return [title.value] + [" ", ": ", " - "].map { title.value + $0 + subtitle }
  }
}

/// The first four digits in a text: how years are compared.
enum Year {
  static func first(in text: String?) -> String? { text.flatMap { all(in: $0).first } }

  /// Every run of four digits, in order; a longer run counts by its first four.
  static func all(in text: String) -> [String] {
    var found: [String] = []
    var digits = ""
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
        if digits.unicodeScalars.count == 4 { found.append(digits) }
      } else {
        digits = ""
      }
    }
    return found
  }
}
