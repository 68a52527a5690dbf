import SpoorModel

/// A line of the first pages, with what it is as far as a title is concerned.
struct TitleLine: Sendable {
  enum Kind: Sendable, Equatable {
    /// Could be (part of) a title.
    case candidate
    /// Letters of a logo, a lone number, a code.
    case noise
    case date, status, annex, address, masthead, salutation, section, prose
    /// A field of which nothing follows on the line.
    case label(Label)
    /// A field with its value on the same line; the range is that of the value, in the page's text.
    case field(Label, value: Range<Int>)
    /// A type of paper and nothing else.
    case typeName(PaperKind)
  }

  enum Label: Sendable, Equatable { case title, subject, other }

  /// No line of a title is longer, in scalars; what is longer is running text without line breaks.
  private static let longest = 1000

  let view: LineView
  /// Index of the line in the layout view's lines.
  let index: Int
  /// The part of the page's text that counts: the line without its blanks.
  let range: Range<Int>
  let text: String
  let scan: WordScan
  private(set) var kind: Kind

  /// The level that the file declares, or that the marks of a plain text show; nil for no heading.
  let headingLevel: Int?

  var pageIndex: Int { view.pageIndex }
  var size: Double { view.size }
  var box: Box? { view.box }

  init(_ view: LineView, index: Int, page: Page, range: Range<Int>? = nil) {
    self.view = view
    self.index = index
    let marks = TextMarks(of: view, range: range ?? view.range, on: page)
    let range = marks.range
    self.range = range
    headingLevel = marks.headingLevel
    guard range.count <= TitleLine.longest else {
      text = ""
      scan = WordScan(FoldedText(page.text.scalars[range.prefix(TitleLine.longest)]), limit: 60)
      kind = .prose
      return
    }
    text = String.foldingBlanks(page.text.string(range))
    let folded = FoldedText(page.text.scalars[range], from: range.lowerBound)
    let printed = WordScan(folded, limit: 60)
    let repaired = LetteringRepair.repaired(text)
    scan =
      repaired.repair == nil
      ? printed : WordScan(FoldedText(Array(repaired.text.unicodeScalars)), limit: 60)
    if repaired.repair != nil, let name = PaperKindReader.kindOfTypeLine(scan), scan.count <= 3 {
      kind = .typeName(name)
    } else {
      kind = TitleLineClassifier.kind(of: folded, printed, page)
    }
    if kind == .candidate, let value = TitleLine.meetingField(view, printed, on: page) {
      kind = .field(.subject, value: value)
    }
  }

  /// The line as a part of the masthead, where it could have been a title.
  var asMasthead: TitleLine {
    var line = self
    if kind == .candidate { line.kind = .masthead }
    return line
  }

  var isCandidate: Bool { kind == .candidate }

  /// Makes the line a part of the letterhead above it where that breaks off at a comma:
  /// `Ministerie van Volksgezondheid,` / `Welzijn en Sport`.
  mutating func joinMasthead(of above: TitleLine) {
    guard kind == .candidate, above.kind == .masthead, above.text.hasSuffix(","),
      let upper = above.box, let lower = box
    else { return }
    let height = max(upper.height, lower.height)
    if lower.top - upper.bottom < height, lower.top > upper.top,
      abs(lower.left - upper.left) < height
    {
      kind = .masthead
    }
  }

  /// Whether the letters of the line are capitals.
  var isCapitals: Bool {
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isLowercase { return false }
      letters += 1
    }
    return letters >= 3
  }

  /// Whether the line begins with a small letter.
  var beginsSmall: Bool { text.unicodeScalars.first?.properties.isLowercase ?? false }

  /// Whether the line ends in a word that asks for more.
  var endsOpen: Bool {
    if let last = text.unicodeScalars.last, last == "," || last == "-" || last == ":" || last == "–"
    {
      return true
    }
    guard let last = scan.words.last else { return false }
    // A day without its month asks for the next line too.
    return TitleVocabulary.danglers.contains(last)
      || (1...31).contains(Int(last) ?? 0) && scan.count > 6
  }
}
