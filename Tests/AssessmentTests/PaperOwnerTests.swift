import Assessment
import SpoorModel
import Testing

/// Papers that the words around their name give to another gemeente are not asked for.
struct PaperOwnerTests {
  /// Whether a paper named in these words is told missing in a dossier of the gemeente.
  private func isAskedFor(_ quote: String, inDossierOf gemeente: String) throws -> Bool {
    let id = Document.ID(sha256: "a")
    let page = Page(
      number: 1, text: PageText(quote), lines: [], words: [], styles: [], outcome: .read)
    let reference = Reference(
      title: "Samen Verder", paperKind: .nota, date: nil, kind: .gemeentelijk, role: .noemt,
      expectDelivery: true, resolvedTitle: nil)
    let fact = Fact(
      reference, span: SourceSpan(0..<page.text.count, on: page, of: id), confidence: 1,
      reader: "test/1", cue: "test")
    let record = DocumentRecord(
      document: Document(id: id, path: "a.txt", mediaType: .text, bytes: 1), outcome: .read,
      problems: [], pages: [],
      facts: FactSheet(
        title: nil, kind: .nota, date: nil, dates: [], status: DocumentStatus(),
        references: [fact], rejectedTitles: [], rejectedDates: []), passages: [])
    let result = Assessor().assess(
      dossier: Dossier(gemeente: gemeente), framework: try Demo.framework(), documents: [record],
      answers: [])
    return result.signals.contains { $0.code == "D01" && $0.subject == "Samen Verder" }
  }

  @Test(arguments: ["Bergen op Zoom", "Den Helder", "Hollands Kroon"])
  func aPaperOfTheOwnGemeenteIsAskedFor(_ gemeente: String) throws {
    #expect(
      try isAskedFor("nota Samen Verder van de gemeente \(gemeente)", inDossierOf: gemeente))
  }

  @Test(arguments: [
    ("Den Haag", "Den Helder"), ("Den Helder", "Den Haag"), ("Bergen", "Bergen op Zoom"),
    ("Heerlen", "Sittard-Geleen"),
  ])
  func aPaperOfAnotherGemeenteIsNot(_ other: String, _ own: String) throws {
    #expect(try !isAskedFor("nota Samen Verder van de gemeente \(other)", inDossierOf: own))
  }

  @Test func aCapitalBehindTheWordGemeenteIsNoOtherGemeente() throws {
    #expect(
      try isAskedFor("de nota Samen Verder van de gemeente Wijkteams", inDossierOf: "Den Helder"))
  }
}
