import Assessment
import DefinitionReading
import Foundation
import QuestionnaireReading
import SpoorModel
import TestSupport

/// The demo dossier Sittard-Geleen: its own questionnaires and `dossier.yaml`, with papers made by hand
/// from the sources of the corpus, so that these tests need no reader.
struct Demo {
  var dossier: Dossier
  var framework: Toetsingskader
  var documents: [DocumentRecord]
  var answers: [Answer]

  /// The demo as it lies in the corpus, read once for all tests.
  init() throws { self = try Self.base.get() }

  private static let base = Result { try Demo(readingFiles: ()) }

  private init(readingFiles: Void) throws {
    dossier = try DossierFile.dossier(
      in: Self.text("Corpus/sittard-geleen/dossier.yaml"), file: "dossier.yaml")
    framework = try Self.framework()
    let result = try QuestionnaireReader(dossier: dossier, framework: framework).reading(
      of: Self.questionnaires())
    answers = result.answers
    documents = try Self.papers(PassageFinder(vocabulary: framework.vocabulary))
  }

  func assessed() -> AssessmentResult {
    Assessor().assess(
      dossier: dossier, framework: framework, documents: documents, answers: answers)
  }

  /// Replaces one answer.
  mutating func answer(
    _ aanpak: String, _ respondent: String, _ question: String, _ value: AnswerValue,
    coding: String? = nil
  ) {
    let index = answers.firstIndex {
      $0.aanpak == aanpak && $0.respondent == respondent && $0.question == question
    }
    let old = index.map { answers[$0] }
    let new = Answer(
      aanpak: aanpak, respondent: respondent, role: old?.role ?? .netwerkpartner,
      question: question, value: value, literal: "\(value)", coding: coding, explanation: nil,
      source: old?.source ?? QuestionnairePlace(path: "proef.csv", line: 1))
    if let index { answers[index] = new } else { answers.append(new) }
  }

  /// Answers of everybody in an aanpak to one question.
  mutating func answerAll(_ aanpak: String, _ question: String, _ value: AnswerValue) {
    for answer in answers where answer.aanpak == aanpak && answer.question == question {
      self.answer(aanpak, answer.respondent, question, value)
    }
  }

  /// Adds a paper made of text to the papers of an aanpak, or of the dossier as a whole.
  mutating func add(
    _ text: String, path: String, kind: PaperKind, title: String?, date: String? = nil,
    decision: DocumentStatus.Decision = .onbekend, to aanpak: String? = nil, isCore: Bool = false
  ) {
    documents.append(
      Papers.record(
        text, path: path, kind: kind, title: title, date: date, decision: decision,
        finder: PassageFinder(vocabulary: framework.vocabulary)))
    guard let index = dossier.aanpakken.firstIndex(where: { $0.name == aanpak }) else { return }
    if isCore {
      dossier.aanpakken[index].corePapers.append(path)
    } else {
      dossier.aanpakken[index].otherPapers.append(path)
    }
  }

  /// Replaces the paper at a path, or takes it out.
  mutating func paper(_ path: String, _ change: (DocumentRecord) -> DocumentRecord?) {
    documents = documents.compactMap { $0.document.path == path ? change($0) : $0 }
  }

  static let evaluationPath = "stukken/Evaluatie PH sept 2010.pdf"
  static let programmePath = "stukken/soc programma TASs_v4 concept.pdf"

  // MARK: Files

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func framework() throws -> Toetsingskader {
    var files: [String: String] = [:]
    for name in FrameworkFolder.fileNames {
      files[name] = try text("Pipelines/ggsr-2013/\(name)")
    }
    return try FrameworkFolder.toetsingskader(files: files)
  }

  static func questionnaires() throws -> [(path: String, bytes: [UInt8])] {
    let folder = root.appending(path: "Corpus/sittard-geleen/vragenlijsten")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ("vragenlijsten/\($0)", Array(try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  // MARK: Papers

  private static func papers(_ finder: PassageFinder) throws -> [DocumentRecord] {
    let sources = "Corpus/sources/sittard-geleen/"
    let evaluation = try text(sources + "evaluatie-participatiehuis.txt")
    let programme = try plain(text(sources + "sociaal-programma-tass.html"))
    let grant = try text(sources + "beschikking-piw.txt")
    return [
      Papers.record(
        evaluation, path: evaluationPath, kind: .evaluatie,
        title: "Voordoen, samendoen en zelf doen", date: "2010-09", finder: finder,
        references: [("Armoede en participatie: Visie en uitvoering", .nota, "2007")]),
      Papers.record(
        programme, path: programmePath, kind: .programma, title: "Sociaal programma TASs",
        date: "2010-12-01", editing: .concept, finder: finder),
      Papers.record(
        grant, path: "stukken/Beschikking PIW 2013.pdf", kind: .beschikking,
        title: "Subsidiebeschikking", date: "2012-12-18", finder: finder),
      Papers.record(
        grant, path: "stukken/KOPIE beschikking piw (002).pdf", kind: .beschikking,
        title: "Subsidiebeschikking", date: "2012-12-18", finder: finder),
      Papers.unread("stukken/scan0041.pdf", .noTextLayer),
      Papers.unread("stukken/caseload coaches 2e kw 2013 (beveiligd).pdf", .encrypted),
    ]
  }

  /// The text of a simple HTML page, one block per line.
  private static func plain(_ html: String) -> String {
    var text = ""
    var isTag = false
    let body = html.range(of: "<body>").map { html[$0.upperBound...] } ?? html[...]
    for character in body {
      switch character {
      case "<": isTag = true
      case ">":
        isTag = false
        text += " "
      case "\n": text += "\n\n"
      default: if !isTag { text.append(character) }
      }
    }
    return text
  }
}

/// Papers made by hand.
enum Papers {
  static func record(
    _ text: String, path: String, kind: PaperKind, title: String?, date: String? = nil,
    editing: DocumentStatus.Editing = .onbekend, decision: DocumentStatus.Decision = .onbekend,
    finder: PassageFinder, references: [(String, PaperKind, String)] = []
  ) -> DocumentRecord {
    let marked = MarkedLayout(text, path: path)
    var layout = marked.layout
    layout.document = document(path, text)
    let page = layout.pages[0]
    let span = SourceSpan(0..<min(20, page.text.count), on: page, of: layout.document.id)
    // Papers are named below the title, never in it.
    let below = SourceSpan(
      span.range.upperBound..<page.text.count, on: page, of: layout.document.id)
    func fact<Value>(_ value: Value, at place: SourceSpan? = nil) -> Fact<Value> {
      Fact(value, span: place ?? span, confidence: 1, reader: "proef/1", cue: "by hand")
    }
    let markers: [Fact<StatusMarker>] =
      editing == .concept ? [fact(StatusMarker(.concept))] : []
    let own = date.flatMap { EDTF($0) }.map {
      fact(DocumentDate(value: $0, text: $0.text, role: .opgesteld))
    }
    let search = finder.search(layout)
    return DocumentRecord(
      document: layout.document, outcome: .read, problems: [],
      pages: layout.pages.map {
        PageRecord(
          number: $0.number, label: nil, text: $0.text, outcome: $0.outcome, quality: $0.quality)
      },
      facts: FactSheet(
        title: title.map { fact(Title($0)) }, kind: kind, date: own, dates: own.map { [$0] } ?? [],
        status: DocumentStatus(editing: editing, decision: decision, evidence: markers),
        references: references.map { title, kind, year in
          fact(
            Reference(
              title: title, paperKind: kind, date: EDTF(year), kind: .gemeentelijk,
              role: .gebaseerdOp, expectDelivery: true), at: below)
        }, rejectedTitles: [], rejectedDates: []),
      passages: search.passages, passageCounts: search.counts)
  }

  static func unread(_ path: String, _ outcome: Outcome) -> DocumentRecord {
    DocumentRecord(
      document: document(path, path), outcome: outcome, problems: [], pages: [], facts: .empty,
      passages: [])
  }

  /// The same content gets the same id.
  private static func document(_ path: String, _ text: String) -> Document {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return Document(
      id: Document.ID(sha256: String(repeating: "0", count: 64 - digits.count) + digits),
      path: path, mediaType: .text, bytes: text.utf8.count)
  }
}

extension DocumentRecord {
  /// The same paper with other status markers, each at the place of its title.
  func marked(_ kinds: [StatusMarker.Kind]) -> DocumentRecord {
    guard let title = facts.title else { return self }
    return changed(
      status: DocumentStatus(
        editing: facts.status.editing, decision: facts.status.decision,
        evidence: kinds.map {
          Fact(
            StatusMarker($0), span: title.span, confidence: 1, reader: "proef/1", cue: "by hand")
        }))
  }

  /// The same paper with other facts or pages.
  func changed(
    outcome: Outcome? = nil, pages: [PageRecord]? = nil, kind: PaperKind? = nil,
    date: Fact<DocumentDate>?? = nil, status: DocumentStatus? = nil,
    references: [Fact<Reference>]? = nil, passages: [Passage]? = nil
  ) -> DocumentRecord {
    let ownDate = date ?? facts.date
    return DocumentRecord(
      document: document, outcome: outcome ?? self.outcome, problems: problems,
      pages: pages ?? self.pages,
      facts: FactSheet(
        title: facts.title, kind: kind ?? facts.kind, date: ownDate,
        dates: ownDate.map { [$0] } ?? [], status: status ?? facts.status,
        references: references ?? facts.references, rejectedTitles: [], rejectedDates: []),
      passages: passages ?? self.passages)
  }
}
