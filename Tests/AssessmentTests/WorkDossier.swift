import Assessment
import SpoorModel

/// A small dossier for tests: papers by title, and what they name.
struct WorkDossier {
  var documents: [DocumentRecord] = []
  var mentions: [PolicyWork.Mention] = []
  var gemeente: String? = "Voorbeeldstad"

  /// Adds a paper; papers with the same bytes have the same `content`.
  mutating func deliver(
    _ title: String?, _ kind: PaperKind = .nota, date: String? = nil, subtitle: String? = nil,
    path: String, content: String? = nil, lost: [String] = []
  ) {
    let id = Document.ID(sha256: content ?? path)
    let page = Page(
      number: 1, text: PageText(title ?? path), lines: [], words: [], styles: [], outcome: .read)
    let span = SourceSpan(0..<page.text.count, on: page, of: id)
    let own = date.flatMap { EDTF($0) }.map { value in
      Fact(
        DocumentDate(value: value, text: value.text, role: .opgesteld), span: span, confidence: 1,
        reader: "test/1", cue: "test")
    }
    let facts = FactSheet(
      title: title.map {
        Fact(
          Title($0, subtitle: subtitle), span: span, confidence: 1, reader: "test/1", cue: "test")
      }, kind: kind, date: own, dates: [], status: DocumentStatus(), references: [],
      rejectedTitles: lost.map {
        Rejected(
          Fact(Title($0), span: span, confidence: 0.4, reader: "test/1", cue: "test"),
          because: "smaller")
      }, rejectedDates: [])
    documents.append(
      DocumentRecord(
        document: Document(id: id, path: path, mediaType: .pdf, bytes: 1), outcome: .read,
        problems: [], pages: [], facts: facts, passages: []))
  }

  /// Adds a mention of a paper.
  mutating func name(
    _ title: String, _ kind: PaperKind = .nota, date: String? = nil,
    _ holder: ReferenceKind = .gemeentelijk, role: ReferenceRole = .noemt, expected: Bool = true,
    resolved: String? = nil
  ) {
    mentions.append(
      PolicyWork.Mention(
        evidence: "verwijzing:\(mentions.count)",
        reference: Reference(
          title: title, paperKind: kind, date: date.flatMap { EDTF($0) }, kind: holder, role: role,
          expectDelivery: expected, resolvedTitle: resolved), aanpak: nil))
  }

  var works: [PolicyWork] {
    WorkLinker(gemeente: gemeente).works(documents: documents, mentions: mentions)
  }

  /// The titles of the works that signal D01 rests on: named, expected, not there.
  var missing: [String] {
    works.filter { $0.versions.isEmpty && $0.expectDelivery }.map(\.title)
  }

  /// The paths of each delivered work with more than one version.
  var families: [[String]] {
    works.map { $0.versions.map(\.path) }.filter { $0.count > 1 }
  }
}
