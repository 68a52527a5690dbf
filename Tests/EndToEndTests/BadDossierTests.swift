import Foundation
import Glibc
import Testing

@Suite("A dossier with mistakes in it")
struct BadDossierTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "Notitie gezinnen\n\n3 mei 2012\n\nDe gemeente werkt outreachend.\n", to: "d/stukken/n.txt")
  }

  @Test("is refused with file, line and what is allowed when a key is unknown")
  func unknownKey() throws {
    try folder.write("gemeente: {naam: Oirschot}\npeildatm: 2013-10-01\n", to: "d/dossier.yaml")
    let result = try run()
    #expect(result.status == 64)
    #expect(result.errors.contains("dossier.yaml:2"))
    #expect(result.errors.contains("peildatm"))
    #expect(result.errors.contains("peildatum"))
  }

  @Test("is refused with file and line when a value has the wrong type")
  func wrongType() throws {
    try folder.write("gemeente: {naam: Oirschot}\naanpakken: ja\n", to: "d/dossier.yaml")
    let result = try run()
    #expect(result.status == 64)
    #expect(result.errors.contains("dossier.yaml:2"))
  }

  @Test("names a questionnaire with other columns, and judges the rest")
  func wrongColumns() throws {
    try describe()
    try folder.write("aanpak;wie;vraag\nA;gemeente;Q01\n", to: "d/vragenlijsten/g.csv")
    let result = try run()
    #expect(result.status == 2)
    #expect(try evidence().contains("vragenlijsten/g.csv"))
    #expect(try factsheet().contains("vragenlijsten/g.csv"))
  }

  @Test("names rows of an unknown respondent and double answers, with their lines")
  func wrongRows() throws {
    try describe()
    let rows = """
      aanpak;respondent;rol;vraag;antwoord;codering;toelichting
      Aanpak A;gemeente;gemeente;Q13;ja;;
      Aanpak A;gemeente;gemeente;Q13;nee;;
      Aanpak A;Stichting Onbekend;netwerkpartner;Q13;ja;;
      """
    try folder.write(rows, to: "d/vragenlijsten/g.csv")
    let result = try run()
    #expect(result.status == 2)
    let problems = try evidence()
    #expect(problems.contains("unknownRespondent"))
    #expect(problems.contains("duplicateAnswer"))
  }

  @Test("leaves nothing behind when the results cannot be written")
  func outputNotWritable() throws {
    let marker = try folder.write("", to: "closed/marker")
    unsafe chmod(marker, 0o444)
    unsafe chmod("\(folder.path)/closed", 0o555)
    let result = try SpoorBinary.asNobody(
      [
        "run", "\(folder.path)/d", "--pipeline", "\(SpoorBinary.project)/Pipelines/ggsr-2013",
        "--out",
        "\(folder.path)/closed/out",
      ], in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("closed/out"))
  }

  @Test("leaves the old results whole when the disk is full", .enabled(if: geteuid() == 0))
  func diskFull() throws {
    let disk = "\(folder.path)/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    guard try shell("mount -t tmpfs -o size=64k tmpfs '\(disk)'") == 0 else { return }
    defer { _ = try? shell("umount '\(disk)'") }
    try Data("oud".utf8).write(to: URL(fileURLWithPath: "\(disk)/factsheet.html"))
    let result = try SpoorBinary.run(["run", "\(folder.path)/d", "--out", disk])
    #expect(result.status == 1)
    #expect(result.errors.contains("No space left"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == ["factsheet.html"])
    #expect(try String(contentsOfFile: "\(disk)/factsheet.html", encoding: .utf8) == "oud")
  }

  @Test("writes nothing when it is interrupted")
  func interrupted() throws {
    var line = Array("De regisseur heeft doorzettingsmacht en werkt outreachend.\n".utf8)
    for _ in 0..<18 { line += line }
    try folder.write(line, to: "d/stukken/lang.txt")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: SpoorBinary.path)
    process.arguments = ["run", "\(folder.path)/d", "--out", "\(folder.path)/out"]
    process.currentDirectoryURL = URL(fileURLWithPath: SpoorBinary.project)
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let out = "\(folder.path)/out"
    let deadline = Date().addingTimeInterval(60)
    while !FileManager.default.fileExists(atPath: out), Date() < deadline { usleep(2000) }
    process.interrupt()
    let message = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(message.contains("Interrupted"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: out).isEmpty)
  }

  @Test("needs no dossier.yaml: any folder is judged, and what was assumed is said")
  func noDescription() throws {
    let result = try run()
    #expect(result.status == 0)
    #expect(try factsheet().contains("aangenomen") || factsheet().contains("Aangenomen"))
  }

  @Test("ends with 3 when a signal is open at the level that was asked for")
  func failOn() throws {
    try describe()
    let result = try SpoorBinary.run(
      ["run", "\(folder.path)/d", "--out", "\(folder.path)/out", "--fail-on", "laag"])
    #expect(result.status == 3)
  }

  @Test("names the toetsingskader that is not there, and where it was looked for")
  func unknownPipeline() throws {
    let result = try SpoorBinary.run(
      ["run", "\(folder.path)/d", "--out", "\(folder.path)/out", "--pipeline", "bestaat-niet"])
    #expect(result.status == 64)
    #expect(result.errors.contains("bestaat-niet"))
    #expect(result.errors.contains("Pipelines"))
  }

  @Test("explains a finding and a signal from what the run wrote, and names what it does not know")
  func explain() throws {
    let out = "\(folder.path)/demo"
    _ = try SpoorBinary.run(["run", "Corpus/sittard-geleen", "--out", out])
    let finding = try SpoorBinary.run(["explain", "Participatiehuis/T3.C2.I2", "--out", out])
    #expect(finding.status == 0)
    #expect(finding.text.contains("T3.C2.I2"))
    let signal = try SpoorBinary.run(["explain", "D01", "--out", out])
    #expect(signal.text.contains("Armoede en participatie"))
    #expect(signal.text.contains("Evaluatie PH sept 2010.pdf"))
    let unknown = try SpoorBinary.run(["explain", "T9", "--out", out])
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("Participatiehuis/T3.C2.I2"))
  }

  private func describe() throws {
    let text = """
      gemeente: {naam: Oirschot}
      peildatum: 2013-10-01
      aanlevering: {stukken: stukken, vragenlijsten: vragenlijsten}
      aanpakken:
        - naam: Aanpak A
          respondenten:
            - {naam: gemeente, rol: gemeente}
          kernstukken: [stukken/n.txt]
      """
    try folder.write(text, to: "d/dossier.yaml")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/d/vragenlijsten", withIntermediateDirectories: true)
  }

  private func run() throws -> SpoorBinary.Result {
    try SpoorBinary.run(["run", "\(folder.path)/d", "--out", "\(folder.path)/out"])
  }

  private func evidence() throws -> String {
    try String(contentsOfFile: "\(folder.path)/out/evidence.json", encoding: .utf8)
  }

  private func factsheet() throws -> String {
    try String(contentsOfFile: "\(folder.path)/out/factsheet.html", encoding: .utf8)
  }

  private func shell(_ command: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
