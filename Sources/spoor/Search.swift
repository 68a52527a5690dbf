import ArgumentParser
import Foundation
import Orchestration

/// `spoor search`: the pages of all stored papers on which words stand.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find words in everything that was read: paper, page, quote.",
    discussion: """
      All words must be on the page; each may be part of a longer one ("wijkteam" finds \
      "jeugdwijkteams"), upper case and accents make no difference. Words between quotation marks \
      must stand together.
      """)

  @Argument(help: "What to look for.")
  var words: [String]

  @Option(help: "How many pages to show, best first.")
  var limit: Int = 20

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @OptionGroup var options: StoreOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit takes a number from 1.") }
  }

  func run() throws {
    try Session.run {
      let words = words.joined(separator: " ")
      try Session.print(
        try StoreKeeping(path: options.store).search(
          words, limit: limit, as: format == .json ? .json : .text(inColour: isatty(1) == 1)))
      return .complete
    }
  }
}
