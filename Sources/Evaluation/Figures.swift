/// A figure with the number that it rests on, and how sure it is.
package struct Figure: Sendable {
  package let name: String
  /// Between 0 and 1; nil where nothing was there to be right or wrong about.
  package let value: Double?
  package let count: Int
  /// The middle 95 % of the same figure over papers drawn again and again; nil where it has no value.
  package var interval: ClosedRange<Double>?
}

/// The figures of a set of papers.
package enum Figures {
  /// Every figure, in the order of the table, without intervals.
  ///
  /// Precision and recall of dates, and those of each status, are ours; the others are the ones by which
  /// extraction of this kind is scored elsewhere.
  package static func of(_ papers: [PaperScore]) -> [Figure] {
    var sheet = Sheet()
    for level in TitleLevel.allCases {
      sheet.add("title.\(level.rawValue)", sum(papers.compactMap { $0.title[level] }))
    }
    let dates = papers.compactMap(\.date)
    sheet.add("date.exact", share(dates.map(\.isExact)), dates.count)
    sheet.add("date.year", share(dates.map(\.hasYear)), dates.count)
    sheet.add("date.exact", sum(dates.map { counts($0, isRight: $0.isExact) }))
    sheet.add("date.year", sum(dates.map { counts($0, isRight: $0.hasYear) }))

    let statuses = papers.compactMap(\.status)
    sheet.add(
      "status.accuracy", share(statuses.map { $0.wanted == $0.said }), statuses.count)
    let values = perStatus(statuses)
    let scores = values.map { f1($0.counts) }
    sheet.add("status.macro_f1", ratio(scores.reduce(0, +), scores.count), statuses.count)
    for value in values { sheet.add("status.\(value.status)", value.counts) }

    let joint = papers.compactMap(\.allRight)
    sheet.add("joint", share(joint), joint.count)

    let found = papers.compactMap(\.references)
    let labelled = found.map(\.labelled).reduce(0, +)
    let complete = found.filter { $0.said != nil }
    let said = complete.compactMap(\.said).reduce(0, +)
    let precision = ratio(complete.map(\.hits).reduce(0, +), said)
    let recall = ratio(found.map(\.hits).reduce(0, +), labelled)
    sheet.add("references.p", precision, said)
    sheet.add("references.r", recall, labelled)
    sheet.add("references.f1", harmonic(precision, recall), labelled)
    return sheet.figures
  }

  /// Figures in the order in which they were added.
  private struct Sheet {
    var figures: [Figure] = []

    mutating func add(_ name: String, _ value: Double?, _ count: Int) {
      figures.append(Figure(name: name, value: value, count: count))
    }

    /// Precision over what was said, recall and F1 over what is labelled.
    mutating func add(_ name: String, _ counts: PaperScore.Counts) {
      add("\(name).p", ratio(counts.right, counts.said), counts.said)
      add("\(name).r", ratio(counts.right, counts.labelled), counts.labelled)
      add("\(name).f1", f1(counts), counts.labelled)
    }
  }

  private static func sum(_ counts: [PaperScore.Counts]) -> PaperScore.Counts {
    counts.reduce(into: PaperScore.Counts(right: 0, said: 0, labelled: 0)) { sum, next in
      sum.right += next.right
      sum.said += next.said
      sum.labelled += next.labelled
    }
  }

  /// A date that is not labelled and not said is right, but is neither found nor missed.
  private static func counts(_ date: PaperScore.DateScore, isRight: Bool) -> PaperScore.Counts {
    PaperScore.Counts(
      right: isRight && date.isLabelled && date.isSaid ? 1 : 0, said: date.isSaid ? 1 : 0,
      labelled: date.isLabelled ? 1 : 0)
  }

  private struct StatusCounts {
    let status: String
    let counts: PaperScore.Counts
  }

  /// The counts of each value that occurs in the labels, by name.
  private static func perStatus(_ pairs: [PaperScore.StatusPair]) -> [StatusCounts] {
    let empty = PaperScore.Counts(right: 0, said: 0, labelled: 0)
    var counts: [String: PaperScore.Counts] = [:]
    for pair in pairs {
      counts[pair.wanted, default: empty].labelled += 1
      if pair.wanted == pair.said { counts[pair.wanted, default: empty].right += 1 }
      if let said = pair.said { counts[said, default: empty].said += 1 }
    }
    return counts.filter { $0.value.labelled > 0 }.sorted { $0.key < $1.key }.map {
      StatusCounts(status: $0.key, counts: $0.value)
    }
  }
}

func ratio(_ part: Int, _ whole: Int) -> Double? { ratio(Double(part), whole) }

func ratio(_ part: Double, _ whole: Int) -> Double? { whole == 0 ? nil : part / Double(whole) }

/// Nil where there are no answers.
private func share(_ answers: [Bool]) -> Double? {
  ratio(answers.count(where: \.self), answers.count)
}

func f1(_ counts: PaperScore.Counts) -> Double {
  harmonic(ratio(counts.right, counts.said), ratio(counts.right, counts.labelled))
}

/// 0 where one of the two does not exist.
private func harmonic(_ p: Double?, _ r: Double?) -> Double {
  guard let p, let r, p + r > 0 else { return 0 }
  return 2 * p * r / (p + r)
}
