import ArgumentParser
import Orchestration

/// The command line of Spoor.
@main
struct Spoor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spoor",
    abstract: "Reads what a gemeente delivers and proposes findings, each with its trail.",
    discussion: """
      Exit status: 0 done; 1 unexpected failure; 2 done, but some documents could not be read; \
      3 done, and signals at or above --fail-on are open; 4 delivery missing or empty; \
      5 the evidence store cannot be used; 64 wrong usage; 130 interrupted.
      """,
    version: Version.current,
    subcommands: [
      Run.self, Nightly.self, Extract.self, Text.self, Facts.self, Explain.self, Signals.self,
      Evaluate.self,
      Search.self, Store.self, Doctor.self, Worker.self,
    ])
}

/// The version that `--version` prints and that results are stored under.
enum Version {
  static let current = RunVersions.spoor
}
