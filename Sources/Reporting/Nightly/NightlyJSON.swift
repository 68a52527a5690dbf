import Foundation
package import SpoorModel

/// The night for a program: the values of `NightlyReport` as they are, keys sorted.
package enum NightlyJSON {
  package static func bytes(for report: NightlyReport) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return [UInt8](try encoder.encode(Published(report))) + [UInt8(ascii: "\n")]
  }

  /// The report with what a program would otherwise have to count.
  private struct Published: Encodable {
    let quiet: Bool
    let newlyUnread: Int
    let flips: Int
    let report: NightlyReport

    init(_ report: NightlyReport) {
      self.report = report
      quiet = report.isQuiet
      newlyUnread = report.newlyUnread
      flips = report.flips
    }
  }
}
