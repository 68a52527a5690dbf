package import SpoorModel

/// What a worker is told once, as the first line on its standard input.
package struct WorkerSetup: Codable, Sendable {
  /// What to make of each document.
  package enum Product: String, Codable, Sendable {
    /// The line of `spoor extract`.
    case extraction
    /// The same as a block of text for a person.
    case extractionText
    /// The text as read, page by page.
    case text
    /// The same as JSON, with the places of the lines.
    case textJSON
    /// A `DocumentRecord` as JSON: the input of the assessment.
    case record
    /// The same in three parts, to be kept: the record without passages, the geometry of its pages, its passages.
    case kept
  }

  /// The version of the protocol; a worker refuses another one.
  package static let currentVersion = 1

  package let version: Int
  package let product: Product
  /// The words by which passages are found; empty where none are asked for.
  package let vocabulary: [VocabularyGroup]

  package init(product: Product, vocabulary: [VocabularyGroup]) {
    version = WorkerSetup.currentVersion
    self.product = product
    self.vocabulary = vocabulary
  }
}

/// One document to read: one line on a worker's standard input.
package struct WorkerRequest: Codable, Sendable {
  package let document: Document
  /// The file, escaped as `Document.path` is; absolute or relative to the worker's directory.
  package let file: String

  package init(document: Document, file: String) {
    self.document = document
    self.file = file
  }
}

/// The line that announces a worker's answer; `bytes` bytes and a line break follow it.
package struct WorkerReplyHead: Codable, Sendable {
  package let outcome: Outcome
  package let bytes: Int

  package init(outcome: Outcome, bytes: Int) {
    self.outcome = outcome
    self.bytes = bytes
  }
}

/// How the work on one document ended, as the supervisor saw it.
package enum WorkerResult: Sendable {
  case done(Outcome, [UInt8])
  /// The worker died, was killed, or answered nonsense: the outcome and the problem to report.
  case failed(Outcome, Problem)

  package var outcome: Outcome {
    switch self {
    case .done(let outcome, _): outcome
    case .failed(let outcome, _): outcome
    }
  }
}
