import ArgumentParser
import Foundation
import Orchestration

/// `spoor extract`: what each document says about itself, as one JSON object a line.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what each document says about itself: title, date, status, references.",
    discussion: """
      One JSON object per document on standard output, in a stable order: the order of the paths \
      given, and within a folder the order of the names.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, text }

  @Argument(help: "Files and folders to read.")
  var paths: [String]

  @Option(help: "How to print: jsonl for programs, text for people.")
  var format: Format = .jsonl

  @OptionGroup var options: ReadingOptions

  func run() throws {
    try Session.run {
      try PaperProduction(reading: options.reading).run(
        paths, as: format == .jsonl ? .extraction : .extractionText,
        progress: ProgressBar().show, output: Session.print)
    }
  }
}
