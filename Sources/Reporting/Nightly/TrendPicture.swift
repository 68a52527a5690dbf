/// A small picture of one figure over the last nights: a bar each, the last one dark.
struct TrendPicture {
  let name: String
  /// Oldest first; not negative.
  let values: [Int]
  let shown: (Int) -> String

  private static let width = 240
  private static let height = 56

  var figure: HTML {
    HTML(.figure, .style("trend")) {
      HTML(
        .svg, .viewBox(width: Self.width, height: Self.height), .hidden,
        .number(.width, Self.width), .number(.height, Self.height)
      ) {
        for (place, value) in values.enumerated() { bar(place, value) }
        HTML(
          .line, .number(.x1, 0), .number(.y1, Self.height), .number(.x2, Self.width),
          .number(.y2, Self.height))
      }
      HTML(.figcaption) {
        HTML(.strong) { name }
        " \(shown(values.last ?? 0)); laagst \(shown(values.min() ?? 0)), hoogst \(shown(values.max() ?? 0))"
      }
    }
  }

  private func bar(_ place: Int, _ value: Int) -> HTML {
    let step = max(2, Self.width / max(1, values.count))
    let highest = max(1, values.max() ?? 1)
    let height = Int((Double(max(0, value)) / Double(highest) * Double(Self.height - 2)).rounded())
    return HTML(
      .rect, place == values.count - 1 ? .style("last") : .style("bar"),
      .number(.x, place * step), .number(.y, Self.height - max(1, height)),
      .number(.width, min(step - 1, 24)), .number(.height, max(1, height)))
  }
}

/// What the nightly page adds to the style sheet of the factsheet.
enum NightlyStyle {
  static let sheet: StaticString = """

    h1 { font-size: 1.8rem; }
    .flips .value { white-space: nowrap; }
    .flips thead th:nth-child(1) { width: 14%; }
    .flips thead th:nth-child(5) { width: 26%; }
    .flips .now { font-weight: 650; }
    .cause { padding: .05em .45em; border: 1px solid; border-radius: .25em; font-size: .85rem; white-space: nowrap; }
    .cause.input { color: var(--accent); }
    .cause.kader { color: var(--half); background: var(--half-ground); }
    .cause.program { color: var(--flag-ink); background: var(--flag-ground); }
    .cause.environment { color: var(--open); background: var(--open-ground); }
    .cause.unproven { color: var(--soft); border-style: dashed; }
    .trends { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; }
    .trend { max-width: 15.5rem; }
    .trend svg { display: block; }
    .trend .bar { fill: var(--rule); }
    .trend .last { fill: var(--accent); }
    .trend line { stroke: var(--soft); stroke-width: 1; }
    """
}
