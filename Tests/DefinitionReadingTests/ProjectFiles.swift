import Foundation

/// Texts of files of the project, by paths relative to its root.
enum ProjectFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The files of the toetsingskader that comes with the project.
  static func framework() throws -> [String: String] {
    var files: [String: String] = [:]
    for name in ["kader", "vocabulary", "questions", "rules", "signals"] {
      files["\(name).yaml"] = try text("Pipelines/ggsr-2013/\(name).yaml")
    }
    return files
  }
}
