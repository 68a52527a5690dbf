import ArgumentParser
import Orchestration

/// `spoor signals`: what can be pointed out to an inspector.
struct Signals: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the signals that can be raised: code, severity, label.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @Flag(help: "Print the documentation page Signals.md instead.")
  var document = false

  func run() throws {
    try Session.run {
      switch (document, format) {
      case (true, _): try Session.print(Array(SignalListing.document().utf8))
      case (false, .text): try Session.print(Array(SignalListing.text().utf8))
      case (false, .json): try Session.print(SignalListing.json())
      }
      return .complete
    }
  }
}
