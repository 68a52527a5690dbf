/// How the reading of a document, or of one page, ended.
///
/// Every file and every page ends with one.
package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
  /// Everything was read.
  case read
  /// Some pages were read, others not; each page says which.
  case readInPart
  /// The file, or the page, holds nothing.
  case empty
  /// Pages without a text layer: pictures of text, not read yet.
  case noTextLayer
  case encrypted
  case damaged
  /// A kind of file that Spoor does not read.
  case unsupported
  case tooLarge
  case timedOut
  case crashed
  /// The file was named by the folder, but the system refused to open it.
  case unreadable

  /// Whether a run that met this outcome must say that it is incomplete (exit status 2).
  ///
  /// An unsupported kind of file, an empty file and a scan without text are reported, but are no failure.
  package var isFailure: Bool {
    switch self {
    case .read, .empty, .noTextLayer, .unsupported: false
    case .readInPart, .encrypted, .damaged, .tooLarge, .timedOut, .crashed, .unreadable: true
    }
  }
}

/// Something that went wrong, or that a reader must know, about a document or one of its pages.
package struct Problem: Hashable, Sendable, Codable {
  package enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    case damaged, encrypted, emptyFile, noPages, noTextLayer, poorTextLayer, unsupportedType
    case tooLarge, tooDeep, timedOut, crashed, unreadable, encodingGuessed, encodingContradicted
    /// Reading was stopped at the memory limit: the outcome is `crashed`, and this says why.
    case tooMuchMemory
    case textGeometryMismatch, imageWatermarkSuspected, attachmentsNotRead, activeContentIgnored
    case nameContradictsContent, linkNotFollowed, repairedText, invisibleText
    /// A row of a questionnaire that could not be used, or could be misread.
    case questionnaireRow
  }

  package let code: Code
  /// Page number from 1; nil when it concerns the document as a whole.
  package let page: Int?
  /// What is wrong, and what to do.
  ///
  /// Never holds text of the document.
  package let message: String

  package init(_ code: Code, page: Int? = nil, _ message: String) {
    self.code = code
    self.page = page
    self.message = message
  }
}
