import Foundation
import TestSupport
import Testing

/// `spoor evaluate` says what the scorer says that came with the shared papers.
@Suite struct ScorerAgreementTests {
  private static let scorer = SharedMaterial.files(in: "score", endings: ["py"])
    .first { $0.hasSuffix("/score.py") }
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: scorer != nil && python != nil, "../shared or python3 is absent"))
  func everyFigureOfTheOwnPapersIsTheScorers() throws {
    let scorer = try #require(Self.scorer)
    let python = try #require(Self.python)
    let labels = "Corpus/papers/labels.jsonl"
    let folder = try TemporaryFolder()
    let extracted = try folder.write(
      Array(try SpoorBinary.run(["extract", "Corpus/papers"]).output), to: "extracted.jsonl")
    let theirs = try #require(
      try object(
        SpoorBinary.run(program: python, [scorer, labels, extracted, "--json"]).output))
    let ours = try #require(
      try object(SpoorBinary.run(["evaluate", labels, "--format", "json"]).output))
    #expect(ours["papers"] as? Int == theirs["papers"] as? Int)
    #expect(ours["missing"] as? [String] == theirs["missing"] as? [String])
    let figures = try #require(theirs["figures"] as? [String: Any])
    #expect(figures.count >= 20)
    for (name, value) in figures {
      let said = (ours["figures"] as? [String: Any])?[name]
      if let value = value as? Double {
        #expect(abs((said as? Double ?? -1) - value) < 1e-9, "\(name)")
      } else {
        #expect(said is NSNull, "\(name)")
      }
      #expect(
        (ours["n"] as? [String: Int])?[name] == (theirs["n"] as? [String: Int])?[name], "\(name)")
    }
  }

  private func object(_ data: Data) throws -> [String: Any]? {
    try JSONSerialization.jsonObject(with: data) as? [String: Any]
  }
}
