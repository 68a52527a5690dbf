import Foundation
import Glibc
import Testing

/// `spoor run --store` and `spoor nightly`, driven as on a server.
@Suite("A night")
struct NightlyTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "Kadernota zorg\n\nVastgesteld door de gemeenteraad op 3 mei 2012.\n\n"
        + "De regisseur heeft doorzettingsmacht binnen de aanpak.\n", to: "c/Aa/kadernota.txt")
    try folder.write(
      "Convenant samenwerking\n\n2 februari 2011\n\nPartijen maken afspraken.\n",
      to: "c/Aa/convenant.txt")
    try folder.write(
      "Beleidsplan jeugd\n\nConcept, 4 juni 2013\n\nDe gemeente helpt gezinnen.\n",
      to: "c/Bee/beleidsplan.txt")
    for kader in ["ggsr-2013"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/P", withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: "\(SpoorBinary.project)/Pipelines/\(kader)", toPath: "\(folder.path)/P/\(kader)")
    }
  }

  private func spoor(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> SpoorBinary.Result {
    try SpoorBinary.run(
      arguments, in: folder.path,
      environment: environment.merging(["SPOOR_PIPELINES": "\(folder.path)/P"]) { $1 })
  }

  /// Waits until a later write to the files shows in their times.
  private func settle() { usleep(250_000) }

  private func results(_ name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let path = "\(folder.path)/\(name)"
    for file in try FileManager.default.contentsOfDirectory(atPath: path)
    where !file.hasPrefix(".") {
      files[file] = FileManager.default.contents(atPath: "\(path)/\(file)")
    }
    return files
  }

  private func night() throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/out/nachtrun.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  // MARK: Only what changed

  @Test("with a store gives the bytes of a run without one, whatever changed in between")
  func sameBytes() throws {
    func agree(_ step: String) throws {
      _ = try spoor("run", "c/Aa", "--out", "kept", "--store", "s.sqlite")
      _ = try spoor("run", "c/Aa", "--out", "plain")
      #expect(try results("kept") == results("plain"), "after \(step)")
    }
    try agree("the first run")
    settle()
    try agree("nothing")
    try folder.write("Kadernota zorg\n\nConcept van 4 mei 2012.\n", to: "c/Aa/kadernota.txt")
    try agree("a changed paper")
    try folder.write("gemeente: {naam: Aa}\npeildatum: 2014-01-01\n", to: "c/Aa/dossier.yaml")
    try agree("a new dossier.yaml")
    let vocabulary = "P/ggsr-2013/vocabulary.yaml"
    try edit(vocabulary, "termen: [doorzettingsmacht,", "termen: [gemeenteraad,")
    try agree("another word in the vocabulary")
    try FileManager.default.removeItem(atPath: "\(folder.path)/c/Aa/convenant.txt")
    try agree("a paper that is gone")
    try folder.write("bedorven", to: "kept/factsheet.html")
    try agree("a result that somebody changed")
  }

  @Test("says for each thing that it computes what changed")
  func explainsWork() throws {
    func work() throws -> [Substring] {
      try spoor("run", "c/Aa", "--out", "kept", "--store", "s.sqlite", "--explain-work").text
        .split(separator: "\n").filter { $0.contains("\t") }
    }
    #expect(try work().filter { $0.hasPrefix("read\t") }.count == 2)
    settle()
    _ = try work()
    #expect(try work() == [])
    try edit("P/ggsr-2013/vocabulary.yaml", "termen: [doorzettingsmacht,", "termen: [gemeenteraad,")
    let words = try work()
    #expect(!words.contains { $0.hasPrefix("read\t") })
    #expect(words.filter { $0.hasPrefix("passages\t") }.count == 2)
    #expect(words.contains { $0.hasPrefix("assess\tT3.C2.I2\t") && $0.contains("vocabulary") })
    try folder.write("Convenant\n\n2 februari 2012\n", to: "c/Aa/convenant.txt")
    let paper = try work()
    #expect(paper.contains("read\tconvenant.txt\tthe file changed"))
    #expect(!paper.contains { $0.hasPrefix("read\tkadernota") })
    #expect(paper.contains("hash\tconvenant.txt\tit looks different"))
    let verified = try spoor(
      "run", "c/Aa", "--out", "kept", "--store", "s.sqlite", "--explain-work", "--verify")
    #expect(verified.text.contains("hash\tkadernota.txt\tasked for with --verify"))
    #expect(!verified.text.contains("read\t"))
  }

  @Test("reads a paper once, however many folders and dossiers it was delivered in")
  func copies() throws {
    let paper = try String(contentsOfFile: "\(folder.path)/c/Aa/kadernota.txt", encoding: .utf8)
    try folder.write(paper, to: "c/Aa/nogmaals/kadernota.txt")
    try folder.write(paper, to: "c/Cee/kadernota.txt")
    _ = try spoor("nightly", "c", "--store", "s.sqlite", "--out", "out")
    let report = try #require(try night()["report"] as? [String: Any])
    let measure = try #require(report["run"] as? [String: Any])
    #expect(measure["documents"] as? Int == 5)
    #expect(measure["papersRead"] as? Int == 3)
    _ = try spoor("run", "c/Aa", "--out", "plain")
    #expect(try results("out/dossiers/Aa") == results("plain"))
  }

  @Test("with other jobs, time zone, locale and order of files gives the same bytes")
  func deterministic() throws {
    let corpus = "\(SpoorBinary.project)/Corpus/planted/14-veel-ontbreekt"
    _ = try spoor(
      "run", corpus, "--out", "one", "--store", "one.sqlite", "--jobs", "1",
      environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C"])
    // Copied in reverse, the folder lists its files in another order.
    for file in try FileManager.default.subpathsOfDirectory(atPath: corpus).sorted().reversed() {
      let source = "\(corpus)/\(file)"
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: source, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      try folder.write(
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: source))), to: "copy/\(file)")
    }
    _ = try spoor(
      "run", "copy", "--out", "two", "--store", "two.sqlite", "--jobs", "7",
      environment: ["TZ": "America/Caracas", "LC_ALL": "nl_NL.UTF-8", "LANG": "tr_TR.UTF-8"])
    let one = try results("one")
    #expect(one.count == 5)
    #expect(try one == results("two"))
  }

  // MARK: The night

  @Test("has nothing to compare with at first, and is one line when nothing changed")
  func firstAndQuiet() throws {
    let first = try spoor("nightly", "c", "--out", "out")
    #expect(first.status == 0)
    #expect(first.text.contains("Nog geen nacht aanvaard"))
    #expect(first.text.contains(#"spoor nightly accept 1 --store "c/spoor.sqlite" --reason"#))
    #expect(
      try spoor("nightly", "accept", "--store", "c/spoor.sqlite", "--reason", " ").status == 64)
    #expect(
      try spoor("nightly", "accept", "7", "--store", "c/spoor.sqlite", "--reason", "x").status
        == 64)
    #expect(
      try spoor("nightly", "accept", "--store", "c/spoor.sqlite", "--reason", "begin").status == 0)
    let quiet = try spoor("nightly", "c", "--out", "out")
    #expect(quiet.status == 0)
    #expect(quiet.text == "Rustige nacht: 2 dossiers, 3 stukken, niets veranderd\n")
    #expect(try night()["quiet"] as? Bool == true)
  }

  @Test(
    "names the one proven cause of each flip: papers, toetsingskader, or none that can be proven")
  func causes() throws {
    try folder.write(
      "Nota wonen\n\nConcept, 5 mei 2013\n\nDe gemeente bouwt.\n", to: "c/Cee/wonen.txt")
    _ = try spoor("nightly", "c", "--out", "out")
    _ = try spoor("nightly", "accept", "--store", "c/spoor.sqlite", "--reason", "begin")
    try folder.write(
      "Beleidsplan jeugd\n\nVastgesteld door de gemeenteraad op 4 juni 2013\n\nDe gemeente helpt.\n",
      to: "c/Bee/beleidsplan.txt")
    let papers = try spoor("nightly", "c", "--out", "out")
    #expect(papers.status == 3)
    #expect(papers.text.contains("status van beleidsplan.txt: concept"))
    #expect(try causesOfFlips(in: "Bee") == ["input"])
    #expect(try causesOfFlips(in: "Cee") == [])
    // The kader switches the signal off: in Cee, where a paper came as well, it alone is the cause; in Bee the
    // new paper would have done the same.
    try folder.write("Raadsbesluit\n\n7 juli 2013\n\nDe raad besluit.\n", to: "c/Cee/besluit.txt")
    try edit("P/ggsr-2013/signals.yaml", "signalen:\n", "signalen:\n  - {code: D02, aan: nee}\n")
    #expect(try spoor("nightly", "c", "--out", "out").status == 3)
    #expect(try causesOfFlips(in: "Cee", of: "D02/") == ["kader"])
    #expect(try causesOfFlips(in: "Bee", of: "D02/") == ["notComparable"])
  }

  @Test("ends with 2 where a paper is newly unread, and no more when that night is accepted")
  func newlyUnread() throws {
    _ = try spoor("nightly", "c", "--out", "out")
    _ = try spoor("nightly", "accept", "--store", "c/spoor.sqlite", "--reason", "begin")
    try folder.write("%PDF-1.4\nkapot", to: "c/Aa/kapot.pdf")
    let night = try spoor("nightly", "c", "--out", "out")
    #expect(night.status == 2)
    #expect(night.text.contains("kapot.pdf"))
    #expect(try spoor("nightly", "c", "--out", "out").status == 2)
    _ = try spoor("nightly", "accept", "--store", "c/spoor.sqlite", "--reason", "opgevraagd")
    let later = try spoor("nightly", "c", "--out", "out")
    #expect(later.status == 0)
    #expect(later.text.hasPrefix("Rustige nacht"))
  }

  @Test("judges the other dossiers where one has a mistake in it")
  func oneBadDossier() throws {
    try folder.write("gemeente: [\n", to: "c/Cee/dossier.yaml")
    try folder.write("tekst", to: "c/Cee/a.txt")
    let night = try spoor("nightly", "c", "--out", "out")
    #expect(night.status == 2)
    #expect(night.text.contains("Cee/dossier.yaml:"))
    #expect(
      FileManager.default.fileExists(atPath: "\(folder.path)/out/dossiers/Bee/factsheet.html"))
  }

  @Test("is refused while another one is under way, and runs again when that one was killed")
  func twice() throws {
    try folder.write("", to: "c/spoor.sqlite.nightly")
    let descriptor = unsafe open("\(folder.path)/c/spoor.sqlite.nightly", O_RDWR)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let refused = try spoor("nightly", "c", "--out", "out")
    #expect(refused.status == 5)
    #expect(refused.errors.contains("under way already"))
    close(descriptor)
    #expect(try spoor("nightly", "c", "--out", "out").status == 0)
  }

  @Test("shows nothing of a paper's name as markup")
  func escapes() throws {
    _ = try spoor("nightly", "c", "--out", "out")
    _ = try spoor("nightly", "accept", "--store", "c/spoor.sqlite", "--reason", "<b>vet</b>")
    try folder.write(
      "<script>alert(1)</script>\n\nNota\n\n3 mei 2012\n", to: "c/Aa/<img src=x onerror=1>.txt")
    _ = try spoor("nightly", "c", "--out", "out")
    let page = try String(
      contentsOfFile: "\(folder.path)/out/nachtrun.html", encoding: .utf8)
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(!page.contains("<b>vet"))
    #expect(page.contains("&lt;img src=x onerror=1&gt;"))
    #expect(!page.contains("http://"))
    #expect(!page.contains("https://"))
  }

  private func causesOfFlips(in dossier: String, of flip: String = "") throws -> Set<String> {
    let report = try #require(try night()["report"] as? [String: Any])
    let dossiers = try #require(report["dossiers"] as? [[String: Any]])
    let flips = dossiers.filter { $0["dossier"] as? String == dossier }
      .flatMap { $0["flips"] as? [[String: Any]] ?? [] }
    return Set(
      flips.filter { ($0["id"] as? String ?? "").hasPrefix(flip) }.compactMap {
        ($0["cause"] as? [String: Any])?["factor"] as? String
      })
  }

  private func edit(_ file: String, _ old: String, _ new: String) throws {
    let path = "\(folder.path)/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(old))
    try folder.write(text.replacingOccurrences(of: old, with: new), to: file)
  }
}
