import ArgumentParser
import Foundation
import Orchestration

/// How documents are read: shared by every command that reads them.
struct ReadingOptions: ParsableArguments {
  @Option(help: "How many documents are read side by side. Default: the number of cores.")
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Seconds that one document may take, a second try included.")
  var timeout: Double = WorkerLimits().documentSeconds

  @Option(help: "Seconds that one page may take; at most a quarter of --timeout is granted.")
  var pageTimeout: Double = WorkerLimits().pageSeconds

  @Option(help: "Seconds that all reading may take; what is unread then is named. Default: no end.")
  var runTimeout: Double?

  @Option(help: "Memory that the reading of one document may take: 512M, 2G.")
  var memory = ByteCount(WorkerLimits().memoryBytes)

  @Option(help: "The largest file that is read: 100M, 1G.")
  var maxFileSize = ByteCount(WorkerLimits().fileBytes)

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs takes a number from 1.") }
    for (name, value) in [
      ("--timeout", timeout), ("--page-timeout", pageTimeout), ("--run-timeout", runTimeout ?? 1),
    ] {
      guard value > 0, value.isFinite else {
        throw ValidationError("\(name) takes a number of seconds above 0.")
      }
    }
  }

  /// What reading may cost.
  var limits: WorkerLimits {
    WorkerLimits(
      documentSeconds: timeout, pageSeconds: pageTimeout, runSeconds: runTimeout,
      memoryBytes: memory.bytes, fileBytes: maxFileSize.bytes)
  }

  /// Readers that follow these options.
  var reading: DocumentReading {
    DocumentReading(program: "/proc/self/exe", jobs: jobs, limits: limits)
  }
}

/// A number of bytes as people write it: `300000`, `64K`, `512M`, `2G`.
struct ByteCount: ExpressibleByArgument {
  let bytes: Int

  init(_ bytes: Int) { self.bytes = bytes }

  /// Accepts whole numbers above 0, with a unit of 1,024, 1,024² or 1,024³ bytes.
  init?(argument: String) {
    let units: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    let shift = argument.last.flatMap { units[$0] }
    let digits = shift == nil ? argument[...] : argument.dropLast()
    guard let number = Int(digits), number > 0, number <= Int.max >> 40 else { return nil }
    bytes = number << (shift ?? 0)
  }

  var defaultValueDescription: String {
    for (unit, shift) in [("G", 30), ("M", 20), ("K", 10)] where bytes % (1 << shift) == 0 {
      return "\(bytes >> shift)\(unit)"
    }
    return "\(bytes)"
  }
}
