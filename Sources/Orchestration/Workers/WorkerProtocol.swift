package import SpoorModel

/// What a worker is told once, as the first line on its standard input.
///
/// `Documentation.docc/WorkerProtocol.md` describes the protocol for other programs.
package struct WorkerSetup: Codable, Sendable {
  /// What to make of each document.
  package enum Product: String, Codable, Sendable, CaseIterable {
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
  package static let currentVersion = 2

  package let version: Int
  package let product: Product
  /// The words by which passages are found; empty where none are asked for.
  package let vocabulary: [VocabularyGroup]
  /// Address space that the worker may have, in bytes.
  package var memoryBytes: Int
  /// The largest file that is read, in bytes.
  package var fileBytes: Int
  /// Folders and files that the worker may open; none where documents come as open files.
  package var readable: [String]

  package init(product: Product, vocabulary: [VocabularyGroup]) {
    version = WorkerSetup.currentVersion
    self.product = product
    self.vocabulary = vocabulary
    memoryBytes = WorkerLimits().memoryBytes
    fileBytes = WorkerLimits().fileBytes
    readable = []
  }

  private enum CodingKeys: String, CodingKey {
    case version = "protocol"
    case product, vocabulary, memoryBytes, fileBytes, readable
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let limits = WorkerLimits()
    version = try values.decode(Int.self, forKey: .version)
    product = try values.decode(Product.self, forKey: .product)
    vocabulary = try values.decodeIfPresent([VocabularyGroup].self, forKey: .vocabulary) ?? []
    memoryBytes = try values.decodeIfPresent(Int.self, forKey: .memoryBytes) ?? limits.memoryBytes
    fileBytes = try values.decodeIfPresent(Int.self, forKey: .fileBytes) ?? limits.fileBytes
    readable = try values.decodeIfPresent([String].self, forKey: .readable) ?? []
  }
}

/// A document that is to be read, and where it lies.
package struct WorkerRequest: Sendable {
  package let document: Document
  /// The file, escaped as `Document.path` is; absolute or relative to the working directory.
  package let file: String

  package init(document: Document, file: String) {
    self.document = document
    self.file = file
  }
}

/// One document to read: one line on a worker's standard input, the open file beside it or named in it.
package struct WorkerOrder: Codable, Sendable {
  /// A page that is not to be read, and what is to be said of it.
  struct LeftOut: Codable, Sendable {
    let page: Int
    let outcome: Outcome
    let problem: Problem
  }

  package let document: Document
  /// The file, escaped as `Document.path` is; nil where it comes as an open file.
  var file: String?
  /// Seconds after which no further page is begun, so that what was read is not lost; nil for no end.
  var readingSeconds: Double?
  /// Whether each page is announced before it is read, at once.
  var announcesPages: Bool?
  /// Pages that stopped an earlier worker.
  var without: [LeftOut]?
  /// The last page to read; those after it are left out like the last one of `without`.
  var lastPage: Int?

  init(document: Document) { self.document = document }
}

/// The first line of a worker: what it was granted, and what holds it.
package struct WorkerReady: Codable, Sendable, Hashable {
  package let version: Int
  /// Address space in bytes, as the system granted it.
  package let memoryBytes: Int
  /// Whether a filter of system calls is in force.
  package let filtersSystemCalls: Bool
  /// The version of Landlock in force; 0 where the kernel has none.
  package let landlock: Int

  init(version: Int, memoryBytes: Int, filtersSystemCalls: Bool, landlock: Int) {
    self.version = version
    self.memoryBytes = memoryBytes
    self.filtersSystemCalls = filtersSystemCalls
    self.landlock = landlock
  }

  private enum CodingKeys: String, CodingKey {
    case version = "protocol"
    case memoryBytes, filtersSystemCalls, landlock
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    version = try values.decode(Int.self, forKey: .version)
    memoryBytes = try values.decode(Int.self, forKey: .memoryBytes)
    filtersSystemCalls =
      try values.decodeIfPresent(Bool.self, forKey: .filtersSystemCalls) ?? false
    landlock = try values.decodeIfPresent(Int.self, forKey: .landlock) ?? 0
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
