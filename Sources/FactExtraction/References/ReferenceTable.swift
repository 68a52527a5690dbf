import SpoorModel

/// Reads the tables in which a paper lists other papers: "Documentnaam | Versie | Datum".
///
/// Such a table begins with a header that speaks of documents and of versions or dates, or with
/// "de volgende documenten" and a header with versions. A row is a title, then a version, a status or a
/// date; rows that begin with a number of their own may lack these.
/// - Source: appendices of studies, release notes and programmes of requirements of Dutch governments.
struct ReferenceTable: Sendable {
  /// A row: the title, its date, and its range in the page's text.
  struct Row: Sendable {
    let mention: ReferenceMention
    let range: Range<Int>
  }

  /// The most lines that a table runs on, and the most lines between two rows.
  private static let longest = 80
  private static let longestGap = 6

  let page: Page

  /// The rows, in reading order.
  ///
  /// - Complexity: O(*n*) in the page's text.
  func rows() -> [Row] {
    var rows: [Row] = []
    var left = 0
    var gap = 0
    var isAnnounced = 0
    for line in page.lines where line.role.isRunningText {
      if left > 0 {
        left -= 1
        if let row = row(line) {
          rows.append(row)
          gap = 0
          continue
        }
        gap += 1
        if gap > Self.longestGap { left = 0 }
      }
      guard line.range.count <= 120, mayAnnounce(line.range) else {
        isAnnounced -= 1
        continue
      }
      let words = TitleKey.folded(page.text.string(line.range))
      isAnnounced -= 1
      if Self.announces(words) { isAnnounced = 2 }
      if Self.isHeader(words, isAnnounced: isAnnounced > 0) {
        left = Self.longest
        gap = 0
      }
    }
    return rows
  }

  /// Whether a line holds one of the letter groups without which no table begins: a cheap look at every line.
  private func mayAnnounce(_ range: Range<Int>) -> Bool {
    let scalars = page.text.scalars
    for offset in range where offset + 4 < range.upperBound {
      switch scalars[offset].value {
      case 0x65
      where scalars[offset + 1] == "r" && scalars[offset + 2] == "s" && scalars[offset + 3] == "i",
        0x61
      where scalars[offset + 1] == "t" && scalars[offset + 2] == "u" && scalars[offset + 3] == "m",
        0x6F
      where scalars[offset + 1] == "c" && scalars[offset + 2] == "u" && scalars[offset + 3] == "m",
        0x76
      where scalars[offset + 1] == "e" && scalars[offset + 2] == "r" && scalars[offset + 3] == "w":
        return true
      default: break
      }
    }
    return false
  }

  private static func announces(_ words: [String]) -> Bool {
    guard words.contains("documenten") || words.contains("documentatie") else { return false }
    return !listingWords.isDisjoint(with: words)
  }

  private static func isHeader(_ words: [String], isAnnounced: Bool) -> Bool {
    guard words.count >= 2, words.count <= 8, ownTableWords.isDisjoint(with: words) else {
      return false
    }
    let speaksOfVersions = !versionWords.isDisjoint(with: words)
    return speaksOfVersions && (isAnnounced || !documentWords.isDisjoint(with: words))
  }

  private static let listingWords: Set<String> = [
    "volgende", "bestudeerde", "geraadpleegde", "gebruikte", "gewijzigde", "onderstaande",
  ]
  private static let documentWords: Set<String> = [
    "documentnaam", "document", "documenten", "documenttitel", "referentiedocument", "stuk",
    "bronverwijzing",
  ]
  private static let versionWords: Set<String> = ["versie", "versies", "datum", "bronverwijzing"]
  /// Words of the table in which a paper lists its own versions.
  private static let ownTableWords: Set<String> = [
    "auteur", "auteurs", "wijziging", "wijzigingen", "opmerking", "opmerkingen", "omschrijving",
    "toelichting", "historie", "beheer", "distributie", "status", "door", "wie", "aanpassing",
  ]

  private func row(_ line: Line) -> Row? {
    guard line.range.count >= 8, line.range.count <= 200 else { return nil }
    let text = TokenizedText(Array(page.text.scalars[line.range]))
    let finder = ReferenceFinder(text: text)
    var start = 0
    let isNumbered =
      text.tokens.count > 1 && text.tokens[0].kind == .number
      && text.tokens[0].count <= 3 && text.tokens[1].isSpaced
    if isNumbered { start = 1 }
    guard start < text.tokens.count, text.tokens[start].kind == .word,
      text.tokens[start].isCapital || text.tokens[start].hasDigit
    else { return nil }
    var end = start
    var words = 0
    while end < text.tokens.count {
      let token = text.tokens[end]
      if token.kind == .number, finder.termEnd(end) == nil || finder.date(at: end)?.isFine == true {
        break
      }
      if token.role == .status || text.isWord(end, "online") { break }
      if token.kind == .word {
        words += 1
        if token.role == .stop, !token.isCapital, end > start + 2 { return nil }
      }
      end += 1
    }
    let isLongWord = words == 1 && text.tokens[start].count >= 16
    guard words >= 2 || isLongWord, words <= 16, isNumbered || end < text.tokens.count else {
      return nil
    }
    var date: EDTF?
    for index in end..<text.tokens.count where date == nil {
      if let found = finder.date(at: index), found.isFine { date = found.date }
    }
    let title = start..<end
    let type = title.lazy.compactMap { text.tokens[$0].type }.first {
      !$0.forms.contains(.yearOnly)
    }
    let mention = ReferenceMention(
      form: .tabled, type: type, tokens: title, titleTokens: title, title: text.string(title),
      date: date, isAlone: false)
    let offset = line.range.lowerBound
    return Row(
      mention: mention,
      range: offset + text.tokens[start].start..<offset + text.tokens[end - 1].end)
  }
}
