package import SpoorModel

/// The night for a terminal or a mail: one line where it was quiet.
package enum NightlyText {
  /// - Complexity: O(*n*) in the size of the report.
  package static func text(for report: NightlyReport) -> String {
    var lines = [Dutch.nightlyLine(report)]
    guard !(report.isQuiet && report.baseline != nil) else { return lines[0] + "\n" }
    for failure in report.failures {
      lines.append("  \(Dutch.failuresHead): \(line(failure.dossier)): \(line(failure.message))")
    }
    for dossier in report.dossiers {
      lines.append("\n\(line(dossier.dossier))")
      lines += dossier.newlyUnread.map {
        "  \(Dutch.newlyUnreadHead): \(line(Dutch.reading($0)))"
      }
      lines += dossier.flips.map(flip)
      lines += dossier.readings.filter { $0.kind == .newlyRead }.map {
        "  \(Dutch.readAgainHead): \(line(Dutch.reading($0)))"
      }
      lines += dossier.facts.map { change in
        "  \(Dutch.fact(change.kind)) van \(line(change.path)): \(line(Dutch.quoted(change.before)))"
          + " → \(line(Dutch.quoted(change.after)))"
      }
      lines += dossier.papers.map { "  stuk \(line(Dutch.paper($0)))" }
      lines += dossier.quotes.map {
        "  citaat in \(line($0.path)): “\(line($0.quote))” \(Dutch.fate($0))"
      }
    }
    if !report.addedDossiers.isEmpty {
      lines.append("\nDossiers erbij: \(line(report.addedDossiers.joined(separator: ", ")))")
    }
    if !report.goneDossiers.isEmpty {
      lines.append("\nDossiers weg: \(line(report.goneDossiers.joined(separator: ", ")))")
    }
    if report.baseline == nil { lines.append(Dutch.nightlyFirst) }
    if let course = Dutch.nightlyCourse(report) { lines.append("\n" + course) }
    lines.append("\n" + Dutch.acceptHint(report))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func flip(_ flip: Flip) -> String {
    let cause = flip.cause.map { " [\(Dutch.factor($0.factor)): \(line($0.proof))]" } ?? ""
    return "  \(Dutch.kind(flip.kind)) \(line(flip.label)): \(line(flip.before ?? "geen")) → "
      + "\(line(flip.after ?? "geen"))\(cause)"
  }

  private static func line(_ text: String) -> String { TerminalText.line(text) }
}
