import Foundation
import Reporting

/// Reads back what a run wrote, to show the trail of one finding or signal.
package enum TrailReading {
  /// The trail in the terminal's form.
  ///
  /// - Parameters:
  ///   - id: The id of a finding or a signal, an indicator alone, or the code of a signal.
  ///   - folder: The folder that the run wrote to.
  ///   - inColour: Whether the terminal shows colours.
  /// - Throws: `trailNotFound` where the folder holds no results, or nothing in it has that id.
  package static func trail(of id: String, in folder: String, inColour: Bool) throws -> String {
    let path = "\(folder)/evidence.json"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OrchestrationError(
        .trailNotFound, "\(path) could not be opened; name the folder of a run with --out.")
    }
    let document: EvidenceDocument
    do {
      document = try EvidenceDocument(reading: [UInt8](data))
    } catch {
      throw OrchestrationError(.trailNotFound, "\(path): \(error). Run the dossier again.")
    }
    guard let text = TrailText.text(for: id, in: document.report, isColoured: inColour) else {
      let known = TrailText.identifiers(in: document.report).joined(separator: "\n  ")
      throw OrchestrationError(
        .trailNotFound, "“\(id)” is nothing in \(path). Known are:\n  \(known)")
    }
    return text
  }
}
