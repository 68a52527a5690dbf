import ArgumentParser
import Orchestration

/// `spoor evaluate`: how good extraction is on papers that a person labelled.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure extraction on labelled papers: titles, dates, status, references.",
    discussion: """
      LABELS holds one JSON object a line: file, title, title_alternatives, date (EDTF), status, \
      references [{title, date}], references_complete, ambiguous. Intervals are 95 % bootstrap \
      intervals over papers.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The file with the labels.", completion: .file())
  var labels: String

  @Option(help: "Where the papers lie. Default: beside the labels, or in files beside them.")
  var files: String?

  @Flag(help: "List every miss: what was said, what was right, what else was considered, and why.")
  var errors = false

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @OptionGroup var options: ReadingOptions

  func run() throws {
    try Session.run {
      try Session.print(
        try PaperEvaluation(reading: options.reading).run(
          labels: labels, folder: files, withMisses: errors, asJSON: format == .json,
          progress: ProgressBar().show))
      return .complete
    }
  }
}
