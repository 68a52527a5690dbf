import LayoutAnalysis
import SpoorModel
import TestSupport
import Testing

struct LineRoleTests {
  private struct Sheet {
    var top = ""
    var body = "Tekst"
    var bottom = ""
  }

  /// Pages of 24 points a row: the first two rows lie in the upper margin, the last two in the lower.
  private func document(_ sheets: [Sheet]) -> DocumentLayout {
    let gap = String(repeating: "\n", count: 24)
    let pages: [String] = sheets.map { sheet in
      sheet.top + "\n\n\n\n\n" + sheet.body + gap + sheet.bottom
    }
    return MarkedLayout(pages.joined(separator: "\u{C}")).layout
  }

  private func lines(_ role: LineRole, _ layout: DocumentLayout) -> [String] {
    var found: [String] = []
    for page in LayoutAnalyst().analysed(layout).pages {
      for line in page.lines where line.role == role {
        found.append("\(page.number): \(page.text.string(line.range))")
      }
    }
    return found
  }

  @Test func whatComesBackAtTheSameHeightIsAHeaderButNotOnTheCover() {
    let layout = document(
      (1...4).map { number in
        Sheet(top: "Nota jeugd 1 mei 2010", bottom: "Gemeente X | versie 0.\(number)")
      })
    #expect(
      lines(.runningHeader, layout) == [
        "2: Nota jeugd 1 mei 2010", "3: Nota jeugd 1 mei 2010", "4: Nota jeugd 1 mei 2010",
      ])
    #expect(
      lines(.runningFooter, layout) == [
        "1: Gemeente X | versie 0.1", "2: Gemeente X | versie 0.2", "3: Gemeente X | versie 0.3",
        "4: Gemeente X | versie 0.4",
      ])
  }

  @Test func oddAndEvenPagesHaveHeadersOfTheirOwn() {
    let left = Sheet(top: "Nota jeugd")
    let right = Sheet(top: "Gemeente X")
    let layout = document([right, left, right, left, right, left, right])
    #expect(
      lines(.runningHeader, layout) == [
        "2: Nota jeugd", "3: Gemeente X", "4: Nota jeugd", "5: Gemeente X", "6: Nota jeugd",
        "7: Gemeente X",
      ])
  }

  @Test(arguments: [
    (["5", "6", "7"], ["1: 5", "2: 6", "3: 7"]),
    (["- iv -", "- v -"], ["1: - iv -", "2: - v -"]),
    (["2010", "350"], []),
    (["Pagina 1 van 12"], ["1: Pagina 1 van 12"]),
    (["7"], []),
  ])
  func pageNumbersCountOnWithThePages(_ bottoms: [String], _ expected: [String]) {
    let layout = document(bottoms.map { Sheet(bottom: $0) })
    #expect(lines(.pageNumber, layout) == expected)
  }

  @Test func aPaperOfOnePageHasNoHeader() {
    let layout = document([Sheet(top: "Nota jeugd", bottom: "Gemeente X")])
    #expect(lines(.runningHeader, layout).isEmpty)
    #expect(lines(.runningFooter, layout).isEmpty)
  }

  @Test func headingsThatCountAreNoHeaders() {
    let layout = document(
      (1...5).map { number in
        Sheet(top: "# Maatregel \(number)", body: "Tekst van de maatregel, lang genoeg")
      })
    #expect(lines(.runningHeader, layout).isEmpty)
  }

  @Test func contentsWithDotsAreKeptApart() {
    let layout = MarkedLayout(
      """
      Nota jeugd
      Inhoudsopgave
      1. Inleiding ........ 3
      2. Doelen voor de jeugd in de
      komende jaren . . . . . . 5
      3. Middelen\u{2026}\u{2026}\u{2026} 9
      Tekst
      """
    ).layout
    #expect(lines(.tableOfContents, layout).count == 5)
    #expect(lines(.body, layout) == ["1: Nota jeugd", "1: Tekst"])
  }

  @Test func contentsWithoutDotsNeedAHeading() {
    let rows = "1 Inleiding 3\n2 Doelen 5\n3 Middelen 9\n4 Evaluatie 12"
    #expect(lines(.tableOfContents, MarkedLayout("Inhoud\n\(rows)").layout).count == 5)
    #expect(lines(.tableOfContents, MarkedLayout(rows).layout).isEmpty)
  }

  @Test func nothingInTheTextChanges() {
    let layout = document((1...4).map { Sheet(top: "Nota jeugd", bottom: "\($0)") })
    let analysed = LayoutAnalyst().analysed(layout)
    #expect(analysed.pages.map(\.text) == layout.pages.map(\.text))
    #expect(analysed.pages.map(\.words) == layout.pages.map(\.words))
    #expect(analysed.pages.allSatisfy { invariantFailures(of: $0).isEmpty })
  }
}

extension LineRoleTests {
  @Test func aFooterReadInPiecesIsAFooterStill() {
    let whole = Sheet(bottom: "status: concept, mei 2010 Nota jeugd en gezin 7")
    let pieces = Sheet(bottom: "status: concept, mei 2010\nNota jeugd en gezin 8")
    let found = lines(.runningFooter, document([whole, whole, whole, pieces, whole]))
    #expect(found.contains("4: status: concept, mei 2010"))
  }
}
