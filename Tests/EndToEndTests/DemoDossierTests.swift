import Foundation
import Testing

/// The demo dossier through the built program: what must come out is in the dossier's own `truth.json`,
/// which a person wrote, and nowhere in the program.
@Suite("The demo dossier", .serialized)
struct DemoDossierTests {
  private struct Truth: Decodable {
    struct Finding: Decodable {
      let aanpak: String
      let indicator: String
      let verdict: String
      let letOp: Bool
    }
    struct Signal: Decodable {
      let code: String
      let aanpak: String?
      let subject: String
    }
    let findings: [Finding]
    let signals: [Signal]
  }

  private static let demo = "\(SpoorBinary.project)/Corpus/sittard-geleen"
  private let folder: TemporaryFolder
  private let truth: Truth

  init() throws {
    folder = try TemporaryFolder()
    truth = try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: URL(fileURLWithPath: "\(Self.demo)/truth.json")))
  }

  @Test("gets the printed verdict, and the printed LET OP, for every indicator of both aanpakken")
  func findings() throws {
    let rows = try run().findings
    #expect(rows.count == 60)
    #expect(truth.findings.count == 60)
    for expected in truth.findings {
      let row = rows.first {
        $0["aanpak"] == expected.aanpak && $0["indicator"] == expected.indicator
      }
      #expect(row?["verdict"] == expected.verdict, "\(expected.aanpak) \(expected.indicator)")
      #expect(
        row?["let_op"]?.isEmpty == !expected.letOp, "\(expected.aanpak) \(expected.indicator)")
    }
  }

  @Test("raises every signal that an inspector would, and no other of severity hoog")
  func signals() throws {
    let rows = try run().signals
    // A person described these subjects; the program gives its own words for them.
    let described: Set<String> = ["D13", "D16", "E01", "P01", "P07"]
    for expected in truth.signals {
      #expect(
        rows.contains { row in
          row["code"] == expected.code && (row["aanpak"] ?? "") == (expected.aanpak ?? "")
            && (row["subject"] == expected.subject || described.contains(expected.code))
        }, "\(expected.code) \(expected.aanpak ?? "-") \(expected.subject)")
    }
    let expected = Set(truth.signals.map(\.code))
    for row in rows where row["severity"] == "hoog" {
      let isExpected = truth.signals.contains {
        $0.code == row["code"] && ($0.aanpak ?? "") == (row["aanpak"] ?? "")
          && ($0.subject == row["subject"] || described.contains($0.code))
      }
      #expect(isExpected, "\(row)")
    }
    #expect(expected.count > 30)
  }

  @Test("ends with 2, because some of its papers cannot be read")
  func status() throws { #expect(try run().status == 2) }

  @Test("gives the same bytes with one worker and with three, and under another name")
  func sameBytes() throws {
    let first = try outputs(of: Self.demo, jobs: 1)
    let copy = "\(folder.path)/heel anders genoemd"
    try FileManager.default.copyItem(atPath: Self.demo, toPath: copy)
    let second = try outputs(of: copy, jobs: 3)
    #expect(first.keys.sorted() == second.keys.sorted())
    for (name, bytes) in first { #expect(second[name] == bytes, "\(name)") }
  }

  private func outputs(of dossier: String, jobs: Int) throws -> [String: Data] {
    let out = "\(folder.path)/out-\(jobs)"
    _ = try SpoorBinary.run(["run", dossier, "--out", out, "--jobs", "\(jobs)"])
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: out) {
      files[name] = try Data(contentsOf: URL(fileURLWithPath: "\(out)/\(name)"))
    }
    #expect(files.count >= 4)
    return files
  }

  private struct Output {
    let status: Int32
    let findings: [[String: String]]
    let signals: [[String: String]]
  }

  private func run() throws -> Output {
    let out = "\(folder.path)/out"
    let result = try SpoorBinary.run(["run", Self.demo, "--out", out])
    return Output(
      status: result.status, findings: try table("\(out)/findings.csv"),
      signals: try table("\(out)/signals.csv"))
  }

  private func table(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return CSVTable.rows(of: text)
  }
}
