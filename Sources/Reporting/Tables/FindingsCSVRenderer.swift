package import SpoorModel

/// Renders `findings.csv`: one record per aanpak and indicator, those without a finding included.
package struct FindingsCSVRenderer: ReportRenderer {
  package let fileName = "findings.csv"

  package init() {}

  package func bytes(for report: DossierReport) -> [UInt8] {
    let index = ReportIndex(report)
    var table = CSV(header: [
      "aanpak", "indicator", "verdict", "let_op", "reason", "evidence", "rule", "would_change",
      "remarks", "theme", "wording",
    ])
    for aanpak in index.aanpakken {
      let findings = index.findingsByIndicator(of: aanpak.name)
      for indicator in report.framework.indicators {
        if let finding = findings[indicator.id] {
          append(finding, in: index, to: &table)
        } else {
          table.append([
            .text(aanpak.name), .code(indicator.id), .code(""), .code(""),
            .text(Dutch.noFinding), .code(""), .code(""), .code(""), .code(""),
            .text(index.indicator(indicator.id)?.theme.name ?? ""), .text(indicator.wording),
          ])
        }
      }
      for finding in index.strayFindings(of: aanpak.name) {
        append(finding, in: index, to: &table)
      }
    }
    return table.bytes
  }

  private func append(_ finding: Finding, in index: ReportIndex, to table: inout CSV) {
    let place = index.indicator(finding.indicator)
    let evidence =
      finding.evidenceFor + finding.evidenceAgainst + finding.absences + finding.considered
    table.append([
      .text(finding.aanpak), .code(finding.indicator), .code(finding.verdict.symbol),
      .text(finding.reservations.map(\.text).joined(separator: " | ")), .text(finding.reason),
      .text(evidence.joined(separator: " | ")), .text(finding.rule), .text(finding.wouldChange),
      .text(finding.remarks.map(\.text).joined(separator: " | ")),
      .text(place?.theme.name ?? ""), .text(place?.indicator.wording ?? ""),
    ])
  }
}
