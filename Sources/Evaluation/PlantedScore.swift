/// One dossier: which of its missing papers were reported as not delivered, and what was beside the truth.
package struct PlantedScore: Sendable {
  package let dossier: String
  package let about: String
  package let hits: Int
  package let said: Int
  package let missing: Int
  package let misses: [PlantedMiss]

  package var isExact: Bool { misses.isEmpty }

  /// - Parameters:
  ///   - dossier: The name of the dossier.
  ///   - truth: What is true of it.
  ///   - subjects: What was reported as not delivered; the same title twice counts once.
  package init(dossier: String, truth: PlantedTruth, subjects: [String]) {
    var seen: Set<String> = []
    let subjects = subjects.filter { seen.insert($0).inserted }
    let names = subjects.map(WorkTitle.init)
    var used: Set<Int> = []
    var misses: [PlantedMiss] = []
    for title in truth.missing {
      let wanted = ([title] + (truth.alsoNamed[title] ?? [])).map(WorkTitle.init)
      let match = names.indices.first { index in
        !used.contains(index) && wanted.contains { $0.isSame(as: names[index]) }
      }
      if let match {
        used.insert(match)
      } else {
        misses.append(
          PlantedMiss(
            dossier: dossier, kind: .lost, title: title,
            mention: truth.mentions.first { $0.title == title }))
      }
    }
    for index in names.indices where !used.contains(index) {
      let mention = truth.mentions.first { WorkTitle($0.title).isSame(as: names[index]) }
      misses.append(
        PlantedMiss(dossier: dossier, kind: .beside, title: subjects[index], mention: mention))
    }
    self.dossier = dossier
    about = truth.about
    hits = used.count
    said = subjects.count
    missing = truth.missing.count
    self.misses = misses
  }
}

/// A paper that was reported and should not be, or should be and was not.
package struct PlantedMiss: Sendable {
  package enum Kind: String, Sendable {
    /// Missing, and not reported.
    case lost
    /// Reported, and not missing, or reported a second time.
    case beside
  }

  package let dossier: String
  package let kind: Kind
  package let title: String
  /// Where the dossier names it, and what is true of it; nil where no planted name is like it.
  package let mention: PlantedTruth.Mention?
}

/// A title as the names of papers are compared: nearly equal, and never with other years in it.
private struct WorkTitle {
  private let work: SameWork
  private let years: Set<String>

  init(_ title: String) {
    work = SameWork(title, date: nil)
    years = Set(Year.all(in: title))
  }

  func isSame(as other: WorkTitle) -> Bool {
    let agree = years.isEmpty || other.years.isEmpty || years == other.years
    return agree && work.isSame(as: other.work)
  }
}
