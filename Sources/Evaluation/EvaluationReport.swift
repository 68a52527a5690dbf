package import SpoorModel

/// Labels set against what was extracted: figures, the groups that do worst, and every miss.
package struct EvaluationReport: Sendable {
  package let figures: [Figure]
  /// Groups of at least five papers, worst first within each kind of group.
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
    /// Title, date and status right at once.
    package let joint: Double?
  }

  /// One field of one paper that is not as labelled.
  package struct Miss: Sendable {
    package let file: String
    package let field: String
    package let wanted: String
    package let said: String
    /// The cue that decided what was said; nil where nothing was said.
    package let cue: String?
    /// What else was considered, with the reason why it lost.
    package let candidates: [String]
  }

  /// - Parameters:
  ///   - labels: What a person says.
  ///   - facts: What was extracted, by file name.
  package init(labels: [PaperLabel], facts: [String: FactSheet]) {
    var papers: [PaperScore] = []
    var misses: [Miss] = []
    var missing: [String] = []
    var members: [String: [String: [PaperScore]]] = [:]
    for label in labels {
      let name = label.file.split(separator: "/").last.map(String.init) ?? label.file
      let sheet = facts[name]
      if sheet == nil { missing.append(name) }
      let score = PaperScore(label: label, facts: sheet)
      papers.append(score)
      misses += EvaluationReport.misses(of: score, label: label, facts: sheet)
      let criteria = [
        ("paper type", label.paperKind), ("format", label.format),
        ("text layer", label.textLayerQuality),
      ]
      for (criterion, value) in criteria {
        members[criterion, default: [:]][value ?? "unknown", default: []].append(score)
      }
    }
    count = papers.count
    figures = Figures.withIntervals(papers)
    groups = members.sorted { $0.key < $1.key }.flatMap { criterion, values in
      values.filter { $0.value.count >= 5 }.map { name, scores in
        let joint = Figures.of(scores).first { $0.name == "joint" }?.value
        return Group(criterion: criterion, name: name, count: scores.count, joint: joint)
      }.sorted { ($0.joint ?? 1, $0.name) < ($1.joint ?? 1, $1.name) }
    }
    self.misses = misses
    self.missing = missing
  }

  private static func misses(
    of score: PaperScore, label: PaperLabel, facts: FactSheet?
  ) -> [Miss] {
    var misses: [Miss] = []
    func add(
      _ field: String, _ wanted: String?, _ said: String?, cue: String?, candidates: [String]
    ) {
      misses.append(
        Miss(
          file: label.file, field: field, wanted: wanted ?? "none", said: said ?? "none", cue: cue,
          candidates: candidates))
    }
    if let counts = score.title[.soft], counts.right == 0, counts.labelled + counts.said > 0 {
      add(
        "title", label.title, facts?.title?.value.value, cue: facts?.title?.cue,
        candidates: (facts?.rejectedTitles ?? []).map { "\($0.fact.value.value): \($0.reason)" })
    }
    if score.dateIsExact == false {
      add(
        "date", label.date, facts?.date?.value.value.text, cue: facts?.date?.cue,
        candidates: (facts?.rejectedDates ?? []).prefix(5).map {
          "\($0.fact.value.value.text): \($0.reason)"
        })
    }
    if let status = score.status, status.wanted != status.said {
      add(
        "status", status.wanted, status.said, cue: facts?.status.evidence.first?.cue,
        candidates: (facts?.status.rejected ?? []).prefix(5).map {
          "\($0.fact.value.kind.rawValue): \($0.reason)"
        })
    }
    if let references = score.references, references.hits < references.labelled {
      add(
        "references", "\(references.labelled)", "\(references.hits) of them", cue: nil,
        candidates: (facts?.references ?? []).map(\.value.title))
    }
    return misses
  }
}
