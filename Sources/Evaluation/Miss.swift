import SpoorModel

/// One field of one paper that is not as labelled, with what led astray.
package struct Miss: Sendable {
  package let file: String
  package let field: String
  /// What the label holds; nil where it holds nothing.
  package let wanted: String?
  /// What was said; nil where nothing was.
  package let said: String?
  /// The cue that decided what was said; nil where nothing was said.
  package let cue: String?
  /// What else was considered, with the reason why it lost.
  package let candidates: [String]

  /// Every miss of one paper: title, date, status, then each reference that was lost or made up.
  static func all(of score: PaperScore, label: PaperLabel, facts: FactSheet?) -> [Miss] {
    let paper = Paper(label: label, facts: facts)
    return [
      paper.title(score), paper.date(score), paper.status(score),
    ].compactMap(\.self) + paper.references(score)
  }

  /// How many candidates are listed of one field.
  private static let candidateLimit = 5

  /// A label with what was extracted of its paper.
  private struct Paper {
    let label: PaperLabel
    let facts: FactSheet?

    func title(_ score: PaperScore) -> Miss? {
      guard let counts = score.title[.soft], counts.right == 0, counts.labelled + counts.said > 0
      else { return nil }
      let title = facts?.title
      let said = title.map { [$0.value.value, $0.value.subtitle ?? ""].filter { !$0.isEmpty } }
      return miss(
        "title", wanted: label.title, said: said?.joined(separator: " / "), cue: title?.cue,
        candidates: (facts?.rejectedTitles ?? []).map { "“\($0.fact.value.value)”: \($0.reason)" })
    }

    func date(_ score: PaperScore) -> Miss? {
      guard let date = score.date, !date.isExact else { return nil }
      return miss(
        "date", wanted: label.date, said: facts?.date?.value.value.text, cue: facts?.date?.cue,
        candidates: (facts?.rejectedDates ?? []).map {
          "\($0.fact.value.value.text) “\($0.fact.value.text)”: \($0.reason)"
        })
    }

    func status(_ score: PaperScore) -> Miss? {
      guard let status = score.status, status.wanted != status.said else { return nil }
      return miss(
        "status", wanted: status.wanted, said: status.said,
        cue: facts?.status.evidence.first.map { "\($0.cue): “\($0.span.quote)”" },
        candidates: (facts?.status.rejected ?? []).map {
          "\($0.fact.value.kind.rawValue) “\($0.fact.span.quote)”: \($0.reason)"
        })
    }

    /// Lost references with what comes nearest; where the label is complete also what is not in it.
    func references(_ score: PaperScore) -> [Miss] {
      guard let references = score.references else { return [] }
      let said = facts?.references ?? []
      let lost = references.lost.map { number in
        let wanted = label.references[number]
        return miss(
          "reference", wanted: Paper.named(wanted.title, wanted.date), said: nil, cue: nil,
          candidates: nearest(to: wanted, among: said.map(\.value)))
      }
      guard references.said != nil else { return lost }
      return lost
        + references.spurious.map { number in
          let fact = said[number]
          return miss(
            "reference", wanted: nil,
            said: Paper.named(fact.value.title, fact.value.date?.text), cue: fact.cue,
            candidates: ["the words “\(fact.span.quote)” on page \(fact.span.page)"])
        }
    }

    /// The said reference that is most alike, where one is alike at all.
    private func nearest(to wanted: PaperLabel.LabelledReference, among said: [Reference])
      -> [String]
    {
      let target = SameWork(wanted.title, date: nil)
      let ranked = said.map { ($0, SameWork($0.title, date: nil).similarity(to: target)) }
      guard let best = ranked.max(by: { $0.1 < $1.1 }), best.1 >= 0.5 else { return [] }
      return ["nearest: \(Paper.named(best.0.title, best.0.date?.text))"]
    }

    private static func named(_ title: String, _ date: String?) -> String {
      date.map { "\(title) (\($0))" } ?? title
    }

    private func miss(
      _ field: String, wanted: String?, said: String?, cue: String?, candidates: [String]
    ) -> Miss {
      Miss(
        file: label.file, field: field, wanted: wanted, said: said, cue: cue,
        candidates: Array(candidates.prefix(Miss.candidateLimit)))
    }
  }
}
