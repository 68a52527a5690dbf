package import EvidenceStorage
import SpoorModel

/// Everything that the judgement of a dossier is a function of.
package struct WorkKeys: Hashable, Sendable, Codable {
  /// The papers: their paths, bytes and types, and what could not become a document.
  package let delivery: ContentHash
  /// The text of `dossier.yaml`; that of nothing where there is none.
  package let dossier: ContentHash
  /// The texts of the toetsingskader.
  package let kader: ContentHash
  /// The number of each stage's version, by the stage's name.
  package let versions: [String: Int]
  /// What one document may cost, as far as results depend on it.
  package let limits: String
  /// The libraries that take documents apart.
  package let libraries: ContentHash

  /// The hash of all of it: the same for two runs that must give the same bytes.
  package var hash: ContentHash {
    var maker = ContentHash.Maker()
    for part in [
      delivery.hexadecimal, dossier.hexadecimal, kader.hexadecimal, limits, libraries.hexadecimal,
    ] {
      maker.add(piece: part)
    }
    for (stage, number) in versions.sorted(by: { $0.key < $1.key }) {
      maker.add(piece: stage)
      maker.add(piece: "\(number)")
    }
    return maker.hash
  }

  /// The version of every stage of this program.
  package static let currentVersions: [String: Int] = Dictionary(
    StageVersion.allCases.map { ($0.rawValue, $0.number) }, uniquingKeysWith: { first, _ in first })

  /// The hash of a delivery's documents and refusals.
  static func hash(of delivery: Delivery) -> ContentHash {
    var maker = ContentHash.Maker()
    for document in delivery.documents {
      maker.add(piece: document.path)
      maker.add(piece: document.id.sha256)
      maker.add(piece: document.mediaType.rawValue)
    }
    for refusal in delivery.refusals {
      maker.add(piece: refusal.path)
      maker.add(piece: refusal.outcome.rawValue)
      maker.add(piece: refusal.problem.message)
    }
    return maker.hash
  }
}

extension WorkerLimits {
  /// The limits on which a result depends; time and memory end a reading, which is then not kept.
  var keyText: String { "file \(fileBytes), reply \(replyBytes)" }
}
