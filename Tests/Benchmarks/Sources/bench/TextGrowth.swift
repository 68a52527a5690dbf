import Foundation

/// How the cost of extraction grows with texts that nobody writes: twice the text must cost about twice
/// the time, whatever it consists of.
struct TextGrowth {
  let spoor: String
  let folder: String

  /// Each text repeats one of these: what rules begin with, and what they could look for without end.
  private static let units: [(name: String, unit: String)] = [
    ("digits", "7"), ("lines of digits", String(repeating: "7", count: 79) + "\n"),
    ("straight quotes", "\""), ("curly quotes", "“”"), ("low quotes", "„"), ("apostrophes", "'"),
    ("concept", "concept "), ("concept, homoglyph", "\u{441}oncept "), ("month names", "januari "),
    ("lines of months", "maart\n"), ("days", "1 mei "), ("half a range", "2010-"), ("dd", "d.d. "),
    ("adopting", "vastgesteld door de raad "), ("nota", "de nota "), ("capitals", "NOTA JEUGD\n"),
    ("laws", "Wet op de "), ("aliases", "de nota Jeugd (hierna: de nota) "),
    ("back-references", "de genoemde nota "), ("sentences", "De nota \"Jeugd\" is vastgesteld. "),
    ("labels", "Onderwerp: nota\n"), ("brackets", "[1] "), ("line-end hyphens", "zorg-\n"),
    ("bidirectional", "\u{202E}"), ("zero width", "a\u{200B}"), ("combining", "e\u{301}\u{301}"),
    ("private use", "\u{E001}"), ("one word", "a"), ("words of a letter", "a "), ("blanks", " "),
    ("line ends", "\n"),
  ]

  /// Twice the text may take this many times as long, and ten times the text fifteen times as long.
  ///
  /// A quadratic rule takes four times, and a hundred times as long.
  private static let mostGrowth = 3.0
  /// Below this many seconds the start of the program decides.
  private static let leastTime = 0.4

  /// What is measured at ten megabytes as well, held against one.
  private static let large: Set = ["digits", "straight quotes", "concept", "month names"]

  /// Measures every text at one and at two megabytes, and some at ten.
  ///
  /// - Returns: The names of the texts that grow faster than they may.
  func measure() throws -> [String] {
    try measure(TextGrowth.units, times: 2)
      + measure(TextGrowth.units.filter { TextGrowth.large.contains($0.name) }, times: 10)
  }

  private func measure(_ units: [(name: String, unit: String)], times: Int) throws -> [String] {
    Print.line("\ntexts of one thing only, 1 MB and \(times) MB (spoor extract, CPU)")
    var failed: [String] = []
    for (name, unit) in units {
      let short = try cost(of: unit, bytes: 1_000_000)
      let long = try cost(of: unit, bytes: times * 1_000_000)
      let growth = long / max(short, 0.001)
      let isTooMuch =
        long > TextGrowth.leastTime && growth > TextGrowth.mostGrowth * Double(times) / 2
      if isTooMuch { failed.append(name) }
      Print.line(
        "  \(name.padding(toLength: 20, withPad: " ", startingAt: 0)) \(rounded(short)) s, "
          + "\(rounded(long)) s, × \(rounded(growth))\(isTooMuch ? "  TOO MUCH" : "")")
    }
    return failed
  }

  private func cost(of unit: String, bytes: Int) throws -> Double {
    let file = "\(folder)/text.txt"
    let text = String(repeating: unit, count: bytes / unit.utf8.count)
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    return try Measurement.best(of: 2, "'\(spoor)' extract '\(file)'").processor
  }

  private func rounded(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
