import Foundation
import Glibc

/// A folder that results are written to: all of them or none, each beside its place and then renamed.
struct OutputFolder {
  let path: String

  /// Creates the folder where it is missing.
  ///
  /// - Throws: `outputNotWritable` when it cannot be created or written to: before any work is done.
  init(_ path: String) throws(OrchestrationError) {
    self.path = path
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      partial += part + "/"
      if unsafe mkdir(partial, 0o777) != 0, errno != EEXIST, errno != EISDIR {
        throw OutputFolder.notWritable(path, errno)
      }
    }
    guard unsafe access(path, W_OK | X_OK) == 0 else {
      throw OutputFolder.notWritable(path, errno)
    }
  }

  /// Writes every file, or leaves the folder as it was; what a killed run left half-written is cleared away.
  ///
  /// - Throws: `outputNotWritable`, with the system's reason, e.g. a full disk.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws(OrchestrationError) {
    clearLeftovers(of: files.map(\.name))
    var written: [String] = []
    do throws(OrchestrationError) {
      for file in files {
        let temporary = "\(path)/.\(file.name).\(getpid()).\(OutputFolder.partEnding)"
        written.append(temporary)
        try write(file.bytes, to: temporary)
      }
      for (file, temporary) in zip(files, written) {
        guard unsafe rename(temporary, "\(path)/\(file.name)") == 0 else {
          throw OutputFolder.notWritable("\(path)/\(file.name)", errno)
        }
      }
    } catch {
      for temporary in written { _ = unsafe unlink(temporary) }
      throw error
    }
  }

  private static let partEnding = "part"

  /// Removes the parts of files that a process wrote which is no more; what another run is writing stays.
  private func clearLeftovers(of names: [String]) {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for entry in entries {
      let pieces = entry.split(separator: ".")
      guard pieces.count >= 3, pieces.last == OutputFolder.partEnding[...],
        let process = Int32(pieces[pieces.count - 2]), process > 0,
        names.contains(where: { entry == ".\($0).\(process).\(OutputFolder.partEnding)" }),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      _ = unsafe unlink("\(path)/\(entry)")
    }
  }

  private func write(_ bytes: [UInt8], to file: String) throws(OrchestrationError) {
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputFolder.notWritable(file, errno) }
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        close(descriptor)
        throw OutputFolder.notWritable(file, code)
      }
      offset += count
    }
    let synced = fsync(descriptor)
    let code = errno
    guard close(descriptor) == 0, synced == 0 else { throw OutputFolder.notWritable(file, code) }
  }

  private static func notWritable(_ path: String, _ code: Int32) -> OrchestrationError {
    OrchestrationError(
      .outputNotWritable,
      "“\(path)” could not be written (\(OrchestrationError.reason(code))). Nothing was left half-written; "
        + "make room or name another folder with --out.")
  }
}
