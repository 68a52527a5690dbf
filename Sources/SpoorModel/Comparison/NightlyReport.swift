/// What a night over all dossiers gave: for the one who looks in the morning.
///
/// Carries times, unlike the results of a dossier: it is the record of a run.
package struct NightlyReport: Hashable, Sendable, Codable {
  /// The name of the folder that holds the dossiers.
  package var corpus: String
  package var run: Measure
  /// The run that was accepted last; nil where none was.
  package var baseline: Baseline?
  /// Components whose version is another than in the baseline, ordered by name.
  package var versions: [VersionChange]
  /// The toetsingskaders that were used, with the first digits of their hashes, ordered by name.
  package var kaders: [Kader]
  /// Dossiers with something to tell, what makes someone act first.
  package var dossiers: [DossierComparison]
  /// Dossiers that the baseline does not have, and those that only the baseline has.
  package var addedDossiers: [String]
  package var goneDossiers: [String]
  /// Dossiers that could not be judged at all.
  package var failures: [Failure]
  /// Papers that are unread now; those of the baseline included.
  package var unread: [UnreadPaper]
  /// The last nights, oldest first, this one included.
  package var trend: [Measure]
  /// The store as it was named, for the command that accepts the night; nil for the default.
  package var store: String?

  package init(
    corpus: String, run: Measure, baseline: Baseline?, versions: [VersionChange] = [],
    kaders: [Kader] = [], dossiers: [DossierComparison] = [], addedDossiers: [String] = [],
    goneDossiers: [String] = [], failures: [Failure] = [], unread: [UnreadPaper] = [],
    trend: [Measure] = [], store: String? = nil
  ) {
    self.corpus = corpus
    self.run = run
    self.baseline = baseline
    self.versions = versions
    self.kaders = kaders
    self.dossiers = dossiers
    self.addedDossiers = addedDossiers
    self.goneDossiers = goneDossiers
    self.failures = failures
    self.unread = unread
    self.trend = trend
    self.store = store
  }

  /// What one run did and cost.
  package struct Measure: Hashable, Sendable, Codable {
    package var run: Int
    /// Milliseconds since 1970 in UTC.
    package var started: Int
    package var dossiers: Int
    package var documents: Int
    package var unread: Int
    /// Papers that were read anew, and dossiers that were judged anew.
    package var papersRead: Int
    package var dossiersJudged: Int
    package var wallMilliseconds: Int
    /// The most memory that one process held: the program itself, or one of its workers.
    package var peakBytes: Int

    package init(
      run: Int, started: Int, dossiers: Int = 0, documents: Int = 0, unread: Int = 0,
      papersRead: Int = 0, dossiersJudged: Int = 0, wallMilliseconds: Int = 0, peakBytes: Int = 0
    ) {
      self.run = run
      self.started = started
      self.dossiers = dossiers
      self.documents = documents
      self.unread = unread
      self.papersRead = papersRead
      self.dossiersJudged = dossiersJudged
      self.wallMilliseconds = wallMilliseconds
      self.peakBytes = peakBytes
    }
  }

  package struct Baseline: Hashable, Sendable, Codable {
    package var run: Int
    /// Milliseconds since 1970 in UTC.
    package var accepted: Int
    package var by: String
    package var reason: String

    package init(run: Int, accepted: Int, by: String, reason: String) {
      self.run = run
      self.accepted = accepted
      self.by = by
      self.reason = reason
    }
  }

  package struct VersionChange: Hashable, Sendable, Codable {
    package var component: String
    package var before: String?
    package var after: String?

    package init(component: String, before: String?, after: String?) {
      self.component = component
      self.before = before
      self.after = after
    }
  }

  package struct Kader: Hashable, Sendable, Codable {
    package var name: String
    package var hash: String

    package init(name: String, hash: String) {
      self.name = name
      self.hash = hash
    }
  }

  package struct Failure: Hashable, Sendable, Codable {
    package var dossier: String
    /// What was wrong and what to do.
    package var message: String

    package init(dossier: String, message: String) {
      self.dossier = dossier
      self.message = message
    }
  }

  package struct UnreadPaper: Hashable, Sendable, Codable {
    package var dossier: String
    package var path: String

    package init(dossier: String, path: String) {
      self.dossier = dossier
      self.path = path
    }
  }

  /// Papers that are unread and were not in the baseline, dossiers that could not be judged included.
  ///
  /// Without a baseline every unread paper is news.
  package var newlyUnread: Int {
    guard baseline != nil else { return unread.count + failures.count }
    return dossiers.reduce(failures.count) { $0 + $1.newlyUnread.count }
  }

  package var flips: Int { dossiers.reduce(0) { $0 + $1.flips.count } }

  /// Whether nothing at all is there to tell.
  package var isQuiet: Bool {
    dossiers.isEmpty && addedDossiers.isEmpty && goneDossiers.isEmpty && failures.isEmpty
  }
}
