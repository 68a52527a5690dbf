import SpoorModel

/// Facts of papers as evidence, and papers by their names.
enum PaperFacts {
  /// The title of a paper; its file name where it prints none.
  static func name(_ record: DocumentRecord) -> String {
    record.facts.title?.value.value ?? fileName(record)
  }

  static func fileName(_ record: DocumentRecord) -> String {
    record.document.path.split(separator: "/").last.map(String.init) ?? record.document.path
  }

  /// The fact that a paper is what it is: its title, or how its reading ended.
  static func title(_ record: DocumentRecord) -> DocumentFact {
    guard let title = record.facts.title else { return outcome(record) }
    return DocumentFact(
      document: record.document.id, kind: .title, value: title.value.value, spans: title.spans)
  }

  static func outcome(_ record: DocumentRecord) -> DocumentFact {
    DocumentFact(
      document: record.document.id, kind: .outcome, value: record.outcome.rawValue, spans: [])
  }

  static func date(_ record: DocumentRecord) -> DocumentFact? {
    record.facts.date.map {
      DocumentFact(
        document: record.document.id, kind: .date, value: $0.value.text, spans: $0.spans)
    }
  }

  /// The words that decided the status of a paper, strongest first; at most five.
  static func status(_ record: DocumentRecord) -> [DocumentFact] {
    record.facts.status.evidence.prefix(5).map {
      DocumentFact(
        document: record.document.id, kind: .status, value: $0.value.kind.rawValue, spans: $0.spans)
    }
  }

  static func basis(_ record: DocumentRecord) -> Ruling.Basis { .fact(title(record)) }
}

/// Policy that is named and was not delivered.
enum MissingWorks {
  /// The works that an aanpak's papers or answers name, that were to be expected, and of which no version was delivered.
  ///
  /// A predecessor that is replaced and a paper that is still to be written are not missing.
  static func of(_ works: [PolicyWork], aanpak: String?) -> [PolicyWork] {
    works.filter { work in
      work.versions.isEmpty
        && work.namedBy.contains {
          $0.reference.expectDelivery && $0.aanpak == aanpak
            && ![.vervangt, .nogOpTeStellen].contains($0.reference.role)
        }
    }
  }
}
