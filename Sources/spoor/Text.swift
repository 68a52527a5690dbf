import ArgumentParser
import Orchestration

/// `spoor text`: the text of documents as it was read, page by page.
struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the text of documents as it was read, page by page.",
    discussion: "All offsets that Spoor reports count Unicode scalars in this text.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "Files and folders to read.")
  var paths: [String]

  @Option(help: "text, or json with the place and role of every line.")
  var format: Format = .text

  @OptionGroup var options: ReadingOptions

  func run() throws {
    try Session.run {
      try PaperProduction(reading: options.reading).run(
        paths, as: format == .text ? .text : .textJSON,
        progress: ProgressBar().show, output: Session.print)
    }
  }
}
