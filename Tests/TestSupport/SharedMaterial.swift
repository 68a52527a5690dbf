import Foundation

/// Material that lies beside the project and is no part of it; tests that need it are skipped without it.
package enum SharedMaterial {
  /// The folder `../shared`, seen from the top of the project.
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared")

  /// Files below a subfolder whose names end in one of the endings, in order of their paths; empty
  /// where the material is absent.
  package static func files(in subfolder: String, endings: [String]) -> [String] {
    let start = folder.appending(path: subfolder)
    guard let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    else {
      return []
    }
    return walk.compactMap { ($0 as? URL)?.path(percentEncoded: false) }
      .filter { path in endings.contains { path.hasSuffix("." + $0) } }.sorted()
  }

  /// The bytes of a file; empty when it cannot be read.
  package static func bytes(_ path: String) -> [UInt8] {
    FileManager.default.contents(atPath: path).map { Array($0) } ?? []
  }
}
