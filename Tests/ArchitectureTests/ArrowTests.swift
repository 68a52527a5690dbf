import Testing

@Suite("The arrows between modules")
struct ArrowTests {
  @Test(
    "let one module alone import each C library and each outside library",
    arguments: [
      ("CPoppler", ["PDFReading"]), ("CLibXML2", ["HTMLReading"]),
      ("CSupervision", ["Orchestration"]), ("CConfinement", ["Orchestration"]),
      ("Yams", ["DefinitionReading"]),
      ("Crypto", ["DeliveryScanning", "EvidenceStorage"]), ("GRDB", ["EvidenceStorage"]),
      ("ArgumentParser", ["spoor"]),
    ])
  func soleImporter(library: String, modules: [String]) throws {
    var importers: Set<String> = []
    for file in ProjectTree.sources(under: "Sources") {
      if try imports(of: file).contains(library) {
        importers.insert(String(file.split(separator: "/")[1]))
      }
    }
    #expect(importers == Set(modules))
  }

  @Test("keep the stages from seeing one another")
  func stagesAreBlind() throws {
    let ours = [
      "DeliveryScanning", "PDFReading", "HTMLReading", "TextReading", "LayoutAnalysis",
      "FactExtraction", "QuestionnaireReading", "DefinitionReading", "Assessment",
      "EvidenceStorage",
      "Reporting", "Orchestration",
    ]
    for module in ours.dropLast() {
      for file in ProjectTree.sources(under: "Sources/\(module)") {
        let forbidden = try imports(of: file).intersection(ours)
        #expect(forbidden.isEmpty, "\(file) imports \(forbidden)")
      }
    }
  }

  @Test("leave the model without any import")
  func modelImportsNothing() throws {
    for file in ProjectTree.sources(under: "Sources/SpoorModel") {
      #expect(try imports(of: file).isEmpty, "\(file)")
    }
  }

  private func imports(of file: String) throws -> Set<String> {
    let lines = try ProjectTree.text(file).split(separator: "\n")
    return Set(
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count,
          index == 0 || ["package", "internal", "private"].contains(words[0])
        else { return nil }
        return String(words[index + 1])
      })
  }
}
