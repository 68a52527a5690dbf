import SpoorModel

/// How complete the delivery is, and how much of it could be read.
struct Completeness {
  /// Files that were delivered, what could not become a document included.
  let delivered: Int
  let read: Int
  let readInPart: Int
  /// Files of which nothing could be read, with everything the folder refused.
  let notRead: Int
  let empty: Int
  let pages: Int
  /// Pages without a text that can be trusted: not read, or with a poor text layer.
  let unsurePages: Int
  let missingWorks: Int
  /// Respondents that were named or answered, over all aanpakken.
  let respondents: Int
  let answered: Int

  /// - Complexity: O(*n*) in documents, pages and answers.
  init(_ index: ReportIndex) {
    let report = index.report
    delivered = report.documents.count + report.refusals.count
    read = report.documents.count { $0.outcome == .read }
    readInPart = report.documents.count { $0.outcome == .readInPart }
    empty = report.documents.count { $0.outcome == .empty }
    notRead = delivered - read - readInPart - empty
    let everyPage = report.documents.flatMap(\.pages)
    pages = everyPage.count
    unsurePages = everyPage.count { page in
      page.outcome != .empty && (page.outcome != .read || page.quality.level != .good)
    }
    missingWorks = index.missingWorks.count
    let asked = index.aanpakken.map { ($0, index.respondents(of: $0)) }
    respondents = asked.reduce(0) { $0 + $1.1.count }
    answered = asked.reduce(0) { sum, entry in
      let received = index.received(for: entry.0.name)
      return sum + entry.1.count { received.contains($0) }
    }
  }

  /// Whether everything that was delivered could be read.
  var isReadInFull: Bool { notRead == 0 && readInPart == 0 && unsurePages == 0 }
}

/// The proposal for the conclusion of one theme: findings, never other words.
///
/// An empty slot stays empty.
struct ThemeConclusion {
  let theme: Toetsingskader.Theme
  /// "Wat gaat goed": positive findings without a LET OP.
  let good: [Finding]
  /// "Wat kan beter": every other finding that gives a verdict.
  let better: [Finding]
  /// Findings that give no verdict: they belong in neither slot.
  let undetermined: [Finding]

  /// The conclusions of an aanpak, one per theme, in the order of the kader.
  static func all(of aanpak: String, in index: ReportIndex) -> [ThemeConclusion] {
    let findings = index.findingsByIndicator(of: aanpak)
    return index.report.framework.themes.map { theme in
      let ofTheme = theme.criteria.flatMap(\.indicators).compactMap { findings[$0.id] }
      let determined = ofTheme.filter { $0.verdict.sense != .undetermined }
      return ThemeConclusion(
        theme: theme,
        good: determined.filter { $0.verdict.sense == .positive && $0.reservations.isEmpty },
        better: determined.filter { $0.verdict.sense != .positive || !$0.reservations.isEmpty },
        undetermined: ofTheme.filter { $0.verdict.sense == .undetermined })
    }
  }
}

/// How often each verdict was proposed.
struct VerdictCount {
  let verdict: Verdict
  let count: Int

  /// The verdicts of the scale, in its order, then those that only findings use.
  static func all(in findings: [Finding], scale: [Verdict]) -> [VerdictCount] {
    var verdicts = scale
    for finding in findings where !verdicts.contains(finding.verdict) {
      verdicts.append(finding.verdict)
    }
    return verdicts.map { verdict in
      VerdictCount(verdict: verdict, count: findings.count { $0.verdict == verdict })
    }
  }
}
