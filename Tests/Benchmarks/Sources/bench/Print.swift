import Glibc

/// How figures are written.
enum Print {
  static func seconds(_ value: Double) -> String {
    value < 100 ? "\((value * 1000).rounded() / 1000) s" : "\(Int(value.rounded())) s"
  }

  static func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }

  static func ratio(_ ours: Double, _ theirs: Double) -> String {
    theirs > 0 ? "\((ours / theirs * 100).rounded() / 100)" : "-"
  }

  static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A table of measurements; `units` are what was worked through, such as pages.
  static func table(_ unit: String, _ rows: [Row]) {
    let width = max(24, rows.map(\.name.count).max() ?? 0)
    line(
      pad("", width) + ["wall", "CPU", "memory", "\(unit)/s"].map { " " + pad($0, 9) }.joined())
    for row in rows {
      let name = row.name + String(repeating: " ", count: width - row.name.count)
      let figures = [
        seconds(row.cost.wall), seconds(row.cost.processor), megabytes(row.cost.peakMemory),
        "\(Int(Double(row.units) / row.cost.wall))",
      ]
      line(name + figures.map { " " + pad($0, 9) }.joined())
    }
  }

  /// What one row costs beside another one of the same run.
  static func ratios(_ ours: Row, _ theirs: Row) {
    line(
      "\(ours.name) ÷ \(theirs.name): wall \(ratio(ours.cost.wall, theirs.cost.wall)), "
        + "CPU \(ratio(ours.cost.processor, theirs.cost.processor)), "
        + "memory \(ratio(Double(ours.cost.peakMemory), Double(theirs.cost.peakMemory)))")
  }

  /// Prints a line at once, also where standard output is no terminal.
  static func line(_ text: String) {
    print(text)
    fflush(nil)
  }

  struct Row {
    let name: String
    let cost: Measurement
    let units: Int
  }
}
