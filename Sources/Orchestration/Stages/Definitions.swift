import DefinitionReading
import Foundation
package import SpoorModel

/// Finds and reads what people wrote for a run: the toetsingskader and `dossier.yaml`.
package struct Definitions {
  /// Folders that hold toetsingskaders, each in a folder of its own; searched in this order.
  private let libraries: [String]

  package init(libraries: [String]) { self.libraries = libraries }

  /// The toetsingskader with a name, or in a folder.
  ///
  /// - Parameter name: The name of a folder in one of the libraries; a path where it holds a `/`.
  /// - Throws: `pipelineNotFound` that says where was looked, `definitionInvalid` with file and line.
  package func toetsingskader(_ name: String) throws -> Toetsingskader {
    try kader(name).framework
  }

  /// The same, with the texts that it was read from.
  package func kader(_ name: String) throws -> Kader {
    let candidates = name.contains("/") ? [name] : libraries.map { "\($0)/\(name)" }
    guard
      let folder = candidates.first(where: {
        FileManager.default.fileExists(atPath: $0 + "/kader.yaml")
      })
    else {
      throw OrchestrationError(
        .pipelineNotFound,
        "There is no toetsingskader “\(name)”: looked for kader.yaml in \(candidates.joined(separator: ", ")). "
          + "Name a folder with --pipeline, or set SPOOR_PIPELINES.")
    }
    var files: [String: String] = [:]
    for file in FrameworkFolder.fileNames {
      let path = "\(folder)/\(file)"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      files[file] = try Definitions.text(of: path)
    }
    return try Kader(files: files, folder: folder)
  }

  /// What `dossier.yaml` says; where there is none, an empty dossier.
  package func dossier(in folder: String) throws -> Dossier {
    guard let text = try dossierText(in: folder) else { return Dossier() }
    return try dossier(reading: text, file: "\(folder)/\(Definitions.dossierFile)")
  }

  /// The text of `dossier.yaml`; nil where there is none.
  func dossierText(in folder: String) throws -> String? {
    let path = "\(folder)/\(Definitions.dossierFile)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try Definitions.text(of: path)
  }

  /// What the text of a `dossier.yaml` says.
  func dossier(reading text: String, file: String) throws -> Dossier {
    do {
      return try DossierFile.dossier(in: text, file: file)
    } catch {
      throw OrchestrationError(.definitionInvalid, "\(error)")
    }
  }

  /// The file that describes a delivery; it is no paper itself.
  static let dossierFile = "dossier.yaml"

  private static func text(of path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OrchestrationError(
        .definitionInvalid, "\(path) could not be opened; give read permission, or restore it.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw OrchestrationError(
        .definitionInvalid, "\(path) is not UTF-8; save it again with that encoding.")
    }
    return text
  }
}
