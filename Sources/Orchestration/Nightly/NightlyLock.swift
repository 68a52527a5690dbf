import Foundation
import Glibc

/// Keeps a second nightly run from the same store: held as long as the process lives, released by the system
/// when it ends, however it ends.
final class NightlyLock {
  private let descriptor: Int32

  /// - Parameter store: The path of the store; the lock is a file beside it.
  /// - Throws: `alreadyRunning` where another process holds the lock; `storeUnusable` where it cannot be made.
  init(besides store: String) throws {
    let path = store + ".nightly"
    let opened = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard opened >= 0 else {
      throw OrchestrationError(
        .storeUnusable,
        "\(path) could not be opened (\(OrchestrationError.reason(errno))); give the account that runs Spoor "
          + "the right to write in this folder.")
    }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let holder = NightlyLock.holder(opened)
      close(opened)
      throw OrchestrationError(
        .alreadyRunning,
        "A nightly run over this store is under way already\(holder); wait until it has ended. "
          + "The lock is \(path); it is released when that process ends, also when it is killed.")
    }
    descriptor = opened
    let note = Array("\(getpid())\n".utf8)
    _ = ftruncate(opened, 0)
    _ = unsafe note.withUnsafeBytes { unsafe pwrite(opened, $0.baseAddress, $0.count, 0) }
  }

  deinit { close(descriptor) }

  /// Who holds the lock, as far as that process wrote it down.
  private static func holder(_ descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 32)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe pread(descriptor, $0.baseAddress, $0.count, 0)
    }
    let digits = buffer.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }
    return digits.isEmpty ? "" : " (process \(String(decoding: digits, as: UTF8.self)))"
  }
}
