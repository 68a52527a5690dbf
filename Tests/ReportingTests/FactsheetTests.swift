import Foundation
import Reporting
import SpoorModel
import Testing

@Suite struct FactsheetTests {
  private let page: String
  private let markup: Markup

  init() {
    page = rendered(ReportFixture.report)
    markup = Markup(page)
  }

  @Test func tagsBalanceWhateverThePapersHold() {
    #expect(markup.faults.isEmpty)
    #expect(Markup(rendered(ReportFixture.empty)).faults.isEmpty)
  }

  @Test func nothingOnThePageComesFromElsewhere() {
    let names = Set(markup.elements.map(\.name))
    #expect(names.isDisjoint(with: ["script", "img", "link", "iframe", "object", "form", "base"]))
    for element in markup.elements {
      #expect(element.attributes["src"] == nil)
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" })
      if let target = element.attributes["href"] { #expect(target.hasPrefix("#")) }
    }
    #expect(!page.contains("://"))
    #expect(!page.contains("url("))
    #expect(!page.contains("@import"))
    #expect(page.contains("default-src 'none'"))
  }

  @Test func wordsOfPapersAreTextAndNeverMarkup() {
    #expect(!page.contains("<script"))
    #expect(!page.contains("<b>"))
    #expect(!page.contains("<i>"))
    #expect(!page.unicodeScalars.contains("\u{1B}"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(markup.text.contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; “Zo"))
    #expect(markup.text.contains("🏠"))
  }

  @Test func everyLinkLeadsToOnePlace() {
    let anchors = markup.elements.compactMap { $0.attributes["id"] }
    #expect(Set(anchors).count == anchors.count)
    for target in markup.elements.compactMap({ $0.attributes["href"] }) {
      #expect(anchors.contains(String(target.dropFirst())), "\(target)")
    }
  }

  @Test func everyFindingLeadsToItsTrailAndBack() {
    let anchors = Set(markup.elements.compactMap { $0.attributes["id"] })
    let links = Set(markup.elements.compactMap { $0.attributes["href"] })
    let places = ["1-T1.C1.I2", "1-T3.C1.I1", "1-T3.C1.I2", "1-T3.C2.I2", "2-X.9-extra-1"]
    #expect(places.count == ReportFixture.findings.count)
    for place in places {
      for anchor in ["bevinding-\(place)", "spoor-\(place)"] {
        #expect(anchors.contains(anchor))
        #expect(links.contains("#" + anchor))
      }
    }
  }

  @Test func everyVerdictStandsThereInWords() {
    for verdict in ReportFixture.framework.scale { #expect(markup.text.contains(verdict.label)) }
    #expect(markup.text.contains("✓ voldoet"))
    #expect(markup.text.contains("✗ verbeterpunt"))
    #expect(markup.text.contains("LET OP:"))
    #expect(!markup.text.contains("LET OP: LET OP"))
  }

  @Test func theSectionsStandInTheOrderOfTheFactsheet() {
    let headings = [
      "Voorstel voor de inspecteur.", "In één oogopslag", "Volledigheid",
      ">Context Sittard-Geleen</h2>",
      "<h2>Aanpak: Participatiehuis", ">Respondenten<", ">Beschrijving<",
      ">Bevindingen toezichtonderzoek",
      ">Conclusie (voorstel)<", "<h2>Signalen", "<h2>Genoemd, maar niet aangeleverd",
      "<h2>Aangeleverde bestanden", "<h2>Bijlage: het spoor",
    ]
    var from = page.startIndex
    for heading in headings {
      guard let found = page[from...].range(of: heading) else {
        Issue.record("\(heading) is missing or out of order")
        return
      }
      from = found.upperBound
    }
  }

  @Test func theTrailShowsTheWordsWithFilePageStatusAndDate() {
    #expect(page.contains("<mark>doorzettingsmacht</mark>"))
    #expect(markup.text.contains("stukken/nota &lt;b&gt;armoede&lt;/b&gt; &amp; participatie.pdf"))
    #expect(markup.text.contains("pagina 2 (gedrukt: ii)"))
    #expect(page.contains("<span class=\"status concept\">concept</span>"))
    #expect(markup.text.contains("1 december 2010"))
  }

  @Test func silenceIsToldApartFromWeetNiet() {
    for words in ["weet niet", "niet ingevuld", "niet gevraagd", "vragenlijst niet ontvangen"] {
      #expect(markup.text.contains(words), "\(words)")
    }
  }

  @Test func aSearchWithoutResultTellsItsLimits() {
    #expect(markup.text.contains("niet aangetroffen in de aangeleverde stukken"))
    #expect(markup.text.contains("Gezocht in 2 stukken, 2 pagina's in totaal:"))
    #expect(markup.text.contains("‘mandaat &lt;regisseur&gt;’"))
    #expect(markup.text.contains("pagina 3: slechte tekstlaag"))
    #expect(markup.text.contains("stukken/scan.pdf: geen tekstlaag (scan): niet gelezen"))
  }

  @Test func nothingIsSaidNotToExist() {
    let words = markup.text.lowercased()
    for claim in ["heeft geen beleid", "bestaat geen", "ontbreekt"] {
      #expect(!words.contains(claim), "\(claim)")
    }
  }

  @Test func aPaperThatDidNotComeStandsInTheSentenceThatNamesIt() {
    #expect(
      page.contains(
        "Dit staat ook in de nota &quot;<mark>Armoede en participatie: Visie en uitvoering</mark>"
          + "&quot; uit 2007.</blockquote>"))
  }

  @Test func everyFileStandsThereWithItsOutcome() {
    for path in ["stukken/scan.pdf", "stukken/koppeling"] { #expect(markup.text.contains(path)) }
    #expect(markup.text.contains("gedeeltelijk gelezen"))
    #expect(markup.text.contains("kon niet worden geopend"))
    #expect(markup.text.contains("Niet alles kon (goed) worden gelezen."))
  }

  @Test func evidenceThatIsNotThereIsReported() {
    #expect(markup.text.contains("Het bewijs “bestaat niet” wordt genoemd"))
  }

  @Test func anEmptyConclusionSlotStaysEmpty() {
    #expect(page.contains("<td></td>"))
  }

  @Test func indicatorsOfOnePrintedRowShareACell() {
    #expect(
      page.contains(
        "T3.C1.I1</span> Beleid</p>\n<p><span class=\"id\">T3.C1.I2</span> Gezamenlijke visie"))
  }

  @Test func aDossierWithoutAanpakkenStillGivesAPage() {
    let empty = rendered(ReportFixture.empty)
    #expect(empty.contains("Het dossier beschrijft geen aanpak."))
    #expect(empty.contains("Er zijn geen bestanden aangeleverd."))
    #expect(empty.contains("Er zijn geen signalen."))
  }

  @Test func theSameReportGivesTheSameBytes() {
    #expect(rendered(ReportFixture.report) == page)
  }

  @Test func thePageIsDutchAndHasItsLandmarks() {
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    let names = markup.elements.map(\.name)
    for landmark in ["header", "nav", "main", "footer"] {
      #expect(names.count { $0 == landmark } == 1, "\(landmark)")
    }
    #expect(names.count { $0 == "h1" } == 1)
    for cell in markup.elements where cell.name == "th" { #expect(cell.attributes["scope"] != nil) }
    #expect(markup.elements.contains { $0.attributes["class"] == "skip" })
  }
}

private func rendered(_ report: DossierReport) -> String {
  String(decoding: FactsheetRenderer().bytes(for: report), as: UTF8.self)
}
