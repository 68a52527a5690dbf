import EvidenceStorage
import Foundation
import Orchestration
import Testing

/// Reminds of a stage whose results changed and whose version did not.
///
/// What is kept under a version is believed for ever, so a rule that changes must raise its stage's number in
/// `StageVersion`. A reminder, not a failure: between releases a number is raised once, not with each commit.
/// `SPOOR_RECORD=1 swift test --filter StageVersionTests` notes the results of now.
struct StageVersionTests {
  private struct Golden: Codable, Equatable {
    var versions: [String: Int]
    var hashes: [String: String]
  }

  private static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  private static let golden = "\(project)/Tests/OrchestrationTests/Golden/stages.json"

  /// Beside the test bundle, where the package manager puts both.
  private static let program: String =
    Bundle.allBundles
    .map { $0.bundleURL.deletingLastPathComponent().appendingPathComponent("spoor").path }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
    ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("spoor").path

  private var reading: DocumentReading {
    DocumentReading(program: Self.program, jobs: 2, limits: WorkerLimits())
  }

  /// What the stages give for a dossier of the corpus: papers as extracted, and the results of a run.
  private func results() throws -> Golden {
    var papers: [UInt8] = []
    let dossier = "\(Self.project)/Corpus/planted/14-veel-ontbreekt"
    _ = try PaperProduction(reading: reading).run(
      ["\(dossier)/stukken"], as: .extraction, progress: { _ in }
    ) { papers += $0 }
    let out = FileManager.default.temporaryDirectory.path + "/spoor-stages-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: out) }
    _ = try DossierRun(
      definitions: Definitions(libraries: ["\(Self.project)/Pipelines"]), reading: reading,
      defaultFramework: "ggsr-2013"
    ).run(
      DossierRun.Request(folder: dossier, framework: nil, out: out, failOn: nil),
      progress: { _ in })
    func hash(_ file: String) -> String {
      ContentHash(of: FileManager.default.contents(atPath: "\(out)/\(file)") ?? Data())
        .hexadecimal
    }
    return Golden(
      versions: Dictionary(
        StageVersion.allCases.map { ($0.rawValue, $0.number) }, uniquingKeysWith: { $1 }),
      hashes: [
        "reading": ContentHash(of: papers).hexadecimal, "assessment": hash("findings.csv"),
        "reporting": hash("factsheet.html"),
      ])
  }

  @Test func aStageWhoseResultsChangedHasANewVersion() throws {
    let now = try results()
    #expect(now.hashes.values.allSatisfy { $0 != ContentHash(of: "").hexadecimal })
    if ProcessInfo.processInfo.environment["SPOOR_RECORD"] == "1" {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
      try encoder.encode(now).write(to: URL(fileURLWithPath: Self.golden))
      return
    }
    let noted = try JSONDecoder().decode(
      Golden.self, from: try Data(contentsOf: URL(fileURLWithPath: Self.golden)))
    for (stage, hash) in now.hashes.sorted(by: { $0.key < $1.key })
    where noted.hashes[stage] != hash && noted.versions == now.versions {
      Issue.record(
        """
        The results of \(stage) changed, and no number in StageVersion did. Before a release: raise it, \
        then SPOOR_RECORD=1 swift test --filter StageVersionTests.
        """, severity: .warning)
    }
  }
}
