import SpoorModel

/// Parts a line into the fields that bars or the cells of a table row set apart.
enum StatusCells {
  /// Words that open a field of their own in a row of several: `Eigenaar  regisseur  Vastgesteld  raad 3 mei 2012`.
  private static let openings: Set<String> = ["vastgesteld", "status", "documentstatus"]

  /// The places in the folded line at which a field begins: behind a bar, and at a cell that names a status.
  ///
  /// - Complexity: O(*w*), *w* being the words of the line.
  static func cuts(
    in folded: FoldedText, _ scan: WordScan, of line: LineView, on page: Page
  ) -> [Int] {
    let bars = folded.scalars.indices.filter { folded.scalars[$0] == "|" }.map { $0 + 1 }
    guard scan.words.dropFirst().contains(where: openings.contains) else { return bars }
    let words = Array(page.words[page.lines[line.index].words])
    var cells: [Int] = []
    for index in scan.words.indices.dropFirst() where openings.contains(scan.words[index]) {
      let start = folded.sourceRange(scan.ranges[index]).lowerBound
      guard let place = words.firstIndex(where: { $0.range.lowerBound == start }), place > 0,
        let left = words[place - 1].box, let box = words[place].box,
        box.left - left.right > box.height * 0.8
      else { continue }
      cells.append(scan.ranges[index].lowerBound)
    }
    return (bars + cells).sorted()
  }

  /// The parts of a sentence between the cuts.
  static func fields(of sentence: Range<Int>, cuts: [Int]) -> [Range<Int>] {
    let inside = cuts.filter { $0 > sentence.lowerBound && $0 < sentence.upperBound }
    return zip([sentence.lowerBound] + inside, inside + [sentence.upperBound]).map { $0..<$1 }
  }
}
