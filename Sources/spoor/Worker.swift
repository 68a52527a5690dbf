import ArgumentParser
import Orchestration

/// `spoor worker`: one reading process, started by other commands.
struct Worker: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read documents that another process names on standard input.", shouldDisplay: false)

  @Option(help: "The process that this one ends with; 0 for none.")
  var supervisor: Int32 = 0

  func run() throws {
    guard WorkerLoop.run(supervisor: supervisor) else { throw ExitStatus.wrongUsage.code }
  }
}
