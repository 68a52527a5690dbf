import GRDB

/// Why the evidence store could not do what was asked; the store is then as it was before.
package struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong; each code has one meaning.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    /// There is no store at that path.
    case missing
    /// The file is something else.
    case notAStore
    /// The store was made by a later version of Spoor.
    case newerVersion
    /// What is stored contradicts itself, or the file lost bytes.
    case damaged
    /// Another process keeps the store to itself for longer than we wait.
    case locked
    /// The disk, a quota or a limit on file sizes is used up.
    case full
    /// The system refuses to open or to write the file.
    case notWritable
    /// The system fails to read the file.
    case unreadable
    /// What was to be stored breaks a rule of the schema: a mistake of the caller, never of a paper.
    case refused
    /// A text form that is to be imported is none, or is incomplete.
    case importInvalid
    /// Anything else that SQLite reports.
    case failed
  }

  package let code: Code
  /// The store, or the file that was exported to or imported from, as it was named.
  package let path: String
  /// What is wrong, where, and what to do; never holds text of a document.
  package let message: String

  package init(_ code: Code, path: String, _ message: String) {
    self.code = code
    self.path = path
    self.message = message
  }

  package var description: String { message }
}

extension StoreError {
  static func missing(_ path: String) -> StoreError {
    StoreError(
      .missing, path: path,
      "\(path): there is no evidence store; check --store, or make one with spoor run or spoor nightly."
    )
  }

  static func notAStore(_ path: String) -> StoreError {
    StoreError(
      .notAStore, path: path,
      "\(path) is no evidence store, and was left as it is; name another file with --store.")
  }

  static func newerVersion(_ path: String, found: Int, known: Int) -> StoreError {
    StoreError(
      .newerVersion, path: path,
      "\(path) has form \(found), this program knows forms up to \(known), and it was left as it is; "
        + "use the version of Spoor that wrote it, or a later one.")
  }

  static func damaged(_ path: String, _ what: String) -> StoreError {
    StoreError(
      .damaged, path: path,
      "\(path) is damaged (\(what)); look with spoor store check, then put back the last copy "
        + "or import the last export.")
  }

  static func refused(_ path: String, _ what: String) -> StoreError {
    StoreError(
      .refused, path: path,
      "\(path): nothing was stored, because \(what); please report this as a mistake in Spoor.")
  }

  /// An error of the database, told as ours.
  ///
  /// - Parameters:
  ///   - error: What GRDB threw.
  ///   - path: The store.
  init(_ error: any Error, at path: String) {
    if let error = error as? StoreError {
      self = error
      return
    }
    switch error {
    case let error as DatabaseError: self = StoreError.told(error, at: path)
    case let error as StoredValueError: self = .damaged(path, error.description)
    // What could not be decoded may be text of a document.
    case is DecodingError: self = .damaged(path, "a stored value has another form than it had")
    default: self.init(.failed, path: path, "\(path): \(error)")
    }
  }

  /// Values of a failed statement stay out of the message: they may be text of a document.
  private static func told(_ error: DatabaseError, at path: String) -> StoreError {
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return StoreError(
        .locked, path: path,
        "\(path) is in use by another process, which did not let go within "
          + "\(EvidenceStore.patienceSeconds) seconds; wait until that run has ended and try again."
      )
    // The file's first bytes were ours when it was opened: what is no database now was one.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damaged(path, reason)
    case .SQLITE_FULL: return .full(path, reason)
    case .SQLITE_IOERR where writing.contains(error.extendedResultCode):
      return .full(path, "\(reason), \(error.extendedResultCode)")
    case .SQLITE_IOERR:
      return StoreError(
        .unreadable, path: path,
        "\(path) could not be read (\(reason), \(error.extendedResultCode)); "
          + "look at the disk, then at the store with spoor store check.")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
      return StoreError(
        .notWritable, path: path,
        "\(path) could not be opened for writing (\(reason)); give the account that runs Spoor "
          + "the right to write this file and its folder.")
    case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG: return .refused(path, reason)
    default:
      return StoreError(.failed, path: path, "\(path): \(reason) (\(error.extendedResultCode)).")
    }
  }

  /// SQLite says "full" only for some of the ways in which room runs out: a quota and a limit on file
  /// sizes arrive as failed writes.
  private static let writing: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE,
    .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP,
  ]

  private static func full(_ path: String, _ reason: String) -> StoreError {
    StoreError(
      .full, path: path,
      "\(path) could not grow (\(reason)); the store is as it was. Make room on its disk, or raise the "
        + "quota or the limit on file sizes, then run again.")
  }
}
