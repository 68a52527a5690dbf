import SpoorModel

/// The proof that papers were searched for something and hold it not.
enum PaperAbsence {
  static func of(
    _ record: DocumentRecord, subject: String, terms: [String] = [],
    _ ledger: inout EvidenceLedger
  ) -> Evidence.ID {
    of([record], subject: subject, terms: terms, key: record.document.id.sha256, &ledger)
  }

  /// - Parameter key: Tells searches of the same subject apart: a document, an aanpak.
  static func of(
    _ records: [DocumentRecord], subject: String, terms: [String], key: String,
    _ ledger: inout EvidenceLedger
  ) -> Evidence.ID {
    ledger.add(
      Absence(
        subject: subject, documents: records.map(\.document.id),
        pagesSearched: AanpakFile.pagesRead(of: records), terms: terms,
        unreadPages: AanpakFile.unreadPages(of: records)), key: "\(key)/\(subject)")
  }
}

/// Policy papers of which a draft alone was delivered.
enum Drafts {
  static func of(_ scene: AssessedDossier) -> [DocumentRecord] {
    guard let file = scene.files.first else { return [] }
    let core = Set(
      scene.files.filter(\.hasChosenCorePapers).flatMap(\.corePapers).map(\.document.id))
    return scene.papers.filter { record in
      // A paper of unknown kind counts where the dossier made it a core paper.
      (record.facts.kind.canBeAdopted || record.facts.kind == .notitie
        || (record.facts.kind == .onbekend && core.contains(record.document.id)))
        && file.isOnlyDraft(record, among: scene.papers)
    }
  }

  static func evidence(_ record: DocumentRecord, _ ledger: inout EvidenceLedger) -> [Evidence.ID] {
    ([PaperFacts.title(record)] + PaperFacts.status(record)
      + [PaperFacts.date(record)].compactMap { $0 }).map { ledger.add($0) }
  }
}

/// Reports on the points for improvement of a factsheet.
enum ProgressReports {
  /// Words of their titles.
  static let words = ["voortgangsrapportage", "voortgangsrapport", "voortgang", "verbeterpunten"]

  /// The first day of the month in which the report is due; nil where the dossier names no factsheet.
  static func due(_ scene: AssessedDossier) -> CalendarDay? {
    guard let first = scene.dossier.factsheetDate?.days.first else { return nil }
    let day = CalendarDay(daysSince1970: first)
    let months = day.month - 1 + scene.framework.followUpMonths
    return CalendarDay(day.year + months / 12, months % 12 + 1, 1)
  }

  /// Papers whose title speaks of progress and that are not older than the factsheet.
  static func of(_ scene: AssessedDossier) -> [DocumentRecord] {
    guard let factsheet = scene.dossier.factsheetDate?.days.first else { return [] }
    return scene.papers.filter { record in
      guard let title = record.facts.title?.value else { return false }
      let titleWords = FoldedWords.words(title.value + " " + (title.subtitle ?? ""))
      guard words.contains(where: titleWords.contains) else { return false }
      return record.facts.date?.value.value.days.last.map { $0 >= factsheet } ?? false
    }
  }
}
