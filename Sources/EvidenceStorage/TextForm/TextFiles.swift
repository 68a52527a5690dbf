import Glibc

/// A file that is written piece by piece, with its hash.
///
/// Not for use from more than one thread.
final class TextWriter {
  private let path: String
  private let descriptor: Int32
  private var waiting: [UInt8] = []
  private var maker = ContentHash.Maker()

  /// - Throws: `notWritable` where the system refuses; an existing file is never replaced.
  init(_ path: String) throws(StoreError) {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw TextFiles.notWritable(path, errno) }
  }

  deinit { Glibc.close(descriptor) }

  func write(_ bytes: [UInt8]) throws(StoreError) {
    waiting += bytes
    if waiting.count >= 1 << 18 { try flush() }
  }

  /// Brings everything to the disk.
  ///
  /// - Returns: The hash of the file.
  func finish() throws(StoreError) -> ContentHash {
    try flush()
    guard fsync(descriptor) == 0 else { throw TextFiles.notWritable(path, errno) }
    return maker.hash
  }

  private func flush() throws(StoreError) {
    maker.add(waiting)
    var offset = 0
    while offset < waiting.count {
      let count = unsafe waiting.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw TextFiles.notWritable(path, errno) }
      offset += count
    }
    waiting.removeAll(keepingCapacity: true)
  }
}

/// A file that is read line by line, with its hash.
///
/// Not for use from more than one thread.
final class TextLines {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var maker = ContentHash.Maker()

  /// - Throws: `importInvalid` where the file cannot be opened.
  init(_ path: String) throws(StoreError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw TextFiles.notReadable(path, errno) }
  }

  deinit { Glibc.close(descriptor) }

  /// The hash of what was read so far.
  var hash: ContentHash { maker.hash }

  /// The next line without its line end; nil at the end of the file.
  func next() throws(StoreError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        start = end + 1
        return line
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...])
        start = buffer.count
        return line
      }
      searched = buffer.count - start
      buffer.removeFirst(start)
      start = 0
      try fill()
    }
  }

  private func fill() throws(StoreError) {
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw TextFiles.notReadable(path, errno) }
      if count == 0 { isAtEnd = true }
      piece.removeLast(piece.count - count)
      maker.add(piece)
      buffer += piece
      return
    }
  }
}

/// The files of the text form.
enum TextFiles {
  static func notWritable(_ path: String, _ code: Int32) -> StoreError {
    StoreError(
      code == ENOSPC || code == EDQUOT || code == EFBIG ? .full : .notWritable, path: path,
      "\(path) could not be written (\(unsafe String(cString: strerror(code)))); nothing was left "
        + "half-written. Make room, or name another folder.")
  }

  static func notReadable(_ path: String, _ code: Int32) -> StoreError {
    StoreError(
      .importInvalid, path: path,
      "\(path) could not be read (\(unsafe String(cString: strerror(code)))); name the folder of a whole "
        + "export.")
  }

  static func invalid(_ path: String, _ what: String) -> StoreError {
    StoreError(
      .importInvalid, path: path,
      "\(path): \(what); nothing was imported. Name the folder of a whole export.")
  }
}
