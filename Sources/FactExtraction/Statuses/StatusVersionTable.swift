import SpoorModel

/// The newest row of a table of versions: it speaks of the paper at hand, the older ones do not.
///
/// - Source: domain guide 3.4, "Where the marker stands decides".
enum StatusVersionTable {
  /// Reads the row with the highest version among those with a date: rows without one are planned.
  ///
  /// Says nothing where the cover names another version than the newest row.
  /// - Complexity: O(*n*) in the lines.
  static func collect(from view: LayoutView, into collection: inout StatusCollection) {
    var newest: (version: [Int], line: LineView, scan: WordScan, folded: FoldedText)?
    for line in view.lines
    where line.zone == .versionTable && line.isReadable && line.range.count <= 200 {
      let folded = FoldedText(
        view.page(of: line).text.scalars[line.range], from: line.range.lowerBound)
      let scan = WordScan(folded, limit: 40)
      guard let version = version(in: scan), MarkerDate.first(in: scan, 0..<scan.count) != nil
      else { continue }
      if let current = newest, !current.version.lexicographicallyPrecedes(version) { continue }
      newest = (version, line, scan, folded)
    }
    guard let newest else { return }
    if let cover = coverVersion(in: view), cover != newest.version { return }
    let number = newest.version.map(String.init).joined(separator: ".")
    let marker = StatusMarkerTable.shared.markers(in: newest.scan).first { marker in
      marker.kind == .concept || marker.kind == .definitief || marker.kind == .definitiefConcept
    }
    guard let kind = marker?.kind ?? StatusLabelReader.versionKind(number) else { return }
    let range =
      marker.map { newest.folded.sourceRange(newest.scan.range($0.words)) } ?? newest.line.range
    let fact = Fact(
      StatusMarker(kind), span: view.span(range, onPage: newest.line.pageIndex), confidence: 0.5,
      reader: StatusExtractor.reader, cue: "newest row of the version table")
    collection.accept(fact, strength: .hint)
  }

  private static func version(in scan: WordScan) -> [Int]? {
    for word in scan.words.prefix(3) {
      let bare = word.first == "v" ? word.dropFirst() : word[...]
      let parts = bare.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
      guard (2...3).contains(parts.count), parts.allSatisfy({ ($0 ?? 100) < 100 }) else { continue }
      return parts.compactMap { $0 }
    }
    return nil
  }

  private static func coverVersion(in view: LayoutView) -> [Int]? {
    for line in view.lines where line.zone == .cover && line.isReadable && line.range.count <= 60 {
      let scan = WordScan(FoldedText(view.page(of: line).text.scalars[line.range]), limit: 12)
      for index in scan.words.indices.dropLast() where scan.words[index] == "versie" {
        let parts = scan.words[index + 1].split(separator: ".").map { Int($0) }
        if !parts.isEmpty, parts.allSatisfy({ $0 != nil }) { return parts.compactMap { $0 } }
      }
    }
    return nil
  }
}
