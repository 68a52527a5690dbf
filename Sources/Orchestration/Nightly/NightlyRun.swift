import DeliveryScanning
import EvidenceStorage
import Foundation
import Reporting
package import SpoorModel

/// All dossiers under a folder, judged again and held against the last accepted run.
package struct NightlyRun {
  private let definitions: Definitions
  private let reading: DocumentReading
  private let defaultFramework: String

  /// - Parameters:
  ///   - definitions: Where toetsingskaders are found.
  ///   - reading: How documents are read.
  ///   - defaultFramework: The toetsingskader of dossiers that name none.
  package init(definitions: Definitions, reading: DocumentReading, defaultFramework: String) {
    self.definitions = definitions
    self.reading = reading
    self.defaultFramework = defaultFramework
  }

  /// What a night is asked for.
  package struct Request {
    /// The folder whose sub-folders are dossiers.
    package var corpus: String
    package var store: String
    /// The folder for the night's page and the dossiers' results; made where it is missing.
    package var out: String
    package var framework: String?
    /// Whether every file is hashed, also those that look as they did.
    package var isVerifying: Bool

    package init(
      corpus: String, store: String, out: String, framework: String?, isVerifying: Bool
    ) {
      self.corpus = corpus
      self.store = store
      self.out = out
      self.framework = framework
      self.isVerifying = isVerifying
    }
  }

  /// What a night gave.
  package struct Result {
    package let report: NightlyReport
    /// For a person; one line where the night was quiet.
    package let text: String
    /// For a program.
    package let json: [UInt8]

    /// Newly unread papers win over flips: an incomplete night must not look like a comparison.
    package var completion: RunCompletion {
      if report.newlyUnread > 0 { return .documentsUnread }
      return report.flips > 0 ? .flipped : .complete
    }
  }

  /// Runs the night.
  ///
  /// A night that is broken off goes on where it was when it is started again: what was read and judged is kept.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - progress: Told after each paper that is read.
  /// - Throws: `OrchestrationError`; a dossier that cannot be judged is told in the report, and never thrown.
  package func run(
    _ request: Request, progress: (ReadingProgress) -> Void
  ) throws -> Result {
    let watch = RunWatch()
    let output = try OutputFolder(request.out)
    let lock = try NightlyLock(besides: request.store)
    defer { withExtendedLifetime(lock) {} }
    let store = try EvidenceStore.opened(request.store)
    let environment = ReadingEnvironment.current()
    try NightlyRun.endAbandoned(in: store)
    let record = try RecordedRun(
      NightlyRun.command, in: store, versions: RunVersions.all(environment: environment))
    do {
      let pipeline = IncrementalPipeline(
        store: store, definitions: definitions, reading: reading,
        defaultFramework: defaultFramework, environment: environment)
      let baseline = try NightlyBaseline(in: store)
      let night = try judged(
        dossiers(in: request.corpus, store: store, except: request), request, pipeline, record,
        baseline, progress)
      var report = NightlyRun.told(night, request, record, baseline, pipeline)
      try NightlyRun.end(record, report, night, store, watch)
      let ended = try store.asked { store throws(StoreError) in try store.run(record.id) }
      report.versions = baseline?.versionChanges(to: ended?.versions ?? [:]) ?? []
      report.trend = try NightlyRun.trend(in: store)
      report.run = report.trend.last ?? report.run
      let text = NightlyText.text(for: report)
      let json = try NightlyJSON.bytes(for: report)
      try output.write([
        ("nachtrun.html", NightlyPage(report).bytes), ("nachtrun.json", json),
        ("nachtrun.txt", Array(text.utf8)),
      ])
      try store.asked { store throws(StoreError) in try store.close() }
      return Result(report: report, text: text, json: json)
    } catch {
      record.abandon(error)
      throw error
    }
  }

  static let command = "nightly"

  /// What a night met so far.
  private struct Night {
    private(set) var judged: [DossierTold] = []
    private(set) var comparisons: [DossierComparison] = []
    var failures: [NightlyReport.Failure] = []
    private(set) var papersRead = 0
    private(set) var dossiersJudged = 0

    mutating func add(_ dossier: IncrementalPipeline.Judged, _ comparison: DossierComparison?) {
      papersRead += dossier.work.count { $0.stage == .read }
      if dossier.work.contains(where: { $0.stage == .assess }) { dossiersJudged += 1 }
      judged.append(
        DossierTold(
          name: dossier.delivery, documents: dossier.summary.documents,
          unread: dossier.summary.unread))
      if let comparison, !comparison.isQuiet { comparisons.append(comparison) }
    }
  }

  /// A dossier of this night, small enough to be kept for all of them.
  private struct DossierTold {
    let name: String
    let documents: Int
    let unread: [DossierSummary.Unread]
  }

  // MARK: The dossiers

  /// Judges the dossiers in order; while one is judged, the next one is read.
  private func judged(
    _ names: [String], _ request: Request, _ pipeline: IncrementalPipeline, _ record: RecordedRun,
    _ baseline: NightlyBaseline?, _ progress: (ReadingProgress) -> Void
  ) throws -> Night {
    var night = Night()
    var judging: Aside<IncrementalPipeline.Judged>?
    // Whatever ends the night, nothing goes on behind its back.
    defer { judging?.wait() }
    func finishJudging() throws {
      guard let judged = try judging?.value() else { return }
      judging = nil
      try night.add(judged, baseline?.comparison(of: judged, pipeline, run: record.id))
    }
    for name in names {
      let asked = IncrementalPipeline.Request(
        folder: "\(request.corpus)/\(name)", delivery: name, framework: request.framework,
        run: record.id, trust: request.isVerifying ? .hashes : .stamps)
      let folder = "\(request.out)/dossiers/\(name)"
      do {
        let reached = try pipeline.read(asked, resultsIn: folder, progress: progress)
        try finishJudging()
        judging = Aside {
          switch reached {
          case .found(let judged): judged
          case .read(let dossier): try dossier.judged(writingTo: OutputFolder(folder))
          }
        }
      } catch let error as OrchestrationError {
        switch error.code {
        case .definitionInvalid, .pipelineNotFound, .deliveryMissing:
          night.failures.append(NightlyReport.Failure(dossier: name, message: error.message))
        case .deliveryEmpty: break
        default: throw error
        }
      }
    }
    try finishJudging()
    return night
  }

  /// The sub-folders that hold something, without the night's own output.
  private func dossiers(
    in corpus: String, store: EvidenceStore, except request: Request
  ) throws -> [String] {
    let names: [String]
    do { names = try DeliveryScanner().folders(in: corpus) } catch {
      throw OrchestrationError(.deliveryMissing, error.message)
    }
    let out = URL(fileURLWithPath: request.out).standardizedFileURL.path
    let dossiers = names.filter {
      URL(fileURLWithPath: "\(corpus)/\($0)").standardizedFileURL.path != out
    }
    guard !dossiers.isEmpty else {
      throw OrchestrationError(
        .deliveryEmpty,
        "\(corpus) holds no folders; a corpus is a folder with one folder per dossier.")
    }
    return dossiers
  }

  // MARK: The night as a whole

  private static func told(
    _ night: Night, _ request: Request, _ record: RecordedRun, _ baseline: NightlyBaseline?,
    _ pipeline: IncrementalPipeline
  ) -> NightlyReport {
    let names = night.judged.map(\.name)
    let before = baseline?.names ?? Set(names)
    let unread = night.judged.flatMap { dossier in
      dossier.unread.map {
        NightlyReport.UnreadPaper(dossier: dossier.name, path: $0.path)
      }
    }
    let failed = Set(night.failures.map(\.dossier))
    let added = names.filter { !before.contains($0) }
    return NightlyReport(
      corpus: DossierRun.delivery(of: request.corpus),
      run: NightlyReport.Measure(run: record.id.number, started: 0),
      baseline: baseline?.told, versions: [],
      kaders: pipeline.shelf.all.sorted { $0.key < $1.key }.map {
        NightlyReport.Kader(
          name: DossierRun.delivery(of: $0.key), hash: String($0.value.hash.hexadecimal.prefix(16)))
      },
      dossiers: (night.comparisons + arrivals(added, night)).enumerated().sorted {
        let left = rank($0.element)
        let right = rank($1.element)
        return (left, $0.offset) < (right, $1.offset)
      }.map(\.element),
      addedDossiers: added,
      goneDossiers: before.subtracting(names).subtracting(failed).sorted(),
      failures: night.failures, unread: unread, store: request.store)
  }

  /// The unread papers of dossiers that the baseline does not have.
  private static func arrivals(_ added: [String], _ night: Night) -> [DossierComparison] {
    night.judged.filter { added.contains($0.name) && !$0.unread.isEmpty }.map { dossier in
      DossierComparison(
        dossier: dossier.name,
        readings: dossier.unread.map {
          ReadingChange(
            .newlyUnread, path: $0.path, before: nil, after: $0.outcome, reason: $0.reason)
        })
    }
  }

  /// Dossiers with newly unread papers first, then by their most urgent flip.
  private static func rank(_ comparison: DossierComparison) -> Int {
    if !comparison.newlyUnread.isEmpty { return -1 }
    return comparison.flips.first?.urgency.rawValue ?? Flip.Urgency.allCases.count
  }

  private static func end(
    _ record: RecordedRun, _ report: NightlyReport, _ night: Night, _ store: EvidenceStore,
    _ watch: RunWatch
  ) throws {
    var kaders: [String: String] = [:]
    for kader in report.kaders { kaders["kader/\(kader.name)"] = kader.hash }
    try store.changed { try $0.note(versions: kaders, of: record.id) }
    let measure = watch.measure
    try record.end(
      report.unread.isEmpty && report.failures.isEmpty ? .complete : .incomplete,
      counts: [
        "dossiers": night.judged.count,
        "documents": night.judged.reduce(0) { $0 + $1.documents },
        "documents.unread": report.unread.count, "dossiers.failed": report.failures.count,
        "documents.read": night.papersRead, "dossiers.judged": night.dossiersJudged,
        "wall.ms": measure.wallMilliseconds, "memory.peak.bytes": measure.peakBytes,
        "flips": report.flips,
      ])
  }

  /// Nights that were killed stand as running for ever: whoever holds the lock knows that they are not.
  private static func endAbandoned(in store: EvidenceStore) throws {
    let runs = try store.asked { store throws(StoreError) in try store.runs(limit: 30) }
    for run in runs where run.command == command && run.status == .running {
      try store.changed {
        try $0.endRun(run.id, ended: SystemClock.storeTime, status: .interrupted, counts: [:])
      }
    }
  }

  /// The last nights that came to their end, oldest first.
  private static func trend(in store: EvidenceStore) throws -> [NightlyReport.Measure] {
    let runs = try store.asked { store throws(StoreError) in try store.runs(limit: 60) }
    return runs.filter {
      $0.command == command && ($0.status == .complete || $0.status == .incomplete)
    }.prefix(30).reversed().map { run in
      NightlyReport.Measure(
        run: run.id.number, started: run.started.milliseconds,
        dossiers: run.counts["dossiers"] ?? 0, documents: run.counts["documents"] ?? 0,
        unread: run.counts["documents.unread"] ?? 0, papersRead: run.counts["documents.read"] ?? 0,
        dossiersJudged: run.counts["dossiers.judged"] ?? 0,
        wallMilliseconds: run.counts["wall.ms"] ?? 0,
        peakBytes: run.counts["memory.peak.bytes"] ?? 0)
    }
  }
}
