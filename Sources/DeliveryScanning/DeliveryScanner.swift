package import SpoorModel

/// Lists what a gemeente delivered: every entry of a folder becomes a document or a named refusal.
///
/// Names are bytes, content decides the type, links are not followed, pipes and devices never opened.
package struct DeliveryScanner: Sendable {
  /// Most bytes of one document that `contents(of:in:)` loads.
  package let sizeLimit: Int

  /// - Parameter sizeLimit: In bytes. The default, 1 GiB, is what a reading process may hold in memory.
  package init(sizeLimit: Int = 1 << 30) { self.sizeLimit = sizeLimit }

  /// Everything in a folder, or the one file that is named instead of a folder.
  ///
  /// - Parameters:
  ///   - folder: Path of the delivery; a link given here is followed, because whoever runs Spoor chose it.
  ///   - paths: Files and folders inside it to which the scan is restricted, relative and
  ///     written as `Document.path` writes them; empty for everything. One that does not exist, or that leads outside, becomes a refusal.
  /// - Returns: Documents and refusals in order of the bytes of their paths; never the file system's order.
  /// - Throws: `.missing` and `.unreadable` for the folder itself, `.empty` when nothing at all lies in it.
  ///   What is wrong with a single entry is never thrown.
  /// - Complexity: O(*n* log *n*) in the entries, and one pass over the bytes of every file.
  package func delivery(
    at folder: String, paths: [String] = []
  ) throws(ScanningError) -> Delivery {
    try scan(folder, paths: paths, known: KnownContents()).delivery
  }

  /// The same, with files that look as they did before taken for what they were then.
  ///
  /// - Parameters:
  ///   - folder: Path of the delivery.
  ///   - paths: As for `delivery(at:paths:)`.
  ///   - known: What earlier scans found.
  /// - Returns: The delivery, and how each of its files looked just before it was opened.
  /// - Throws: As `delivery(at:paths:)`.
  /// - Complexity: O(*n* log *n*) in the entries, and one pass over the bytes of the files that are not known.
  package func scan(
    _ folder: String, paths: [String] = [], known: KnownContents
  ) throws(ScanningError) -> StampedDelivery {
    let root = try Self.opening(folder)
    let status: FileHandle.Status
    do { status = try root.status() } catch { throw .unreadable(folder, cause: error) }

    var walk = FolderWalk(root: Array(folder.utf8), known: known)
    switch status.kind {
    case .folder:
      do { try walk.scan(root, paths: paths) } catch { throw .unreadable(folder, cause: error) }
    case .file:
      walk.scanFile(root, path: Self.lastName(of: folder))
    case .link, .other:
      throw .unreadable(folder, cause: .noContents)
    }
    guard !walk.isEmpty else { throw .empty(folder) }
    return walk.scan
  }

  /// The folders in a folder, in order of the bytes of their names; hidden ones are left out.
  ///
  /// - Returns: Their names as `Document.path` writes names, and whether each can be named in a path at all.
  /// - Throws: `.missing` and `.unreadable` for the folder itself.
  package func folders(in folder: String) throws(ScanningError) -> [String] {
    let root = try Self.opening(folder)
    do {
      return try root.entries().filter { name throws(SystemCause) in
        guard name.first != UInt8(ascii: ".") else { return false }
        return try root.status(of: name).kind == .folder
      }.map(Document.path(escaping:))
    } catch let cause as SystemCause {
      throw .unreadable(folder, cause: cause)
    } catch {
      throw .unreadable(folder, cause: .noContents)
    }
  }

  /// How every entry of a folder looks, without opening any file; nil where the folder cannot be listed.
  ///
  /// Two glances that are equal mean that nothing was added, removed, renamed or written in between, as far as
  /// the system's times tell: see `FileStamp.isSettled`.
  /// - Complexity: O(*n* log *n*) in the entries: 10,000 take some 30 ms.
  package func glance(at folder: String) -> FolderGlance? {
    guard let root = try? Self.opening(folder), (try? root.status().kind) == .folder else {
      return nil
    }
    return FolderGlance.of(root)
  }

  /// The bytes of a document that an earlier scan of the same folder found.
  ///
  /// - Throws: `.tooLarge` above `sizeLimit`, `.changed` when the bytes are no longer those that were
  ///   scanned, `.missing` and `.unreadable` when it is gone or has become a link or a device.
  package func contents(
    of document: Document, in folder: String
  ) throws(ScanningError) -> [UInt8] {
    let root = try Self.opening(folder)
    do {
      guard try root.status().kind == .folder else { return try checked(root, document) }
      guard let components = FolderWalk.components(of: document.rawPath), !components.isEmpty else {
        throw ScanningError.missing(document.path)
      }
      return try checked(try root.opening(components), document)
    } catch let error as ScanningError {
      throw error
    } catch let cause as SystemCause {
      throw cause.isMissing
        ? .missing(document.path) : .unreadable(document.path, cause: cause)
    } catch {
      throw .unreadable(document.path, cause: .noContents)
    }
  }

  private static func opening(_ folder: String) throws(ScanningError) -> FileHandle {
    do { return try FileHandle.opening(folder) } catch {
      throw error.isMissing ? .missing(folder) : .unreadable(folder, cause: error)
    }
  }

  /// Loads an open file, and makes sure that it is still the one that was scanned.
  private func checked(_ file: borrowing FileHandle, _ document: Document) throws -> [UInt8] {
    let status = try file.status()
    guard status.kind == .file else { throw SystemCause.noContents }
    guard status.size <= sizeLimit else {
      throw ScanningError.tooLarge(document.path, bytes: status.size, limit: sizeLimit)
    }
    guard status.size == document.bytes else { throw ScanningError.changed(document.path) }
    let bytes = try file.bytes(at: 0, count: status.size)
    guard Fingerprint.of(bytes) == document.id else { throw ScanningError.changed(document.path) }
    return bytes
  }

  /// The last part of a path, for a delivery that is one file.
  private static func lastName(of path: String) -> [UInt8] {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? Array(path.utf8)
  }
}
