/// An evaluation as text for a person and as JSON for a program.
package enum EvaluationText {
  /// A table of figures, then the worst group of each kind; every miss where that is asked for.
  package static func table(_ report: EvaluationReport, withMisses: Bool) -> String {
    var lines = [
      "papers: \(report.count), without a line in the output: \(report.missing.count)"
    ]
    for figure in report.figures {
      let interval = figure.interval.map {
        "[\(rounded($0.lowerBound)), \(rounded($0.upperBound))]"
      }
      lines.append(
        "\(padded(figure.name, 18)) \(rounded(figure.value))   \(interval ?? "[    –,     –]")   n=\(figure.count)"
      )
    }
    lines += worstGroups(report)
    if withMisses {
      for miss in report.misses {
        lines.append(
          "\(padded(miss.field, 10)) \(miss.file): wanted “\(miss.wanted)”, said “\(miss.said)”")
        if let cue = miss.cue { lines.append("           because: \(cue)") }
        lines += miss.candidates.map { "           also considered: \($0)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func worstGroups(_ report: EvaluationReport) -> [String] {
    var seen: Set<String> = []
    return report.groups.filter { seen.insert($0.criterion).inserted }.map {
      "worst \($0.criterion): \($0.name), n=\($0.count), title, date and status right together \(rounded($0.joint))"
    }
  }

  private static func rounded(_ value: Double?) -> String {
    guard let value else { return "    –" }
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
