import Foundation
import Glibc
import Testing

/// The short version of `make soak`.
@Suite("A run that is killed", .serialized)
struct KillTests {
  private let arguments = ["extract", "Corpus/sittard-geleen", "--jobs", "2"]

  @Test("ends with the same bytes when only its reading processes are killed")
  func killedWorkers() throws {
    let undisturbed = try SpoorBinary.run(arguments).output
    for moment in 1...3 {
      let run = try KillableRun(arguments)
      usleep(UInt32(150_000 * moment))
      run.killChildren()
      #expect(run.output() == undisturbed)
    }
  }

  @Test("leaves no reading process behind, and a second run ends as if nothing had happened")
  func killedRun() throws {
    let undisturbed = try SpoorBinary.run(arguments).output
    for moment in 1...3 {
      let run = try KillableRun(arguments)
      usleep(UInt32(150_000 * moment))
      let children = run.children
      run.kill()
      _ = run.output()
      // The kernel kills them with their supervisor; they may take a moment to go.
      var left = children
      for _ in 0..<100 where !left.isEmpty {
        usleep(20_000)
        left = left.filter(KillableRun.isAlive)
      }
      #expect(left == [])
    }
    #expect(try SpoorBinary.run(arguments).output == undisturbed)
  }

  @Test("leaves a sound store behind, and a second run ends with the files of an undisturbed one")
  func killedRunWithStore() throws {
    let place = try TemporaryFolder()
    func judging(_ name: String) -> [String] {
      [
        "run", "Corpus/sittard-geleen", "--out", "\(place.path)/\(name)",
        "--store", "\(place.path)/\(name).sqlite",
      ]
    }
    let started = ContinuousClock.now
    _ = try SpoorBinary.run(judging("undisturbed"))
    let length = started.duration(to: .now)
    let undisturbed = try results(in: "\(place.path)/undisturbed")
    for moment in 1...4 {
      let name = "disturbed-\(moment)"
      let run = try KillableRun(judging(name))
      usleep(UInt32(length * Double(moment) / 5 / .microseconds(1)))
      run.kill()
      _ = run.output()
      let store = "\(place.path)/\(name).sqlite"
      if FileManager.default.contents(atPath: store)?.isEmpty == false {
        #expect(try SpoorBinary.run(["store", "check", "--store", store]).status == 0)
      }
      _ = try SpoorBinary.run(judging(name))
      #expect(try results(in: "\(place.path)/\(name)") == undisturbed)
      #expect(try SpoorBinary.run(["store", "check", "--store", store]).status == 0)
    }
  }

  @Test("has what it left half-written cleared away by the next run, and nothing else with it")
  func leftovers() throws {
    let place = try TemporaryFolder()
    let out = "\(place.path)/out"
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    // No process has this number: the kernel's largest is 4,194,304.
    let ended = "\(out)/.evidence.json.999999999.part"
    let going = "\(out)/.evidence.json.\(getpid()).part"
    let foreign = "\(out)/.notes.part"
    for file in [ended, going, foreign] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: file))
    }
    _ = try SpoorBinary.run(["run", "Corpus/sittard-geleen", "--out", out])
    #expect(!FileManager.default.fileExists(atPath: ended))
    #expect(FileManager.default.fileExists(atPath: going))
    #expect(FileManager.default.fileExists(atPath: foreign))
  }

  /// The files of a run, but the note of how they looked when they were written: it holds their times.
  private func results(in folder: String) throws -> [String: Data] {
    var results: [String: Data] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder)
    where file != ".spoor-results.json" {
      results[file] = FileManager.default.contents(atPath: "\(folder)/\(file)")
    }
    return results
  }
}

/// A run of the built program that can be killed.
private final class KillableRun {
  private let process = Process()
  private let pipe = Pipe()

  init(_ arguments: [String]) throws {
    process.executableURL = URL(fileURLWithPath: SpoorBinary.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: SpoorBinary.project)
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  var children: [Int32] {
    let identifier = process.processIdentifier
    let path = "/proc/\(identifier)/task/\(identifier)/children"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: " ").compactMap { Int32($0) }
  }

  func killChildren() { for child in children { Glibc.kill(child, SIGKILL) } }

  func kill() { if process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) } }

  func output() -> Data {
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  static func isAlive(_ process: Int32) -> Bool {
    let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    // What has ended and was not fetched yet is no longer at work.
    return !status.isEmpty && !status.contains(") Z ")
  }
}
