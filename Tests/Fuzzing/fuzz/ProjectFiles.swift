import DefinitionReading
import Foundation
import SpoorModel

/// Files of the project that inputs are judged against; the fuzzer starts at the project's top.
enum ProjectFiles {
  static func framework() throws -> Toetsingskader {
    var files: [String: String] = [:]
    for name in FrameworkFolder.fileNames {
      files[name] = try String(contentsOfFile: "Pipelines/ggsr-2013/\(name)", encoding: .utf8)
    }
    return try FrameworkFolder.toetsingskader(files: files)
  }

  static func demoDossier() throws -> Dossier {
    let text = try String(contentsOfFile: "Corpus/sittard-geleen/dossier.yaml", encoding: .utf8)
    return try DossierFile.dossier(in: text, file: "dossier.yaml")
  }
}
