/// How well "niet aangeleverd" is told over dossiers with planted truth.
package struct PlantedReport: Sendable {
  package let dossiers: [PlantedScore]
  /// `missing.p`, `.r`, `.f1`, and `exact`: the share of dossiers without a miss.
  package let figures: [Figure]

  package init(_ dossiers: [PlantedScore]) {
    self.dossiers = dossiers
    figures = Bootstrap.withIntervals(dossiers, PlantedReport.figures)
  }

  private static func figures(of dossiers: [PlantedScore]) -> [Figure] {
    let counts = PaperScore.Counts(
      right: dossiers.map(\.hits).reduce(0, +), said: dossiers.map(\.said).reduce(0, +),
      labelled: dossiers.map(\.missing).reduce(0, +))
    return [
      Figure(name: "missing.p", value: ratio(counts.right, counts.said), count: counts.said),
      Figure(
        name: "missing.r", value: ratio(counts.right, counts.labelled), count: counts.labelled),
      Figure(name: "missing.f1", value: f1(counts), count: counts.labelled),
      Figure(
        name: "exact", value: ratio(dossiers.count(where: \.isExact), dossiers.count),
        count: dossiers.count),
    ]
  }

  /// For a person: the figures, a line per dossier, and every miss where that is asked for.
  package func text(withMisses: Bool) -> String {
    var lines = ["\(dossiers.count) dossiers with planted truth", ""]
    for figure in figures {
      let interval = figure.interval.map {
        "[\(EvaluationText.rounded($0.lowerBound)), \(EvaluationText.rounded($0.upperBound))]"
      }
      let name = PlantedReport.words[figure.name] ?? figure.name
      lines.append(
        "\(EvaluationText.padded(name, 32)) \(EvaluationText.rounded(figure.value))  "
          + "\(interval ?? "")  N \(figure.count)")
    }
    lines.append("")
    for dossier in dossiers {
      lines.append(
        "\(EvaluationText.padded(dossier.dossier, 32)) \(dossier.hits) of \(dossier.missing) found, "
          + "\(dossier.said - dossier.hits) beside the truth")
    }
    if withMisses { lines += dossiers.flatMap(\.misses).flatMap(told) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let words = [
    "missing.p": "niet aangeleverd, precision", "missing.r": "niet aangeleverd, recall",
    "missing.f1": "niet aangeleverd, F1", "exact": "dossiers without a miss",
  ]

  private func told(_ miss: PlantedMiss) -> [String] {
    let what = miss.kind == .lost ? "lost" : "beside the truth"
    var lines = ["", "\(what), \(miss.dossier): \(miss.title)"]
    if let mention = miss.mention {
      lines.append("  \(mention.file): “\(mention.words)” (\(mention.why))")
    }
    return lines
  }
}

/// The same in the form that programs read.
package struct PlantedDocument: Encodable, Sendable {
  private let dossiers: [Entry]
  private let figures: [String: Double?]
  private let n: [String: Int]
  private let intervals: [String: [Double]?]

  private struct Entry: Encodable {
    let dossier: String
    let found: Int
    let missing: Int
    let said: Int
    let misses: [MissEntry]?
  }

  private struct MissEntry: Encodable {
    let kind: String
    let title: String
    let file: String?
    let words: String?
    let why: String?
  }

  package init(_ report: PlantedReport, withMisses: Bool) {
    dossiers = report.dossiers.map { score in
      Entry(
        dossier: score.dossier, found: score.hits, missing: score.missing, said: score.said,
        misses: withMisses
          ? score.misses.map {
            MissEntry(
              kind: $0.kind.rawValue, title: $0.title, file: $0.mention?.file,
              words: $0.mention?.words, why: $0.mention?.why)
          } : nil)
    }
    figures = Figure.values(of: report.figures)
    n = Figure.counts(of: report.figures)
    intervals = Figure.intervals(of: report.figures)
  }
}
