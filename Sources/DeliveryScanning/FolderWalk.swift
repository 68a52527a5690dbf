import SpoorModel

/// Goes through a folder and its subfolders, and keeps what it met.
struct FolderWalk {
  /// Deepest nesting of folders that is entered: each level keeps a folder open.
  static let deepest = 128
  /// Bytes read at a time; the whole of a file is never held.
  private static let chunk = 1 << 20

  private let root: [UInt8]
  private var documents: [[UInt8]: Document] = [:]
  private var refusals: [[UInt8]: Delivery.Refusal] = [:]
  private var remarks: [[UInt8]: Problem] = [:]
  private var buffer = [UInt8](repeating: 0, count: FolderWalk.chunk)
  private let known: KnownContents
  private var stamps: [[UInt8]: FileStamp] = [:]
  private var openedPaths: Set<[UInt8]> = []

  /// - Parameters:
  ///   - root: The folder's path as given, to tell links inside it from links that lead outside.
  ///   - known: What earlier scans found in files that look as they did then.
  init(root: [UInt8], known: KnownContents = KnownContents()) {
    self.root = root
    self.known = known
  }

  /// What was met, with how the files looked.
  var scan: StampedDelivery {
    func named(_ path: [UInt8]) -> String { Document.path(escaping: path) }
    return StampedDelivery(
      delivery: delivery,
      stamps: Dictionary(
        stamps.map { (named($0.key), $0.value) }, uniquingKeysWith: { first, _ in first }),
      opened: Set(openedPaths.map(named)))
  }

  var isEmpty: Bool { documents.isEmpty && refusals.isEmpty }

  /// What was met, in order of the bytes of the paths.
  var delivery: Delivery {
    let order: ([UInt8], [UInt8]) -> Bool = { $0.lexicographicallyPrecedes($1) }
    let found = documents.keys.sorted(by: order)
    return Delivery(
      documents: found.compactMap { documents[$0] },
      refusals: refusals.keys.sorted(by: order).compactMap { refusals[$0] },
      remarks: found.compactMap { path in
        remarks[path].map { Delivery.Remark(path: Document.path(escaping: path), problem: $0) }
      })
  }

  /// The names of a relative path; nil for one that is absolute or climbs with `..`.
  static func components(of path: [UInt8]) -> [[UInt8]]? {
    guard path.first != UInt8(ascii: "/"), !path.contains(0) else { return nil }
    let names = path.split(separator: UInt8(ascii: "/")).map { Array($0) }
      .filter { $0 != Array(".".utf8) }
    return names.contains(Array("..".utf8)) ? nil : names
  }

  /// Scans the whole folder, or only some paths in it.
  ///
  /// - Throws: When the folder itself cannot be listed; what is wrong deeper down becomes a refusal.
  mutating func scan(_ folder: borrowing FileHandle, paths: [String]) throws(SystemCause) {
    guard !paths.isEmpty else { return try scanFolder(folder, path: [], depth: 0) }
    for path in paths {
      let raw = Document.rawPath(of: path)
      guard let components = Self.components(of: raw) else {
        refuse(
          raw, .unreadable, .unreadable,
          "leads outside the delivery; name a path inside it, without .. and without / in front")
        continue
      }
      guard let name = components.last else {
        try scanFolder(folder, path: [], depth: 0)
        continue
      }
      let joined = Array(components.joined(separator: [UInt8(ascii: "/")]))
      let parents = Array(components.dropLast())
      do {
        if parents.isEmpty {
          scanEntry(name, of: folder, path: joined, depth: 0)
        } else {
          let parent = try folder.opening(parents)
          scanEntry(name, of: parent, path: joined, depth: parents.count)
        }
      } catch {
        refuse(joined, cause: error)
      }
    }
  }

  /// Reads an open file to its end: its fingerprint, its size and what it is.
  mutating func scanFile(_ file: borrowing FileHandle, path: [UInt8]) {
    openedPaths.insert(path)
    var fingerprint = Fingerprint()
    var head: [UInt8] = []
    var size = 0
    do {
      while true {
        let count = try file.read(into: &buffer)
        guard count > 0 else { break }
        fingerprint.add(buffer[..<count])
        size += count
        let missing = MediaSniffer.headLength - head.count
        if missing > 0 { head += buffer[..<min(count, missing)] }
      }
    } catch {
      return refuse(path, cause: error)
    }
    let type = MediaSniffer.mediaType(head: head, size: size, file: file)
    documents[path] = Document(
      id: fingerprint.id, path: Document.path(escaping: path), mediaType: type, bytes: size)
    let name = path.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? path
    remarks[path] = NameExpectation.contradiction(name: name, type: type)
  }

  private mutating func scanFolder(
    _ folder: borrowing FileHandle, path: [UInt8], depth: Int
  ) throws(SystemCause) {
    for name in try folder.entries() {
      let inner = path.isEmpty ? name : path + [UInt8(ascii: "/")] + name
      scanEntry(name, of: folder, path: inner, depth: depth)
    }
  }

  private mutating func scanEntry(
    _ name: [UInt8], of folder: borrowing FileHandle, path: [UInt8], depth: Int
  ) {
    do {
      let status = try folder.status(of: name)
      switch status.kind {
      case .file:
        stamps[path] = status.stamp
        if let found = known.content(of: path, looking: status.stamp) {
          documents[path] = Document(
            id: found.id, path: Document.path(escaping: path), mediaType: found.mediaType,
            bytes: status.size)
          remarks[path] = found.remark
          return
        }
        let file = try folder.openingEntry(name)
        // Between looking and opening it may have been exchanged.
        guard try file.status().kind == .file else { throw SystemCause.noContents }
        scanFile(file, path: path)
      case .folder:
        guard depth < Self.deepest else {
          return refuse(
            path, .unreadable, .tooDeep,
            "folders are nested more than \(Self.deepest) deep; move its contents up")
        }
        let inner = try folder.openingEntry(name, asFolder: true)
        try scanFolder(inner, path: path, depth: depth + 1)
      case .link:
        refuseLink(path)
      case .other:
        refuse(
          path, .unsupported, .unsupportedType,
          "a pipe, socket or device and no file; it was not opened")
      }
    } catch let cause as SystemCause {
      refuse(path, cause: cause)
    } catch {
      refuse(path, cause: .noContents)
    }
  }

  /// Names a link, which is never followed.
  ///
  /// What it points at inside the delivery is met there; a link that leads outside, or to nothing, leaves
  /// a gap that a run must not hide.
  private mutating func refuseLink(_ path: [UInt8]) {
    let slash = UInt8(ascii: "/")
    guard let home = resolvedPath(root), let target = resolvedPath(root + [slash] + path) else {
      return refuse(
        path, .unreadable, .linkNotFollowed,
        "a link to nothing, or in a circle; put the file itself in the folder")
    }
    if target == home || target.starts(with: home.last == slash ? home : home + [slash]) {
      refuse(
        path, .unsupported, .linkNotFollowed,
        "a link to another place in the delivery; what it points at is listed there")
    } else {
      refuse(
        path, .unreadable, .linkNotFollowed,
        "a link that leads outside the delivery; put the file itself in the folder")
    }
  }

  private mutating func refuse(_ path: [UInt8], cause: SystemCause) {
    if cause.isLink { return refuseLink(path) }
    refuse(
      path, .unreadable, .unreadable,
      "\(cause); give the account that runs Spoor the right to read it, or correct the path")
  }

  private mutating func refuse(
    _ path: [UInt8], _ outcome: Outcome, _ code: Problem.Code, _ message: String
  ) {
    refusals[path] = Delivery.Refusal(
      path: Document.path(escaping: path), outcome: outcome, problem: Problem(code, message))
  }
}
