import Foundation

/// What a night over all dossiers costs the first time, when nothing changed and when one paper changed.
struct RepeatedRuns {
  let spoor: String
  let work: String

  /// So many documents make a dossier; a real delivery holds some tens of papers.
  private static let documentsPerDossier = 50

  /// Runs over so many documents, made of the papers, beside what a user would pick instead.
  ///
  /// - Returns: The three runs, to be held against those over another number of documents.
  func measure(
    _ papers: [String], count: Int, copies: Papers.Copies = .different
  ) throws -> [Print.Row] {
    let folder = try Papers.freshFolder(work, "documents-\(count)")
    let keep = try Papers.freshFolder(work, "kept-\(count)")
    try Papers.multiply(
      papers, to: count, in: folder, perFolder: Self.documentsPerDossier, copies: copies)
    let store = "--store \(Papers.quoted("\(keep)/spoor.sqlite"))"
    let night =
      "\(Papers.quoted(spoor)) nightly \(Papers.quoted(folder)) --out \(Papers.quoted("\(keep)/out")) \(store)"
    let cold = try Measurement.of(night, accepted: [0, 2])
    _ = try Measurement.of("\(Papers.quoted(spoor)) nightly accept \(store) --reason measured")
    let unchanged = try Measurement.best(of: 3, night)
    let changed = Papers.files(under: [folder], endings: ["pdf"])[0]
    try Papers.change(changed, count)
    let rows = [
      Print.Row(name: "cold run", cost: cold, units: count),
      Print.Row(name: "unchanged run", cost: unchanged, units: count),
      Print.Row(
        name: "one paper changed", cost: try .of(night, accepted: [0, 2, 3]), units: count),
    ]
    let pdfs = Papers.files(under: [folder], endings: ["pdf"]).count
    let beside = [
      Print.Row(
        name: "pdftotext -bbox-layout",
        cost: try .of(Papers.pdftotext(on: folder), accepted: [0, 123]), units: pdfs),
      Print.Row(
        name: "sha256sum",
        cost: try .best(
          of: 3, "find \(Papers.quoted(folder)) -type f -print0 | xargs -0 sha256sum"),
        units: count),
    ]
    Print.line(
      "\n\(count) documents in dossiers of \(Self.documentsPerDossier), \(pdfs) of them PDFs (spoor nightly)"
    )
    Print.table("papers", rows + beside)
    Print.ratios(rows[0], beside[0])
    Print.ratios(rows[1], beside[1])
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.removeItem(atPath: keep)
    return rows
  }

  /// How the cost of each run grows with the documents: 1 is linear, less is better.
  static func growth(from smaller: [Print.Row], to larger: [Print.Row]) {
    for (small, large) in zip(smaller, larger) {
      let documents = Double(large.units) / Double(small.units)
      Print.line(
        "\(small.units) → \(large.units) documents, \(small.name): "
          + "wall × \(Print.ratio(large.cost.wall, small.cost.wall)), "
          + "CPU × \(Print.ratio(large.cost.processor, small.cost.processor)), "
          + "memory × \(Print.ratio(Double(large.cost.peakMemory), Double(small.cost.peakMemory))), "
          + "documents × \(Print.ratio(documents, 1))")
    }
  }
}
