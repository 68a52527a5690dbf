import Assessment
import DeliveryScanning
import FactExtraction
import QuestionnaireReading
import SpoorModel

/// The questionnaires of a delivery: their answers, and a record for each file like any other.
struct Questionnaires {
  private let reader: QuestionnaireReader

  init(dossier: Dossier, framework: Toetsingskader) {
    reader = QuestionnaireReader(dossier: dossier, framework: framework)
  }

  struct Reading {
    var answers: [Answer] = []
    /// The papers that answers name.
    var references: [AnswerReference] = []
    /// Rows that could not be used, or could be misread.
    var problems: [QuestionnaireProblem] = []
    var records: [DocumentRecord] = []
  }

  /// Reads the files.
  ///
  /// A file that cannot be opened, and a row that cannot be used, is named in its record.
  func read(_ documents: [Document], in folder: String) -> Reading {
    read(documents.map { Questionnaires.opened($0, in: folder) })
  }

  /// A questionnaire's file with its bytes, or why it could not be opened.
  struct File {
    let document: Document
    let bytes: [UInt8]?
    let problem: Problem?
  }

  /// Opens a questionnaire.
  static func opened(_ document: Document, in folder: String) -> File {
    do {
      let bytes = try DeliveryScanner().contents(of: document, in: folder)
      return File(document: document, bytes: bytes, problem: nil)
    } catch {
      return File(document: document, bytes: nil, problem: Problem(.unreadable, error.message))
    }
  }

  /// Reads files that were opened, or were kept.
  func read(_ documents: [File]) -> Reading {
    var reading = Reading()
    var files: [(path: String, bytes: [UInt8])] = []
    var opened: [Document] = []
    for file in documents {
      if let bytes = file.bytes {
        files.append((file.document.path, bytes))
        opened.append(file.document)
      } else if let problem = file.problem {
        reading.records.append(
          DocumentRecord(unread: file.document, outcome: .unreadable, problem: problem))
      }
    }
    let result = reader.reading(of: files)
    reading.answers = result.answers
    reading.problems = result.problems
    reading.references = result.answers.flatMap(namedPapers)
    reading.records += opened.map { document in
      record(of: document, problems: result.problems.filter { $0.place.path == document.path })
    }
    return reading
  }

  /// The papers that an answer names, in its own words or in its explanation.
  private func namedPapers(in answer: Answer) -> [AnswerReference] {
    [answer.literal, answer.explanation ?? ""].flatMap { text in
      ReferenceExtractor().references(inText: text).map {
        AnswerReference(answer: answer, reference: $0.reference)
      }
    }
  }

  private func record(of document: Document, problems: [QuestionnaireProblem]) -> DocumentRecord {
    let fatal: Set<QuestionnaireProblem.Code> = [.unreadableFile, .wrongHeader]
    let outcome: Outcome =
      document.bytes == 0
      ? .empty
      : problems.contains { fatal.contains($0.code) }
        ? .damaged : problems.contains(where: \.isLeftOut) ? .readInPart : .read
    return DocumentRecord(
      document: document, outcome: outcome,
      problems: problems.map {
        Problem(.questionnaireRow, "Regel \($0.place.line): \($0.message)")
      }, pages: [], facts: .empty, passages: [])
  }
}

/// A delivery's documents, told apart: questionnaires and papers.
struct SortedDelivery {
  private(set) var questionnaires: [Document] = []
  private(set) var papers: [Document] = []

  /// Questionnaires are the documents under the paths that the dossier names for them; where it names none,
  /// every table whose first line is the header of a questionnaire.
  init(_ delivery: Delivery, of dossier: Dossier, in folder: String) {
    for document in delivery.documents where document.path != Definitions.dossierFile {
      if SortedDelivery.isQuestionnaire(document, of: dossier, in: folder) {
        questionnaires.append(document)
      } else {
        papers.append(document)
      }
    }
  }

  private static func isQuestionnaire(
    _ document: Document, of dossier: Dossier, in folder: String
  ) -> Bool {
    if dossier.questionnairePaths.isEmpty {
      // A file that cannot be opened now is named as unreadable when the papers are read.
      guard document.mediaType == .csv, document.bytes < 16 << 20,
        let bytes = try? DeliveryScanner().contents(of: document, in: folder)
      else { return false }
      return QuestionnaireReader.isQuestionnaire(bytes)
    }
    return dossier.questionnairePaths.contains {
      document.path == $0 || document.path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/")
    }
  }
}
