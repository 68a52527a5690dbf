import EvidenceStorage
import Foundation
import Reporting
package import SpoorModel

/// What is kept of a judged dossier beside its report, so that an unchanged one needs not be loaded.
package struct DossierSummary: Sendable, Codable, Hashable {
  /// A paper that could not be read, or not wholly.
  package struct Unread: Sendable, Codable, Hashable {
    package let path: String
    package let outcome: Outcome
    package let reason: String?
  }

  /// What the report is a function of.
  package let keys: WorkKeys
  /// The toetsingskader that `dossier.yaml` names; nil where it names none.
  package let namedFramework: String?
  package let gemeente: String?
  package let framework: String
  package let documents: Int
  package let pages: Int
  /// Every paper that could not be read, or not wholly: what exit status 2 is about.
  package let unread: [Unread]
  /// Papers whose reading was ended from outside: tried again in every run.
  package let retry: [String]
  /// The papers that are questionnaires.
  package let questionnaires: [String]
  /// How many documents ended in each outcome, findings in each verdict, signals in each severity.
  package let outcomes: [String: Int]
  package let verdicts: [String: Int]
  package let severities: [String: Int]
  /// For a person, without the place of the factsheet.
  package let text: String
  package let colouredText: String

  package init(
    of report: DossierReport, keys: WorkKeys, namedFramework: String?, questionnaires: [String]
  ) {
    self.questionnaires = questionnaires
    self.keys = keys
    self.namedFramework = namedFramework
    gemeente = report.dossier.gemeente
    framework = report.framework.id
    documents = report.documents.count
    pages = report.documents.reduce(0) { $0 + $1.pages.count }
    unread =
      report.documents.filter(\.outcome.isFailure).map {
        Unread(path: $0.document.path, outcome: $0.outcome, reason: $0.problems.first?.message)
      }
      + report.refusals.filter(\.outcome.isFailure).map {
        Unread(path: $0.path, outcome: $0.outcome, reason: $0.problem.message)
      }
    retry = report.documents.filter { DossierSummary.endedFromOutside($0) }.map(\.document.path)
    outcomes = Self.counts(report.documents.map(\.outcome.rawValue))
    verdicts = Self.counts(report.findings.map(\.verdict.symbol))
    severities = Self.counts(report.signals.map(\.severity.rawValue))
    text = TerminalSummary.text(for: report, factsheet: nil, isColoured: false)
    colouredText = TerminalSummary.text(for: report, factsheet: nil, isColoured: true)
  }

  /// Whether another attempt could end otherwise with the same program: time, memory and rights are the machine's.
  static func endedFromOutside(_ record: DocumentRecord) -> Bool {
    switch record.outcome {
    case .timedOut, .crashed, .unreadable: true
    case .read, .readInPart, .empty, .noTextLayer, .encrypted, .damaged, .unsupported, .tooLarge:
      record.problems.contains { [.timedOut, .crashed, .tooMuchMemory].contains($0.code) }
    }
  }

  private static func counts(_ values: [String]) -> [String: Int] {
    Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The bytes that the store keeps; nil for bytes of another version.
  static func decoded(from bytes: [UInt8]) -> DossierSummary? {
    // A summary in another form is that of another version: the dossier is judged again.
    try? JSONDecoder().decode(DossierSummary.self, from: Data(bytes))
  }

  func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self))
  }
}
