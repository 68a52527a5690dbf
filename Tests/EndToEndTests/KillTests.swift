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
