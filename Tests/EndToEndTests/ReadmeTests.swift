import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOfFile: "\(SpoorBinary.project)/README.md", encoding: .utf8)
  }

  @Test("shows what the demo prints, word for word")
  func demo() throws {
    let folder = try TemporaryFolder()
    let result = try SpoorBinary.run(
      ["run", "Corpus/sittard-geleen", "--out", "\(folder.path)/out"])
    let printed = result.text.replacingOccurrences(
      of: "\(folder.path)/out", with: "out/sittard-geleen")
    #expect(printed.count > 1000)
    #expect(readme.contains(printed.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  @Test("links to files that exist, and leaves no gap to be filled")
  func links() throws {
    let targets = readme.components(separatedBy: "](").dropFirst().compactMap {
      $0.split(separator: ")").first.map(String.init)
    }.filter { !$0.hasPrefix("http") && !$0.hasPrefix("#") }
    #expect(targets.count > 5)
    for target in targets {
      #expect(
        FileManager.default.fileExists(atPath: "\(SpoorBinary.project)/\(target)"), "\(target)")
    }
    #expect(!readme.contains("@@"))
  }

  @Test("names every command that the program has")
  func commands() throws {
    let help = try SpoorBinary.run(["--help"]).text
    let names = help.components(separatedBy: "SUBCOMMANDS:").last?
      .split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    let listed = try #require(names).filter { $0 != "See" && $0 != "help" }
    #expect(listed.count >= 6)
    for name in listed { #expect(readme.contains("`spoor \(name)"), "\(name)") }
  }
}
