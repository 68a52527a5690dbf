import ArgumentParser
import Foundation
import Orchestration

/// How documents are read: shared by every command that reads them.
struct ReadingOptions: ParsableArguments {
  @Option(help: "How many documents are read side by side. Default: the number of cores.")
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Seconds that one document may take before its reading is stopped.")
  var timeout: Double = WorkerLimits().documentSeconds

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs takes a number from 1.") }
    guard timeout > 0 else { throw ValidationError("--timeout takes a number of seconds above 0.") }
  }

  /// Readers that follow these options.
  var reading: DocumentReading {
    var limits = WorkerLimits()
    limits.documentSeconds = timeout
    return DocumentReading(program: "/proc/self/exe", jobs: jobs, limits: limits)
  }
}
