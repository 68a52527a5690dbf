import Dispatch
package import SpoorModel
import Synchronization

/// Turns a report into one file.
///
/// Pure: no clock, no file, no setting of the machine; the same report gives
/// the same bytes.
package protocol ReportRenderer: Sendable {
  /// The name of the file that is made, e.g. `factsheet.html`.
  var fileName: String { get }

  /// The whole file.
  ///
  /// - Complexity: O(*n*) in the size of the report.
  func bytes(for report: DossierReport) -> [UInt8]
}

/// A file that was rendered and is still to be written.
package struct RenderedFile: Hashable, Sendable {
  /// The name without a folder.
  package let name: String
  package let bytes: [UInt8]

  /// A file of the given bytes.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What a run writes about a dossier.
package enum ReportFiles {
  /// Every renderer, in the order in which a run writes its files.
  package static let renderers: [any ReportRenderer] = [
    FactsheetRenderer(), EvidenceJSONRenderer(), EvidenceSchemaRenderer(), FindingsCSVRenderer(),
    SignalsCSVRenderer(),
  ]

  /// All files of a report, in the order of the renderers, which work side by side.
  package static func all(for report: DossierReport) -> [RenderedFile] {
    let files = Mutex<[Int: RenderedFile]>([:])
    DispatchQueue.concurrentPerform(iterations: renderers.count) { number in
      let renderer = renderers[number]
      let file = RenderedFile(name: renderer.fileName, bytes: renderer.bytes(for: report))
      files.withLock { $0[number] = file }
    }
    return files.withLock { files in renderers.indices.compactMap { files[$0] } }
  }
}
