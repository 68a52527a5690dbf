package import SpoorModel

/// The end of `spoor run` on a terminal: what was found, what needs attention, and where to read on.
package enum TerminalSummary {
  /// So many signals below *hoog*, and so many files, are listed before the rest is counted.
  private static let listed = 12

  /// The summary, ended by a line break.
  ///
  /// - Parameters:
  ///   - report: The report of the run.
  ///   - factsheet: Where the factsheet was written, as the user may open it; nil when none was.
  ///   - isColoured: Whether the terminal shows colours.
  /// - Complexity: O(*n*) in the size of the report.
  package static func text(
    for report: DossierReport, factsheet: String?, isColoured: Bool
  ) -> String {
    let index = ReportIndex(report)
    let style = TerminalStyle(isColoured: isColoured)
    let parts = [
      verdicts(in: index, style), signals(in: index, style), files(in: index, style),
      missing(in: index, style),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
      + (factsheet.map { "\n" + place(of: $0, isColoured: isColoured) } ?? "")
  }

  /// The line that says where the factsheet was written.
  package static func place(of factsheet: String, isColoured: Bool) -> String {
    let style = TerminalStyle(isColoured: isColoured)
    return style.paint("Factsheet:", .strong) + " " + TerminalText.line(factsheet) + "\n"
  }

  private static func verdicts(in index: ReportIndex, _ style: TerminalStyle) -> [String] {
    let report = index.report
    let head = style.paint(
      TerminalText.line(Dutch.pageTitle(gemeente: report.dossier.gemeente)) + " (voorstel)", .strong
    )
    guard !index.aanpakken.isEmpty else { return [head, "  " + Dutch.noAanpak] }
    var table = TextColumns()
    table.append(
      [TextColumns.Cell("")]
        + (report.framework.themes.map(\.name) + [Dutch.totalColumn])
        .map { TextColumns.Cell(TerminalText.line($0)) })
    for aanpak in index.aanpakken {
      let findings = index.findings(of: aanpak.name)
      let perTheme = report.framework.themes.map { theme in
        findings.filter { index.indicator($0.indicator)?.theme.id == theme.id }
      }
      table.append(
        [TextColumns.Cell(TerminalText.line(aanpak.name))]
          + (perTheme + [findings]).map { counts($0, scale: report.framework.scale, style) })
    }
    let legend = report.framework.scale.map { verdict in
      verdict.sense.sign + " " + TerminalText.line(verdict.label)
    }
    return [head] + table.lines(indent: "  ")
      + ["  " + style.paint((legend + ["! met LET OP"]).joined(separator: " · "), .soft)]
  }

  /// The counts of one cell: "4✓ 1✗ 1!".
  private static func counts(
    _ findings: [Finding], scale: [Verdict], _ style: TerminalStyle
  ) -> TextColumns.Cell {
    var plain: [String] = []
    var shown: [String] = []
    for entry in VerdictCount.all(in: findings, scale: scale) where entry.count > 0 {
      let text = "\(entry.count)\(entry.verdict.sense.sign)"
      plain.append(text)
      shown.append(style.paint(text, ink(for: entry.verdict.sense)))
    }
    let flagged = findings.count { !$0.reservations.isEmpty }
    if flagged > 0 {
      plain.append("\(flagged)!")
      shown.append(style.paint("\(flagged)!", .caution))
    }
    return plain.isEmpty
      ? TextColumns.Cell("–")
      : TextColumns.Cell(plain.joined(separator: " "), shown: shown.joined(separator: " "))
  }

  private static func ink(for sense: Verdict.Sense) -> TerminalStyle.Ink {
    switch sense {
    case .positive: .good
    case .negative: .bad
    case .partial, .undetermined: .caution
    }
  }

  private static func signals(in index: ReportIndex, _ style: TerminalStyle) -> [String] {
    let signals = index.signalsByWeight
    guard !signals.isEmpty else { return [] }
    let counts = Severity.allCases.sorted(by: >).map { severity in
      "\(signals.count { $0.severity == severity }) \(severity.rawValue)"
    }
    let high = signals.count { $0.severity == .hoog }
    var table = TextColumns()
    for signal in signals.prefix(max(high, listed)) {
      let severity = signal.severity.rawValue
      table.append([
        TextColumns.Cell(
          severity,
          shown: style.paint(
            severity,
            signal.severity == .hoog ? .bad : signal.severity == .midden ? .caution : .soft)),
        TextColumns.Cell(TerminalText.line(signal.code)),
        TextColumns.Cell(TerminalText.line(signal.headline)),
        TextColumns.Cell(
          TerminalText.line(
            [signal.aanpak ?? Dutch.wholeDossier, signal.subject].joined(separator: ": "))),
      ])
    }
    let rest = signals.count - max(high, listed)
    return [style.paint(Dutch.signalsHead, .strong) + ": " + counts.joined(separator: ", ")]
      + table.lines(indent: "  ") + (rest > 0 ? ["  … en nog \(rest)"] : [])
  }

  private static func files(in index: ReportIndex, _ style: TerminalStyle) -> [String] {
    let report = index.report
    let unread =
      report.documents.filter { $0.outcome != .read }.map {
        (path: $0.document.path, outcome: $0.outcome)
      } + report.refusals.map { (path: $0.path, outcome: $0.outcome) }
    let state = Completeness(index)
    var lines = [
      style.paint("Bestanden", .strong)
        + ": \(state.delivered) aangeleverd, \(state.read) gelezen, \(state.readInPart) gedeeltelijk, "
        + "\(state.notRead + state.empty) niet of leeg"
    ]
    var table = TextColumns()
    for entry in unread.prefix(listed) {
      table.append([
        TextColumns.Cell(TerminalText.line(entry.path)),
        TextColumns.Cell(Dutch.outcome(entry.outcome)),
      ])
    }
    lines += table.lines(indent: "  ")
    if unread.count > listed { lines.append("  … en nog \(unread.count - listed)") }
    return lines
  }

  private static func missing(in index: ReportIndex, _ style: TerminalStyle) -> [String] {
    let works = index.missingWorks
    guard !works.isEmpty else { return [] }
    return [style.paint(Dutch.missingHead, .strong) + ":"]
      + works.map { "  " + TerminalText.line($0.title) }
  }
}
