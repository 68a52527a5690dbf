import EvidenceStorage
import Reporting
import SpoorModel

/// What is said of a dossier without its report.
struct DossierTally {
  let gemeente: String?
  let framework: String
  let unread: [DossierSummary.Unread]
  let outcomes: [String: Int]
  let verdicts: [String: Int]
  let severities: [String: Int]
  let text: String
  let colouredText: String

  init(of report: DossierReport) {
    let nothing = ContentHash(of: "")
    self.init(
      of: DossierSummary(
        of: report,
        keys: WorkKeys(
          delivery: nothing, dossier: nothing, kader: nothing, versions: [:], limits: "",
          libraries: nothing), namedFramework: nil, questionnaires: []))
  }

  init(of summary: DossierSummary) {
    gemeente = summary.gemeente
    framework = summary.framework
    unread = summary.unread
    outcomes = summary.outcomes
    verdicts = summary.verdicts
    severities = summary.severities
    text = summary.text
    colouredText = summary.colouredText
  }
}

/// What is said at the end of a run.
package struct DossierRunResult {
  private let tally: DossierTally
  private let folder: String
  private let failOn: Severity?
  /// What was computed, and why; nil for a run without a store, which computes everything.
  package let work: [WorkItem]?

  init(_ tally: DossierTally, _ request: DossierRun.Request, work: [WorkItem]? = nil) {
    self.tally = tally
    folder = request.out
    failOn = request.failOn.flatMap(Severity.init(rawValue:))
    self.work = work
  }

  /// Unread documents win over open signals.
  package var completion: RunCompletion {
    if !tally.unread.isEmpty { return .documentsUnread }
    let isOpen = Severity.allCases.contains { severity in
      failOn.map { severity >= $0 } ?? false && tally.severities[severity.rawValue] ?? 0 > 0
    }
    return isOpen ? .signalsOpen : .complete
  }

  /// For a person.
  package func summary(inColour: Bool) -> [UInt8] {
    let text = inColour ? tally.colouredText : tally.text
    let place = TerminalSummary.place(of: "\(folder)/factsheet.html", isColoured: inColour)
    return Array((text + "\n" + place).utf8)
  }

  /// What was computed, one line each.
  package var explanation: [UInt8] {
    guard let work else { return Array("everything\twithout --store nothing is kept\n".utf8) }
    if work.isEmpty { return Array("nothing was computed: nothing changed\n".utf8) }
    // A path may hold anything, and stands on a terminal here.
    let lines = work.map { item in
      "\(item.stage.rawValue)\t\(TerminalText.line(item.subject))\t\(TerminalText.line(item.reason))\n"
    }
    return Array(lines.joined().utf8)
  }

  /// For a program: counts, and where the results are.
  ///
  /// - Parameter isExplaining: Whether what was computed is listed.
  package func summaryJSON(isExplaining: Bool) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.key("gemeente")
      json.string(tally.gemeente)
      json.key("framework")
      json.string(tally.framework)
      json.key("out")
      json.string(folder)
      json.key("files")
      json.array(of: ReportFiles.renderers) { json, renderer in json.string(renderer.fileName) }
      json.key("documents")
      counts(tally.outcomes, to: &json)
      json.key("findings")
      counts(tally.verdicts, to: &json)
      json.key("signals")
      counts(tally.severities, to: &json)
      json.key("complete")
      json.boolean(completion != .documentsUnread)
      if isExplaining, let work {
        json.key("work")
        json.array(of: work) { json, item in
          json.object { json in
            json.key("stage")
            json.string(item.stage.rawValue)
            json.key("subject")
            json.string(item.subject)
            json.key("reason")
            json.string(item.reason)
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private func counts(_ counted: [String: Int], to json: inout JSONWriter) {
    json.object { json in
      for (value, count) in counted.sorted(by: {
        $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
      }) {
        json.key(value)
        json.integer(count)
      }
    }
  }
}
