/// A time: milliseconds since 1970 in UTC.
///
/// Only runs, acceptances and decisions carry times; results never do.
package struct StoreTime: Hashable, Sendable, Comparable {
  package let milliseconds: Int

  package init(milliseconds: Int) { self.milliseconds = milliseconds }

  package static func < (left: StoreTime, right: StoreTime) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

/// The number of a run; later runs have higher numbers.
package struct RunID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package static func < (left: RunID, right: RunID) -> Bool { left.number < right.number }
  package var description: String { "\(number)" }
}

/// One run over one or more dossiers: when, with what, and how it went.
package struct RunRecord: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable, CaseIterable {
    /// Not ended yet, or ended without a word (killed).
    case running
    case complete
    /// Complete, but some documents could not be read.
    case incomplete
    case interrupted, failed
  }

  package let id: RunID
  /// What was asked for: `run`, `nightly`.
  package let command: String
  package let started: StoreTime
  /// Nil while the run has not ended.
  package let ended: StoreTime?
  package let status: Status
  /// The version of each component, by its name: `spoor`, `poppler`, `libxml2`, `sqlite`, `kader/ggsr-2013`.
  package let versions: [String: String]
  /// Counts and measures, by name: `documents`, `documents.unread`, `wall.ms`, `memory.peak.bytes`.
  package let counts: [String: Int]
}

/// A run that somebody accepted as the baseline to compare with.
package struct Acceptance: Hashable, Sendable {
  package let run: RunID
  package let accepted: StoreTime
  /// Who accepted it.
  package let by: String
  package let reason: String
}
