import ArgumentParser
import Foundation
import Orchestration

/// `spoor run`: the main job.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge a delivered dossier: propose findings and signals, each with its trail.",
    discussion: """
      Writes factsheet.html, evidence.json with its schema, findings.csv and signals.csv. \
      Any folder of documents is a dossier; a dossier.yaml in it says more about it.
      """)

  @Argument(help: "The folder of the dossier.", completion: .directory)
  var dossier: String

  @Option(help: "The toetsingskader: a name, or the path of a folder that holds kader.yaml.")
  var pipeline: String?

  @Option(
    help: "The folder that the results are written to. Default: out/<name of the dossier>.",
    completion: .directory)
  var out: String?

  @Option(help: "End with 3 when a signal of this severity or above is open: laag, midden, hoog.")
  var failOn: SeverityLevel?

  @Option(help: "What to print at the end: text for people, json for programs.")
  var format: Format = .text

  @OptionGroup var options: ReadingOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }
  enum SeverityLevel: String, ExpressibleByArgument, CaseIterable { case laag, midden, hoog }

  func run() throws {
    try Session.run {
      let job = DossierRun(
        pipeline: Pipeline(
          definitions: Definitions(libraries: PipelineLibraries.folders()),
          reading: options.reading, defaultFramework: "ggsr-2013"))
      let result = try job.run(
        dossier, framework: pipeline, out: out ?? defaultOutput, failOn: failOn?.rawValue,
        progress: ProgressBar().show)
      try Session.print(
        format == .json ? result.summaryJSON : result.summary(inColour: isatty(1) == 1))
      return result.completion
    }
  }

  /// `out/<name>`, here.
  private var defaultOutput: String {
    let name = URL(fileURLWithPath: dossier).standardizedFileURL.lastPathComponent
    return "out/\(name)"
  }
}
