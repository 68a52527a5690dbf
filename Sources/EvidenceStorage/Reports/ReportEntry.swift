package import SpoorModel

/// The number of a report in the store.
package struct ReportID: Hashable, Sendable, Comparable {
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package static func < (left: ReportID, right: ReportID) -> Bool { left.number < right.number }
}

/// A judged dossier, to be recorded.
package struct ReportEntry: Sendable {
  /// The name of the delivery: what the dossier is known by over all runs.
  package var delivery: String
  /// The hash of everything that the report is a function of: delivery, toetsingskader, versions.
  package var input: ContentHash
  package var report: DossierReport
  /// Under which key the record of each document is kept, by the document's path; a record without a
  /// key is stored for itself.
  package var readings: [String: StageKey]
  /// Keys of other stages' results that belong to this report, and that are kept as long as it is.
  package var stages: [StageKey]
  /// What the caller wants to know of an unchanged dossier without loading the report; the caller's own form.
  package var summary: [UInt8]

  package init(
    delivery: String, input: ContentHash, report: DossierReport,
    readings: [String: StageKey] = [:], stages: [StageKey] = [], summary: [UInt8] = []
  ) {
    self.delivery = delivery
    self.input = input
    self.report = report
    self.readings = readings
    self.stages = stages
    self.summary = summary
  }
}

/// What is known of a report without loading it.
package struct ReportSummary: Hashable, Sendable {
  package let id: ReportID
  package let delivery: String
  package let input: ContentHash
  /// Equal for two reports that say the same about the same documents.
  package let content: ContentHash
  package let framework: String
  package let frameworkVersion: String
  /// As the caller gave it.
  package let summary: [UInt8]
}

/// How a delivery was found last, so that an unchanged one is recognised at a glance.
package struct DeliveryState: Hashable, Sendable {
  /// The hash of the names, sizes, times and inodes of the delivery's files, as the caller makes it.
  package let fingerprint: ContentHash
  package let report: ReportSummary
}
