import Foundation

/// Measures `spoor extract` against `pdftotext -bbox-layout` on the same PDFs, side by side in one run.
///
/// Usage: bench SPOOR WORK-FOLDER PDF-OR-FOLDER…
@main
struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else {
      throw BenchError(message: "usage: bench SPOOR WORK-FOLDER PDF-OR-FOLDER…")
    }
    let spoor = arguments[1]
    let work = arguments[2]
    let papers = arguments[3...].flatMap(readablePDFs(under:)).sorted()
    guard let model = papers.first(where: { pageCount($0) >= 8 }) else {
      throw BenchError(message: "no PDF of eight pages or more among \(arguments[3...])")
    }

    print("machine: \(ProcessInfo.processInfo.activeProcessorCount) cores; best of 3 runs each")
    try compareCollection(spoor: spoor, papers: papers, work: work)
    try compareGrowth(spoor: spoor, model: model, work: work)
    try compareNumberOfDocuments(spoor: spoor, model: model, work: work)
  }

  /// All papers at once: what a user would do with a folder.
  private static func compareCollection(spoor: String, papers: [String], work: String) throws {
    let folder = try freshFolder(work, "collection")
    for (index, paper) in papers.enumerated() {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/\(index).pdf", withDestinationPath: paper)
    }
    let pages = papers.map(pageCount).reduce(0, +)
    let files = papers.map(quoted).joined(separator: " ")
    let ours = try Measurement.best(of: 3, "\(quoted(spoor)) extract \(files)", accepted: [0, 2])
    let theirs = try Measurement.best(
      of: 3,
      "find -L \(quoted(folder)) -name '*.pdf' -print0 | xargs -0 -P$(nproc) -I{} pdftotext -bbox-layout {} /dev/null",
      accepted: [0, 123])
    print("\n\(papers.count) papers, \(pages) pages")
    table([("spoor extract", ours, pages), ("pdftotext -bbox-layout", theirs, pages)])
    ratios(ours, theirs)
  }

  /// One paper repeated to 10, 100 and 1,000 pages: how the cost grows with the pages.
  private static func compareGrowth(spoor: String, model: String, work: String) throws {
    let folder = try freshFolder(work, "growth")
    print("\none paper of so many pages (spoor extract / pdftotext -bbox-layout)")
    for pages in [10, 100, 1000] {
      let file = "\(folder)/\(pages).pdf"
      try makePaper(of: pages, from: model, at: file)
      let ours = try Measurement.best(of: 3, "\(quoted(spoor)) extract \(quoted(file))")
      let theirs = try Measurement.best(
        of: 3, "pdftotext -bbox-layout \(quoted(file)) /dev/null")
      print(
        "\(pad("\(pages)", 6)) pages: wall \(seconds(ours.wall)) / \(seconds(theirs.wall)), "
          + "CPU \(seconds(ours.processor)) / \(seconds(theirs.processor)), "
          + "memory \(megabytes(ours.peakMemory)) / \(megabytes(theirs.peakMemory)), "
          + "\(Int(Double(pages) / ours.wall)) pages/s / \(Int(Double(pages) / theirs.wall)) pages/s"
      )
    }
  }

  /// The same paper 10 and 200 times: memory must not grow with the number of documents.
  private static func compareNumberOfDocuments(spoor: String, model: String, work: String) throws {
    let folder = try freshFolder(work, "documents")
    print("\nthe same paper so many times (spoor extract)")
    for count in [10, 200] {
      let delivery = try freshFolder(folder, "\(count)")
      for number in 0..<count {
        try FileManager.default.copyItem(atPath: model, toPath: "\(delivery)/\(number).pdf")
      }
      let ours = try Measurement.best(of: 2, "\(quoted(spoor)) extract \(quoted(delivery))")
      print(
        "\(pad("\(count)", 6)) papers: wall \(seconds(ours.wall)), memory \(megabytes(ours.peakMemory))"
      )
    }
  }

  private static func makePaper(of pages: Int, from model: String, at file: String) throws {
    let times = (pages + pageCount(model) - 1) / pageCount(model)
    let copies = Array(repeating: quoted(model), count: times).joined(separator: " ")
    _ = try Measurement.of(
      "pdfunite \(copies) \(quoted(file)).all && pdfseparate -l \(pages) \(quoted(file)).all \(quoted(file)).%04d && pdfunite \(quoted(file)).[0-9]* \(quoted(file)) && rm \(quoted(file)).*"
    )
  }

  private static func table(_ rows: [(name: String, cost: Measurement, pages: Int)]) {
    print(
      "\(pad("", 24)) \(pad("wall", 9)) \(pad("CPU", 9)) \(pad("memory", 9)) \(pad("pages/s", 9))")
    for row in rows {
      print(
        "\(row.name.padding(toLength: 24, withPad: " ", startingAt: 0)) \(pad(seconds(row.cost.wall), 9)) "
          + "\(pad(seconds(row.cost.processor), 9)) \(pad(megabytes(row.cost.peakMemory), 9)) "
          + "\(pad("\(Int(Double(row.pages) / row.cost.wall))", 9))")
    }
  }

  private static func ratios(_ ours: Measurement, _ theirs: Measurement) {
    print(
      "spoor ÷ pdftotext: wall \(ratio(ours.wall, theirs.wall)), CPU \(ratio(ours.processor, theirs.processor)), "
        + "memory \(ratio(Double(ours.peakMemory), Double(theirs.peakMemory)))")
  }

  /// The PDFs under a path that pdfinfo can open.
  private static func readablePDFs(under path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return []
    }
    let candidates =
      isFolder.boolValue
      ? (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).map {
        "\(path)/\($0)"
      }
      : [path]
    return candidates.filter { $0.hasSuffix(".pdf") && pageCount($0) > 0 }
  }

  /// The number of pages that pdfinfo reports; 0 where it cannot open the file.
  private static func pageCount(_ file: String) -> Int {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/pdfinfo")
    process.arguments = [file]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return 0 }
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let line = output.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    return line.flatMap { Int($0.dropFirst(6).drop { $0 == " " }) } ?? 0
  }

  private static func freshFolder(_ parent: String, _ name: String) throws -> String {
    let folder = "\(parent)/\(name)"
    if FileManager.default.fileExists(atPath: folder) {
      try FileManager.default.removeItem(atPath: folder)
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
  private static func seconds(_ value: Double) -> String { "\((value * 1000).rounded() / 1000) s" }
  private static func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }
  private static func ratio(_ ours: Double, _ theirs: Double) -> String {
    "\((ours / theirs * 100).rounded() / 100)"
  }
  private static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
