import ArgumentParser
import Foundation
import Orchestration

/// `spoor explain`: the trail of one finding or signal.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show on what a finding or a signal rests, with paper, page and words.")

  @Argument(
    help: """
      A finding (Participatiehuis/T3.C2.I2), an indicator (T3.C2.I2), a signal \
      (D01/Participatiehuis/…) or the code of a signal (D01).
      """)
  var id: String

  @Option(help: "The folder that the run wrote its results to.", completion: .directory)
  var out: String

  func run() throws {
    try Session.run {
      let trail = try TrailReading.trail(of: id, in: out, inColour: isatty(1) == 1)
      try Session.print(Array(trail.utf8))
      return .complete
    }
  }
}
