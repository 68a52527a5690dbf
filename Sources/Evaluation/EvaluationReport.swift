import SpoorModel

/// Labels set against what was extracted: figures, the groups that do worst, and every miss.
package struct EvaluationReport: Sendable {
  package let figures: [Figure]
  /// Groups of at least `smallestGroup` papers, worst first within each kind of group.
  package let groups: [Group]
  package let misses: [Miss]
  /// Labelled papers for which nothing was extracted.
  package let missing: [String]
  package let count: Int

  /// Papers that share a type, a format or a quality of their text layer.
  package struct Group: Sendable {
    package let criterion: String
    package let name: String
    package let count: Int
    /// All figures of the group, without intervals.
    package let figures: [Figure]

    package func value(_ figure: String) -> Double? {
      figures.first { $0.name == figure }?.value
    }
  }

  /// Below this a group says more about its papers than about its kind.
  private static let smallestGroup = 5

  /// - Parameters:
  ///   - labels: What a person says.
  ///   - papers: What was extracted, by file name.
  /// - Complexity: O(*n*) papers, with 1000 draws for the intervals.
  package init(labels: [PaperLabel], papers: [String: EvaluatedPaper]) {
    var scores: [PaperScore] = []
    var misses: [Miss] = []
    var missing: [String] = []
    var members: [String: [String: [PaperScore]]] = [:]
    for label in labels {
      let name = label.file.split(separator: "/").last.map(String.init) ?? label.file
      let paper = papers[name]
      if paper == nil { missing.append(name) }
      let score = PaperScore(label: label, facts: paper?.facts)
      scores.append(score)
      misses += Miss.all(of: score, label: label, facts: paper?.facts)
      let criteria: [(String, String?)] = [
        ("paper type", PaperFamily.name(of: label.paperKind)), ("format", label.format),
        ("text layer", paper?.textLayer.rawValue),
      ]
      for (criterion, value) in criteria {
        members[criterion, default: [:]][value ?? "unknown", default: []].append(score)
      }
    }
    count = scores.count
    figures = Bootstrap.withIntervals(scores, Figures.of)
    groups = members.sorted { $0.key < $1.key }.flatMap { criterion, values in
      values.filter { $0.value.count >= EvaluationReport.smallestGroup }.map { name, scores in
        Group(
          criterion: criterion, name: name, count: scores.count, figures: Figures.of(scores))
      }.sorted { ($0.value("joint") ?? 1, $0.name) < ($1.value("joint") ?? 1, $1.name) }
    }
    self.misses = misses
    self.missing = missing
  }
}
