import Assessment
import EvidenceStorage
import Foundation
import SpoorModel

/// Judges one dossier with old and new parts crossed, from what the store keeps.
///
/// Each crossed run is made at most once. Not for use from more than one thread.
final class CrossedRuns {
  /// A judged dossier of one of the two runs.
  struct Side {
    let report: DossierReport
    let summary: DossierSummary
    let kader: Kader
  }

  private let store: EvidenceStore
  private let definitions: Definitions
  private let old: Side
  private let new: Side
  private let proof: CauseProof
  private var made: [CauseProof.Cell: FlipValues?] = [:]

  init(store: EvidenceStore, definitions: Definitions, old: Side, new: Side) {
    self.store = store
    self.definitions = definitions
    self.old = old
    self.new = new
    let reading = CrossedRuns.readingChange(old, new)
    var changed: Set<CauseProof.Part> = []
    if old.summary.keys.delivery != new.summary.keys.delivery
      || old.summary.keys.dossier != new.summary.keys.dossier
    {
      changed.insert(.input)
    }
    if old.kader.framework != new.kader.framework { changed.insert(.kader) }
    if reading != nil { changed.insert(.reading) }
    let judging: [StageVersion] = [.passages, .answers, .assessment]
    if judging.contains(where: {
      old.summary.keys.versions[$0.rawValue] != new.summary.keys.versions[$0.rawValue]
    }) {
      changed.insert(.assessment)
    }
    proof = CauseProof(changed: changed, readingFactor: reading ?? .environment)
  }

  /// The cause of a flip between the two.
  func cause(of flip: Flip) throws -> Cause {
    try proof.cause(from: flip.before, to: flip.after) { cell in
      guard let values = try values(of: cell) else { return .unknown }
      return .known(values.value(of: flip))
    }
  }

  /// What reading differs by; nil where papers that both runs had were read alike.
  private static func readingChange(_ old: Side, _ new: Side) -> Cause.Factor? {
    let before = Dictionary(
      old.report.documents.map { ($0.document.path, $0) }, uniquingKeysWith: { first, _ in first })
    let questionnaires = Set(new.summary.questionnaires)
    let differs = new.report.documents.contains { record in
      guard !questionnaires.contains(record.document.path),
        let earlier = before[record.document.path], earlier.document == record.document
      else { return false }
      return earlier.with([]) != record.with([])
    }
    let keys = (old.summary.keys, new.summary.keys)
    let stages: [StageVersion] = [.scanning, .reading]
    let isProgram = stages.contains {
      keys.0.versions[$0.rawValue] != keys.1.versions[$0.rawValue]
    }
    let isMachine = keys.0.libraries != keys.1.libraries || keys.0.limits != keys.1.limits
    let bringsPapers = old.summary.keys.delivery != new.summary.keys.delivery
    switch (isProgram, isMachine) {
    case (true, true): return differs || bringsPapers ? .notComparable : nil
    case (true, false): return differs || bringsPapers ? .program : nil
    case (false, true): return differs || bringsPapers ? .environment : nil
    case (false, false): return differs ? .environment : nil
    }
  }

  // MARK: One crossed run

  private func values(of cell: CauseProof.Cell) throws -> FlipValues? {
    if let known = made[cell] { return known }
    let values = try judged(cell).map(FlipValues.init(of:))
    made[cell] = .some(values)
    return values
  }

  /// The report of a crossed run; nil where something that it needs was not kept.
  private func judged(_ cell: CauseProof.Cell) throws -> DossierReport? {
    let input = cell.contains(.input) ? new : old
    let reading = cell.contains(.reading) ? new : old
    let kader = cell.contains(.kader) ? new.kader : old.kader
    guard let dossier = try dossier(of: input), let files = try questionnaires(of: input),
      let papers = try papers(of: input, readAs: reading, under: kader)
    else { return nil }
    return Judgement(
      dossier: dossier, framework: kader.framework, papers: papers,
      answers: Questionnaires(dossier: dossier, framework: kader.framework).read(files),
      refusals: input.report.refusals
    ).report
  }

  private func dossier(of side: Side) throws -> Dossier? {
    let hash = side.summary.keys.dossier
    guard hash != ContentHash(of: "") else { return Dossier() }
    guard let bytes = try store.value(for: KeptInput.key(of: hash)) else { return nil }
    // A file that this program cannot read any more leaves the run unmade.
    return try? definitions.dossier(
      reading: String(decoding: bytes, as: UTF8.self), file: Definitions.dossierFile)
  }

  private func questionnaires(of side: Side) throws -> [Questionnaires.File]? {
    let names = Set(side.summary.questionnaires)
    var files: [Questionnaires.File] = []
    for record in side.report.documents where names.contains(record.document.path) {
      if record.outcome == .unreadable {
        files.append(
          Questionnaires.File(
            document: record.document, bytes: nil, problem: record.problems.first))
        continue
      }
      guard let hash = ContentHash(hexadecimal: record.document.id.sha256),
        let bytes = try store.value(for: KeptInput.key(of: hash))
      else { return nil }
      files.append(
        Questionnaires.File(document: record.document, bytes: bytes, problem: nil))
    }
    return files
  }

  private func papers(
    of input: Side, readAs reading: Side, under kader: Kader
  ) throws -> [DocumentRecord]? {
    let names = Set(input.summary.questionnaires)
    let keys = ReadingKeys(
      limits: reading.summary.keys.limits, libraries: reading.summary.keys.libraries,
      versions: reading.summary.keys.versions)
    let endings = Dictionary(
      reading.report.documents.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
    let finder = PassageFinder(vocabulary: kader.framework.vocabulary)
    var papers: [DocumentRecord] = []
    for record in input.report.documents where !names.contains(record.document.path) {
      if let own = endings[record.document], DossierSummary.endedFromOutside(own) {
        papers.append(own.with([]))
        continue
      }
      guard
        let paper = try paper(record.document, keys, finder, vocabulary: kader.vocabularyHash)
      else { return nil }
      papers.append(paper)
    }
    return papers
  }

  private func paper(
    _ document: Document, _ keys: ReadingKeys, _ finder: PassageFinder, vocabulary: ContentHash
  ) throws -> DocumentRecord? {
    guard let key = keys.record(of: document), let bytes = try store.value(for: key),
      let plain = try? JSONDecoder().decode(DocumentRecord.self, from: Data(bytes)),
      let geometryKey = keys.geometry(of: document),
      let geometry = try store.value(for: geometryKey)
    else { return nil }
    let record = plain.about(document)
    if record.pages.isEmpty { return record }
    return LayoutGeometry.layout(geometry, of: record).map {
      record.with(finder.passages(in: $0))
    }
  }
}

/// What a report says wherever something can flip.
struct FlipValues {
  private var verdicts: [String: String] = [:]
  private var reservations: [String: Set<String>] = [:]
  private var signals: [String: String] = [:]

  init(of report: DossierReport) {
    for finding in report.findings {
      verdicts[finding.id] = finding.verdict.symbol
      reservations[finding.id] = Set(finding.reservations.map(\.text))
    }
    for signal in report.signals { signals[signal.id] = signal.severity.rawValue }
  }

  /// What stands at the place of a flip; nil where nothing does.
  func value(of flip: Flip) -> String? {
    switch flip.kind {
    case .verdict: verdicts[flip.id]
    case .signal: signals[flip.id]
    case .reservation:
      (flip.after ?? flip.before).flatMap { text in
        reservations[flip.id]?.contains(text) ?? false ? text : nil
      }
    }
  }
}
