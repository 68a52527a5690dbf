package import SpoorModel

/// Renders `evidence.schema.json`: the JSON Schema that every `evidence.json` of this version follows.
package struct EvidenceSchemaRenderer: ReportRenderer {
  package let fileName = "evidence.schema.json"

  package init() {}

  /// The schema; the report has no part in it.
  package func bytes(for report: DossierReport) -> [UInt8] { EvidenceSchema.bytes }
}
