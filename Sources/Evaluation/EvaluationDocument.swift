/// An evaluation in the form that programs read.
package struct EvaluationDocument: Encodable, Sendable {
  private let papers: Int
  private let missing: [String]
  private let figures: [String: Double?]
  private let n: [String: Int]
  private let intervals: [String: [Double]?]
  private let groups: [GroupEntry]
  private let misses: [MissEntry]?

  private struct GroupEntry: Encodable {
    let criterion: String
    let name: String
    let papers: Int
    let figures: [String: Double?]
  }

  private struct MissEntry: Encodable {
    let file: String
    let field: String
    let wanted: String?
    let said: String?
    let cue: String?
    let candidates: [String]
  }

  /// - Parameters:
  ///   - report: The evaluation.
  ///   - withMisses: Whether every miss is listed.
  package init(_ report: EvaluationReport, withMisses: Bool) {
    papers = report.count
    missing = report.missing
    figures = Figure.values(of: report.figures)
    n = Figure.counts(of: report.figures)
    intervals = Figure.intervals(of: report.figures)
    groups = report.groups.map {
      GroupEntry(
        criterion: $0.criterion, name: $0.name, papers: $0.count,
        figures: Figure.values(of: $0.figures))
    }
    misses =
      withMisses
      ? report.misses.map {
        MissEntry(
          file: $0.file, field: $0.field, wanted: $0.wanted, said: $0.said, cue: $0.cue,
          candidates: $0.candidates)
      } : nil
  }
}

/// Figures by name, for programs.
extension Figure {
  static func values(of figures: [Figure]) -> [String: Double?] {
    Dictionary(figures.map { ($0.name, $0.value) }, uniquingKeysWith: { one, _ in one })
  }

  static func counts(of figures: [Figure]) -> [String: Int] {
    Dictionary(figures.map { ($0.name, $0.count) }, uniquingKeysWith: { one, _ in one })
  }

  static func intervals(of figures: [Figure]) -> [String: [Double]?] {
    Dictionary(
      figures.map { ($0.name, $0.interval.map { [$0.lowerBound, $0.upperBound] }) },
      uniquingKeysWith: { one, _ in one })
  }
}
