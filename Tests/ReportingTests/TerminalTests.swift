import Foundation
import Reporting
import SpoorModel
import Testing

@Suite struct TerminalTests {
  private let summary = TerminalSummary.text(
    for: ReportFixture.report, factsheet: "uit/factsheet.html", isColoured: false)

  @Test func theSummaryCountsVerdictsPerAanpakAndTheme() {
    #expect(
      summary.contains("  Participatiehuis         1✓          1✓ 1✗ 1? 1!  2✓ 1✗ 1? 1!"))
    #expect(summary.contains("✓ voldoet · ✗ verbeterpunt · ? niet te beoordelen · ! met LET OP"))
  }

  @Test func theSummaryPutsTheGravestSignalsFirst() throws {
    let high = try #require(summary.range(of: "hoog    D02"))
    let middle = try #require(summary.range(of: "midden  D16"))
    #expect(high.lowerBound < middle.lowerBound)
    #expect(summary.contains("Signalen: 2 hoog, 1 midden, 0 laag"))
  }

  @Test func theSummaryNamesWhatWasNotReadAndWhatDidNotCome() {
    #expect(summary.contains("geen tekstlaag (scan): niet gelezen"))
    #expect(summary.contains("Genoemd, maar niet aangeleverd:\n  Armoede en participatie"))
    #expect(summary.hasSuffix("Factsheet: uit/factsheet.html\n"))
  }

  @Test func coloursComeOnlyWhenAsked() {
    #expect(!summary.unicodeScalars.contains("\u{1B}"))
    let coloured = TerminalSummary.text(
      for: ReportFixture.report, factsheet: nil, isColoured: true)
    #expect(coloured.contains("\u{1B}[31mhoog\u{1B}[0m"))
    // The escape sequence inside a signal's subject does not get through.
    #expect(!coloured.contains("Zo\u{1B}"))
  }

  @Test func anEmptyReportHasASummaryToo() {
    let text = TerminalSummary.text(for: ReportFixture.empty, factsheet: nil, isColoured: false)
    #expect(text.contains("0 aangeleverd"))
  }

  @Test func aFindingIsExplainedFromTheFileReadBack() throws {
    let bytes = EvidenceJSONRenderer().bytes(for: ReportFixture.report)
    let report = try EvidenceDocument(reading: bytes).report
    let text = try #require(
      TrailText.text(for: "participatiehuis/t3.c2.i2", in: report, isColoured: false))
    #expect(text.hasPrefix("Participatiehuis/T3.C2.I2 Doorzettingsmacht\n"))
    #expect(
      text.contains("“De regisseur heeft \"geen\" <i>‹doorzettingsmacht›</i> binnen de aanpak.”"))
    #expect(text.contains("participatie.pdf · pagina 2 (gedrukt: ii) · concept · 1 december 2010"))
    #expect(text.contains("Kredietbank (netwerkpartner): weet niet · bekeken, telt niet mee"))
    #expect(text.contains("MEE (netwerkpartner): niet ingevuld"))
    #expect(text.contains("Partners in Welzijn (netwerkpartner): vragenlijst niet ontvangen"))
    #expect(text.contains("niet aangetroffen in de aangeleverde stukken"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("T3.C2.I2", 1), ("D02", 1), ("I01/Participatiehuis/T3.C2.I2", 1), ("t1.c1.i2", 1),
  ])
  func anIndicatorOrACodeAloneIsEnough(_ id: String, _ blocks: Int) throws {
    let text = try #require(TrailText.text(for: id, in: ReportFixture.report, isColoured: false))
    #expect(text.split(separator: "\n\n").count == blocks)
  }

  @Test func everyIdentifierCanBeExplained() {
    for id in TrailText.identifiers(in: ReportFixture.report) {
      #expect(TrailText.text(for: id, in: ReportFixture.report, isColoured: false) != nil, "\(id)")
    }
    #expect(TrailText.text(for: "Z99", in: ReportFixture.report, isColoured: false) == nil)
  }
}
