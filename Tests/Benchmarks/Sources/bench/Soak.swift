import Foundation
import Glibc

/// Kills runs at random moments, and makes sure that a plain second run ends as if nothing had happened.
///
/// Usage: bench soak SPOOR WORK-FOLDER DOSSIER MOMENTS [SEED]
///
/// Every other moment one reading process is killed instead of the run; then the run itself must end with the
/// very same bytes. Each run has a store of its own, which must be sound after every kill.
struct Soak {
  private let spoor: String
  private let work: String
  private let dossier: String
  private var random: UInt64

  init(spoor: String, work: String, dossier: String, seed: UInt64) {
    self.spoor = spoor
    self.work = work
    self.dossier = dossier
    random = seed | 1
  }

  mutating func run(moments: Int) throws {
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    try remove("undisturbed")
    let started = ContinuousClock.now
    try start("undisturbed").waitUntilExit()
    let length = started.duration(to: .now)
    let microseconds =
      Double(length.components.seconds) * 1e6 + Double(length.components.attoseconds) / 1e12
    let expected = try results(of: "undisturbed")
    print("seed \(random); an undisturbed run takes \(Int(microseconds / 1000)) ms")

    var interrupted = 0
    for moment in 1...moments {
      try remove("disturbed")
      let run = try start("disturbed")
      usleep(UInt32(microseconds * next()))
      let killsRun = moment % 2 == 1
      let victims = killsRun ? [run.identifier] : Program.children(of: run.identifier)
      if run.isRunning, let victim = victims.randomElement() { kill(victim, SIGKILL) }
      run.waitUntilExit()
      if run.status == 256 + SIGKILL { interrupted += 1 }
      try checkStore(after: moment)
      if !killsRun { try compare(expected, moment, "the run whose reading process was killed") }
      try start("disturbed").waitUntilExit()
      try checkStore(after: moment)
      try compare(expected, moment, "the run after the kill")
    }
    print(
      "\(moments) moments: \(interrupted) runs killed, \(moments / 2) reading processes killed; "
        + "every second run ended with the bytes of an undisturbed one, every store is sound")
  }

  /// A run with a store and an output folder of its own.
  private func start(_ name: String) throws -> Program {
    try Program.start(
      spoor,
      [
        "run", dossier, "--out", "\(work)/\(name)", "--store", "\(work)/\(name).sqlite",
        "--format", "json",
      ])
  }

  private func remove(_ name: String) throws {
    for entry in try FileManager.default.contentsOfDirectory(atPath: work)
    where entry.hasPrefix(name) {
      try FileManager.default.removeItem(atPath: "\(work)/\(entry)")
    }
  }

  /// Every file of a run's output folder, but the note of how the written files looked: it holds their times.
  private func results(of name: String) throws -> [String: Data] {
    let folder = "\(work)/\(name)"
    var results: [String: Data] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder)
    where file != ".spoor-results.json" {
      results[file] = FileManager.default.contents(atPath: "\(folder)/\(file)")
    }
    return results
  }

  private func compare(_ expected: [String: Data], _ moment: Int, _ what: String) throws {
    guard try results(of: "disturbed") == expected else {
      throw BenchError(message: "moment \(moment): \(what) ended with other bytes; see \(work)")
    }
  }

  private func checkStore(after moment: Int) throws {
    let store = "\(work)/disturbed.sqlite"
    // A kill before the first write leaves an empty file, which is no store yet.
    let size = try? FileManager.default.attributesOfItem(atPath: store)[.size] as? Int
    guard let size, size > 0 else { return }
    let check = try Program.start(spoor, ["store", "check", "--store", store])
    _ = check.output()
    check.waitUntilExit()
    guard check.status == 0 else {
      throw BenchError(message: "moment \(moment): store check ended with \(check.status)")
    }
  }

  /// Between 0 and 1.
  ///
  /// - Source: xorshift64, G. Marsaglia, "Xorshift RNGs", 2003.
  private mutating func next() -> Double {
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return Double(random >> 11) / Double(1 << 53)
  }
}
