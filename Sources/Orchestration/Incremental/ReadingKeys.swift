import EvidenceStorage
import SpoorModel

/// The keys under which the parts of a reading are kept.
struct ReadingKeys {
  /// What reading depends on beside the document: limits and libraries.
  private let options: String
  private let version: String

  /// - Parameters:
  ///   - limits: As `WorkerLimits.keyText`.
  ///   - libraries: As `ReadingEnvironment.libraries`.
  ///   - versions: The number of each stage, as in `WorkKeys.versions`: those of now, or of an earlier run.
  init(limits: String, libraries: ContentHash, versions: [String: Int]) {
    options = limits
    version =
      "\(versions[StageVersion.reading.rawValue] ?? 0)/\(libraries.hexadecimal.prefix(16))"
    passagesVersion = "\(versions[StageVersion.passages.rawValue] ?? 0)/\(version)"
  }

  private let passagesVersion: String

  /// A paper's name is a witness of its title, so it belongs to the key; its folder is not.
  private func optionsHash(_ document: Document, _ more: String = "") -> ContentHash {
    let name = document.path.split(separator: "/").last.map(String.init) ?? document.path
    var maker = ContentHash.Maker()
    for part in [name, document.mediaType.rawValue, options, more] { maker.add(piece: part) }
    return maker.hash
  }

  /// The record without passages.
  func record(of document: Document) -> StageKey? { key("read", document, version: version) }

  func geometry(of document: Document) -> StageKey? { key("geometry", document, version: version) }

  func passages(in document: Document, vocabulary: ContentHash) -> StageKey? {
    key("passages", document, version: passagesVersion, more: vocabulary.hexadecimal)
  }

  private func key(
    _ stage: String, _ document: Document, version: String, more: String = ""
  ) -> StageKey? {
    ContentHash(hexadecimal: document.id.sha256).map {
      StageKey(stage: stage, input: $0, options: optionsHash(document, more), version: version)
    }
  }
}
