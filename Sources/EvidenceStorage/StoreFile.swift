import Glibc

/// What is at a path, looked at before SQLite may touch it.
enum StoreFile {
  /// `Spor`: marks a SQLite file as ours, in its header.
  static let applicationID: Int32 = 0x5370_6F72

  /// Refuses what is there and is no store.
  ///
  /// An empty file passes: a process that was killed while it made a store leaves one behind.
  static func inspect(_ path: String, access: EvidenceStore.Access) throws(StoreError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      if errno == ENOENT, access == .create { return }
      if errno == ENOENT || errno == ENOTDIR { throw .missing(path) }
      throw systemRefuses(path, errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAStore(path) }
    if status.st_size == 0 {
      // An empty file beside a log with content lost its bytes.
      var log = stat()
      if unsafe stat(path + "-wal", &log) == 0, log.st_size > 0 { return }
      if access == .existing { throw .notAStore(path) }
      return
    }
    let header = try header(of: path)
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notAStore(path)
    }
    let mark = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    // 0 is a store whose making was cut short: what it holds is asked of SQLite.
    guard mark == 0 || mark == UInt32(bitPattern: applicationID) else { throw .notAStore(path) }
  }

  private static func header(of path: String) throws(StoreError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw systemRefuses(path, errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    var count = 0
    while count < bytes.count {
      let got = unsafe bytes.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress?.advanced(by: count), $0.count - count)
      }
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw systemRefuses(path, errno) }
      if got == 0 { break }
      count += got
    }
    return Array(bytes[..<count])
  }

  private static func systemRefuses(_ path: String, _ code: Int32) -> StoreError {
    StoreError(
      .notWritable, path: path,
      "\(path) could not be opened (\(unsafe String(cString: strerror(code)))); give the account that "
        + "runs Spoor the right to read and write this file and its folder.")
  }
}
