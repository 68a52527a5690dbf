import EvidenceStorage
import SpoorModel
import Testing

@Suite("Searching the store")
struct SearchTests {
  /// A store with one paper per text; their files are named by numbers from 1.
  private func store(_ place: TemporaryStore, _ texts: [String]) throws -> EvidenceStore {
    let store = try place.open()
    for (number, text) in texts.enumerated() {
      try SampleDossier(text, name: "\(number + 1).pdf")
        .record(in: store, delivery: "dossier \(number + 1)", at: 1000 + number)
    }
    return store
  }

  @Test(
    "finds Dutch words by their parts",
    arguments: [
      ("doorzettingsmacht", "de escalatie- en doorzettingsmacht ligt", "doorzettingsmacht"),
      ("wijkteam", "Het jeugdwijkteam komt", "jeugdwijkteam"),
      ("wijkteam", "Twee wijkteams komen", "wijkteams"),
      ("doorzettingsmacht", "de doorzet-\ntingsmacht ligt", "doorzet-\ntingsmacht"),
      ("DOORZETTINGSMACHT", "Doorzettingsmacht", "Doorzettingsmacht"),
      ("coordinatie", "De coördinatie is", "coördinatie"),
      ("coördinatie", "De coordinatie is", "coordinatie"),
      ("beleid ggz", "het GGZ-beleid van", "GGZ-beleid"),
      ("\"zorg en welzijn\"", "voor zorg\nen welzijn.", "zorg\nen welzijn"),
      ("één", "één plan", "één"),
      ("1g1p", "volgens 1G1P werken", "1G1P"),
      ("efficient", "eﬃciënt werken", "eﬃciënt"),
      ("va", "de VA-regeling", "VA-regeling"),
    ])
  func findsParts(typed: String, text: String, quote: String) throws {
    let place = try TemporaryStore()
    let result = try store(place, ["#⟦Nota⟧\n\n\(text)", "#⟦Iets anders⟧"]).search(typed)
    #expect(result.hits.map(\.quote) == [quote])
    #expect(result.hits.first?.title == "Nota")
    #expect(result.pages == 1)
  }

  @Test("quotes the page to the letter, with the words around")
  func quoteEqualsPage() throws {
    let place = try TemporaryStore()
    let text =
      "#⟦Nota⟧\n\nEerst één lange zin over van alles en nog wat, opdat er genoeg vóór staat om af te kappen "
      + "op een woord; dan de gemeentelijke regie-\nvoering, en dan nog een zin die ook weer lang genoeg is om "
      + "ergens op te houden."
    let sample = SampleDossier(text, name: "1.pdf")
    let hit = try #require(try store(place, [text]).search("regievoering").hits.first)
    let page = sample.record.pages[0].text
    #expect(page.string(hit.range) == hit.quote)
    #expect(hit.quote == "regie-\nvoering")
    #expect(page.string.contains(hit.before + hit.quote + hit.after))
    #expect(!hit.before.isEmpty && !hit.after.isEmpty)
    #expect(hit.before.unicodeScalars.count <= SearchResult.contextLength)
  }

  @Test("puts whole words before parts, and pages with more of them first")
  func order() throws {
    let place = try TemporaryStore()
    let hits = try store(
      place,
      [
        "#⟦A⟧\n\nmiddenregieorgaan en verder woorden", "#⟦B⟧\n\nde regie en verder woorden",
        "#⟦C⟧\n\nde regie, de regie en de regie", "#⟦D⟧\n\nniets",
      ]
    ).search("regie").hits
    #expect(hits.map(\.title) == ["C", "B", "A"])
  }

  @Test("asks for all words, also where they stand apart")
  func allWords() throws {
    let place = try TemporaryStore()
    let store = try store(
      place, ["#⟦A⟧\n\nregie op zorg", "#⟦B⟧\n\nalleen regie", "#⟦C⟧\n\nalleen zorg"])
    #expect(try store.search("zorg regie").hits.map(\.quote) == ["regie op zorg"])
    #expect(try store.search("zorg regie niets").hits.isEmpty)
  }

  @Test(
    "never takes what was typed for syntax",
    arguments: [
      "\"", "\"\"\"", "a AND", "NOT b", "(regie", "regie)", "regie*", "^regie", "words:regie",
      "NEAR(a b)", "regie OR", "-regie", "{regie}", "regie \" zorg", "'; DROP TABLE run; --",
      "\u{0}regie", "%", "_", "*", "…", "🙂", "a\u{301}", String(repeating: "x", count: 10_000),
      String(repeating: "a ", count: 10_000), "",
    ])
  func noSyntax(typed: String) throws {
    let place = try TemporaryStore()
    _ = try store(place, ["#⟦Nota⟧\n\nde regie or and not near"]).search(typed)
  }

  @Test("looks in current reports only")
  func currentOnly() throws {
    let place = try TemporaryStore()
    let store = try place.open()
    try SampleDossier("#⟦Oud⟧\n\nhet zwaluwenplan", name: "a.pdf").record(in: store, at: 1000)
    #expect(try store.search("zwaluwen").hits.count == 1)
    try SampleDossier("#⟦Nieuw⟧\n\nhet merelplan", name: "a.pdf").record(in: store, at: 2000)
    #expect(try store.search("zwaluwen").hits.isEmpty)
    #expect(try store.search("merel").hits.count == 1)
  }

  @Test("stops at the limit and says how many there are")
  func limit() throws {
    let place = try TemporaryStore()
    let store = try store(place, (1...12).map { "#⟦Nota \($0)⟧\n\nregie" })
    let result = try store.search("regie", limit: 5)
    #expect(result.hits.count == 5)
    #expect(result.pages == 12)
    #expect(result.isComplete)
  }
}
