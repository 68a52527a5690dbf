import Foundation
import Glibc

/// Reads every file of some folders, and says how each ended: nothing may be lost, and a second run must end the same.
///
/// Usage: bench robust SPOOR FOLDER…
enum Robustness {
  /// What one document took, in a run of its own.
  private struct Cost {
    let file: String
    let outcome: String
    /// Wall time of the whole command, the start of two processes included, in seconds.
    let seconds: Double
    /// The most resident memory of its reading process, in bytes.
    let workerMemory: Int
  }

  static func run(spoor: String, folders: [String]) throws {
    for folder in folders {
      let first = try extraction(spoor, folder)
      let second = try extraction(spoor, folder)
      let files = allFiles(under: folder)
      let costs = try files.map { try cost(of: $0, spoor: spoor) }
      print("\n\(folder): \(files.count) files, two runs and one of each file by itself")
      print("outcomes named: \(first.outcomes.count); lost: \(files.count - first.outcomes.count)")
      print("second run: \(first.bytes == second.bytes ? "the same bytes" : "OTHER BYTES")")
      let apart = zip(costs.map(\.outcome).sorted(), first.outcomes.sorted()).count { $0 != $1 }
      print("outcomes that differ when read alone: \(apart)")
      table(costs)
    }
  }

  private static func table(_ costs: [Cost]) {
    let counts = Dictionary(costs.map { ($0.outcome, 1) }, uniquingKeysWith: +)
    let named = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    print("\n| N | " + named.map(\.key).joined(separator: " | ") + " |")
    print("|" + String(repeating: "---:|", count: named.count + 1))
    print("| \(costs.count) | " + named.map { "\($0.value)" }.joined(separator: " | ") + " |\n")
    print("time per document, memory of its worker")
    for (name, share) in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("max", 1.0)] {
      print(
        "\(name): \(Print.seconds(at(share, costs.map(\.seconds)))), "
          + Print.megabytes(Int(at(share, costs.map { Double($0.workerMemory) }))))
    }
    print("slowest:")
    for cost in costs.sorted(by: { $0.seconds > $1.seconds }).prefix(5) {
      let name = cost.file.split(separator: "/").suffix(3).joined(separator: "/")
      print("  \(Print.seconds(cost.seconds))  \(cost.outcome)  \(name)")
    }
  }

  /// The value below which a share of the values lies.
  private static func at(_ share: Double, _ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let place = Int((share * Double(values.count)).rounded(.up)) - 1
    return values.sorted()[max(0, min(values.count - 1, place))]
  }

  private static func extraction(
    _ spoor: String, _ folder: String
  ) throws -> (bytes: Data, outcomes: [String]) {
    let run = try Program.start(spoor, ["extract", folder])
    let bytes = run.output()
    run.waitUntilExit()
    guard [0, 2].contains(run.status) else {
      throw BenchError(message: "spoor extract \(folder) ended with \(run.status)")
    }
    return (bytes, outcomes(in: bytes))
  }

  private static func outcomes(in bytes: Data) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      return object?["outcome"] as? String
    }
  }

  private static func cost(of file: String, spoor: String) throws -> Cost {
    let started = ContinuousClock.now
    let run = try Program.start(spoor, ["extract", file, "--jobs", "1"])
    var memory = 0
    var bytes = Data()
    // Read in small steps, so that the memory of the worker is seen while it lives.
    while let piece = run.nextPiece(patience: 4) {
      bytes += piece
      for child in Program.children(of: run.identifier) {
        memory = max(memory, Program.peakMemory(of: child))
      }
    }
    run.waitUntilExit()
    let wall = started.duration(to: .now)
    return Cost(
      file: file, outcome: outcomes(in: bytes).first ?? "lost",
      seconds: Double(wall.components.seconds) + Double(wall.components.attoseconds) / 1e18,
      workerMemory: memory)
  }

  private static func allFiles(under folder: String) -> [String] {
    let entries = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return entries.sorted().map { "\(folder)/\($0)" }.filter {
      var isFolder: ObjCBool = false
      return unsafe FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}
