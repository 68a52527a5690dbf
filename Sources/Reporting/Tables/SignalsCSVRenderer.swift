package import SpoorModel

/// Renders `signals.csv`: one record per signal, in the order of the report.
package struct SignalsCSVRenderer: ReportRenderer {
  package let fileName = "signals.csv"

  package init() {}

  package func bytes(for report: DossierReport) -> [UInt8] {
    var table = CSV(header: [
      "code", "label", "severity", "aanpak", "subject", "reason", "headline", "evidence",
    ])
    for signal in report.signals {
      table.append([
        .code(signal.code), .text(signal.label), .code(signal.severity.rawValue),
        .text(signal.aanpak ?? ""), .text(signal.subject), .text(signal.reason),
        .text(signal.headline), .text(signal.evidence.joined(separator: " | ")),
      ])
    }
    return table.bytes
  }
}
