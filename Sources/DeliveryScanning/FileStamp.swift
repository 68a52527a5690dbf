package import SpoorModel

/// How a file looks from outside: what changes when somebody writes to it.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package let size: Int
  /// When the content last changed, in nanoseconds since 1970.
  package let modified: Int
  /// When content, name or rights last changed, in nanoseconds since 1970; no program can set it back.
  package let changed: Int
  package let inode: UInt64

  package init(size: Int, modified: Int, changed: Int, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// Whether a later write would show.
  ///
  /// A system counts time in ticks: two writes within one tick look the same. Whoever trusts a stamp must have
  /// taken it at least a tick after the last change: a tenth of a second where times have a fraction, two
  /// seconds where they have none (FAT counts in steps of two).
  /// - Parameter moment: When the stamp was taken, in nanoseconds since 1970.
  package func isSettled(at moment: Int) -> Bool {
    let hasFraction = changed % 1_000_000_000 != 0
    return moment - changed > (hasFraction ? 100_000_000 : 2_000_000_000)
  }
}

/// What earlier scans found in files, believed as long as a file looks as it did then.
package struct KnownContents: Sendable {
  /// What a file was found to be.
  package struct Content: Hashable, Sendable {
    package let stamp: FileStamp
    package let id: Document.ID
    package let mediaType: MediaType
    package let remark: Problem?

    package init(stamp: FileStamp, id: Document.ID, mediaType: MediaType, remark: Problem?) {
      self.stamp = stamp
      self.id = id
      self.mediaType = mediaType
      self.remark = remark
    }
  }

  private let contents: [[UInt8]: Content]

  /// - Parameter contents: By path, as `Document.path` writes it; empty to open every file.
  package init(_ contents: [String: Content] = [:]) {
    self.contents = Dictionary(
      contents.map { (Document.rawPath(of: $0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  func content(of path: [UInt8], looking stamp: FileStamp) -> Content? {
    guard let content = contents[path], content.stamp == stamp else { return nil }
    return content
  }
}

/// A delivery with how its files looked when they were scanned.
package struct StampedDelivery: Sendable {
  package let delivery: Delivery
  /// By path; taken before the file was opened.
  ///
  /// Entries that are no file have none.
  package let stamps: [String: FileStamp]
  /// The paths of the files that were opened and hashed.
  package let opened: Set<String>
}

/// How a whole folder looks.
package struct FolderGlance: Hashable, Sendable {
  /// Every entry with its looks, in the order of the names: to be hashed, not read.
  package let bytes: [UInt8]
  /// How many files were seen.
  package let files: Int
  /// The latest change of any entry, in nanoseconds since 1970; 0 in an empty folder.
  package let latestChange: Int
  /// Whether every entry could be looked at; a glance that is not complete proves nothing.
  package let isComplete: Bool

  /// Whether a later write to any entry would show.
  ///
  /// - Parameter moment: When the glance began, in nanoseconds since 1970.
  package func isSettled(at moment: Int) -> Bool {
    FileStamp(size: 0, modified: 0, changed: latestChange, inode: 0).isSettled(at: moment)
  }

  static func of(_ root: borrowing FileHandle) -> FolderGlance {
    var glimpse = Glimpse()
    glimpse.look(into: root, depth: 0)
    return FolderGlance(
      bytes: glimpse.bytes, files: glimpse.files, latestChange: glimpse.latestChange,
      isComplete: glimpse.isComplete)
  }

  private struct Glimpse {
    var bytes: [UInt8] = []
    var files = 0
    var latestChange = 0
    var isComplete = true

    mutating func look(into folder: borrowing FileHandle, depth: Int) {
      // As deep as a scan goes: below, nothing is a document.
      guard depth <= FolderWalk.deepest, let names = try? folder.entries() else {
        isComplete = false
        return
      }
      for name in names {
        guard let status = try? folder.status(of: name) else {
          isComplete = false
          continue
        }
        bytes += name
        bytes.append(0)
        add(UInt64(status.kind.number))
        latestChange = max(latestChange, status.changed)
        switch status.kind {
        case .folder:
          // The times of a folder change with every name in it: the names themselves are looked at instead.
          if let inner = try? folder.openingEntry(name, asFolder: true) {
            look(into: inner, depth: depth + 1)
          } else {
            isComplete = false
          }
          bytes.append(1)
        case .file, .link, .other:
          files += status.kind == .file ? 1 : 0
          add(UInt64(bitPattern: Int64(status.size)))
          add(UInt64(bitPattern: Int64(status.modified)))
          add(UInt64(bitPattern: Int64(status.changed)))
          add(status.inode)
        }
      }
    }

    private mutating func add(_ value: UInt64) {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: value >> shift))
      }
    }
  }
}

extension FileHandle.Kind {
  fileprivate var number: Int {
    switch self {
    case .file: 0
    case .folder: 1
    case .link: 2
    case .other: 3
    }
  }
}
