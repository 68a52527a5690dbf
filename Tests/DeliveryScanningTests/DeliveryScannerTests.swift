import DeliveryScanning
import SpoorModel
import Testing

struct DeliveryScannerTests {
  private let scanner = DeliveryScanner()

  @Test func everyFileOfAFolderBecomesADocumentInOrderOfItsBytes() throws {
    let folder = try TemporaryFolder()
    try folder.addFolder("b").add("b/nota.txt", "Nota".utf8).add("B.txt", "x".utf8)
      .add("a.txt", "Nota".utf8).add("é.txt", "y".utf8).add(".DS_Store", [0, 0, 0, 1])

    let delivery = try scanner.delivery(at: folder.path)

    #expect(
      delivery.documents.map(\.path) == [".DS_Store", "B.txt", "a.txt", "b/nota.txt", "é.txt"])
    #expect(delivery.refusals.isEmpty)
    #expect(delivery.documents[2].id == delivery.documents[3].id)
    #expect(delivery.documents[2].bytes == 4)
    #expect(delivery.documents[0].mediaType == .binary)
  }

  @Test func theIdentityIsTheSHA256OfTheBytes() throws {
    let folder = try TemporaryFolder()
    try folder.add("abc", "abc".utf8)
    let document = try #require(try scanner.delivery(at: folder.path).documents.first)
    #expect(
      document.id.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func aSingleFileIsADeliveryOfOne() throws {
    let folder = try TemporaryFolder()
    try folder.add("nota.txt", "Nota".utf8)
    let path = folder.path + "/nota.txt"
    let delivery = try scanner.delivery(at: path)
    let document = try #require(delivery.documents.first)
    #expect(document.path == "nota.txt")
    #expect(try scanner.contents(of: document, in: path) == Array("Nota".utf8))
  }

  @Test func namesWithLineBreaksPicturesAndBytesThatAreNotUTF8Survive() throws {
    let folder = try TemporaryFolder()
    let odd: [[UInt8]] = [Array("a\nb.txt".utf8), Array("😀.txt".utf8), [0x63, 0xE9, 0x2E, 0x74]]
    for name in odd { try folder.add(name, "tekst".utf8) }

    let documents = try scanner.delivery(at: folder.path).documents

    #expect(documents.map(\.path) == ["a\nb.txt", "c\\xE9.t", "😀.txt"])
    for document in documents {
      #expect(try scanner.contents(of: document, in: folder.path) == Array("tekst".utf8))
    }
    let restricted = try scanner.delivery(at: folder.path, paths: ["c\\xE9.t"])
    #expect(restricted.documents.map(\.path) == ["c\\xE9.t"])
  }

  @Test func linksAreNamedAndNeverFollowed() throws {
    let outside = try TemporaryFolder()
    try outside.add("geheim.txt", "geheim".utf8)
    let folder = try TemporaryFolder()
    try folder.add("nota.txt", "Nota".utf8)
    try folder.addLink("binnen", to: "nota.txt")
    try folder.addLink("buiten", to: outside.path)
    try folder.addLink("kring", to: "kring")
    try folder.addLink("nergens", to: "weg.txt")
    try folder.addLink("zelf", to: ".")

    let delivery = try scanner.delivery(at: folder.path)

    #expect(delivery.documents.map(\.path) == ["nota.txt"])
    #expect(delivery.refusals.map(\.path) == ["binnen", "buiten", "kring", "nergens", "zelf"])
    #expect(delivery.refusals.allSatisfy { $0.problem.code == .linkNotFollowed })
    #expect(
      delivery.refusals.map(\.outcome) == [
        .unsupported, .unreadable, .unreadable, .unreadable, .unsupported,
      ])
  }

  @Test func aPathThroughALinkIsRefused() throws {
    let outside = try TemporaryFolder()
    try outside.add("geheim.txt", "geheim".utf8)
    let folder = try TemporaryFolder()
    try folder.addLink("buiten", to: outside.path)
    let delivery = try scanner.delivery(at: folder.path, paths: ["buiten/geheim.txt"])
    #expect(delivery.documents.isEmpty)
    #expect(delivery.refusals.map(\.problem.code) == [.linkNotFollowed])
    #expect(delivery.refusals.map(\.outcome) == [.unreadable])
  }

  @Test(arguments: ["../x", "/etc/passwd", "a/../../x"])
  func aPathThatLeadsOutsideIsRefused(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.add("nota.txt", "Nota".utf8)
    let delivery = try scanner.delivery(at: folder.path, paths: [path])
    #expect(delivery.documents.isEmpty)
    #expect(delivery.refusals.map(\.path) == [path])
    #expect(delivery.refusals.map(\.outcome) == [.unreadable])
  }

  @Test func onlyTheGivenPathsAreScannedAndEachFileOnce() throws {
    let folder = try TemporaryFolder()
    try folder.addFolder("a").addFolder("a/b").add("a/b/1.txt", "1".utf8).add("a/2.txt", "2".utf8)
      .add("3.txt", "3".utf8)
    let delivery = try scanner.delivery(
      at: folder.path, paths: ["a/b", "./a//b/1.txt", "a", "weg.txt"])
    #expect(delivery.documents.map(\.path) == ["a/2.txt", "a/b/1.txt"])
    #expect(delivery.refusals.map(\.path) == ["weg.txt"])
  }

  @Test func aPipeIsNeverOpened() throws {
    let folder = try TemporaryFolder()
    try folder.addPipe("pijp.pdf")
    let delivery = try scanner.delivery(at: folder.path)
    #expect(delivery.documents.isEmpty)
    #expect(delivery.refusals.map(\.outcome) == [.unsupported])
  }

  @Test func aNameThatMisleadsIsRemarked() throws {
    let folder = try TemporaryFolder()
    try folder.add("nota.pdf", "<html><p>Nota".utf8).add("goed.html", "<html><p>Nota".utf8)
    let delivery = try scanner.delivery(at: folder.path)
    #expect(delivery.documents.map(\.mediaType) == [.html, .html])
    #expect(delivery.remarks.map(\.path) == ["nota.pdf"])
    #expect(delivery.remarks.map(\.problem.code) == [.nameContradictsContent])
  }

  @Test func aFolderThatIsMissingOrEmptySaysSo() throws {
    let folder = try TemporaryFolder()
    #expect(code { try scanner.delivery(at: folder.path) } == .empty)
    #expect(code { try scanner.delivery(at: folder.path + "/weg") } == .missing)
    try folder.addPipe("pijp")
    #expect(code { try scanner.delivery(at: folder.path + "/pijp") } == .unreadable)
  }

  @Test func contentsThatChangedOrGrewTooLargeAreRefused() throws {
    let folder = try TemporaryFolder()
    try folder.add("nota.txt", "Nota 2010".utf8)
    let document = try #require(try scanner.delivery(at: folder.path).documents.first)

    #expect(
      code { try DeliveryScanner(sizeLimit: 5).contents(of: document, in: folder.path) }
        == .tooLarge)
    try folder.add("nota.txt", "Nota 2011".utf8)
    #expect(code { try scanner.contents(of: document, in: folder.path) } == .changed)
  }

  private func code(_ body: () throws -> some Any) -> ScanningError.Code? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? ScanningError)?.code
    }
  }
}
