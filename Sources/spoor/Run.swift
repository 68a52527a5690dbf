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

  @Option(
    help: "The evidence store: what it keeps of earlier runs is not computed again.",
    completion: .file())
  var store: String?

  @Flag(help: "With --store: hash every file, also those that look as they did.")
  var verify = false

  @Flag(help: "Say for each thing that was computed which input, option or version changed.")
  var explainWork = false

  @OptionGroup var options: ReadingOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }
  enum SeverityLevel: String, ExpressibleByArgument, CaseIterable { case laag, midden, hoog }

  func run() throws {
    try Session.run {
      let job = DossierRun(
        definitions: Definitions(libraries: PipelineLibraries.folders()),
        reading: options.reading, defaultFramework: PipelineLibraries.defaultFramework)
      let request = DossierRun.Request(
        folder: dossier, framework: pipeline, out: out ?? defaultOutput, failOn: failOn?.rawValue)
      let progress = ProgressBar().show
      let result =
        try store.map {
          try job.run(request, store: $0, isVerifying: verify, progress: progress)
        } ?? job.run(request, progress: progress)
      if format == .json {
        try Session.print(result.summaryJSON(isExplaining: explainWork))
      } else {
        if explainWork { try Session.print(result.explanation) }
        try Session.print(result.summary(inColour: isatty(1) == 1))
      }
      return result.completion
    }
  }

  /// `out/<name>`, here.
  private var defaultOutput: String {
    let name = URL(fileURLWithPath: dossier).standardizedFileURL.lastPathComponent
    return "out/\(name)"
  }
}
