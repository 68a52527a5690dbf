import Foundation
import Glibc

/// What a run costs: wall time, and the most memory that one of its processes held.
struct RunWatch {
  private let started = SystemClock.monotonic

  struct Measure {
    let wallMilliseconds: Int
    let peakBytes: Int
  }

  /// So far; memory counts this process and the workers that have ended.
  var measure: Measure {
    Measure(
      wallMilliseconds: Int((SystemClock.monotonic - started) * 1000),
      peakBytes: max(RunWatch.ownPeak, RunWatch.workersPeak))
  }

  /// The line `VmHWM:     12345 kB` of the system's own account; 0 where it gives none.
  private static var ownPeak: Int {
    guard let status = FileManager.default.contents(atPath: "/proc/self/status") else { return 0 }
    for line in String(decoding: status, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("VmHWM:") {
      return (Int(line.filter(\.isNumber)) ?? 0) * 1024
    }
    return 0
  }

  private static var workersPeak: Int {
    var usage = rusage()
    guard unsafe getrusage(RUSAGE_CHILDREN.rawValue, &usage) == 0 else { return 0 }
    return usage.ru_maxrss * 1024
  }
}
