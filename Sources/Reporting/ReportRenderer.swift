package import SpoorModel

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

  /// All files of a report.
  package static func all(for report: DossierReport) -> [RenderedFile] {
    renderers.map { RenderedFile(name: $0.fileName, bytes: $0.bytes(for: report)) }
  }
}
