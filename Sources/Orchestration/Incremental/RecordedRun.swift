package import EvidenceStorage

/// A run that the store has on record: begun, and ended whatever happens.
package struct RecordedRun {
  package let id: RunID
  private let store: EvidenceStore

  /// Notes that a run begins.
  package init(_ command: String, in store: EvidenceStore, versions: [String: String]) throws {
    self.store = store
    id = try store.changed {
      try $0.beginRun(command, started: SystemClock.storeTime, versions: versions)
    }
  }

  /// Notes how it ended.
  package func end(_ status: RunRecord.Status, counts: [String: Int]) throws {
    try store.changed {
      try $0.endRun(id, ended: SystemClock.storeTime, status: status, counts: counts)
    }
  }

  /// Notes that it was broken off; the error itself goes to whoever started the run.
  package func abandon(_ error: any Error) {
    let isInterrupted = (error as? OrchestrationError)?.code == .interrupted
    // A store that cannot be written any more leaves the run as "running": that is what a kill leaves as well.
    try? end(isInterrupted ? .interrupted : .failed, counts: [:])
  }
}

/// The versions that a run record names.
package enum RunVersions {
  /// The version of Spoor that results are stored under.
  package static let spoor = "0.1.0"

  /// Every component whose change can change a result.
  package static func all(environment: ReadingEnvironment) throws -> [String: String] {
    var versions = ["spoor": spoor]
    do { versions["sqlite"] = try StoreLibrary.version() } catch {
      throw OrchestrationError(.storeUnusable, "SQLite does not answer: \(error)")
    }
    for stage in StageVersion.allCases {
      versions["stage/\(stage.rawValue)"] = "\(stage.number)"
    }
    for (name, hash) in environment.names { versions["library/\(name)"] = hash }
    return versions
  }
}
