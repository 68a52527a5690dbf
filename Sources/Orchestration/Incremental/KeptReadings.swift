import Assessment
import DeliveryScanning
import EvidenceStorage
import Foundation
import SpoorModel

/// Records of papers: those that were kept, and the others read now and kept.
struct KeptReadings {
  private let store: EvidenceStore
  private let reading: DocumentReading
  private let keys: ReadingKeys
  private let vocabulary: [VocabularyGroup]
  private let vocabularyHash: ContentHash
  /// The run that what is computed now belongs to.
  private let run: RunID
  /// Records that wait to be kept: few transactions are quicker, and few papers are lost to a kill.
  private static let batch = 16

  /// Records with the keys under which their readings are kept, and what had to be computed.
  struct Result {
    var records: [DocumentRecord] = []
    /// By path; a reading that was ended from outside has no key.
    var keys: [String: StageKey] = [:]
    /// The keys of the other parts that belong to the records.
    var parts: [StageKey] = []
    var work: [WorkItem] = []
  }

  init(
    store: EvidenceStore, reading: DocumentReading, keys: ReadingKeys, kader: Kader, run: RunID
  ) {
    self.store = store
    self.reading = reading
    self.keys = keys
    vocabulary = kader.framework.vocabulary
    vocabularyHash = kader.vocabularyHash
    self.run = run
  }

  /// - Parameters:
  ///   - papers: What was delivered.
  ///   - folder: Where.
  ///   - known: For each path the id of the document that lay there last time.
  ///   - progress: Told after each paper that is read.
  /// - Returns: A record for every paper, in their order.
  /// - Throws: `OrchestrationError`; what was read until then is kept.
  func records(
    of papers: [Document], in folder: String, known: [String: Document.ID],
    retried: Set<String>, progress: (ReadingProgress) -> Void
  ) throws -> Result {
    var result = Result()
    var found: [String: DocumentRecord] = [:]
    var missing: [Document] = []
    var copies: [(copy: Document, first: Document)] = []
    var firsts: [StageKey: Document] = [:]
    let finder = PassageFinder(vocabulary: vocabulary)
    var searched: [(key: StageKey, passages: [UInt8])] = []
    for paper in papers {
      let key = keys.record(of: paper)
      if let kept = try kept(paper, finder, &searched, &result) {
        found[paper.path] = kept
      } else if let first = key.flatMap({ firsts[$0] }) {
        copies.append((paper, first))
      } else {
        missing.append(paper)
        if let key { firsts[key] = paper }
        result.work.append(
          WorkItem(
            .read, paper.path,
            try whyRead(paper, known: known[paper.path], isRetry: retried.contains(paper.path))))
      }
      // Few passages weigh little, yet a changed vocabulary makes them for every paper of a corpus.
      if searched.count >= Self.batch * 16 { try keep(&searched) }
    }
    try keep(&searched)
    for record in try read(missing, in: folder, progress) { found[record.document.path] = record }
    for (copy, first) in copies { found[copy.path] = found[first.path]?.about(copy) }
    for paper in papers {
      guard let record = found[paper.path] else { continue }
      result.records.append(record)
      guard !DossierSummary.endedFromOutside(record) else { continue }
      result.keys[paper.path] = keys.record(of: paper)
      result.parts += [
        keys.geometry(of: paper), keys.passages(in: paper, vocabulary: vocabularyHash),
      ].compactMap { $0 }
    }
    return result
  }

  // MARK: What was kept

  /// The record of a paper as it was kept, with its passages; nil where it must be read.
  private func kept(
    _ paper: Document, _ finder: PassageFinder,
    _ searched: inout [(key: StageKey, passages: [UInt8])], _ result: inout Result
  ) throws -> DocumentRecord? {
    guard let key = keys.record(of: paper), let bytes = try store.value(for: key),
      let plain = try? JSONDecoder().decode(DocumentRecord.self, from: Data(bytes)),
      let passagesKey = keys.passages(in: paper, vocabulary: vocabularyHash)
    else { return nil }
    let record = plain.about(paper)
    if let bytes = try store.value(for: passagesKey),
      let passages = KeptReading.passages(from: bytes)
    {
      return record.with(passages)
    }
    guard let geometryKey = keys.geometry(of: paper),
      let geometry = try store.value(for: geometryKey),
      let layout = LayoutGeometry.layout(geometry, of: record)
    else { return nil }
    let passages = vocabulary.isEmpty ? [] : finder.passages(in: layout)
    searched.append((passagesKey, KeptReading.encoded(passages)))
    result.work.append(WorkItem(.passages, paper.path, "the vocabulary changed"))
    return record.with(passages)
  }

  private func keep(_ searched: inout [(key: StageKey, passages: [UInt8])]) throws {
    guard !searched.isEmpty else { return }
    let batch = searched
    searched = []
    try store.changed { transaction in
      for item in batch { try transaction.keep(item.passages, for: item.key, run: run) }
    }
  }

  // MARK: What must be read

  private func whyRead(
    _ paper: Document, known: Document.ID?, isRetry: Bool
  ) throws -> String {
    if let key = keys.record(of: paper) {
      let earlier = try store.keys(stage: key.stage, input: key.input)
      if earlier.contains(where: { $0.version == key.version && $0.options == key.options }) {
        return "what was kept cannot be used any more"
      }
      if earlier.contains(where: { $0.version == key.version }) {
        return "the file's name, its type or the limits changed"
      }
      if let last = earlier.first {
        let before = last.version.split(separator: "/")
        let now = key.version.split(separator: "/")
        return before.first == now.first
          ? "the reading libraries changed"
          : "version of reading \(before.first ?? "?") → \(now.first ?? "?")"
      }
    }
    if isRetry { return "its last reading was ended from outside: tried again" }
    return known == nil
      ? "the paper is new" : known == paper.id ? "nothing was kept of it" : "the file changed"
  }

  /// Reads papers in workers, and keeps each batch as soon as it is whole.
  private func read(
    _ papers: [Document], in folder: String, _ progress: (ReadingProgress) -> Void
  ) throws -> [DocumentRecord] {
    guard !papers.isEmpty else { return [] }
    var records: [DocumentRecord] = []
    var waiting: [(record: DocumentRecord, parts: KeptReading)] = []
    func keepWaiting() throws {
      let batch = waiting
      waiting = []
      try store.changed { transaction in
        for item in batch { try keep(item.record, item.parts, in: transaction) }
      }
    }
    do {
      try reading.read(
        papers.map { WorkerRequest(document: $0, file: DeliveryScanner.file(of: $0, in: folder)) },
        setup: WorkerSetup(product: .kept, vocabulary: vocabulary), progress: progress
      ) { document, outcome, bytes in
        let (record, parts) = DocumentRecord.believed(document, outcome, bytes)
        records.append(record)
        if let parts, !DossierSummary.endedFromOutside(record) { waiting.append((record, parts)) }
        if waiting.count >= Self.batch { try keepWaiting() }
      }
    } catch {
      // What was read before an interruption must not be read again.
      try keepWaiting()
      throw error
    }
    try keepWaiting()
    return records
  }

  private func keep(
    _ record: DocumentRecord, _ parts: KeptReading, in transaction: StoreTransaction
  ) throws {
    guard let key = keys.record(of: record.document),
      let geometry = keys.geometry(of: record.document),
      let passages = keys.passages(in: record.document, vocabulary: vocabularyHash)
    else { return }
    try transaction.keep(record.with([]), encoded: parts.record, for: key, run: run)
    try transaction.keep(parts.geometry, for: geometry, run: run)
    try transaction.keep(parts.passages, for: passages, run: run)
  }
}

extension DocumentRecord {
  /// The same record with other passages.
  func with(_ passages: [Passage]) -> DocumentRecord {
    DocumentRecord(
      document: document, outcome: outcome, problems: problems, pages: pages, facts: facts,
      passages: passages, passageCounts: passageCounts)
  }

  /// The record that a worker handed back to be kept, believed only where it is whole and about the document.
  fileprivate static func believed(
    _ document: Document, _ outcome: Outcome, _ bytes: [UInt8]
  ) -> (record: DocumentRecord, parts: KeptReading?) {
    guard let parts = KeptReading(bytes),
      let plain = try? JSONDecoder().decode(DocumentRecord.self, from: Data(parts.record)),
      let passages = KeptReading.passages(from: parts.passages), plain.passages.isEmpty,
      plain.document == document, plain.outcome == outcome, plain.with(passages).isSound
    else {
      return (
        DocumentRecord(
          unread: document, outcome: .crashed,
          problem: Problem(
            .crashed, "The reading process answered what is no record of this document.")), nil
      )
    }
    return (plain.with(passages), parts)
  }
}
