import Orchestration
import SpoorModel
import TestSupport
import Testing

/// Two reports over one dossier, side by side.
struct ReportComparisonTests {
  private func comparison(_ old: SmallReport, _ new: SmallReport) -> DossierComparison {
    ReportComparison(from: old.report, to: new.report).comparison(of: "dossier")
  }

  @Test func theSameReportIsQuiet() {
    let report = SmallReport(
      papers: [SmallReport.paper("a.pdf")], findings: [SmallReport.finding("T1", SmallReport.good)],
      signals: [SmallReport.signal("D01", .hoog)])
    #expect(comparison(report, report).isQuiet)
  }

  @Test func papersAreNewGoneChangedOrOnlyMoved() {
    let old = SmallReport(papers: [
      SmallReport.paper("blijft.pdf", id: "a"), SmallReport.paper("oud.pdf", id: "b"),
      SmallReport.paper("verandert.pdf", id: "c"), SmallReport.paper("weg.pdf", id: "d"),
    ])
    let new = SmallReport(papers: [
      SmallReport.paper("blijft.pdf", id: "a"), SmallReport.paper("map/oud.pdf", id: "b"),
      SmallReport.paper("nieuw.pdf", id: "e"), SmallReport.paper("verandert.pdf", id: "f"),
    ])
    #expect(
      comparison(old, new).papers == [
        PaperChange(.added, path: "nieuw.pdf"), PaperChange(.gone, path: "weg.pdf"),
        PaperChange(.changed, path: "verandert.pdf"),
        PaperChange(.renamed, path: "map/oud.pdf", previousPath: "oud.pdf"),
      ])
  }

  @Test func twoPapersOfTheSameBytesAreNotTakenForOne() {
    let old = SmallReport(papers: [SmallReport.paper("a.pdf"), SmallReport.paper("b.pdf")])
    let new = SmallReport(papers: [SmallReport.paper("c.pdf")])
    #expect(
      comparison(old, new).papers == [
        PaperChange(.gone, path: "b.pdf"),
        PaperChange(.renamed, path: "c.pdf", previousPath: "a.pdf"),
      ])
  }

  @Test func onlyPapersThatDidNotFailBeforeAreNewlyUnread() {
    let old = SmallReport(papers: [
      SmallReport.paper("hersteld.pdf", outcome: .damaged),
      SmallReport.paper("nog-stuk.pdf", outcome: .damaged),
      SmallReport.paper("wordt-stuk.pdf"),
    ])
    let new = SmallReport(papers: [
      SmallReport.paper("hersteld.pdf"), SmallReport.paper("nieuw-en-stuk.pdf", outcome: .crashed),
      SmallReport.paper("nog-stuk.pdf", outcome: .timedOut),
      SmallReport.paper("scan.pdf", outcome: .noTextLayer),
      SmallReport.paper("wordt-stuk.pdf", outcome: .timedOut),
    ])
    let readings = comparison(old, new).readings
    #expect(readings.map(\.path) == ["nieuw-en-stuk.pdf", "wordt-stuk.pdf", "hersteld.pdf"])
    #expect(readings.map(\.kind) == [.newlyUnread, .newlyUnread, .newlyRead])
    #expect(readings[1].before == .read)
    #expect(readings[1].after == .timedOut)
  }

  @Test func aFactThatReadsDifferentlyShowsBothQuotes() throws {
    let old = SmallReport(papers: [SmallReport.paper("a.pdf", "# ⟦Nota jeugd⟧\nTekst.")])
    let new = SmallReport(papers: [
      SmallReport.paper(
        "a.pdf", "# ⟦Kadernota jeugd⟧\nTekst.", status: DocumentStatus(editing: .concept))
    ])
    let facts = comparison(old, new).facts
    #expect(facts.map(\.kind) == [.title, .status])
    #expect(facts[0].before == QuotedValue(value: "Nota jeugd", quote: "Nota jeugd", page: 1))
    #expect(facts[0].after?.quote == "Kadernota jeugd")
    #expect(facts[1].before?.value == "onbekend")
    #expect(facts[1].after?.value == "concept")
  }

  @Test func namedPapersComeAndGo() throws {
    func naming(_ titles: [String]) -> DocumentRecord {
      let marked = MarkedLayout(
        titles.map { "Zie ⟦\($0)⟧." }.joined(separator: "\n"), path: "a.pdf")
      return SmallReport.paper(
        "a.pdf",
        references: zip(titles, marked.marks).map { title, span in
          Fact(
            Reference(
              title: title, paperKind: .nota, date: EDTF.year(2010), kind: .gemeentelijk,
              role: .noemt, expectDelivery: true), span: span, confidence: 1, reader: "test/1",
            cue: "named")
        })
    }
    let facts = comparison(
      SmallReport(papers: [naming(["Nota A", "Nota B", "Nota A"])]),
      SmallReport(papers: [naming(["Nota A", "Nota C"])])
    ).facts
    #expect(facts.map { $0.after?.value } == ["Nota C (2010)", nil])
    #expect(facts.map { $0.before?.value } == [nil, "Nota B (2010)"])
  }

  @Test func flipsComeInTheOrderInWhichSomebodyActs() {
    let old = SmallReport(
      findings: [
        SmallReport.finding("T1", SmallReport.bad), SmallReport.finding("T2", SmallReport.good),
        SmallReport.finding("T3", SmallReport.good),
        SmallReport.finding("T4", SmallReport.good, letOp: ["LET OP: oud"]),
        SmallReport.finding("T5", SmallReport.good),
      ], signals: [SmallReport.signal("D01", .hoog), SmallReport.signal("D03", .laag)])
    let new = SmallReport(
      findings: [
        SmallReport.finding("T1", SmallReport.good), SmallReport.finding("T2", SmallReport.open),
        SmallReport.finding("T3", SmallReport.bad),
        SmallReport.finding("T4", SmallReport.good, letOp: ["LET OP: nieuw"]),
      ],
      signals: [
        SmallReport.signal("D02", .laag), SmallReport.signal("D03", .hoog),
        SmallReport.signal("D04", .midden),
      ])
    let flips = comparison(old, new).flips
    #expect(
      flips.map(\.urgency) == [
        .verdictWorse, .verdictOpen, .verdictOpen, .signalHigh, .reservationNew, .verdictBetter,
        .signalMedium, .signalLow, .reservationGone, .signalGone,
      ])
    #expect(flips[0].id == "Huis/T3")
    #expect(flips[0].before == "✓")
    #expect(flips[0].after == "✗")
    #expect(flips[2].after == nil)
    #expect(flips[3].id.hasPrefix("D03"))
    #expect(flips[3].before == "laag")
    #expect(flips[4].after == "LET OP: nieuw")
    #expect(flips.allSatisfy { $0.cause == nil })
  }

  @Test func quotesOfChangedPagesAreKeptMovedOrLost() throws {
    func report(_ text: String, quoting: Bool) -> SmallReport {
      let marked = MarkedLayout(text, path: "a.pdf")
      var report = SmallReport(papers: [SmallReport.paper("a.pdf", text)])
      if quoting {
        report.evidence = marked.marks.enumerated().map { number, span in
          Evidence(
            id: "feit:\(number)",
            content: .documentFact(
              DocumentFact(
                document: report.papers[0].document.id, kind: .status, value: "x",
                spans: [
                  SourceSpan(
                    span.range, on: marked.layout.pages[0], of: report.papers[0].document.id)
                ])
            ))
        }
      }
      return report
    }
    let old = report(
      "Het ⟦eerste citaat dat blijft staan⟧ hier.\nHet ⟦tweede citaat dat verderop komt te staan⟧ nu.\n"
        + "Het ⟦derde citaat wordt geheel geschrapt⟧ straks.", quoting: true)
    let new = report(
      "Het eerste citaat dat blijft staan hier.\nEen nieuwe regel.\n"
        + "Het tweede citaat dat verderop komt te staan nu.\nAnders.", quoting: false)
    let result = comparison(old, new)
    #expect(result.keptQuotes == 1)
    #expect(result.quotes.count == 2)
    guard case .moved(let place) = result.quotes[0].fate else {
      Issue.record("the second quote was not found again")
      return
    }
    #expect(place.page == 1)
    #expect((0.7..<1).contains(place.score))
    #expect(result.quotes[1].fate == .lost)
  }
}
