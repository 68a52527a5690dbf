import SpoorModel

/// A report prepared for the page: every finding with its trail and the anchors that tie them together.
struct Factsheet {
  let index: ReportIndex
  let aanpakken: [AanpakSheet]

  init(_ report: DossierReport) {
    let index = ReportIndex(report)
    self.index = index
    aanpakken = index.aanpakken.enumerated().map { AanpakSheet($1, ordinal: $0 + 1, in: index) }
  }

  var report: DossierReport { index.report }

  static func document(_ ordinal: Int) -> Anchor { Anchor("stuk", String(ordinal)) }
  static func missingWork(_ ordinal: Int) -> Anchor { Anchor("genoemd", String(ordinal)) }
  static func signal(_ ordinal: Int) -> Anchor { Anchor("signaal", String(ordinal)) }
}

/// The findings of one aanpak, with their trails.
struct AanpakSheet {
  let aanpak: Aanpak
  /// From 1, in the order of the page.
  let ordinal: Int
  /// In the order of the kader; what the kader has no place for comes last.
  let findings: [FindingSheet]
  /// Findings that the rows of the kader have no place for.
  let strays: [FindingSheet]
  private let byIndicator: [String: FindingSheet]

  init(_ aanpak: Aanpak, ordinal: Int, in index: ReportIndex) {
    self.aanpak = aanpak
    self.ordinal = ordinal
    let placed = index.findingsByIndicator(of: aanpak.name)
    let inOrder = index.report.framework.indicators.compactMap { placed[$0.id] }
    let sheets = inOrder.map { FindingSheet($0, aanpak: ordinal, in: index) }
    strays = index.strayFindings(of: aanpak.name).enumerated().map { number, finding in
      FindingSheet(finding, aanpak: ordinal, stray: number + 1, in: index)
    }
    findings = sheets + strays
    byIndicator = Dictionary(sheets.map { ($0.finding.indicator, $0) }) { first, _ in first }
  }

  var anchor: Anchor { Anchor("aanpak", String(ordinal)) }
  var trailAnchor: Anchor { Anchor("sporen", String(ordinal)) }

  func sheet(for indicator: String) -> FindingSheet? { byIndicator[indicator] }
}

/// A finding with its trail, its place on the page and the place of its trail.
struct FindingSheet {
  let finding: Finding
  let place: IndicatorPlace?
  let trail: Trail
  /// Where the finding stands in the table.
  let anchor: Anchor
  /// Where its trail stands.
  let trailAnchor: Anchor

  init(_ finding: Finding, aanpak: Int, stray: Int? = nil, in index: ReportIndex) {
    self.finding = finding
    place = index.indicator(finding.indicator)
    trail = Trail(of: finding, in: index)
    if let stray {
      anchor = Anchor("bevinding", String(aanpak), finding.indicator, "extra", String(stray))
      trailAnchor = Anchor("spoor", String(aanpak), finding.indicator, "extra", String(stray))
    } else {
      anchor = Anchor("bevinding", String(aanpak), finding.indicator)
      trailAnchor = Anchor("spoor", String(aanpak), finding.indicator)
    }
  }
}

/// One printed row of a theme's table: the indicators that share a cell.
struct TableRow {
  let criterion: Toetsingskader.Criterion
  let indicators: [Toetsingskader.Indicator]

  /// The rows of a theme, in printed order; indicators that no printed row names get a row of their own.
  static func all(of theme: Toetsingskader.Theme, rows: [Toetsingskader.PrintedRow]) -> [TableRow] {
    var rowOf: [String: Int] = [:]
    for row in rows {
      for indicator in row.indicators { rowOf[indicator] = rowOf[indicator] ?? row.number }
    }
    var result: [TableRow] = []
    for criterion in theme.criteria {
      var group: [Toetsingskader.Indicator] = []
      for indicator in criterion.indicators {
        let row = rowOf[indicator.id]
        if let last = group.last, row == nil || rowOf[last.id] != row {
          result.append(TableRow(criterion: criterion, indicators: group))
          group = []
        }
        group.append(indicator)
      }
      if !group.isEmpty { result.append(TableRow(criterion: criterion, indicators: group)) }
    }
    return result
  }
}
