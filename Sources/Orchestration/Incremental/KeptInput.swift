import EvidenceStorage
import Foundation
import SpoorModel

/// The small inputs of a judgement, kept so that it can be made again when they are gone.
enum KeptInput {
  /// The key of a text or a file by its own hash: `dossier.yaml`, a questionnaire.
  static func key(of input: ContentHash) -> StageKey {
    StageKey(stage: "input", input: input, options: ContentHash(of: ""), version: "1")
  }

  /// The key of a toetsingskader's texts.
  static func key(ofKader hash: ContentHash) -> StageKey {
    StageKey(stage: "kader", input: hash, options: ContentHash(of: ""), version: "1")
  }

  /// The toetsingskader that was kept; nil where it was not, or this program cannot read it any more.
  static func kader(_ hash: ContentHash, in store: EvidenceStore) throws -> Kader? {
    guard let bytes = try store.value(for: key(ofKader: hash)),
      let files = try? JSONDecoder().decode([String: String].self, from: Data(bytes))
    else { return nil }
    return try? Kader(files: files, folder: "the kept toetsingskader")
  }
}
