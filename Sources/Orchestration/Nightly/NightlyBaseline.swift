import EvidenceStorage
import Foundation
import SpoorModel

/// The run that was accepted last, with what it said of each dossier.
struct NightlyBaseline {
  private let run: RunRecord
  private let acceptance: Acceptance
  private let reports: [String: ReportSummary]
  private let store: EvidenceStore

  /// The version of the comparison itself, for comparisons that are kept.
  private static let version = "1"

  /// Nil where nothing was accepted yet.
  init?(in store: EvidenceStore) throws {
    let acceptances = try store.asked { store throws(StoreError) in try store.acceptances() }
    guard let acceptance = acceptances.first,
      let run = try store.asked({ store throws(StoreError) in try store.run(acceptance.run) })
    else { return nil }
    let summaries = try store.asked { store throws(StoreError) in
      try store.reports(in: acceptance.run)
    }
    self.store = store
    self.run = run
    self.acceptance = acceptance
    reports = Dictionary(
      summaries.map { ($0.delivery, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The dossiers that it judged.
  var names: Set<String> { Set(reports.keys) }

  var told: NightlyReport.Baseline {
    NightlyReport.Baseline(
      run: run.id.number, accepted: acceptance.accepted.milliseconds, by: acceptance.by,
      reason: acceptance.reason)
  }

  /// The components whose version is another now.
  func versionChanges(to versions: [String: String]) -> [NightlyReport.VersionChange] {
    Set(run.versions.keys).union(versions.keys).sorted().compactMap { component in
      let before = run.versions[component]
      let after = versions[component]
      guard before != after else { return nil }
      return NightlyReport.VersionChange(component: component, before: before, after: after)
    }
  }

  /// What a dossier says otherwise than in the accepted run, each flip with its cause; nil where the baseline
  /// does not have the dossier, or says the very same.
  ///
  /// A comparison is kept: until another night is accepted, the same two reports are compared every night.
  func comparison(
    of judged: IncrementalPipeline.Judged, _ pipeline: IncrementalPipeline, run: RunID
  ) throws -> DossierComparison? {
    guard let old = reports[judged.delivery], old.id != judged.id else { return nil }
    let key = key(of: judged, old)
    if let bytes = try store.value(for: key),
      let kept = try? JSONDecoder().decode(DossierComparison.self, from: Data(bytes))
    {
      return kept
    }
    let before = try store.asked { store throws(StoreError) in try store.load(old.id) }
    let after =
      try judged.report ?? store.asked { store throws(StoreError) in try store.load(judged.id) }
    var comparison = ReportComparison(from: before, to: after).comparison(of: judged.delivery)
    if !comparison.flips.isEmpty {
      comparison.flips = try explained(comparison.flips, old, before, judged, after, pipeline)
    }
    try store.changed {
      try $0.keep(KeptReading.encoded(comparison), for: key, run: run)
    }
    return comparison
  }

  private func key(of judged: IncrementalPipeline.Judged, _ old: ReportSummary) -> StageKey {
    var maker = ContentHash.Maker()
    for part in [
      judged.delivery, old.input.hexadecimal, judged.summary.keys.hash.hexadecimal,
      "\(old.id.number)", "\(judged.id.number)",
    ] {
      maker.add(piece: part)
    }
    return StageKey(
      stage: "compare", input: old.content, options: maker.hash, version: Self.version)
  }

  /// The flips with their causes.
  private func explained(
    _ flips: [Flip], _ old: ReportSummary, _ before: DossierReport,
    _ judged: IncrementalPipeline.Judged, _ after: DossierReport, _ pipeline: IncrementalPipeline
  ) throws -> [Flip] {
    guard let summary = DossierSummary.decoded(from: old.summary),
      let oldKader = try KeptInput.kader(summary.keys.kader, in: store),
      let newKader = try KeptInput.kader(judged.summary.keys.kader, in: store)
    else {
      return flips.map { flip in
        var flip = flip
        flip.cause = Cause(.notComparable, proof: NightlyTexts.oldInputGone)
        return flip
      }
    }
    let crossed = CrossedRuns(
      store: store, definitions: pipeline.definitions,
      old: CrossedRuns.Side(report: before, summary: summary, kader: oldKader),
      new: CrossedRuns.Side(report: after, summary: judged.summary, kader: newKader))
    return try flips.map { flip in
      var flip = flip
      flip.cause = try crossed.cause(of: flip)
      return flip
    }
  }
}
