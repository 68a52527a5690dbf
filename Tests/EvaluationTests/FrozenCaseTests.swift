import Evaluation
import Foundation
import SpoorModel
import Testing

/// Four papers whose figures were worked out by hand, so that no figure can change its meaning unseen.
@Suite struct FrozenCaseTests {
  private static let labels = [
    // A: title right but for its case and its point; date and status right; one of two references found.
    """
    {"file": "a.pdf", "format": "pdf", "doc_kind": "nota", "title": "Nota jeugd 2011", "date": "2011-05", \
    "status": "vastgesteld", "references_complete": true, \
    "references": [{"title": "Kadernota Wmo", "date": "2009"}, "Plan van aanpak buurt"]}
    """,
    // B: title off by two letters of 25; no date is labelled; status wrong.
    """
    {"file": "b.pdf", "format": "pdf", "doc_kind": "nota", "title": "Samen leven in de wijk", "date": "", \
    "status": "concept", "references": []}
    """,
    // C: prints no title, and none was said; the year of the date is right.
    """
    {"file": "c.txt", "format": "txt", "doc_kind": "memo", "title": null, "date": "2010-12-01", \
    "status": "onbekend"}
    """,
    // D: nothing was extracted; careful readers differ on its date.
    """
    {"file": "d.pdf", "format": "pdf", "title": "Verslag", "date": "2009", "status": "definitief", \
    "ambiguous": ["date"], "references": ["Nota over de raad"]}
    """,
  ]

  private static func report() throws -> EvaluationReport {
    let labels = try labels.map { try JSONDecoder().decode(PaperLabel.self, from: Data($0.utf8)) }
    return EvaluationReport(
      labels: labels,
      papers: [
        "a.pdf": paper(
          title: "Nota Jeugd 2011.", date: "2011-05",
          status: DocumentStatus(decision: .vastgesteld),
          references: [("kadernota wmo", "2009"), ("Visie op zorg", nil)]),
        "b.pdf": paper(title: "Samen leven in de wijken", date: "2012", status: DocumentStatus()),
        "c.txt": paper(title: nil, date: "2010", status: DocumentStatus()),
      ])
  }

  private static func paper(
    title: String?, date: String?, status: DocumentStatus, references: [(String, String?)] = []
  ) -> EvaluatedPaper {
    let date = date.flatMap { EDTF($0) }.map {
      fact(DocumentDate(value: $0, text: $0.text, role: .opgesteld))
    }
    let references = references.map { title, date in
      fact(
        Reference(
          title: title, paperKind: .nota, date: date.flatMap { EDTF($0) }, kind: .gemeentelijk,
          role: .noemt, expectDelivery: true))
    }
    let facts = FactSheet(
      title: title.map { fact(Title($0)) }, kind: .nota, date: date, dates: [], status: status,
      references: references, rejectedTitles: [], rejectedDates: [])
    return EvaluatedPaper(facts: facts, textLayer: .good)
  }

  private static func fact<Value>(_ value: Value) -> Fact<Value> {
    let page = Page(
      number: 1, text: PageText("tekst"), lines: [], words: [], styles: [], outcome: .read)
    let span = SourceSpan(0..<5, on: page, of: Document.ID(sha256: ""))
    return Fact(value, span: span, confidence: 1, reader: "test/1", cue: "the cue")
  }

  /// Figure, what it must be, and the number that it rests on.
  private static let expected: [(name: String, value: Double?, count: Int)] = [
    ("title.strict.p", 0, 2), ("title.strict.r", 0, 3), ("title.strict.f1", 0, 3),
    ("title.soft.p", 1 / 2, 2), ("title.soft.r", 1 / 3, 3), ("title.soft.f1", 2 / 5, 3),
    ("title.lev.p", 1, 2), ("title.lev.r", 2 / 3, 3), ("title.lev.f1", 4 / 5, 3),
    ("title.ro.p", 1, 2), ("title.ro.r", 2 / 3, 3), ("title.ro.f1", 4 / 5, 3),
    ("date.exact", 1 / 3, 3), ("date.year", 2 / 3, 3),
    ("date.exact.p", 1 / 3, 3), ("date.exact.r", 1 / 2, 2), ("date.exact.f1", 2 / 5, 2),
    ("date.year.p", 2 / 3, 3), ("date.year.r", 1, 2), ("date.year.f1", 4 / 5, 2),
    ("status.accuracy", 1 / 2, 4), ("status.macro_f1", 5 / 12, 4),
    ("status.onbekend.p", 1 / 2, 2), ("status.onbekend.f1", 2 / 3, 1),
    ("status.concept.p", nil, 0), ("status.concept.f1", 0, 1), ("status.vastgesteld.f1", 1, 1),
    ("joint", 1 / 3, 3),
    ("references.p", 1 / 2, 2), ("references.r", 1 / 3, 3), ("references.f1", 2 / 5, 3),
  ]

  @Test func everyFigureIsWhatItWasWorkedOutToBe() throws {
    let figures = try FrozenCaseTests.report().figures
    for expected in FrozenCaseTests.expected {
      let figure = try #require(figures.first { $0.name == expected.name }, "\(expected.name)")
      #expect(figure.count == expected.count, "\(expected.name)")
      if let value = expected.value {
        #expect(abs((figure.value ?? -1) - value) < 1e-12, "\(expected.name)")
      } else {
        #expect(figure.value == nil, "\(expected.name)")
      }
    }
  }

  @Test func everyMissIsListedWithWhatLedAstray() throws {
    let misses = try FrozenCaseTests.report().misses
    #expect(
      misses.map { "\($0.file) \($0.field): \($0.wanted ?? "–") <> \($0.said ?? "–")" } == [
        "a.pdf reference: Plan van aanpak buurt <> –",
        "a.pdf reference: – <> Visie op zorg",
        "b.pdf title: Samen leven in de wijk <> Samen leven in de wijken",
        "b.pdf date: – <> 2012",
        "b.pdf status: concept <> onbekend",
        "c.txt date: 2010-12-01 <> 2010",
        "d.pdf title: Verslag <> –",
        "d.pdf status: definitief <> –",
        "d.pdf reference: Nota over de raad <> –",
      ])
    #expect(misses[3].cue == "the cue")
  }

  @Test func theReportNamesPapersThatWereNotFoundAndCountsThem() throws {
    let report = try FrozenCaseTests.report()
    #expect(report.missing == ["d.pdf"])
    #expect(report.count == 4)
    #expect(report.groups.isEmpty)
  }

  @Test func intervalsHoldTheFigureAndAreTheSameEveryTime() throws {
    let first = try FrozenCaseTests.report().figures
    let second = try FrozenCaseTests.report().figures
    #expect(first.map(\.interval) == second.map(\.interval))
    let soft = try #require(first.first { $0.name == "title.soft.f1" })
    let interval = try #require(soft.interval)
    #expect(interval.contains(try #require(soft.value)))
  }
}
