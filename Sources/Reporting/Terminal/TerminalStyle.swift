/// Colour on a terminal, where it was asked for; plain text otherwise.
struct TerminalStyle {
  let isColoured: Bool

  enum Ink: String {
    case good = "32"
    case bad = "31"
    case caution = "33"
    case strong = "1"
    case soft = "2"
  }

  /// The text in an ink.
  ///
  /// The text must already be safe on a terminal.
  func paint(_ text: String, _ ink: Ink) -> String {
    isColoured ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// Columns of text, padded to their widest cell.
struct TextColumns {
  /// A cell: what is shown, and what it measures without its colour.
  struct Cell {
    let shown: String
    let width: Int

    init(_ text: String, shown: String? = nil) {
      self.shown = shown ?? text
      width = text.count
    }
  }

  private var rows: [[Cell]] = []

  mutating func append(_ row: [Cell]) { rows.append(row) }

  /// The rows, each on a line, cells parted by two blanks.
  func lines(indent: String) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column < widths.count {
          widths[column] = max(widths[column], cell.width)
        } else {
          widths.append(cell.width)
        }
      }
    }
    return rows.map { row in
      var line = indent
      for (column, cell) in row.enumerated() {
        line += cell.shown
        if column < row.count - 1 {
          line += String(repeating: " ", count: widths[column] - cell.width + 2)
        }
      }
      return line
    }
  }
}
