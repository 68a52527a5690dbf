import Foundation
import Testing

@Suite("spoor doctor", .serialized)
struct DoctorTests {
  @Test("has a reading process try what is forbidden, and each is refused")
  func confinement() throws {
    let result = try SpoorBinary.run(["doctor", "--format", "json"])
    let report = try #require(result.lines.first)
    let checks = report["checks"] as? [[String: String]] ?? []
    let missing = checks.filter { $0["state"] == "missing" }.compactMap { $0["name"] }
    #expect(missing == [])
    #expect(checks.count >= 20)
    #expect(result.status == 0)
  }

  @Test("reads hostile papers, and each ends as it must, within its time")
  func faults() throws {
    let result = try SpoorBinary.run(["doctor", "--faults", "--format", "json"])
    let report = try #require(result.lines.first)
    for fault in report["faults"] as? [[String: Any]] ?? [] {
      let file = fault["file"] as? String ?? ""
      #expect(fault["outcome"] as? String == fault["expected"] as? String, "\(file)")
      let problem = fault["expectedProblem"] as? String ?? ""
      let problems = fault["problems"] as? [String] ?? []
      #expect(problem.isEmpty || problems.contains(problem), "\(file)")
    }
  }
}
