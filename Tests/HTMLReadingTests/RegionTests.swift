import SpoorModel
import Testing

/// The furniture of a site keeps its text, under a role of its own; the paper's own head stays text.
struct RegionTests {
  private let paper =
    "<h1>Nota jeugd</h1><p>"
    + String(repeating: "De raad stelt het beleid voor de jeugd vast in deze nota. ", count: 20)

  @Test(arguments: [
    "<nav><ul><li><a href=/>Home</a></ul></nav>",
    "<div role=navigation><a href=/>Home</a></div>",
    "<div class='main-menu'><a href=/>Home</a></div>",
    "<div id=kruimelPad><a href=/>Home</a></div>",
    "<header><a href=/>Home</a></header>",
    "<footer><a href=/>Home</a></footer>",
    "<ul><li><a href=/>Home</a><li><a href=/a>Actueel</a><li><a href=/b>Contact</a></ul>",
    "<p>Deel deze pagina</p>",
    "<div><p>Deze website maakt gebruik van cookies om u beter te helpen.</p></div>",
    "<button>Zoeken</button>",
    "<noscript>Zet JavaScript aan</noscript>",
  ])
  func furnitureIsKeptApart(_ furniture: String) {
    let layout = layout("<body>\(furniture)\(paper)")
    #expect(!layout.lines(.furniture).isEmpty)
    #expect(layout.lines(.body).first == "Nota jeugd")
    #expect(layout.lines(.listItem).isEmpty)
  }

  @Test(arguments: [
    "<header><h1>Nota</h1><p>Vastgesteld 1 mei 2010</p></header>",
    "<div class=head><h1>Nota</h1><h2>Vastgesteld <time datetime=2010>2010</time></h2></div>",
    "<body class='no-sidebar menu-open'><h1>Nota</h1>",
    "<div class='has-sidebar'><p>Vastgesteld</p></div>",
    "<article><header>Vastgesteld 1 mei 2010</header></article>",
    "<section id=menu><h2>Menu van maatregelen</h2></section>",
    "<h2 id=footer>Voeten</h2>",
    "<aside class=note>Let op: concept</aside>",
  ])
  func thePapersOwnHeadIsText(_ head: String) {
    #expect(layout("\(head)\(paper)").lines(.furniture).isEmpty)
  }

  @Test func aPaperWhollyInAHeaderOrMenuIsText() {
    #expect(layout("<header>\(paper)</header>").lines(.furniture).isEmpty)
    #expect(layout("<div id=menu>\(paper)</div><p>x").lines(.furniture).isEmpty)
  }

  @Test(arguments: [
    "<nav id=toc><h2>Inhoudsopgave</h2><ol><li><a href=#a>1. Inleiding</a></ol></nav>",
    "<ul><li><a href=#a>Een</a><li><a href=#b>Twee</a><li><a href=#c>Drie</a><li><a href=#d>Vier</a></ul>",
  ])
  func contentsAreKeptApart(_ contents: String) {
    let layout = layout("\(paper)</p>\(contents)")
    #expect(!layout.lines(.tableOfContents).isEmpty)
    #expect(layout.lines(.listItem).isEmpty)
    #expect(layout.outline.map(\.title) == ["Nota jeugd"])
  }

  @Test func aPaperAboutCookiesIsNoCookieNotice() {
    let lines = (1...10).map { "<p>Artikel \($0). De gemeente plaatst cookies.</p>" }.joined()
    #expect(layout("<h1>Cookiebeleid</h1>\(lines)").lines(.furniture).isEmpty)
  }
}
