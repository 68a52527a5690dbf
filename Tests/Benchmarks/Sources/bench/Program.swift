import Foundation
import Glibc

/// A program that was started and can be watched and killed.
final class Program {
  private let process = Process()
  private let pipe = Pipe()

  /// Starts it with standard error thrown away.
  static func start(_ path: String, _ arguments: [String]) throws -> Program {
    let program = Program()
    program.process.executableURL = URL(fileURLWithPath: path)
    program.process.arguments = arguments
    program.process.standardOutput = program.pipe
    program.process.standardError = FileHandle.nullDevice
    program.process.standardInput = FileHandle.nullDevice
    try program.process.run()
    return program
  }

  var identifier: Int32 { process.processIdentifier }
  var isRunning: Bool { process.isRunning }
  /// Its exit status; 256 + the signal where one ended it.
  var status: Int32 {
    process.terminationReason == .exit
      ? process.terminationStatus : 256 + process.terminationStatus
  }

  func waitUntilExit() { process.waitUntilExit() }

  /// Everything that it writes, until it closes its output.
  func output() -> Data { pipe.fileHandleForReading.readDataToEndOfFile() }

  /// What it has written; empty after so many milliseconds of silence, nil at the end.
  func nextPiece(patience: Int32) -> Data? {
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    var awaited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&awaited, 1, patience) != 0 else { return Data() }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    return count > 0 ? Data(buffer[..<count]) : nil
  }

  /// The processes that a process has started.
  static func children(of process: Int32) -> [Int32] {
    let path = "/proc/\(process)/task/\(process)/children"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: " ").compactMap { Int32($0) }
  }

  /// The most resident memory that a process had so far, in bytes; 0 once it has ended.
  static func peakMemory(of process: Int32) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    return (kibibytes.flatMap { Int($0) } ?? 0) * 1024
  }
}
