import SpoorModel
import Testing

/// Quotes that are looked for in a text that was read anew.
struct QuoteFinderTests {
  /// A quote marked with ⟦ ⟧ in one of the pages, as it would be stored.
  private func stored(_ pages: [String]) -> StoredQuote {
    for (index, page) in pages.enumerated() {
      let scalars = Array(page.unicodeScalars)
      guard let open = scalars.firstIndex(of: "⟦"), let close = scalars.firstIndex(of: "⟧") else {
        continue
      }
      let text = Array(scalars[..<open] + scalars[(open + 1)..<close] + scalars[(close + 1)...])
      let end = close - 1
      func string(_ range: Range<Int>) -> String { PageText(text).string(range) }
      return StoredQuote(
        quote: string(open..<end), prefix: string(max(0, open - 32)..<open),
        suffix: string(end..<min(text.count, end + 32)), page: index + 1, start: open)
    }
    return StoredQuote(quote: "", prefix: "", suffix: "", page: 1, start: 0)
  }

  private func fate(of marked: [String], in pages: [String]) -> QuoteFate {
    QuoteFinder(
      pages: pages.enumerated().map {
        QuoteFinder.PageInput(number: $0.offset + 1, text: PageText($0.element))
      }
    ).find(stored(marked))
  }

  /// The words at which a quote was found, with the page; nil where it was not moved.
  private func moved(_ fate: QuoteFate, in pages: [String]) -> (words: String, place: QuotePlace)? {
    guard case .moved(let place) = fate else { return nil }
    return (PageText(pages[place.page - 1]).string(place.range), place)
  }

  @Test func aQuoteThatStandsWhereItStoodIsKept() {
    let pages = ["De regisseur heeft ⟦geen doorzettingsmacht⟧ binnen de aanpak."]
    #expect(
      fate(of: pages, in: ["De regisseur heeft geen doorzettingsmacht binnen de aanpak. Meer."])
        == .kept)
  }

  @Test func aQuoteThatShiftsOnItsPageIsMovedWithAFullScore() throws {
    let now = ["Vooraf. De regisseur heeft geen doorzettingsmacht binnen de aanpak."]
    let found = try #require(
      moved(
        fate(of: ["De regisseur heeft ⟦geen doorzettingsmacht⟧ binnen de aanpak."], in: now),
        in: now))
    #expect(found.words == "geen doorzettingsmacht")
    #expect(found.place.score == 1)
    #expect(found.place.rivals == 0)
  }

  @Test func aQuoteIsFoundOnAnotherPage() throws {
    let now = [
      "Een nieuw voorblad.", "De raad stelt de ⟦…⟧ vast. De kadernota jeugd is vastgesteld.",
    ]
    let found = try #require(
      moved(
        fate(of: ["De raad stelt vast. ⟦De kadernota jeugd is vastgesteld.⟧"], in: now), in: now))
    #expect(found.place.page == 2)
    #expect(found.words == "De kadernota jeugd is vastgesteld.")
  }

  @Test(arguments: [
    ("de ⟦samen-\nwerking met de partners⟧ loopt", "de samenwerking met de partners loopt"),
    ("de ⟦samenwerking met de partners⟧ loopt", "de samen-\nwerking met\nde partners loopt"),
    ("het ⟦“integraal” plan – versie 2⟧ staat", "het \"integraal\"  plan - versie 2 staat"),
    ("de ⟦oﬃciële beleidslijn⟧ geldt", "de officiële beleidslijn geldt"),
  ])
  func breaksHyphensAndTypographyAreNoDifference(before: String, now: String) throws {
    let found = try #require(moved(fate(of: [before], in: [now]), in: [now]))
    #expect(found.place.score == 1)
    #expect(found.words.unicodeScalars.count > 15)
  }

  @Test func misreadLettersLowerTheScore() throws {
    let before =
      "In 2010 is ⟦het college van burgemeester en wethouders akkoord gegaan⟧ met het plan."
    let now = ["In 2010 is het co1lege van burgemeester en wethouder akkoord gegaan met het plan."]
    let found = try #require(moved(fate(of: [before], in: now), in: now))
    #expect(found.words == "het co1lege van burgemeester en wethouder akkoord gegaan")
    #expect(found.place.score < 1)
    #expect(found.place.score > 0.9)
  }

  @Test func wordsThatAreGoneAreLost() {
    let before =
      "In 2010 is ⟦het college van burgemeester en wethouders akkoord gegaan⟧ met het plan."
    #expect(
      fate(of: [before], in: ["In 2010 heeft de raad het plan verworpen, na een lang debat."])
        == .lost)
    #expect(fate(of: [before], in: []) == .lost)
    #expect(fate(of: [before], in: [""]) == .lost)
  }

  @Test func aShortWordElsewhereIsNotTakenForTheQuote() {
    #expect(
      fate(
        of: ["Status: ⟦concept⟧, versie 0.9 van de nota jeugdbeleid"],
        in: ["Het begrip concept wordt hier in een heel andere zin gebruikt."]) == .lost)
  }

  @Test func ofRepeatedQuotesTheOneWithTheSameSurroundingsIsTaken() throws {
    let before = """
      Wmo: niet van toepassing, want geregeld in de verordening.
      Jeugd: ⟦niet van toepassing⟧, want landelijk belegd bij de inspectie.
      """
    let now = [
      """
      Inhoud
      Jeugd: niet van toepassing, want landelijk belegd bij de inspectie.
      Wmo: niet van toepassing, want geregeld in de verordening.
      """
    ]
    let found = try #require(moved(fate(of: [before], in: now), in: now))
    #expect(found.place.range.lowerBound == 14)
    #expect(found.place.rivals == 0)
  }

  @Test func placesThatCannotBeToldApartAreCounted() throws {
    let row =
      "Partij heeft het convenant ondertekend in het jaar 2012 te Zwolle door de voorzitter\n"
    let before =
      "\(row)Partij heeft ⟦het convenant ondertekend⟧ in het jaar 2012 te Zwolle door de voorzitter\n"
    let now = ["x" + row + row + row]
    let found = try #require(moved(fate(of: [before], in: now), in: now))
    #expect(found.place.rivals >= 1)
    #expect(found.place.range.lowerBound == 1 + 85 + 13)
  }

  @Test func aLongQuoteIsFoundByItsBeginning() throws {
    let long = (0..<400).map { "woord\($0)" }.joined(separator: " ")
    let now = ["Nieuw. " + long + " en verder"]
    let found = try #require(
      moved(fate(of: ["Oud \u{27E6}\(long)\u{27E7} en verder"], in: now), in: now))
    #expect(found.words.hasPrefix("woord0 woord1"))
  }

  @Test(arguments: ["a", "ab ", "-\n", " ", "concept "])
  func hostileTextsCostNoMoreThanTheirLength(unit: String) {
    let text = String(repeating: unit, count: 100_000 / unit.unicodeScalars.count)
    let finder = QuoteFinder(pages: [.init(number: 1, text: PageText(text))])
    let quotes = [
      String(repeating: "a", count: 900) + "b", String(repeating: "ab ", count: 300) + "c",
      "concept", " ", "", String(repeating: "concept ", count: 200) + "definitief",
    ]
    let clock = ContinuousClock()
    let spent = clock.measure {
      for quote in quotes {
        _ = finder.find(
          StoredQuote(quote: quote, prefix: "aaaa", suffix: "bbbb", page: 1, start: 7))
      }
    }
    #expect(spent < .seconds(20))
  }

  @Test func aStoredPlaceThatNeverExistedIsNoTrap() {
    let finder = QuoteFinder(pages: [.init(number: 1, text: PageText("kort"))])
    for start in [-5, 0, 3, Int.max] {
      for page in [Int.min, 0, 1, 99, Int.max] {
        let quote = StoredQuote(quote: "lang", prefix: "", suffix: "", page: page, start: start)
        #expect(finder.find(quote) == .lost)
      }
    }
  }
}
