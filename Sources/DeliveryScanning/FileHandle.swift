import Glibc

/// What the system answered to a call that failed.
struct SystemCause: Error, Hashable, CustomStringConvertible {
  let number: Int32

  static var last: SystemCause { SystemCause(number: errno) }
  /// A pipe, socket or device where a file is needed.
  static let noContents = SystemCause(number: ENODEV)
  static let linkMet = SystemCause(number: ELOOP)

  var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  var isLink: Bool { number == ELOOP }

  /// In words of our own for what occurs in practice: the system's words depend on the locale.
  var description: String {
    switch number {
    case EACCES, EPERM: "reading it is not permitted"
    case ENOENT: "it does not exist"
    case ELOOP: "it is a link, or links in a circle"
    case ENOTDIR: "a part of its path is no folder"
    case ENAMETOOLONG: "its path is too long for the system"
    case EMFILE, ENFILE: "too many files are open"
    case EIO: "the disk failed"
    case ENXIO, ENODEV: "it is a device without contents"
    default: "the system answered with error \(number)"
    }
  }
}

/// An open file or folder of the delivery; closed when the value ends.
///
/// Works with bytes instead of `String`, because names on a Unix system need not be UTF-8.
struct FileHandle: ~Copyable {
  private let descriptor: Int32

  private init(takingOwnership descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// What stands behind a name, without following a link.
  enum Kind: Equatable { case file, folder, link, other }

  /// Opens what the person who runs Spoor named; a link is followed, because that person chose it.
  static func opening(_ path: String) throws(SystemCause) -> FileHandle {
    try FileHandle(path: Array(path.utf8), in: AT_FDCWD, flags: 0)
  }

  /// Opens an entry of this folder; a link is never followed, a pipe or device never waited for.
  ///
  /// With `O_DIRECTORY` the system calls a link "no folder"; both answers are told apart here.
  func openingEntry(_ name: [UInt8], asFolder: Bool = false) throws(SystemCause) -> FileHandle {
    if asFolder, try status(of: name).kind == .link { throw .linkMet }
    return try FileHandle(
      path: name, in: descriptor, flags: O_NOFOLLOW | (asFolder ? O_DIRECTORY : 0))
  }

  private init(path: [UInt8], in folder: Int32, flags: Int32) throws(SystemCause) {
    let name = path.map(CChar.init(bitPattern:)) + [0]
    let opened = unsafe openat(
      folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | flags)
    guard opened >= 0 else { throw .last }
    self.init(takingOwnership: opened)
  }

  /// Opens what lies some folders deeper, without following a link on the way.
  ///
  /// - Parameter components: At least one name; all but the last are folders.
  func opening(_ components: [[UInt8]]) throws(SystemCause) -> FileHandle {
    guard let first = components.first else { throw .noContents }
    var current = try openingEntry(first, asFolder: components.count > 1)
    for (place, name) in components.enumerated().dropFirst() {
      current = try current.openingEntry(name, asFolder: place < components.count - 1)
    }
    return current
  }

  /// Kind and size in bytes of the open file itself.
  func status() throws(SystemCause) -> Status {
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else { throw .last }
    return Status(information)
  }

  /// Kind and size in bytes of an entry of this folder, looked at without opening or following it.
  func status(of name: [UInt8]) throws(SystemCause) -> Status {
    var information = stat()
    let path = name.map(CChar.init(bitPattern:)) + [0]
    guard unsafe fstatat(descriptor, path, &information, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw .last
    }
    return Status(information)
  }

  struct Status: Equatable {
    let kind: Kind
    let size: Int
    /// Whether it lies on this device under this number: two names of one file agree.
    let device: UInt64
    let inode: UInt64
    /// When content, and when anything of it, last changed, in nanoseconds since 1970.
    let modified: Int
    let changed: Int

    fileprivate init(_ information: stat) {
      switch information.st_mode & S_IFMT {
      case S_IFREG: kind = .file
      case S_IFDIR: kind = .folder
      case S_IFLNK: kind = .link
      default: kind = .other
      }
      size = Int(information.st_size)
      device = UInt64(information.st_dev)
      inode = UInt64(information.st_ino)
      modified = Self.nanoseconds(information.st_mtim)
      changed = Self.nanoseconds(information.st_ctim)
    }

    var stamp: FileStamp {
      FileStamp(size: size, modified: modified, changed: changed, inode: inode)
    }

    /// A time that no counter of nanoseconds holds is as good as none: 0 is never equal to a later one.
    private static func nanoseconds(_ time: timespec) -> Int {
      let (whole, overflow) = Int(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
      return overflow ? 0 : whole &+ Int(time.tv_nsec)
    }
  }

  /// The names in this folder, without `.` and `..`, in order of their bytes.
  func entries() throws(SystemCause) -> [[UInt8]] {
    // `fdopendir` takes its descriptor over, so it gets one of its own.
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard own >= 0 else { throw .last }
    guard let stream = unsafe fdopendir(own) else {
      let cause = SystemCause.last
      close(own)
      throw cause
    }
    defer { unsafe closedir(stream) }
    unsafe rewinddir(stream)
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        guard errno == 0 else { throw .last }
        break
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Reads on from where the last reading ended; empty at the end of the file.
  ///
  /// - Parameter buffer: Filled from its start.
  /// - Returns: How many bytes of the buffer were filled.
  func read(into buffer: inout [UInt8]) throws(SystemCause) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw .last }
    }
  }

  /// The bytes at a place of the file, fewer where the file ends before; does not move the reading place.
  func bytes(at offset: Int, count: Int) throws(SystemCause) -> [UInt8] {
    guard offset >= 0, count > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe pread(
          descriptor, bytes.baseAddress.map { unsafe $0 + filled }, count - filled,
          off_t(offset + filled))
      }
      if got == 0 { break }
      if got < 0 {
        guard errno == EINTR else { throw .last }
        continue
      }
      filled += got
    }
    buffer.removeLast(count - filled)
    return buffer
  }
}

/// The path that the system finds behind a path, all links followed; nil where there is none.
func resolvedPath(_ path: [UInt8]) -> [UInt8]? {
  let name = path.map(CChar.init(bitPattern:)) + [0]
  guard let found = unsafe realpath(name, nil) else { return nil }
  defer { unsafe free(found) }
  var bytes: [UInt8] = []
  var place = unsafe found
  while unsafe place.pointee != 0 {
    unsafe bytes.append(UInt8(bitPattern: place.pointee))
    unsafe place += 1
  }
  return bytes
}
