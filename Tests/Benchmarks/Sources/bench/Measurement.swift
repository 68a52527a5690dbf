import Foundation
import Glibc

/// What one run of a command cost, all its processes together.
struct Measurement {
  /// Seconds.
  var wall: Double
  /// User and system time of the command and of everything it waited for, in seconds.
  var processor: Double
  /// The largest sum of resident memory over the command's processes that was seen, in bytes.
  var peakMemory: Int

  /// Runs a shell command and measures it; standard output and error are thrown away.
  ///
  /// - Parameter accepted: Exit statuses that count as done.
  static func of(_ command: String, accepted: Set<Int32> = [0]) throws -> Measurement {
    let before = childrenTime()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    var peak = 0
    while process.isRunning {
      peak = max(peak, residentMemory(ofTree: process.processIdentifier))
      // Looking costs time on the machine that is measured: often in a short run, seldom in a long one.
      usleep(start.duration(to: .now) < .seconds(1) ? 4_000 : 25_000)
    }
    process.waitUntilExit()
    let wall = start.duration(to: .now)
    guard accepted.contains(process.terminationStatus) else {
      throw BenchError(message: "“\(command)” ended with \(process.terminationStatus)")
    }
    return Measurement(
      wall: Double(wall.components.seconds) + Double(wall.components.attoseconds) / 1e18,
      processor: childrenTime() - before, peakMemory: peak)
  }

  /// The cheapest of several runs in each respect: what disturbs a run only ever adds.
  static func best(of runs: Int, _ command: String, accepted: Set<Int32> = [0]) throws
    -> Measurement
  {
    var best = try of(command, accepted: accepted)
    for _ in 1..<max(1, runs) {
      let next = try of(command, accepted: accepted)
      best.wall = min(best.wall, next.wall)
      best.processor = min(best.processor, next.processor)
      best.peakMemory = min(best.peakMemory, next.peakMemory)
    }
    return best
  }

  private static func childrenTime() -> Double {
    var usage = rusage()
    unsafe getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  private static func residentMemory(ofTree root: Int32) -> Int {
    var total = 0
    var open = [root]
    while let process = open.popLast() {
      let folder = "/proc/\(process)"
      if let fields = try? String(contentsOfFile: "\(folder)/statm", encoding: .utf8).split(
        separator: " "),
        fields.count > 1, let pages = Int(fields[1])
      {
        total += pages * Int(getpagesize())
      }
      if let children = try? String(
        contentsOfFile: "\(folder)/task/\(process)/children", encoding: .utf8)
      {
        open += children.split(separator: " ").compactMap { Int32($0) }
      }
    }
    return total
  }
}

struct BenchError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
