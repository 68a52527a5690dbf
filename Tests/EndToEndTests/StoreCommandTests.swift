import Foundation
import Testing

@Suite("The evidence store, driven as a user drives it")
struct StoreCommandTests {
  private let folder: TemporaryFolder
  private var store: String { "\(folder.path)/spoor.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      Nota regie en samenhang

      3 mei 2012

      De escalatie- en doorzettingsmacht ligt bij de wethouder. De jeugdwijkteams werken samen.
      """, to: "d/stukken/nota.txt")
    #expect(try run().status == 0)
  }

  private func run() throws -> SpoorBinary.Result {
    try spoor("run", "d", "--out", "out", "--store", store)
  }

  private func spoor(_ arguments: String...) throws -> SpoorBinary.Result {
    try SpoorBinary.run(
      arguments, in: folder.path,
      environment: ["SPOOR_PIPELINES": "\(SpoorBinary.project)/Pipelines"])
  }

  private func bytes(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

  @Test("finds a word that was read by its part, with paper, page and quote")
  func search() throws {
    let text = try spoor("search", "doorzettingsmacht", "--store", store)
    #expect(text.status == 0)
    #expect(text.text.contains("d/stukken/nota.txt, p. 1"))
    #expect(text.text.contains("escalatie- en [doorzettingsmacht] ligt"))
    let json = try spoor("search", "WIJKTEAM", "--store", store, "--format", "json")
    let hits = try #require(json.lines.first?["hits"] as? [[String: Any]])
    #expect(hits.map { $0["quote"] as? String } == ["jeugdwijkteams"])
    #expect(try spoor("search", "zwaluw", "--store", store).text == "No page holds this.\n")
    #expect(try spoor("search", "…", "--store", store).status == 64)
  }

  @Test("is sound after a run, and comes back byte for byte from its export")
  func roundTrip() throws {
    let check = try spoor("store", "check", "--store", store)
    #expect(check.status == 0)
    #expect(check.text.contains("nothing wrong"))
    #expect(try spoor("store", "export", "one", "--store", store).status == 0)
    #expect(try spoor("store", "import", "one", "--store", "copy.sqlite").status == 0)
    #expect(try spoor("store", "export", "two", "--store", "copy.sqlite").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/one").sorted()
    #expect(names.contains("page_text.ndjson"))
    for name in names {
      #expect(bytes("\(folder.path)/one/\(name)") == bytes("\(folder.path)/two/\(name)"))
    }
    #expect(try spoor("store", "check", "--store", "copy.sqlite").status == 0)
    #expect(try spoor("store", "import", "one", "--store", "copy.sqlite").status == 5)
  }

  @Test("is cleaned up without losing what holds now")
  func vacuum() throws {
    #expect(try run().status == 0)
    let result = try spoor("store", "vacuum", "--keep", "0d", "--store", store)
    #expect(result.status == 0)
    #expect(result.text.hasPrefix("Removed: 1 runs"))
    #expect(try spoor("search", "wijkteam", "--store", store).text.contains("jeugdwijkteams"))
    #expect(try spoor("store", "check", "--store", store).status == 0)
    #expect(try spoor("store", "vacuum", "--keep", "soon", "--store", store).status == 64)
  }

  @Test("ends with 5 where it is missing, something else, or damaged, and stays as it is")
  func unusable() throws {
    let missing = try spoor("search", "regie", "--store", "nowhere.sqlite")
    #expect(missing.status == 5)
    #expect(missing.errors.contains("nowhere.sqlite") && missing.errors.contains("--store"))
    #expect(bytes("\(folder.path)/nowhere.sqlite") == nil)

    try folder.write("geen database", to: "text.sqlite")
    #expect(try spoor("run", "d", "--out", "out", "--store", "text.sqlite").status == 5)
    #expect(bytes("\(folder.path)/text.sqlite") == Data("geen database".utf8))

    let whole = try #require(bytes(store))
    let half = whole.prefix(whole.count / 2)
    try half.write(to: URL(fileURLWithPath: "\(folder.path)/half.sqlite"))
    let damaged = try spoor("store", "check", "--store", "half.sqlite")
    #expect(damaged.status == 5)
    #expect(damaged.errors.contains("damaged"))
    #expect(bytes("\(folder.path)/half.sqlite") == half)
  }

  @Test("ends with 5 when it may not grow, keeps what it had, and goes on when there is room")
  func full() throws {
    let before = try spoor("store", "check", "--store", store).text
    for number in 0..<30 {
      let words = (0..<900).map { "woord\(number)x\($0)" }.joined(separator: " ")
      try folder.write("Notitie \(number)\n\n\(words)\n", to: "d/stukken/\(number).txt")
    }
    let size = (try #require(bytes(store)).count + 1023) / 1024
    let script = """
      ulimit -f \(size / 2 + 40); exec '\(SpoorBinary.path)' run d --out out --store '\(store)'
      """
    let limited = try SpoorBinary.run(
      program: "/bin/bash", ["-c", script], in: folder.path,
      environment: ["SPOOR_PIPELINES": "\(SpoorBinary.project)/Pipelines"])
    #expect(limited.status == 5)
    #expect(limited.errors.contains("could not grow"), "\(limited.errors)")
    let check = try spoor("store", "check", "--store", store)
    #expect(check.status == 0)
    #expect(!before.isEmpty)
    #expect(try run().status == 0)
    #expect(try spoor("search", "woord7x5", "--store", store).text.contains("stukken/7.txt"))
    #expect(try spoor("store", "check", "--store", store).status == 0)
  }
}
