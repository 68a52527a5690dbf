import DeliveryScanning
package import EvidenceStorage
import Foundation
import Glibc
import Reporting
package import SpoorModel

/// Judges dossiers again and again, and computes only what is not kept yet.
///
/// The results are those of `Pipeline.run`, byte for byte.
package struct IncrementalPipeline {
  let store: EvidenceStore
  let shelf: KaderShelf
  let definitions: Definitions
  let environment: ReadingEnvironment
  private let reading: DocumentReading
  private let defaultFramework: String

  package init(
    store: EvidenceStore, definitions: Definitions, reading: DocumentReading,
    defaultFramework: String, environment: ReadingEnvironment
  ) {
    self.store = store
    self.definitions = definitions
    shelf = KaderShelf(definitions: definitions)
    self.reading = reading
    self.defaultFramework = defaultFramework
    self.environment = environment
  }

  /// One dossier to judge.
  package struct Request {
    package var folder: String
    /// What the dossier is known by over all runs.
    package var delivery: String
    /// The toetsingskader to use instead of the one that the dossier names.
    package var framework: String?
    package var run: RunID
    package var trust: Trust

    package init(
      folder: String, delivery: String, framework: String?, run: RunID, trust: Trust = .stamps
    ) {
      self.folder = folder
      self.delivery = delivery
      self.framework = framework
      self.run = run
      self.trust = trust
    }
  }

  /// How far what is kept is believed.
  package enum Trust: Sendable {
    /// Files that look as they did are what they were.
    case stamps
    /// Every file is hashed; results are taken by the hashes.
    case hashes
    /// As `stamps`, and the report itself is made even where nothing changed.
    case stampsMakingReport
  }

  /// A dossier after it was judged, or found as it was.
  package struct Judged: Sendable {
    package let delivery: String
    package let id: ReportID
    package let summary: DossierSummary
    /// Nil where nothing changed: then `EvidenceStore.load` has it.
    package let report: DossierReport?
    /// What was computed, and why.
    package let work: [WorkItem]
  }

  /// How far a dossier is.
  package enum Progress: Sendable {
    /// Nothing changed.
    case found(Judged)
    /// Its papers are read, and it is still to be judged.
    case read(ReadDossier)
  }

  /// Reads what must be read of a dossier, or finds that nothing changed and that its results are there.
  ///
  /// - Parameters:
  ///   - request: The dossier.
  ///   - folder: Where its results belong.
  ///   - progress: Told after each paper that is read.
  /// - Throws: `OrchestrationError`; what was read until then is kept.
  /// - Complexity: A dossier that looks as it did costs one look at each file.
  func read(
    _ request: Request, resultsIn folder: String, progress: (ReadingProgress) -> Void
  ) throws -> Progress {
    let first = try read(request, progress: progress)
    guard case .found(let judged) = first,
      !WrittenResults.stand(
        in: folder, report: judged.summary.keys.identity,
        names: ReportFiles.renderers.map(\.fileName)
      )
    else { return first }
    var request = request
    request.trust = .stampsMakingReport
    guard case .read(var dossier) = try read(request, progress: progress) else { return first }
    dossier.work = judged.work
    dossier.work.append(
      WorkItem(.report, folder, "the results are not there, or somebody changed them"))
    return .read(dossier)
  }

  /// Reads what must be read of a dossier, or finds that nothing changed.
  private func read(
    _ request: Request, progress: (ReadingProgress) -> Void
  ) throws -> Progress {
    let glance = Glance(of: request.folder)
    let state = try store.asked { store throws(StoreError) in
      try store.state(of: request.delivery)
    }
    let previous = state.flatMap { DossierSummary.decoded(from: $0.report.summary) }
    if request.trust == .stamps, let state, let previous, let glance,
      glance.fingerprint == state.fingerprint, previous.retry.isEmpty,
      try keys(
        delivery: previous.keys.delivery, dossier: previous.keys.dossier,
        kader(request, named: previous.namedFramework)) == previous.keys
    {
      try store.changed { try $0.confirm(state.report.id, of: request.delivery, run: request.run) }
      return .found(
        Judged(
          delivery: request.delivery, id: state.report.id, summary: previous, report: nil, work: [])
      )
    }
    return try readAnew(request, glance, previous, progress)
  }

  // MARK: Something may have changed

  /// How a folder looked before anything in it was opened.
  private struct Glance {
    let fingerprint: ContentHash
    let glance: FolderGlance
    let moment: Int

    /// Nil where the folder could not be looked at as a whole.
    init?(of folder: String) {
      moment = SystemClock.nanoseconds
      guard let glance = DeliveryScanner().glance(at: folder), glance.isComplete else { return nil }
      self.glance = glance
      fingerprint = ContentHash(of: glance.bytes)
    }
  }

  private func readAnew(
    _ request: Request, _ glance: Glance?, _ previous: DossierSummary?,
    _ progress: (ReadingProgress) -> Void
  ) throws -> Progress {
    let moment = SystemClock.nanoseconds
    let dossierText = try definitions.dossierText(in: request.folder)
    let dossier =
      try dossierText.map {
        try definitions.dossier(
          reading: $0, file: "\(request.folder)/\(Definitions.dossierFile)")
      } ?? Dossier()
    let named = dossier.framework
    let kader = try kader(request, named: named)
    let known = try store.asked { store throws(StoreError) in
      try store.knownFiles(of: request.delivery)
    }
    let scan = try DeliveryScanner().scanned(
      request.folder, paths: dossier.paperPaths + dossier.questionnairePaths,
      known: request.trust == .hashes ? KnownContents() : KnownContents(known))
    let keys = keys(
      delivery: WorkKeys.hash(of: scan.delivery), dossier: ContentHash(of: dossierText ?? ""), kader
    )
    var work = hashing(scan, known, isVerifying: request.trust == .hashes)
    let files = scan.knownFiles(settledAt: moment)
    let state = glance.flatMap { $0.glance.isSettled(at: $0.moment) ? $0.fingerprint : nil }

    if request.trust != .stampsMakingReport,
      let unchanged = try unchanged(keys, request, files, state)
    {
      return .found(
        Judged(
          delivery: request.delivery, id: unchanged.id, summary: unchanged.summary, report: nil,
          work: work))
    }
    let sorted = SortedDelivery(scan.delivery, of: dossier, in: request.folder)
    let readings = try KeptReadings(
      store: store, reading: reading, keys: readingKeys(keys), kader: kader, run: request.run
    ).records(
      of: sorted.papers, in: request.folder, known: known.documentIDs,
      retried: Set(previous?.retry ?? []), progress: progress)
    let questionnaires = sorted.questionnaires.map {
      Questionnaires.opened($0, in: request.folder)
    }
    work += readings.work
    work += try assessing(previous, keys, kader, request)
    return .read(
      ReadDossier(
        store: store, run: request.run, delivery: request.delivery, dossier: dossier,
        dossierText: dossierText, kader: kader, keys: keys, readings: readings,
        questionnaires: questionnaires, refusals: scan.delivery.refusals, files: files,
        state: state, work: work))
  }

  /// The report over the very same input that is kept already; the looks of the files are noted anew.
  private func unchanged(
    _ keys: WorkKeys, _ request: Request, _ files: [KnownFile], _ state: ContentHash?
  ) throws -> (id: ReportID, summary: DossierSummary)? {
    guard
      let found = try store.asked({ store throws(StoreError) in
        try store.report(of: request.delivery, input: keys.hash)
      }), let summary = DossierSummary.decoded(from: found.summary), summary.retry.isEmpty
    else { return nil }
    try store.changed { transaction in
      try transaction.setKnownFiles(files, of: request.delivery)
      try transaction.confirm(found.id, of: request.delivery, run: request.run)
      if let state {
        try transaction.setState(of: request.delivery, fingerprint: state, report: found.id)
      }
    }
    return (found.id, summary)
  }

  // MARK: Keys

  private func kader(_ request: Request, named: String?) throws -> Kader {
    try shelf.kader(request.framework ?? named ?? defaultFramework)
  }

  private func keys(delivery: ContentHash, dossier: ContentHash, _ kader: Kader) -> WorkKeys {
    WorkKeys(
      delivery: delivery, dossier: dossier, kader: kader.hash, versions: WorkKeys.currentVersions,
      limits: reading.limits.keyText, libraries: environment.libraries)
  }

  func readingKeys(_ keys: WorkKeys) -> ReadingKeys {
    ReadingKeys(limits: keys.limits, libraries: keys.libraries, versions: keys.versions)
  }

  // MARK: Reasons

  private func hashing(
    _ scan: StampedDelivery, _ known: [KnownFile], isVerifying: Bool
  ) -> [WorkItem] {
    let names = Set(known.map(\.path))
    return scan.opened.sorted().map { path in
      WorkItem(
        .hash, path,
        isVerifying
          ? "asked for with --verify"
          : names.contains(path) ? "it looks different" : "it was not known")
    }
  }

  private func assessing(
    _ previous: DossierSummary?, _ keys: WorkKeys, _ kader: Kader, _ request: Request
  ) throws -> [WorkItem] {
    guard let previous else { return [WorkItem(.assess, request.delivery, "the dossier is new")] }
    var reasons = WorkReasons.differences(from: previous.keys, to: keys)
    if reasons.isEmpty {
      reasons.append(
        previous.retry.isEmpty ? "the report was asked for" : "a paper was tried again")
    }
    var items: [WorkItem] = []
    if previous.keys.kader != keys.kader,
      let old = try KeptInput.kader(previous.keys.kader, in: store)
    {
      items = WorkReasons.assessments(from: old.framework, to: kader.framework)
    }
    return [WorkItem(.assess, request.delivery, reasons.joined(separator: ", "))] + items
  }
}

/// The clock of the system, for stamps and run records; results never see it.
enum SystemClock {
  /// Nanoseconds since 1970, as the file system counts.
  static var nanoseconds: Int {
    var time = timespec()
    // The coarse clock is the one that stamps files: a finer one would be ahead of it.
    unsafe clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  static var storeTime: StoreTime { StoreTime(milliseconds: nanoseconds / 1_000_000) }

  /// Seconds of a clock that only goes forward.
  static var monotonic: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension KnownContents {
  /// What the store knows of files.
  fileprivate init(_ files: [KnownFile]) {
    var contents: [String: Content] = [:]
    for file in files {
      guard case .document(let id, let type, let remark) = file.content else { continue }
      contents[file.path] = Content(
        stamp: FileStamp(
          size: file.size, modified: file.modified, changed: file.changed, inode: file.inode),
        id: id, mediaType: type, remark: remark)
    }
    self.init(contents)
  }
}

extension [KnownFile] {
  /// The document that each path held.
  fileprivate var documentIDs: [String: Document.ID] {
    var ids: [String: Document.ID] = [:]
    for file in self {
      if case .document(let id, _, _) = file.content { ids[file.path] = id }
    }
    return ids
  }
}

extension StampedDelivery {
  /// The files as the store keeps them: those whose looks will tell of a later write.
  fileprivate func knownFiles(settledAt moment: Int) -> [KnownFile] {
    let remarks = Dictionary(
      delivery.remarks.map { ($0.path, $0.problem) }, uniquingKeysWith: { first, _ in first })
    return delivery.documents.compactMap { document in
      guard let stamp = stamps[document.path], stamp.isSettled(at: moment),
        stamp.size == document.bytes
      else { return nil }
      return KnownFile(
        path: document.path, size: stamp.size, modified: stamp.modified, changed: stamp.changed,
        inode: stamp.inode,
        content: .document(document.id, document.mediaType, remark: remarks[document.path]))
    }
  }
}
