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
  package static func of(_ papers: [PaperScore]) -> [Figure] {
    var figures: [Figure] = []
    func add(_ name: String, _ value: Double?, _ count: Int) {
      figures.append(Figure(name: name, value: value, count: count))
    }
    for level in TitleLevel.allCases {
      let counts = papers.compactMap { $0.title[level] }
      let right = counts.map(\.right).reduce(0, +)
      let said = counts.map(\.said).reduce(0, +)
      let labelled = counts.map(\.labelled).reduce(0, +)
      add("title.\(level.rawValue).p", ratio(right, said), said)
      add("title.\(level.rawValue).r", ratio(right, labelled), labelled)
      add("title.\(level.rawValue).f1", f1(right, said, labelled), labelled)
    }
    let exact = papers.compactMap(\.dateIsExact)
    add("date.exact", share(exact), exact.count)
    let year = papers.compactMap(\.dateHasYear)
    add("date.year", share(year), year.count)
    let statuses = papers.compactMap(\.status)
    add("status.accuracy", share(statuses.map { $0.wanted == $0.said }), statuses.count)
    add("status.macro_f1", macroF1(statuses), statuses.count)
    let joint = papers.compactMap(\.allRight)
    add("joint", share(joint), joint.count)

    let found = papers.compactMap(\.references)
    let hits = found.map(\.hits).reduce(0, +)
    let labelled = found.map(\.labelled).reduce(0, +)
    let complete = found.filter { $0.said != nil }
    let right = complete.map(\.hits).reduce(0, +)
    let said = complete.compactMap(\.said).reduce(0, +)
    let precision = ratio(right, said)
    let recall = ratio(hits, labelled)
    add("references.p", precision, said)
    add("references.r", recall, labelled)
    add("references.f1", harmonic(precision, recall), labelled)
    return figures
  }

  /// The same, with intervals from papers drawn again `draws` times.
  ///
  /// - Complexity: O(*n* × draws).
  package static func withIntervals(_ papers: [PaperScore], draws: Int = 1000) -> [Figure] {
    guard !papers.isEmpty else { return of(papers) }
    var generator = SplitMix64(state: 1)
    var samples: [[Double]] = []
    for _ in 0..<draws {
      let drawn = (0..<papers.count).map { _ in
        papers[Int.random(in: 0..<papers.count, using: &generator)]
      }
      for (index, figure) in of(drawn).enumerated() {
        if samples.count <= index { samples.append([]) }
        if let value = figure.value { samples[index].append(value) }
      }
    }
    return of(papers).enumerated().map { index, figure in
      var figure = figure
      let values = samples[index].sorted()
      if !values.isEmpty {
        let low = values[Int(0.025 * Double(values.count))]
        figure.interval = low...max(low, values[max(0, Int(0.975 * Double(values.count)) - 1)])
      }
      return figure
    }
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }

  private static func share(_ answers: [Bool]) -> Double? {
    ratio(answers.filter(\.self).count, answers.count)
  }

  private static func f1(_ right: Int, _ said: Int, _ labelled: Int) -> Double {
    harmonic(ratio(right, said), ratio(right, labelled))
  }

  private static func harmonic(_ p: Double?, _ r: Double?) -> Double {
    guard let p, let r, p + r > 0 else { return 0 }
    return 2 * p * r / (p + r)
  }

  /// The mean F1 over the values that occur in the labels.
  private static func macroF1(_ pairs: [PaperScore.StatusPair]) -> Double? {
    let values = Set(pairs.map(\.wanted)).sorted()
    guard !values.isEmpty else { return nil }
    let scores = values.map { value in
      f1(
        pairs.filter { $0.wanted == value && $0.said == value }.count,
        pairs.filter { $0.said == value }.count, pairs.filter { $0.wanted == value }.count)
    }
    return scores.reduce(0, +) / Double(scores.count)
  }
}

/// A small generator with a fixed seed: the same papers give the same intervals.
///
/// - Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
