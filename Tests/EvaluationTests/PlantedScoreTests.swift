import Evaluation
import Foundation
import Testing

@Suite struct PlantedScoreTests {
  private static let truth = """
    {"about": "x", "missing": ["Kadernota Jeugd 2011-2014", "Jaarplan 2012"],
     "notMissing": ["Jaarplan 2011"], "alsoNamed": {"Kadernota Jeugd 2011-2014": ["de jeugdnota"]},
     "mentions": [{"title": "Jaarplan 2011", "missing": false, "why": "delivered",
                   "named_in": "stukken/brief.txt", "words": "het Jaarplan 2011"}]}
    """

  private func score(_ subjects: [String]) throws -> PlantedScore {
    let truth = try JSONDecoder().decode(
      PlantedTruth.self, from: Data(PlantedScoreTests.truth.utf8))
    return PlantedScore(dossier: "01", truth: truth, subjects: subjects)
  }

  @Test func theSameTitleForTwoAanpakkenCountsOnce() throws {
    let score = try score(["kadernota jeugd 2011 - 2014", "Jaarplan 2012", "Jaarplan 2012"])
    #expect(score.hits == 2)
    #expect(score.said == 2)
    #expect(score.isExact)
  }

  @Test func anotherSpellingOfAMissingPaperCounts() throws {
    #expect(try score(["De jeugdnota", "Jaarplan 2012"]).isExact)
  }

  @Test func twoYearsAreNeverOnePaper() throws {
    let score = try score(["Kadernota Jeugd 2011-2014", "Jaarplan 2011"])
    #expect(score.hits == 1)
    #expect(
      score.misses.map { "\($0.kind.rawValue) \($0.title)" } == [
        "lost Jaarplan 2012", "beside Jaarplan 2011",
      ])
    #expect(score.misses.last?.mention?.why == "delivered")
  }

  @Test func figuresAreOverAllDossiers() throws {
    let report = PlantedReport([
      try score(["Kadernota Jeugd 2011-2014", "Jaarplan 2012"]),
      try score(["Jaarplan 2011", "Jaarplan 2012"]),
    ])
    let values = Dictionary(
      report.figures.map { ($0.name, $0.value) }, uniquingKeysWith: { one, _ in one })
    #expect(values["missing.p"] == 3.0 / 4)
    #expect(values["missing.r"] == 3.0 / 4)
    #expect(values["exact"] == 1.0 / 2)
  }
}
