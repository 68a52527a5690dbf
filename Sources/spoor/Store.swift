import ArgumentParser
import Foundation
import Orchestration

/// `spoor store`: the evidence store as a whole.
struct Store: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check, copy and clean up the evidence store.",
    subcommands: [Check.self, Export.self, Import.self, Vacuum.self])

  /// `spoor store check`: whether everything in it is as it was stored.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Verify everything: hashes, quotes against pages, references, the index of words.",
      discussion: "Changes nothing. Ends with 5 when something is wrong.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: "text for people, json for programs.")
    var format: Format = .text

    @OptionGroup var options: StoreOptions

    func run() throws {
      try Session.run {
        try StoreKeeping(path: options.store).check(
          asJSON: format == .json, output: Session.print)
        return .complete
      }
    }
  }

  /// `spoor store export`: everything in it as text.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write everything in the store as text: a file of JSON lines per table.")

    @Argument(help: "The folder to write to; must not exist, or be empty.", completion: .directory)
    var folder: String

    @OptionGroup var options: StoreOptions

    func run() throws {
      try Session.run {
        try StoreKeeping(path: options.store).export(to: folder)
        return .complete
      }
    }
  }

  /// `spoor store import`: a store from an export.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a store from an export, also of an earlier version.")

    @Argument(help: "The folder that was exported to.", completion: .directory)
    var folder: String

    @OptionGroup var options: StoreOptions

    func run() throws {
      try Session.run {
        try StoreKeeping(path: options.store).restore(from: folder)
        return .complete
      }
    }
  }

  /// `spoor store vacuum`: without what is old and no longer needed.
  struct Vacuum: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove old runs and what only they needed, and give the room back.",
      discussion: """
        Accepted runs, the last run, and the runs with the present report of a dossier stay, however \
        old. Needs room for a second copy of the store while it works.
        """)

    @Option(help: "Runs that began within so many days stay: 90d.")
    var keep: Days

    @OptionGroup var options: StoreOptions

    func run() throws {
      try Session.run {
        let now = Int(Date().timeIntervalSince1970 * 1000)
        try Session.print(
          try StoreKeeping(path: options.store).vacuum(before: now - keep.milliseconds))
        return .complete
      }
    }

    /// A number of days: `90d`.
    struct Days: ExpressibleByArgument {
      let milliseconds: Int

      init?(argument: String) {
        // More than a hundred years is a slip of the hand.
        guard argument.hasSuffix("d"), let days = Int(argument.dropLast()),
          (0...36_600).contains(days)
        else { return nil }
        milliseconds = days * 86_400_000
      }
    }
  }
}
