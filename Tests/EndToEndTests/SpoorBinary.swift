import Foundation
import Glibc

/// The built `spoor`, driven as a user drives it.
struct SpoorBinary {
  /// What came out of one call.
  struct Result {
    let status: Int32
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard output as JSON lines.
    var lines: [[String: Any]] {
      text.split(separator: "\n").compactMap {
        (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
      }
    }
  }

  /// Beside the test bundle, where the package manager puts both.
  static let path =
    Bundle.allBundles
    .map { $0.bundleURL.deletingLastPathComponent().appendingPathComponent("spoor").path }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
    ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("spoor").path

  /// The top of the project.
  static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// - Parameters:
  ///   - arguments: What stands behind `spoor`.
  ///   - folder: The working directory; the project's top where none is given.
  ///   - environment: Added to the environment of the test.
  ///   - input: What stands on standard input; nothing where none is given.
  static func run(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:],
    input: String? = nil
  ) throws -> Result {
    guard let input else {
      return try run(program: path, arguments, in: folder, environment: environment)
    }
    let texts = try TemporaryFolder()
    let file = try texts.write(input, to: "input")
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
    return try run(
      program: path, arguments, in: folder, environment: environment, input: handle)
  }

  /// Runs a copy of the program as a user without rights, for checks that root would be let through.
  static func asNobody(_ arguments: [String], in folder: TemporaryFolder) throws -> Result {
    let copy = try TemporaryFolder()
    let program = "\(copy.path)/spoor"
    try FileManager.default.copyItem(atPath: path, toPath: program)
    guard geteuid() == 0 else {
      return try run(program: program, arguments, in: folder.path, environment: [:])
    }
    let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", program]
    return try run(
      program: "/usr/bin/setpriv", nobody + arguments, in: folder.path, environment: [:])
  }

  /// Runs any program, as `run` does ours.
  static func run(
    program: String, _ arguments: [String], in folder: String? = nil,
    environment: [String: String] = [:], input: FileHandle = .nullDevice
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? project)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = input
    try process.run()
    // Standard error is short; standard output may not be: it is drained first.
    let data = output.fileHandleForReading.readDataToEndOfFile()
    let message = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: data, errors: message)
  }
}

/// A folder of its own for one test, removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    let template = FileManager.default.temporaryDirectory.path + "/spoor-test-XXXXXX"
    var bytes = template.utf8CString.map { $0 }
    guard unsafe mkdtemp(&bytes) != nil else { throw CocoaError(.fileWriteUnknown) }
    path = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    unsafe chmod(path, 0o755)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders it needs; its path relative to this folder.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }
}
