import ArgumentParser
import Foundation
import Orchestration

/// `spoor doctor`: what protects this installation, tried and not assumed.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is in force on this machine: what confines reading, which libraries read.",
    discussion: """
      Starts a reading process as a run does and has it try what it must not be able to do. \
      Ends with 0 when nothing that was promised is missing, with 1 otherwise.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Flag(help: "Read hostile papers instead, and compare how that ends with how it must end.")
  var faults = false

  @Option(
    help: "The folder of the hostile papers. Default: Corpus/faults, here or beside the program.",
    completion: .directory)
  var faultsFolder: String?

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @OptionGroup var options: ReadingOptions

  func run() throws {
    try Session.run {
      let program = "/proc/self/exe"
      if faults {
        let trial = try FaultTrial(folder: faultsFolder ?? defaultFolder, program: program)
        try Session.print(format == .json ? trial.json : Array(trial.text.utf8))
        guard trial.isSound else { throw ExitStatus.unexpectedFailure.code }
      } else {
        let report = try InstallationReport(program: program, limits: options.limits)
        try Session.print(format == .json ? report.json : Array(report.text.utf8))
        guard report.isSound else { throw ExitStatus.unexpectedFailure.code }
      }
      return .complete
    }
  }

  private var defaultFolder: String {
    let beside = PipelineLibraries.folders().map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("Corpus/faults")
        .path
    }
    return beside.first { FileManager.default.fileExists(atPath: $0) } ?? "Corpus/faults"
  }
}
