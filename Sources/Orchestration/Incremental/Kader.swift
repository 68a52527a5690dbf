import DefinitionReading
package import EvidenceStorage
import Foundation
package import SpoorModel

/// A toetsingskader with the texts that it was read from, so that it can be kept and read again.
package struct Kader: Sendable {
  /// The texts of its files by their names.
  package let files: [String: String]
  package let framework: Toetsingskader

  /// The hash of the texts.
  package let hash: ContentHash

  /// - Throws: `definitionInvalid` with file and line.
  package init(files: [String: String], folder: String) throws {
    self.files = files
    hash = Kader.hash(of: files)
    do {
      framework = try FrameworkFolder.toetsingskader(files: files)
    } catch {
      throw OrchestrationError(.definitionInvalid, "\(folder)/\(error)")
    }
  }

  private static func hash(of files: [String: String]) -> ContentHash {
    var maker = ContentHash.Maker()
    for name in files.keys.sorted() {
      maker.add(piece: name)
      maker.add(piece: files[name] ?? "")
    }
    return maker.hash
  }

  /// The hash of the vocabulary alone: what passages are a function of.
  package var vocabularyHash: ContentHash { Kader.hash(of: framework.vocabulary) }

  private static func hash(of vocabulary: [VocabularyGroup]) -> ContentHash {
    var maker = ContentHash.Maker()
    for group in vocabulary {
      for part in [group.id, group.name, group.falseAlarms] { maker.add(piece: part) }
      for list in [group.indicators, group.terms, group.counterTerms, group.exceptions] {
        maker.add(piece: "\(list.count)")
        for item in list { maker.add(piece: item) }
      }
    }
    return maker.hash
  }
}

/// The toetsingskaders of one run, each read once.
///
/// Not for use from more than one thread.
package final class KaderShelf {
  private let definitions: Definitions
  private var kaders: [String: Kader] = [:]

  package init(definitions: Definitions) { self.definitions = definitions }

  /// The toetsingskader with a name, or in a folder.
  ///
  /// - Throws: As `Definitions.toetsingskader`.
  package func kader(_ name: String) throws -> Kader {
    if let known = kaders[name] { return known }
    let kader = try definitions.kader(name)
    kaders[name] = kader
    return kader
  }

  /// Every kader that was asked for, by its name.
  package var all: [String: Kader] { kaders }
}
