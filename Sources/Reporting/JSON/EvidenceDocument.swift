import FoundationEssentials
package import SpoorModel

/// The published form of a report: what `evidence.json` holds.
///
/// Complete but for the text of the pages and the passages that no finding rests on: what was quoted
/// stands in the evidence, with its place; the rest stays in the papers.
package struct EvidenceDocument: Sendable, Codable {
  /// The name of the form, for programs that meet the file on its own.
  package static let format = "spoor-evidence"
  /// Raised when a key changes its meaning or goes; new keys do not raise it.
  package static let version = 1

  package let format: String
  package let version: Int
  package let dossier: Dossier
  package let framework: Toetsingskader
  package let documents: [ReadDocument]
  package let refusals: [Delivery.Refusal]
  package let answers: [Answer]
  package let questionnaireProblems: [QuestionnaireProblem]
  package let findings: [Finding]
  package let signals: [RaisedSignal]
  package let works: [PolicyWork]
  package let evidence: [Evidence]
  package let assumptions: [String]
  /// The words around the places where papers are named.
  package let sentences: [SentenceContext]

  /// A document without the text of its pages.
  package struct ReadDocument: Sendable, Codable {
    package let document: Document
    package let outcome: Outcome
    package let problems: [Problem]
    package let pages: [ReadPage]
    package let facts: FactSheet
    package let passageCounts: [PassageCount]
  }

  /// How one page was read.
  package struct ReadPage: Sendable, Codable {
    /// From 1.
    package let number: Int
    package let label: String?
    package let outcome: Outcome
    package let quality: TextQuality
  }

  /// The published form of a report.
  package init(_ report: DossierReport) {
    format = EvidenceDocument.format
    version = EvidenceDocument.version
    dossier = report.dossier
    framework = report.framework
    documents = report.documents.map { record in
      ReadDocument(
        document: record.document, outcome: record.outcome, problems: record.problems,
        pages: record.pages.map { page in
          ReadPage(
            number: page.number, label: page.label, outcome: page.outcome, quality: page.quality)
        }, facts: record.facts, passageCounts: record.passageCounts)
    }
    refusals = report.refusals
    answers = report.answers
    questionnaireProblems = report.questionnaireProblems
    findings = report.findings
    signals = report.signals
    works = report.works
    evidence = report.evidence
    assumptions = report.assumptions
    sentences = SentenceFinder.contexts(in: report)
  }

  /// Reads an `evidence.json` back.
  ///
  /// - Throws: `EvidenceReadingError` when the bytes are no JSON, another form, a later version, or a key
  ///   is missing or wrong; the error names the key.
  package init(reading bytes: [UInt8]) throws(EvidenceReadingError) {
    struct Head: Decodable {
      let format: String
      let version: Int
    }
    do {
      let decoder = JSONDecoder()
      let data = Data(bytes)
      let head = try decoder.decode(Head.self, from: data)
      guard head.format == EvidenceDocument.format else {
        throw EvidenceReadingError(.otherFormat, "the file is no evidence.json of spoor")
      }
      guard head.version == EvidenceDocument.version else {
        throw EvidenceReadingError(
          .otherVersion,
          "the file has version \(head.version); this spoor reads version \(EvidenceDocument.version). "
            + "Run the dossier again.")
      }
      self = try decoder.decode(EvidenceDocument.self, from: data)
    } catch let error as EvidenceReadingError {
      throw error
    } catch let error as DecodingError {
      throw EvidenceReadingError(.damaged, EvidenceReadingError.place(of: error))
    } catch {
      throw EvidenceReadingError(.damaged, "the file could not be read as JSON")
    }
  }

  /// The report again, its pages without text.
  package var report: DossierReport {
    DossierReport(
      dossier: dossier, framework: framework,
      documents: documents.map { read in
        DocumentRecord(
          document: read.document, outcome: read.outcome, problems: read.problems,
          pages: read.pages.map { page in
            PageRecord(
              number: page.number, label: page.label, text: PageText([]), outcome: page.outcome,
              quality: page.quality)
          }, facts: read.facts, passages: [], passageCounts: read.passageCounts)
      }, refusals: refusals, answers: answers, findings: findings, signals: signals, works: works,
      evidence: evidence, assumptions: assumptions, questionnaireProblems: questionnaireProblems,
      sentences: sentences)
  }
}

/// Why an `evidence.json` could not be read back.
///
/// Never holds text of a document.
package struct EvidenceReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Code: String, Hashable, Sendable {
    case damaged, otherFormat, otherVersion
  }

  package let code: Code
  /// What is wrong and what to do.
  package let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { message }

  static func place(of error: DecodingError) -> String {
    let path: [any CodingKey]
    switch error {
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      path = context.codingPath
    @unknown default: path = []
    }
    guard !path.isEmpty else { return "the file is no JSON, or is cut off" }
    let names = path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }
    return "the value at “\(names.joined())” is missing or wrong"
  }
}
