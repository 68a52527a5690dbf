import SpoorModel

/// The first lines of a text without type sizes, put together where they go on in one another.
struct TitleOpening {
  /// Lines that could be the title together, in reading order.
  private(set) var runs: [[TitleLine]] = []
  /// Whether a chapter or running text stands before every run: what follows is no head of a paper.
  private(set) var isInsideText = false

  /// A line that is longer is running text, unless it opens as a title does.
  private static let longLine = 110
  /// No title is longer than this.
  ///
  /// - Source: the longest titles of regulations in the provincial and municipal journals.
  private static let longestTitle = 700
  /// Lines that are at least so long were broken to a width; a title may run on over them.
  private static let wrappedLine = 50
  private static let longestBlock = 7

  /// Lines of each block of the page.
  private let blockSizes: [Int: Int]

  /// - Parameters:
  ///   - lines: The lines of the first page.
  ///   - limit: How many lines from the top count, those of websites and journals left out.
  init(_ lines: [TitleLine], limit: Int) {
    blockSizes = lines.reduce(into: [:]) { $0[$1.view.block, default: 0] += 1 }
    var seen = 0
    for line in lines.prefix(4 * limit) {
      if line.kind != .masthead, line.kind != .noise { seen += 1 }
      guard seen <= limit, take(line) else { break }
    }
  }

  /// Adds a line to the runs; false where the head of the paper ends.
  private mutating func take(_ line: TitleLine) -> Bool {
    let isLong = line.range.count > TitleOpening.longLine
    if line.kind == .section || line.kind == .prose || isLong && !TitleOpening.isLongTitle(line) {
      if !runs.isEmpty { return false }
      isInsideText = true
      return true
    }
    let isType: Bool
    if case .typeName = line.kind { isType = true } else { isType = line.isCandidate }
    if line.kind == .date, line.beginsSmall, let run = runs.last, goesOn(from: run, to: line) {
      runs[runs.count - 1].append(line)
    }
    guard isType, (line.headingLevel ?? 0) <= 3 else { return true }
    if let run = runs.last, goesOn(from: run, to: line) {
      runs[runs.count - 1].append(line)
    } else {
      runs.append([line])
    }
    return true
  }

  /// `Verordening van de raad van de gemeente X houdende regels voor …`: long, no sentence, and a type first.
  private static func isLongTitle(_ line: TitleLine) -> Bool {
    guard line.isCandidate || line.kind == .prose, line.range.count <= longestTitle,
      let first = line.scan.words.first, opensTitle(first),
      !line.text.hasSuffix(":"), !line.text.hasSuffix(";"),
      !line.scan.words.prefix(10).contains(where: TitleVocabulary.finiteVerbs.contains)
    else { return false }
    return !holdsSentenceEnd(line.text)
  }

  private static func opensTitle(_ word: String) -> Bool {
    TitleVocabulary.longOpenings.contains(word) || PaperKindReader.kind(of: word) != nil
  }

  /// Whether a full stop inside the text ends a sentence.
  static func holdsSentenceEnd(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.dropLast(2).contains { place in
      scalars[place] == "." && scalars[place + 1] == " " && place >= 4
        && scalars[place + 2].properties.isUppercase
        && scalars[(place - 4)..<place].allSatisfy { $0.properties.isAlphabetic }
    }
  }

  /// Whether a line goes on with those above: same block, and either a small letter, an open end, or
  /// capitals in both.
  private func goesOn(from run: [TitleLine], to line: TitleLine) -> Bool {
    guard let last = run.last, last.index + 1 == line.index, last.view.block == line.view.block,
      last.range.upperBound == last.view.range.upperBound, last.headingLevel == line.headingLevel
    else { return false }
    if line.beginsSmall || last.endsOpen || isWrapped(run, line) { return true }
    // A line that ends in a term (`Leerdam 2010-2013`) closes the title of the block that it stands in.
    if line.scan.count <= 3, let end = line.scan.words.last, TitleOpening.isTerm(end),
      !last.scan.words.contains(where: TitleOpening.isTerm), line.view.size == last.view.size,
      PaperKindReader.kind(of: line.scan.words[0]) == nil, (2...8).contains(last.scan.count),
      PaperKindReader.kind(in: last.scan) != nil
    {
      return true
    }
    return last.isCapitals && line.isCapitals && PaperKindReader.kind(of: line.scan.words[0]) == nil
      && run[0].scan.words[0] != line.scan.words[0]
  }

  /// Whether a title that a type of paper opens was broken to a width, and goes on in its block.
  private func isWrapped(_ run: [TitleLine], _ line: TitleLine) -> Bool {
    guard let first = run.first, let last = run.last, last.range.count >= TitleOpening.wrappedLine,
      (blockSizes[line.view.block] ?? 0) <= TitleOpening.longestBlock, !last.text.hasSuffix("."),
      last.range.count <= TitleOpening.longLine
    else { return false }
    return TitleOpening.opensTitle(first.scan.words[0])
  }

  private static func isTerm(_ word: String) -> Bool {
    let years = word.split(separator: "-")
    return years.allSatisfy { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }
  }
}
