/// Why a delivery could not be scanned, or a document of it not be opened again.
package struct ScanningError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong; each code has one meaning.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    /// The folder, or the document, does not exist.
    case missing
    /// The system refused to open or to read it.
    case unreadable
    /// The folder holds no file at all.
    case empty
    /// The document is larger than the scanner may load.
    case tooLarge
    /// The document is no longer the one that was scanned: its bytes differ.
    case changed
  }

  package let code: Code
  /// The folder as it was asked for, or the path of the document inside it.
  package let path: String
  /// What is wrong, and what to do.
  package let message: String

  package var description: String { message }

  static func missing(_ path: String) -> ScanningError {
    ScanningError(
      code: .missing, path: path,
      message: "\(path): there is no such folder or file; check the path")
  }

  static func unreadable(_ path: String, cause: SystemCause) -> ScanningError {
    ScanningError(
      code: .unreadable, path: path,
      message: "\(path): \(cause); give the account that runs Spoor the right to read it")
  }

  static func empty(_ path: String) -> ScanningError {
    ScanningError(
      code: .empty, path: path,
      message: "\(path): the folder holds no files; put the papers of the delivery in it")
  }

  static func tooLarge(_ path: String, bytes: Int, limit: Int) -> ScanningError {
    ScanningError(
      code: .tooLarge, path: path,
      message: "\(path): \(bytes) bytes, where at most \(limit) are read; split the file")
  }

  static func changed(_ path: String) -> ScanningError {
    ScanningError(
      code: .changed, path: path,
      message: "\(path): the file changed after it was scanned; scan the delivery again")
  }
}
