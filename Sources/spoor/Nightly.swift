import ArgumentParser
import Foundation
import Orchestration

/// `spoor nightly`: all dossiers again, and what changed.
struct Nightly: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge all dossiers under a folder again, and say what changed and why.",
    subcommands: [NightlyCorpus.self, NightlyAccept.self], defaultSubcommand: NightlyCorpus.self)
}

/// `spoor nightly CORPUS`.
struct NightlyCorpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Judge every dossier under a folder, and compare with the accepted night.",
    discussion: """
      Writes nachtrun.html, nachtrun.json and nachtrun.txt, and the results of each dossier under \
      dossiers/. Exit status: 0 nothing flipped; 2 papers newly unread; 3 something flipped; \
      5 another night is under way, or the store cannot be used.
      """)

  @Argument(help: "The folder that holds one folder per dossier.", completion: .directory)
  var corpus: String

  @Option(help: "The evidence store. Default: spoor.sqlite in the folder.", completion: .file())
  var store: String?

  @Option(
    help: "The folder for the night's page. Default: out/nightly.", completion: .directory)
  var out: String = "out/nightly"

  @Option(help: "The toetsingskader for every dossier, instead of the one that each names.")
  var pipeline: String?

  @Flag(help: "Hash every file, also those that look as they did.")
  var verify = false

  @Option(help: "What to print at the end: text for people, json for programs.")
  var format: Run.Format = .text

  @OptionGroup var options: ReadingOptions

  func run() throws {
    try Session.run {
      let night = try NightlyRun(
        definitions: Definitions(libraries: PipelineLibraries.folders()),
        reading: options.reading, defaultFramework: PipelineLibraries.defaultFramework
      ).run(
        NightlyRun.Request(
          corpus: corpus, store: store ?? "\(corpus)/spoor.sqlite", out: out, framework: pipeline,
          isVerifying: verify), progress: ProgressBar().show)
      try Session.print(format == .json ? night.json : Array(night.text.utf8))
      return night.completion
    }
  }
}

/// `spoor nightly accept`.
struct NightlyAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Make a night the one that later nights are compared with.")

  @Argument(help: "The number of the night. Default: the last one.")
  var night: Int?

  @Option(help: "Why it is accepted, for whoever reads the comparison.")
  var reason: String

  @Option(help: "Who accepts it. Default: the name of the account.")
  var by: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    try Session.run {
      let name = by ?? NSUserName()
      try Session.print(
        Array(
          try NightlyAcceptance.accept(
            night, store: options.store, reason: reason, by: name.isEmpty ? "onbekend" : name
          ).utf8))
      return .complete
    }
  }
}
