import Assessment
import SpoorModel
import TestSupport
import Testing

struct PassageFinderTests {
  static func finder(
    _ terms: [String], against: [String] = [], except: [String] = [], limit: Int = 10
  ) -> PassageFinder {
    PassageFinder(
      vocabulary: [
        VocabularyGroup(
          id: "proef", name: "Proef", indicators: [], terms: terms, counterTerms: against,
          exceptions: except, falseAlarms: "")
      ], limit: limit)
  }

  @Test(arguments: [
    ("gezinsplan", "Er is een ⟦gezinsplan⟧."), ("gezinsplan", "Alle ⟦gezinsplannen⟧ zijn klaar."),
    ("gezinsplan", "Het ⟦gezins-plan⟧ is klaar."), ("gezinsplan", "Het ⟦GEZINSPLAN⟧ is klaar."),
    ("signaal", "Er zijn ⟦signalen⟧ genoeg."), ("huisbezoek", "Wij doen ⟦huisbezoeken⟧."),
    ("bewijs", "Er zijn ⟦bewijzen⟧."), ("bevoegdheid", "Hun ⟦bevoegdheden⟧ zijn ruim."),
    ("evaluatie", "De ⟦evaluaties⟧ zijn er."), ("coördinatie", "De ⟦coordinatie⟧ is goed."),
    ("coordinatie", "De ⟦coördinatie⟧ is goed."), ("convenant", "Een ⟦privacyconvenant⟧ geldt."),
    ("convenant", "De ⟦convenantpartners⟧ tekenen."), ("convenant", "Een ⟦privacy-convenant⟧."),
    ("eigen kracht", "Hun ⟦eigen  kracht⟧ telt."), ("eigen kracht", "Hun ⟦eigen\nkracht⟧ telt."),
    ("CJG", "Het ⟦CJG⟧ doet mee."), ("MEE", "Ook ⟦MEE⟧ doet mee."),
    ("leun- en steuncontacten", "Via ⟦leun- en steuncontacten⟧ gaat het."),
    ("regisseur", "Eén ⟦gezinsregisseur⟧ per gezin."),
  ])
  func aTermIsFoundInItsForms(term: String, marked: String) throws {
    let example = MarkedLayout(marked)
    let passage = try #require(Self.finder([term]).passages(in: example.layout).first)
    #expect(passage.term == term)
    #expect(passage.stance == .voor)
    let whole = try #require(example.marks.first)
    #expect(whole.range.lowerBound <= passage.match.range.lowerBound)
    #expect(whole.range.upperBound == passage.match.range.upperBound || marked.contains("partners"))
    #expect(whole.range.contains(passage.match.range.upperBound - 1))
  }

  @Test(arguments: [
    ("doorzettingsmacht", "Zijn doorzettingsvermogen is groot."), ("plan", "De plank is breed."),
    ("MEE", "Wij doen mee."), ("MEE", "De MEESTE mensen."), ("regie", "Onze strategie is af."),
    ("visie", "De televisie staat aan."), ("ZAT", "Hij zat thuis."),
    ("taal", "Het totaal is tien."),
  ])
  func aWordThatOnlyLooksLikeTheTermIsNotFound(term: String, text: String) {
    let finder = Self.finder([term], except: ["televisie"])
    #expect(finder.passages(in: MarkedLayout(text).layout).isEmpty)
  }

  @Test(arguments: [
    "De coach heeft geen doorzettingsmacht.", "Doorzettingsmacht is hier niet geregeld.",
    "Zonder duidelijke doorzettingsmacht gaat het traag.",
    "Doorzettingsmacht is aan de rol van casemanager niet verbonden.",
    "Er ontbreekt duidelijke doorzettingsmacht.",
  ])
  func aDeniedTermSpeaksAgainst(_ text: String) {
    let passages = Self.finder(["doorzettingsmacht"]).passages(in: MarkedLayout(text).layout)
    #expect(passages.map(\.stance) == [.tegen])
  }

  @Test(arguments: [
    "Doorzettingsmacht is geregeld. Geld is er niet.",
    "De coach heeft niet alleen doorzettingsmacht, maar ook tijd.",
    "Wie niet komt, wordt gebeld; doorzettingsmacht helpt daarbij.",
  ])
  func aNegationElsewhereLeavesTheTermAlone(_ text: String) {
    let passages = Self.finder(["doorzettingsmacht"]).passages(in: MarkedLayout(text).layout)
    #expect(passages.map(\.stance) == [.voor])
  }

  @Test func aPhraseThatPointsToAGapSwallowsTheTermInIt() {
    let finder = Self.finder(
      ["evaluatie"], against: ["wordt later geëvalueerd", "evaluatie volgt later"])
    let passages = finder.passages(in: MarkedLayout("Een evaluatie volgt later.").layout)
    #expect(passages.map(\.stance) == [.tegen])
    #expect(passages.map(\.term) == ["evaluatie volgt later"])
  }

  @Test func theQuoteIsTheSentence() throws {
    let example = MarkedLayout(
      "Dit is er niet. ⟦De heer J. de Vries is regisseur, bijv. in de wijk.⟧ Daarna volgt meer.")
    let passage = try #require(Self.finder(["regisseur"]).passages(in: example.layout).first)
    #expect(passage.span == example.marks.first)
    #expect(passage.match.quote == "regisseur")
  }

  @Test func aSentenceCountsOncePerGroupAndTheRestIsCounted() {
    let text = (1...30).map { "Plan \($0) en nog een plan." }.joined(separator: "\n")
    let search = Self.finder(["plan"], limit: 4).search(MarkedLayout(text).layout)
    #expect(search.passages.count == 4)
    #expect(search.counts == [PassageCount(group: "proef", stance: .voor, count: 30)])
    #expect(search.passages.map(\.span.quote).first == "Plan 1 en nog een plan.")
  }

  @Test func onlyRunningTextIsSearched() {
    var layout = MarkedLayout("Inhoud van het plan\n\nHet plan zelf.").layout
    layout.pages[0].lines[0].role = .tableOfContents
    let passages = Self.finder(["plan"]).passages(in: layout)
    #expect(passages.map(\.span.quote) == ["Het plan zelf."])
  }

  @Test func everyQuoteStandsOnItsPage() throws {
    let demo = try Demo()
    for document in demo.documents {
      for passage in document.passages {
        let page = try #require(document.pages.first { $0.number == passage.span.page })
        #expect(page.text.string(passage.span.range) == passage.span.quote)
        #expect(page.text.string(passage.match.range) == passage.match.quote)
      }
    }
  }

  @Test(arguments: ["plan ", "geen plan niet ", "1", "\"", "plan.", "gezinsplangezinsplan", "-"])
  func muchOfTheSameIsSearchedInLinearTime(_ piece: String) throws {
    let framework = try Demo.framework()
    let finder = PassageFinder(vocabulary: framework.vocabulary)
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let document = MarkedLayout("x").layout.document
    let scalars = Array(text.unicodeScalars)
    let page = Page(
      number: 1, text: PageText(scalars),
      lines: [Line(range: 0..<scalars.count, words: 0..<0, box: nil)], words: [], styles: [],
      outcome: .read)
    let layout = DocumentLayout(document: document, pages: [page], outcome: .read)
    let time = ContinuousClock().measure { _ = finder.passages(in: layout) }
    #expect(time < .seconds(60), "a debug build takes a few seconds")
  }
}
