import DeliveryScanning
import Glibc
import SpoorModel

/// The bytes of a document that a worker was given.
enum DocumentContents {
  /// Why there are none.
  struct Failure: Error {
    /// What is wrong and what to do, as a sentence.
    let reason: String

    fileprivate static func system(_ code: Int32) -> Failure {
      Failure(reason: "The file could not be opened: \(OrchestrationError.reason(code)).")
    }

    fileprivate static let changed = Failure(
      reason: "The file was changed after it was listed; run again when nobody writes to it.")
  }

  /// Reads a document whole, and makes sure that it is the one that was listed.
  ///
  /// - Parameters:
  ///   - order: What was asked for; names the file where none came beside it.
  ///   - descriptor: The open file that came beside the order; stays open.
  /// - Complexity: O(*n*) in the bytes, once to read them and once for their SHA-256.
  static func bytes(of order: WorkerOrder, from descriptor: Int32?) throws(Failure) -> [UInt8] {
    if let descriptor { return try bytes(of: order.document, from: descriptor) }
    guard let file = order.file else { throw .system(ENOENT) }
    let path = Document.rawPath(of: file).map { CChar(bitPattern: $0) } + [0]
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw .system(errno) }
    defer { close(opened) }
    return try bytes(of: order.document, from: opened)
  }

  private static func bytes(
    of document: Document, from descriptor: Int32
  ) throws(Failure) -> [UInt8] {
    let size = document.bytes
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: count), size - count, off_t(count))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard failure == 0 else { throw .system(failure) }
    guard bytes.count == size, Fingerprint.of(bytes) == document.id else { throw .changed }
    return bytes
  }
}
