import SpoorModel

/// The picture that opens the factsheet: one square per aanpak and indicator.
///
/// Squares differ by sign and by fill, not by colour alone. The table below it says the same in words, so
/// assistive technology passes the picture by.
struct MatrixPicture {
  private enum Size {
    static let cell = 22
    static let rowHeight = 30
    static let labelWidth = 168
    static let themeGap = 14
    static let criterionGap = 4
    static let head = 40
    /// Characters of the label that fit in its width at 12 units.
    static let labelCharacters = 24
    /// The widest letters of system fonts, on average, at 11 units; and the longest heading that makes room.
    static let letter = 7
    static let headingCharacters = 18
  }

  /// A column of squares.
  private struct Column {
    let indicator: Toetsingskader.Indicator
    let left: Int
  }

  private struct Heading {
    let name: String
    let left: Int
    let width: Int
  }

  private let sheet: Factsheet
  private let columns: [Column]
  private let headings: [Heading]
  private let width: Int

  init(_ sheet: Factsheet) {
    self.sheet = sheet
    var columns: [Column] = []
    var headings: [Heading] = []
    var left = Size.labelWidth
    for theme in sheet.report.framework.themes {
      let start = left
      for criterion in theme.criteria {
        for indicator in criterion.indicators {
          columns.append(Column(indicator: indicator, left: left))
          left += Size.cell
        }
        left += Size.criterionGap
      }
      // A theme with few indicators is as wide as its name.
      let name = min(theme.name.count, Size.headingCharacters) * Size.letter
      headings.append(
        Heading(name: theme.name, left: start, width: max(0, left - start - Size.criterionGap)))
      left = max(left, start + name)
      left += Size.themeGap
    }
    self.columns = columns
    self.headings = headings
    width = max(left - Size.themeGap, Size.labelWidth + Size.cell)
  }

  /// The drawing.
  var picture: HTML {
    let height = Size.head + Size.rowHeight * sheet.aanpakken.count + 4
    return HTML(
      .svg, .viewBox(width: width, height: height), .style("matrix"), .hidden,
      .number(.width, width), .number(.height, height)
    ) {
      for heading in headings { self.draw(heading) }
      for (row, aanpak) in sheet.aanpakken.enumerated() {
        self.draw(aanpak, top: Size.head + row * Size.rowHeight)
      }
    }
  }

  private func draw(_ heading: Heading) -> HTML {
    HTML(.g) {
      HTML(.text, .number(.x, heading.left), .number(.y, 16), .style("theme")) {
        MatrixPicture.shortened(
          heading.name, to: max(Size.headingCharacters, heading.width / Size.letter))
      }
      HTML(
        .line, .number(.x1, heading.left), .number(.x2, heading.left + heading.width - 2),
        .number(.y1, 25), .number(.y2, 25))
    }
  }

  private func draw(_ sheet: AanpakSheet, top: Int) -> HTML {
    HTML(.g) {
      HTML(.text, .number(.x, 0), .number(.y, top + 16), .style("row")) {
        MatrixPicture.shortened(sheet.aanpak.name, to: Size.labelCharacters)
      }
      for column in columns { self.draw(column, of: sheet, top: top) }
    }
  }

  private func draw(_ column: Column, of sheet: AanpakSheet, top: Int) -> HTML {
    guard let entry = sheet.sheet(for: column.indicator.id) else {
      return HTML(
        .rect, .style("none"), .number(.x, column.left), .number(.y, top), .number(.width, 20),
        .number(.height, 22), .number(.rx, 3))
    }
    let finding = entry.finding
    return HTML(.a, .link(entry.trailAnchor), .unfocusable) {
      HTML(.title) { Dutch.square(finding, wording: column.indicator.wording) }
      HTML(
        .rect, finding.verdict.sense.style, .number(.x, column.left), .number(.y, top),
        .number(.width, 20), .number(.height, 22), .number(.rx, 3))
      HTML(
        .text, finding.verdict.sense.signStyle, .number(.x, column.left + 10),
        .number(.y, top + 16)
      ) { finding.verdict.sense.sign }
      if !finding.reservations.isEmpty {
        HTML(
          .rect, .style("flag"), .number(.x, column.left + 3), .number(.y, top + 24),
          .number(.width, 14), .number(.height, 3))
      }
    }
  }

  private static func shortened(_ text: String, to count: Int) -> String {
    text.count <= count ? text : text.prefix(max(1, count - 1)) + "…"
  }
}

extension Verdict.Sense {
  /// The sign of a square in the picture.
  var sign: String {
    switch self {
    case .positive: "✓"
    case .partial: "±"
    case .negative: "✗"
    case .undetermined: "?"
    }
  }

  /// The classes of a square and of a badge.
  var style: Attribute {
    switch self {
    case .positive: .style("v positive")
    case .partial: .style("v partial")
    case .negative: .style("v negative")
    case .undetermined: .style("v undetermined")
    }
  }

  /// The classes of a sign in the picture.
  var signStyle: Attribute {
    switch self {
    case .positive: .style("sign positive")
    case .partial: .style("sign partial")
    case .negative: .style("sign negative")
    case .undetermined: .style("sign undetermined")
    }
  }
}
