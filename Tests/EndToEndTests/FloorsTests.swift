import Foundation
import Testing

/// The figures on the project's own papers and dossiers never drop unseen.
///
/// `Corpus/floors.json` pins each figure with the number that it rests on. `SPOOR_RECORD=1` raises the
/// floors to what is reached and fails the test; lowering one is done by hand, with a reason.
@Suite struct FloorsTests {
  private static let file = "\(SpoorBinary.project)/Corpus/floors.json"
  private static let isRecording = ProcessInfo.processInfo.environment["SPOOR_RECORD"] == "1"

  private struct Floors: Codable {
    var about: String
    var papers: [String: Floor]
    var planted: [String: Floor]
  }

  private struct Floor: Codable {
    /// What the figure rests on: papers, references, dossiers.
    var n: Int
    /// From old to new; the last one holds.
    var history: [Step]
  }

  private struct Step: Codable {
    var floor: Double
    var reason: String
  }

  private struct Evaluation: Decodable {
    var figures: [String: Double?]
    var n: [String: Int]
  }

  @Test func noFigureOnTheOwnPapersDrops() throws {
    try compare(["evaluate", "Corpus/papers/labels.jsonl", "--format", "json"], \.papers)
  }

  @Test func noFigureOnThePlantedDossiersDrops() throws {
    try compare(["evaluate", "--planted", "Corpus/planted", "--format", "json"], \.planted)
  }

  @Test func everyFloorThatWasLoweredSaysWhy() throws {
    let floors = try floors()
    for (name, floor) in floors.papers.merging(floors.planted, uniquingKeysWith: { one, _ in one })
    {
      #expect(!floor.history.isEmpty, "\(name) has no floor")
      for (before, after) in zip(floor.history, floor.history.dropFirst())
      where after.floor < before.floor {
        #expect(after.reason.count >= 20, "\(name) was lowered without a reason")
      }
    }
  }

  private func floors() throws -> Floors {
    let data = try #require(FileManager.default.contents(atPath: Self.file))
    return try JSONDecoder().decode(Floors.self, from: data)
  }

  private func compare(
    _ arguments: [String], _ part: WritableKeyPath<Floors, [String: Floor]>
  ) throws {
    let result = try SpoorBinary.run(arguments)
    let reached = try JSONDecoder().decode(Evaluation.self, from: result.output)
    if Self.isRecording { return try record(reached, part) }
    for (name, floor) in try floors()[keyPath: part] {
      let step = try #require(floor.history.last)
      let value = try #require(reached.figures[name] ?? nil, "\(name) has no value")
      #expect(
        value >= step.floor,
        "\(name) dropped below \(step.floor); lower it in Corpus/floors.json only with a reason")
      // A precision rests on how much was said, and that may change with every rule.
      #expect(
        name.hasSuffix(".p") || reached.n[name] == floor.n,
        "\(name) rests on another number; if the corpus grew, record with SPOOR_RECORD=1")
    }
  }

  /// Raises the floors to what is reached, rounded down to thousandths.
  private func record(
    _ reached: Evaluation, _ part: WritableKeyPath<Floors, [String: Floor]>
  ) throws {
    // The two tests that record write one file: one after the other.
    try Self.lock.withLock {
      var floors = try floors()
      for (name, floor) in floors[keyPath: part] {
        guard let value = reached.figures[name] ?? nil, let count = reached.n[name] else {
          continue
        }
        let rounded = (value * 1000).rounded(.down) / 1000
        floors[keyPath: part][name]?.n = count
        if rounded > floor.history.last?.floor ?? -1 {
          floors[keyPath: part][name]?.history.append(Step(floor: rounded, reason: "reached"))
        }
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      try (encoder.encode(floors) + Data([10])).write(to: URL(fileURLWithPath: Self.file))
    }
    Issue.record("recorded: run again without SPOOR_RECORD")
  }

  private static let lock = NSLock()
}
