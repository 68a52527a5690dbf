package import SpoorModel

/// Lays two reports over one dossier side by side.
///
/// Pure. What a report says of two papers is compared by path; a paper that only moved is told as such.
package struct ReportComparison {
  private let old: DossierReport
  private let new: DossierReport

  /// - Parameters:
  ///   - old: What was accepted.
  ///   - new: What was found now.
  package init(from old: DossierReport, to new: DossierReport) {
    self.old = old
    self.new = new
  }

  /// Everything that differs, flips without a cause.
  ///
  /// - Parameter dossier: The dossier's folder, relative to the corpus.
  /// - Complexity: Near-linear in the size of both reports.
  package func comparison(of dossier: String) -> DossierComparison {
    let quotes = QuoteComparison(from: old, to: new, paths: partners)
    return DossierComparison(
      dossier: dossier, readings: readings, flips: FlipComparison(from: old, to: new).flips,
      facts: facts, papers: papers, quotes: quotes.changes, keptQuotes: quotes.kept)
  }

  // MARK: Papers

  private static func byPath(_ report: DossierReport) -> [String: DocumentRecord] {
    Dictionary(
      report.documents.map { ($0.document.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// For each path of now the path that the same paper had then: the same path, or else where the same bytes lay.
  private var partners: [String: String] {
    let before = Self.byPath(old)
    let now = Self.byPath(new)
    var partners: [String: String] = [:]
    var left: [Document.ID: [String]] = [:]
    for record in old.documents.reversed() where now[record.document.path] == nil {
      left[record.document.id, default: []].append(record.document.path)
    }
    for record in new.documents {
      let path = record.document.path
      if before[path] != nil {
        partners[path] = path
      } else if let previous = left[record.document.id]?.popLast() {
        partners[path] = previous
      }
    }
    return partners
  }

  /// New papers first, then those that are gone, changed, renamed; each by path.
  private var papers: [PaperChange] {
    let before = Self.byPath(old)
    let partners = partners
    var changes: [PaperChange] = []
    var renamed: [PaperChange] = []
    var changed: [PaperChange] = []
    for record in new.documents {
      let path = record.document.path
      guard let previous = partners[path] else {
        changes.append(PaperChange(.added, path: path))
        continue
      }
      if previous != path {
        renamed.append(PaperChange(.renamed, path: path, previousPath: previous))
      } else if before[path]?.document.id != record.document.id {
        changed.append(PaperChange(.changed, path: path))
      }
    }
    let met = Set(partners.values)
    changes += old.documents.map(\.document.path).filter { !met.contains($0) }.map {
      PaperChange(.gone, path: $0)
    }
    return changes + changed + renamed
  }

  // MARK: Readings

  private struct Ending {
    let outcome: Outcome
    let reason: String?
  }

  private static func endings(_ report: DossierReport) -> [(path: String, ending: Ending)] {
    report.documents.map {
      ($0.document.path, Ending(outcome: $0.outcome, reason: $0.problems.first?.message))
    }
      + report.refusals.map {
        ($0.path, Ending(outcome: $0.outcome, reason: $0.problem.message))
      }
  }

  /// Papers that fail now and did not before, then those that are read again.
  private var readings: [ReadingChange] {
    let partners = partners
    let before = Dictionary(
      Self.endings(old).map { ($0.path, $0.ending) }, uniquingKeysWith: { first, _ in first })
    var unread: [ReadingChange] = []
    var read: [ReadingChange] = []
    for (path, ending) in Self.endings(new) {
      let earlier = before[partners[path] ?? path]
      switch (earlier?.outcome.isFailure ?? false, ending.outcome.isFailure) {
      case (false, true):
        unread.append(
          ReadingChange(
            .newlyUnread, path: path, before: earlier?.outcome, after: ending.outcome,
            reason: ending.reason))
      case (true, false):
        read.append(
          ReadingChange(
            .newlyRead, path: path, before: earlier?.outcome, after: ending.outcome, reason: nil))
      default: break
      }
    }
    return unread + read
  }

  // MARK: Facts

  private var facts: [FactChange] {
    let before = Self.byPath(old)
    let partners = partners
    return new.documents.flatMap { record -> [FactChange] in
      guard let path = partners[record.document.path], let earlier = before[path] else { return [] }
      // What could not be read then or now has no facts to compare: that is told as a reading.
      guard earlier.outcome.isFailure == record.outcome.isFailure else { return [] }
      return FactComparison(path: record.document.path, from: earlier.facts, to: record.facts)
        .changes
    }
  }
}
