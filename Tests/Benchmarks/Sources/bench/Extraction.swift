import Foundation

/// `spoor extract` against `pdftotext -bbox-layout`: what reading a paper costs.
struct Extraction {
  let spoor: String
  let work: String
  /// How often each command runs; the cheapest run counts.
  let runs: Int

  /// All papers at once: what a user would do with a folder.
  func compareCollection(_ papers: [String]) throws {
    let folder = try Papers.freshFolder(work, "collection")
    for (index, paper) in papers.enumerated() {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/\(index).pdf",
        withDestinationPath: URL(fileURLWithPath: paper).standardizedFileURL.path)
    }
    let pages = papers.map(Papers.pageCount).reduce(0, +)
    let files = papers.map(Papers.quoted).joined(separator: " ")
    func ours(_ command: String) throws -> Print.Row {
      Print.Row(
        name: "spoor \(command)",
        cost: try .best(of: runs, "\(Papers.quoted(spoor)) \(command) \(files)", accepted: [0, 2]),
        units: pages)
    }
    let extract = try ours("extract")
    let text = try ours("text")
    let theirs = Print.Row(
      name: "pdftotext -bbox-layout",
      cost: try .best(of: runs, Papers.pdftotext(on: folder)), units: pages)
    Print.line("\n\(papers.count) papers, \(pages) pages")
    Print.table("pages", [extract, text, theirs])
    Print.ratios(extract, theirs)
    let more = extract.cost.processor - text.cost.processor
    Print.line(
      "extraction ÷ reading: CPU \(Print.ratio(max(0, more), text.cost.processor)) "
        + "(what spoor extract takes more than spoor text)")
  }

  /// One paper repeated to some 10, 100 and 1,000 pages: how the cost grows with the pages.
  func compareGrowth(model: String) throws {
    let folder = try Papers.freshFolder(work, "growth")
    Print.line(
      "\none paper of so many pages (spoor extract / pdftotext -bbox-layout)")
    for wanted in [10, 100, 1000] {
      let file = "\(folder)/\(wanted).pdf"
      let pages = try makePaper(ofSome: wanted, from: model, at: file)
      let ours = try Measurement.best(
        of: runs, "\(Papers.quoted(spoor)) extract \(Papers.quoted(file))")
      let theirs = try Measurement.best(
        of: runs, "pdftotext -bbox-layout \(Papers.quoted(file)) /dev/null")
      Print.line(
        "\(Print.pad("\(pages)", 6)) pages: "
          + "wall \(Print.seconds(ours.wall)) / \(Print.seconds(theirs.wall)), "
          + "CPU \(Print.seconds(ours.processor)) / \(Print.seconds(theirs.processor)), "
          + "memory \(Print.megabytes(ours.peakMemory)) / \(Print.megabytes(theirs.peakMemory)), "
          + "\(Int(Double(pages) / ours.wall)) pages/s / \(Int(Double(pages) / theirs.wall)) pages/s"
      )
    }
  }

  /// The same paper 10 and 200 times: memory must not grow with the number of documents.
  func compareNumberOfDocuments(model: String) throws {
    let folder = try Papers.freshFolder(work, "documents")
    Print.line("\nthe same paper so many times (spoor extract)")
    for count in [10, 200] {
      let delivery = try Papers.freshFolder(folder, "\(count)")
      for number in 0..<count {
        try FileManager.default.copyItem(atPath: model, toPath: "\(delivery)/\(number).pdf")
      }
      let ours = try Measurement.best(
        of: runs, "\(Papers.quoted(spoor)) extract \(Papers.quoted(delivery))")
      Print.line(
        "\(Print.pad("\(count)", 6)) papers: wall \(Print.seconds(ours.wall)), "
          + "memory \(Print.megabytes(ours.peakMemory))")
    }
  }

  /// Whole copies of the model one after another, which share nothing; gives the number of pages.
  private func makePaper(ofSome pages: Int, from model: String, at file: String) throws -> Int {
    let copies = max(1, pages / Papers.pageCount(model))
    if copies == 1 {
      try FileManager.default.copyItem(atPath: model, toPath: file)
    } else {
      let models = Array(repeating: Papers.quoted(model), count: copies).joined(separator: " ")
      _ = try Measurement.of("pdfunite \(models) \(Papers.quoted(file))")
    }
    return copies * Papers.pageCount(model)
  }
}
