package import SpoorModel

/// Renders `evidence.json`: the whole report for programs, described by `evidence.schema.json`.
package struct EvidenceJSONRenderer: ReportRenderer {
  package let fileName = "evidence.json"

  package init() {}

  package func bytes(for report: DossierReport) -> [UInt8] {
    do {
      return try OrderedJSON.bytes(of: EvidenceDocument(report))
    } catch {
      // No value of the model refuses to be encoded; one that does is a mistake of ours.
      preconditionFailure("the report cannot be encoded: \(error)")
    }
  }
}
