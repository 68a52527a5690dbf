package import SpoorModel

/// What is right about one paper, as counts that add up over any sample of papers.
package struct PaperScore: Sendable {
  /// Right, said, and labelled, 0 or 1 each, per level.
  package let title: [TitleLevel: Counts]
  /// Nil where careful readers differ.
  package let dateIsExact: Bool?
  package let dateHasYear: Bool?
  /// Label and answer; nil where careful readers differ or nothing is labelled.
  package let status: StatusPair?
  package let allRight: Bool?
  /// Nil for papers whose references are not labelled.
  package let references: ReferenceCounts?

  package struct Counts: Sendable {
    var right: Int
    var said: Int
    var labelled: Int
  }

  package struct StatusPair: Sendable {
    let wanted: String
    let said: String?
  }

  package struct ReferenceCounts: Sendable {
    let hits: Int
    let labelled: Int
    /// How many references were said; nil where the label is a sample.
    let said: Int?
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

    let date = facts?.date?.value.value.text
    let dateIsScored = !label.ambiguous.contains("date")
    dateIsExact = dateIsScored ? facts != nil && label.date == date : nil
    dateHasYear =
      dateIsScored ? facts != nil && Year.first(in: label.date) == Year.first(in: date) : nil

    if let wanted = label.status, !label.ambiguous.contains("status") {
      status = StatusPair(wanted: wanted, said: facts?.status.summary.rawValue)
    } else {
      status = nil
    }

    let titleIsRight =
      counts[.soft].map { $0.right == 1 } == true || (label.title == nil && titles.isEmpty)
    if let dateIsExact, let status {
      allRight = facts != nil && titleIsRight && dateIsExact && status.wanted == status.said
    } else {
      allRight = nil
    }
    references = PaperScore.references(label: label, facts: facts)
  }

  /// The ways in which a title may be read: alone, or with its subtitle.
  private static func readings(of title: Title?) -> [String] {
    guard let title, !title.value.isEmpty else { return [] }
    guard let subtitle = title.subtitle, !subtitle.isEmpty else { return [title.value] }
    return [title.value] + [" ", ": ", " - "].map { title.value + $0 + subtitle }
  }

  private static func references(label: PaperLabel, facts: FactSheet?) -> ReferenceCounts? {
    guard !label.references.isEmpty || label.hasAllReferences else { return nil }
    let said = (facts?.references ?? []).map(\.value).filter { !$0.title.isEmpty }
    let folded = said.map { (Similarity.folded($0.title), Year.first(in: $0.date?.text)) }
    var used: Set<Int> = []
    for reference in label.references {
      let title = Similarity.folded(reference.title)
      let year = Year.first(in: reference.date)
      let match = folded.indices.first { index in
        !used.contains(index) && isSameWork(title, year, folded[index].0, folded[index].1)
      }
      if let match { used.insert(match) }
    }
    return ReferenceCounts(
      hits: used.count, labelled: label.references.count,
      said: label.hasAllReferences ? said.count : nil)
  }

  /// Equal, or one holds the other, or nearly equal; and the years agree where both give one.
  private static func isSameWork(_ a: [UInt8], _ yearA: String?, _ b: [UInt8], _ yearB: String?)
    -> Bool
  {
    guard !a.isEmpty, !b.isEmpty else { return false }
    if let yearA, let yearB, yearA != yearB { return false }
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    let isContained =
      short.count >= 12 && Double(short.count) >= 0.6 * Double(long.count) && contains(long, short)
    return a == b || isContained || Similarity.ratcliffObershelp(a, b) >= 0.85
  }

  private static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
    guard short.count <= long.count else { return false }
    return (0...(long.count - short.count)).contains { start in
      long[start..<(start + short.count)].elementsEqual(short)
    }
  }
}

/// The first four digits in a text: how years are compared.
enum Year {
  static func first(in text: String?) -> String? {
    guard let text else { return nil }
    var digits = ""
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
        if digits.count == 4 { return digits }
      } else {
        digits = ""
      }
    }
    return nil
  }
}
