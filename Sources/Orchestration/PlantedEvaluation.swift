import Evaluation
import Foundation
import SpoorModel

/// Measures "niet aangeleverd" on dossiers of which it is known what is missing: `spoor evaluate --planted`.
package struct PlantedEvaluation {
  private let pipeline: Pipeline

  package init(pipeline: Pipeline) { self.pipeline = pipeline }

  /// The signal that says so.
  private static let code = "D01"

  /// Judges every dossier of a folder that has a `truth.json`, and compares.
  ///
  /// - Parameters:
  ///   - folder: A folder of dossiers, or one dossier.
  ///   - withMisses: Whether every miss is listed.
  ///   - asJSON: Whether the result is for a program.
  ///   - progress: Told after each dossier.
  /// - Returns: The result as text or JSON.
  package func run(
    _ folder: String, withMisses: Bool, asJSON: Bool, progress: (ReadingProgress) -> Void
  ) throws -> [UInt8] {
    let folders = try PlantedEvaluation.dossiers(in: folder)
    var scores: [PlantedScore] = []
    for dossier in folders {
      let truth = try PlantedEvaluation.truth(of: dossier)
      let report = try pipeline.run(dossier, framework: nil, progress: { _ in })
      scores.append(
        PlantedScore(
          dossier: URL(fileURLWithPath: dossier).lastPathComponent, truth: truth,
          subjects: report.signals.filter { $0.code == PlantedEvaluation.code }.map(\.subject)))
      progress(ReadingProgress(done: scores.count, failed: 0, total: folders.count))
    }
    let report = PlantedReport(scores)
    guard asJSON else { return Array(report.text(withMisses: withMisses).utf8) }
    return try PaperEvaluation.json(PlantedDocument(report, withMisses: withMisses))
  }

  private static let truthName = "truth.json"

  private static func dossiers(in folder: String) throws -> [String] {
    let files = FileManager.default
    if files.fileExists(atPath: "\(folder)/\(truthName)") { return [folder] }
    let names = ((try? files.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    let found = names.map { "\(folder)/\($0)" }.filter {
      files.fileExists(atPath: "\($0)/\(truthName)")
    }
    guard !found.isEmpty else {
      throw OrchestrationError(
        .deliveryMissing, "\(folder) holds no dossier with a \(truthName); name a folder that does."
      )
    }
    return found
  }

  private static func truth(of dossier: String) throws -> PlantedTruth {
    let path = "\(dossier)/\(truthName)"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OrchestrationError(.deliveryMissing, "\(path) could not be opened.")
    }
    do {
      return try JSONDecoder().decode(PlantedTruth.self, from: data)
    } catch {
      throw OrchestrationError(.definitionInvalid, "\(path): this is no planted truth: \(error)")
    }
  }
}
