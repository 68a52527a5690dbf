import Foundation
import Glibc
import Testing

@Suite("A folder with bad documents")
struct BadDocumentsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("that does not exist is told with its path, and ends with 4")
  func missingFolder() throws {
    let result = try SpoorBinary.run(["extract", "\(folder.path)/er-is-niets"])
    #expect(result.status == 4)
    #expect(result.errors.contains("er-is-niets"))
    #expect(result.output.isEmpty)
  }

  @Test("that is empty ends with 4")
  func emptyFolder() throws {
    let result = try SpoorBinary.run(["extract", folder.path])
    #expect(result.status == 4)
    #expect(result.errors.contains(folder.path))
  }

  @Test("gets one line per file, each with an outcome")
  func oneLinePerFile() throws {
    try folder.write("", to: "leeg.pdf")
    try folder.write("%PDF-1.4 en dan niets", to: "kapot.pdf")
    try folder.write("Notitie jeugd\n1 mei 2013\n", to: "notitie.txt")
    try folder.write([0x50, 0x4B, 0x03, 0x04], to: "archief.zip")
    let result = try SpoorBinary.run(["extract", folder.path])
    #expect(result.status == 2)
    #expect(
      outcomes(result) == [
        "archief.zip": "unsupported", "kapot.pdf": "damaged", "leeg.pdf": "empty",
        "notitie.txt": "read",
      ])
  }

  @Test("names the file that the system refuses to open, and reads the others")
  func unreadableFile() throws {
    let closed = try folder.write("geheim", to: "gesloten.txt")
    try folder.write("Notitie", to: "open.txt")
    unsafe chmod(closed, 0)
    let result = try SpoorBinary.asNobody(["extract", folder.path], in: folder)
    #expect(outcomes(result)["gesloten.txt"] == "unreadable")
    #expect(outcomes(result)["open.txt"] == "read")
    #expect(result.status == 2)
  }

  @Test("reads a PDF that opens without a password, and names the one that does not")
  func encrypted() throws {
    let result = try SpoorBinary.run(["extract", "Corpus/bad-input"])
    #expect(outcomes(result)["owner-password-only.pdf"] == "read")
    #expect(outcomes(result)["user-password.pdf"] == "encrypted")
  }

  @Test("tells a cut-off PDF, a PDF without pages and a picture of text apart")
  func brokenPDFs() throws {
    let result = try SpoorBinary.run(["extract", "Corpus/bad-input"])
    #expect(outcomes(result)["zero-pages.pdf"] == "empty")
    #expect(outcomes(result)["image-only.pdf"] == "noTextLayer")
    #expect(["damaged", "readInPart"].contains(outcomes(result)["truncated.pdf"]))
  }

  @Test("judges a file by its content, not by its name")
  func wrongExtension() throws {
    try folder.write("<!DOCTYPE html><title>t</title><h1>Nota jeugd</h1><p>Tekst.", to: "nota.pdf")
    let result = try SpoorBinary.run(["extract", folder.path])
    let document = try #require(result.lines.first?["document"] as? [String: Any])
    #expect(document["mediaType"] as? String == "text/html")
    #expect(outcomes(result)["nota.pdf"] == "read")
  }

  @Test("reads HTML whose declared encoding is a lie")
  func lyingCharset() throws {
    let page = "<meta charset=utf-8><h1>Cliëntenraad</h1>"
    try folder.write(Array(page.unicodeScalars.map { UInt8($0.value) }), to: "pagina.html")
    let result = try SpoorBinary.run(["text", folder.path])
    #expect(result.text.contains("Cliëntenraad"))
  }

  @Test("reads 50 MB of text without losing its end")
  func largeText() throws {
    let line = Array("De gemeente werkt samen met partners aan de zorg.\n".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(50 << 20)
    while bytes.count < 50 << 20 { bytes += line }
    bytes += Array("Slot: einde van het stuk.".utf8)
    try folder.write(bytes, to: "lang.txt")
    let result = try SpoorBinary.run(["text", folder.path, "--timeout", "600"])
    #expect(result.status == 0)
    #expect(
      result.text.hasSuffix("Slot: einde van het stuk.\n") || result.text.contains("Slot: einde"))
  }

  @Test("reads HTML that is nested 100,000 deep")
  func deepNesting() throws {
    let deep = String(repeating: "<div>", count: 100_000) + "diep verborgen"
    try folder.write("<!DOCTYPE html><body>" + deep, to: "diep.html")
    let result = try SpoorBinary.run(["text", folder.path])
    #expect(result.status == 0)
    #expect(result.text.contains("diep verborgen"))
  }

  @Test("keeps names with a line break, an emoji, or bytes that are no text")
  func strangeNames() throws {
    try folder.write("een", to: "regel\neinde.txt")
    try folder.write("twee", to: "📄.txt")
    let raw = Array(folder.path.utf8) + Array("/g".utf8) + [0xE9] + Array("meente.txt".utf8) + [0]
    let file = unsafe fopen(raw.map { CChar(bitPattern: $0) }, "w")
    unsafe fputs("drie", file)
    unsafe fclose(file)
    let result = try SpoorBinary.run(["extract", folder.path])
    #expect(
      outcomes(result) == ["regel\neinde.txt": "read", "📄.txt": "read", "g\\xE9meente.txt": "read"])
  }

  @Test("follows no link out of the folder and no loop, and names both")
  func links() throws {
    try folder.write("Notitie", to: "stukken/notitie.txt")
    unsafe symlink("/etc/passwd", "\(folder.path)/stukken/wachtwoorden.txt")
    unsafe symlink("..", "\(folder.path)/stukken/rondje")
    let result = try SpoorBinary.run(["extract", folder.path])
    #expect(!result.text.contains("root:"))
    #expect(outcomes(result)["stukken/notitie.txt"] == "read")
    #expect(outcomes(result).keys.contains("stukken/wachtwoorden.txt"))
    #expect(outcomes(result).keys.contains("stukken/rondje"))
  }

  @Test("expands and fetches no entities")
  func entities() throws {
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
      <html xmlns="http://www.w3.org/1999/xhtml"><body><p>Begin &c; &x; einde</p></body></html>
      """
    try folder.write(bomb, to: "bom.xhtml")
    let result = try SpoorBinary.run(["text", folder.path])
    #expect(!result.text.contains("root:"))
    #expect(!result.text.contains("aaaaaaaaaaaaaaaaaaaa"))
    #expect(result.text.contains("einde"))
  }

  private func outcomes(_ result: SpoorBinary.Result) -> [String: String] {
    var outcomes: [String: String] = [:]
    for line in result.lines {
      let path = (line["document"] as? [String: Any])?["path"] as? String
      if let path { outcomes[path] = line["outcome"] as? String }
    }
    return outcomes
  }
}
