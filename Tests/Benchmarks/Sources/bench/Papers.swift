import Foundation

/// The papers that a benchmark works on, and folders full of them.
enum Papers {
  /// The files under some paths with one of the endings, in order.
  static func files(under paths: [String], endings: [String]) -> [String] {
    paths.flatMap { path -> [String] in
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        return []
      }
      guard isFolder.boolValue else { return [path] }
      let inside = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      return inside.map { "\(path)/\($0)" }
    }
    .filter { file in endings.contains { file.hasSuffix(".\($0)") } }
    .sorted()
  }

  /// The PDFs under some paths that pdfinfo can open.
  static func readablePDFs(under paths: [String]) -> [String] {
    files(under: paths, endings: ["pdf"]).filter { pageCount($0) > 0 }
  }

  /// The number of pages that pdfinfo reports; 0 where it cannot open the file.
  static func pageCount(_ file: String) -> Int {
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

  static func freshFolder(_ parent: String, _ name: String) throws -> String {
    let folder = "\(parent)/\(name)"
    if FileManager.default.fileExists(atPath: folder) {
      try FileManager.default.removeItem(atPath: folder)
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Whether copies of a paper are told apart.
  enum Copies {
    /// Each has a difference of its own, so that no two have the same bytes.
    case different
    /// As one paper that several gemeenten deliver.
    case same
  }

  /// Fills a folder with so many documents in subfolders: the papers over and over.
  static func multiply(
    _ papers: [String], to count: Int, in folder: String, perFolder: Int, copies: Copies
  ) throws {
    for number in 0..<count {
      let paper = papers[number % papers.count]
      let inside = "\(folder)/\(number / perFolder)"
      if number % perFolder == 0 {
        try FileManager.default.createDirectory(
          atPath: inside, withIntermediateDirectories: true)
      }
      let name = URL(fileURLWithPath: paper).lastPathComponent
      let file = "\(inside)/\(copies == .same ? number % papers.count : number) \(name)"
      try FileManager.default.copyItem(atPath: paper, toPath: file)
      if copies == .different { try change(file, number) }
    }
  }

  /// Gives a file other bytes: a comment behind the end of a PDF, one more line in a text.
  static func change(_ file: String, _ number: Int) throws {
    let addition =
      file.hasSuffix(".pdf")
      ? "\n% copy \(number)\n"
      : file.hasSuffix(".html") ? "<p>Exemplaar \(number).</p>\n" : "\nExemplaar \(number).\n"
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(addition.utf8))
    try handle.close()
  }

  /// A path for the shell.
  static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  /// The line of shell that everything is held against: pdftotext on every PDF of a folder, on all cores.
  static func pdftotext(on folder: String) -> String {
    "find -L \(quoted(folder)) -name '*.pdf' -print0 | xargs -0 -P$(nproc) -I{} pdftotext -bbox-layout {} /dev/null"
  }
}
