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

      With --planted, the dossiers of a folder are judged, and "beleid niet aangeleverd" is compared \
      with the truth.json of each.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The file with the labels.", completion: .file())
  var labels: String?

  @Option(
    help: "A folder of dossiers with planted truth, instead of labels.", completion: .directory)
  var planted: String?

  @Option(help: "Where the papers lie. Default: beside the labels, or in files beside them.")
  var files: String?

  @Flag(help: "List every miss: what was said, what was right, what else was considered, and why.")
  var errors = false

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @OptionGroup var options: ReadingOptions

  func validate() throws {
    guard (labels == nil) != (planted == nil) else {
      throw ValidationError("Name a file with labels, or a folder with --planted.")
    }
    if planted != nil, files != nil {
      throw ValidationError("--files goes with labels; dossiers hold their own papers.")
    }
  }

  func run() throws {
    try Session.run {
      if let labels {
        try Session.print(
          try PaperEvaluation(reading: options.reading).run(
            labels: labels, folder: files, withMisses: errors, asJSON: format == .json,
            progress: ProgressBar().show))
      } else if let planted {
        let pipeline = Pipeline(
          definitions: Definitions(libraries: PipelineLibraries.folders()),
          reading: options.reading, defaultFramework: "ggsr-2013")
        try Session.print(
          try PlantedEvaluation(pipeline: pipeline).run(
            planted, withMisses: errors, asJSON: format == .json, progress: ProgressBar().show))
      }
      return .complete
    }
  }
}
