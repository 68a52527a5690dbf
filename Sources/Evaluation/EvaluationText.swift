/// An evaluation as text for a person.
package enum EvaluationText {
  /// A table of figures, then the worst group of each kind; every miss where that is asked for.
  package static func table(_ report: EvaluationReport, withMisses: Bool) -> String {
    let figures = Dictionary(
      report.figures.map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
    var lines = ["\(report.count) papers, \(report.missing.count) of them not found", "", header]
    for level in TitleLevel.allCases {
      lines.append(row("title, \(level.words)", figures, "title.\(level.rawValue)"))
    }
    lines.append(row("date, exact", figures, "date.exact", share: "date.exact"))
    lines.append(row("date, same year", figures, "date.year", share: "date.year"))
    let statuses = report.figures.map(\.name).filter { name in
      name.hasPrefix("status.") && name.hasSuffix(".f1")
    }.map { String($0.dropLast(3)) }
    for status in statuses {
      lines.append(row("status, \(status.dropFirst("status.".count))", figures, status))
    }
    lines.append(row("status, macro F1", figures, share: "status.accuracy", f1: "status.macro_f1"))
    lines.append(row("title, date, status", figures, share: "joint"))
    lines.append(row("references", figures, "references"))
    lines += worstGroups(report)
    if withMisses { lines += report.misses.flatMap(told) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let header =
    "                                  right precision recall     F1   95 % interval     N"

  /// One row: the interval and the number are those of F1, or of the share where there is no F1.
  private static func row(
    _ name: String, _ figures: [String: Figure], _ stem: String? = nil, share: String? = nil,
    f1: String? = nil
  ) -> String {
    let f1 = figures[f1 ?? stem.map { "\($0).f1" } ?? ""]
    let share = figures[share ?? ""]
    let leading = share?.interval == nil || stem == nil && f1 != nil ? f1 : share
    let interval =
      leading?.interval.map { "[\(rounded($0.lowerBound)), \(rounded($0.upperBound))]" }
      ?? "[    –,     –]"
    return [
      padded(name, 32), share.map { rounded($0.value) } ?? "     ",
      "    " + (stem.map { rounded(figures["\($0).p"]?.value) } ?? "     "),
      " " + (stem.map { rounded(figures["\($0).r"]?.value) } ?? "     "),
      " " + (f1.map { rounded($0.value) } ?? "     "),
      " " + interval,
      String(repeating: " ", count: max(0, 4 - "\(leading?.count ?? 0)".count))
        + "\(leading?.count ?? 0)",
    ].joined(separator: " ")
  }

  private static func worstGroups(_ report: EvaluationReport) -> [String] {
    var seen: Set<String> = []
    let worst = report.groups.filter { seen.insert($0.criterion).inserted }
    guard !worst.isEmpty else { return [] }
    return [""]
      + worst.map { group in
        """
        worst by \(padded(group.criterion + ": " + group.name, 24)) \
        title \(rounded(group.value("title.soft.f1")))  date \(rounded(group.value("date.exact")))  \
        status \(rounded(group.value("status.macro_f1")))  \
        together \(rounded(group.value("joint")))  N \(group.count)
        """
      }
  }

  private static func told(_ miss: Miss) -> [String] {
    var lines = [
      "", "\(miss.field), \(miss.file)", "  right: \(miss.wanted ?? "nothing")",
      "  said:  \(miss.said ?? "nothing")",
    ]
    if let cue = miss.cue { lines.append("  because: \(cue)") }
    return lines + miss.candidates.map { "  considered: \($0)" }
  }

  static func rounded(_ value: Double?) -> String {
    guard let value else { return "    –" }
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension TitleLevel {
  fileprivate var words: String {
    switch self {
    case .strict: "strict"
    case .soft: "soft"
    case .levenshtein: "Levenshtein ≥ 0.8"
    case .ratcliffObershelp: "Ratcliff-Obershelp ≥ 0.95"
    }
  }
}
