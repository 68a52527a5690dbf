import SpoorModel

/// Reads the list of sources at the end of a paper: "Bronnen", "Literatuur", "Geraadpleegde documenten".
///
/// An entry names author, year and title in one of two orders: "Raad voor X (2012). Titel. Plaats" and "Gemeente
/// X, Titel, 2010"; the author may be left out. Papers of the gemeente can be asked for, those of others not.
/// - Source: the two ways of citing that reports for Dutch gemeenten use.
struct ReferenceSources: Sendable {
  /// An entry: what it names, whose it is, and its range in the page's text.
  struct Entry: Sendable {
    let mention: ReferenceMention
    let kind: ReferenceKind
    let range: Range<Int>
    /// Whether the entry itself names a gemeente as the author.
    var isOfGemeente = false
  }

  /// The most lines that a list runs on, and the most scalars of an entry.
  private static let longest = 120
  private static let longestEntry = 400

  let page: Page

  /// The entries, in reading order.
  ///
  /// - Complexity: O(*n*) in the page's text.
  func entries() -> [Entry] {
    var entries: [Entry] = []
    var pending: Range<Int>?
    var left = 0
    func close() {
      if let range = pending, let entry = entry(range) { entries.append(entry) }
      pending = nil
    }
    for line in page.lines where line.role.isRunningText {
      if line.range.count <= 40, isHeading(line.range) {
        close()
        left = Self.longest
        continue
      }
      guard left > 0 else {
        if let entry = footnote(line.range) { entries.append(entry) }
        continue
      }
      left -= 1
      guard let open = pending else {
        pending = line.range
        continue
      }
      if begins(line.range) || ends(open) {
        if ends(open) || isItem(line.range) {
          close()
          pending = line.range
          continue
        }
      }
      let joined = open.lowerBound..<line.range.upperBound
      if joined.count > Self.longestEntry {
        // Running text: the list is over.
        pending = nil
        left = 0
      } else {
        pending = joined
      }
    }
    close()
    return entries
  }

  /// A note that cites a paper of a gemeente: "4 Gemeente Hoorn, Samen sterker: kadernota jeugd, 2010.".
  private func footnote(_ range: Range<Int>) -> Entry? {
    guard range.count >= 24, range.count <= 200, let first = range.first else { return nil }
    guard TokenizedText.isDigit(page.text.scalars[first]), let found = entry(range),
      found.isOfGemeente, found.mention.date != nil
    else { return nil }
    return found
  }

  private func isHeading(_ range: Range<Int>) -> Bool {
    let words = TitleKey.folded(page.text.string(range)).drop {
      $0 == "bijlage" || $0.utf8.allSatisfy { $0 < 0x3A } || $0.utf8.count <= 2
    }
    guard let first = words.first, words.count <= 4 else { return false }
    if Self.headings.contains(first), words.count <= 3 { return true }
    return Self.listing.contains(first) && words.dropFirst().contains { Self.listed.contains($0) }
  }

  private static let headings: Set<String> = [
    "bronnen", "literatuur", "literatuurlijst", "bronnenlijst", "bronvermelding", "documentenlijst",
    "literatuuropgave", "bronnenoverzicht", "literatuurverwijzingen",
  ]
  private static let listing: Set<String> = [
    "geraadpleegde", "gebruikte", "bestudeerde", "geraadpleegd", "lijst", "overzicht",
  ]
  private static let listed: Set<String> = [
    "bronnen", "literatuur", "documenten", "stukken", "documentatie", "beleidsstukken",
    "beleidsdocumenten",
  ]

  /// Whether a line begins like an entry: a capital, a digit or the mark of a list.
  private func begins(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let scalar = page.text.scalars[first]
    return TokenizedText.isUpper(scalar) || isItem(range)
  }

  private func isItem(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    switch page.text.scalars[first] {
    case "-", "\u{2022}", "*", "\u{2013}", "\u{25AA}", "\u{F0B7}", "[": return true
    default: return false
    }
  }

  /// Whether the text so far ends like an entry: a full stop, a year, a bracket.
  private func ends(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return true }
    let scalar = page.text.scalars[last]
    return scalar == "." || scalar == ")" || TokenizedText.isDigit(scalar)
  }

  // MARK: One entry

  private func entry(_ range: Range<Int>) -> Entry? {
    guard range.count >= 12 else { return nil }
    let text = TokenizedText(Array(page.text.scalars[range]))
    let finder = ReferenceFinder(text: text)
    let tokens = text.tokens
    var start = 0
    while start < tokens.count, tokens[start].kind != .word { start += 1 }
    guard start < tokens.count else { return nil }
    let parsed = authorFirst(finder, start) ?? commaList(finder, start)
    guard var parsed, parsed.title.count >= 2 else { return nil }
    while let first = parsed.title.first, tokens[first].kind != .word, tokens[first].kind != .number
    {
      parsed.title = first + 1..<parsed.title.upperBound
    }
    while let last = parsed.title.last, tokens[last].kind != .word, tokens[last].kind != .number {
      parsed.title = parsed.title.lowerBound..<last
    }
    guard let first = parsed.title.first, tokens[first].isCapital || tokens[first].hasDigit,
      parsed.title.count(where: { tokens[$0].kind == .word }) >= 2
        || tokens[first].type != nil
    else { return nil }
    // The subtitle may name the type: "Gemeente Hoorn, Werken aan perspectief: kadernota re-integratie, 2010".
    let typed =
      parsed.author == .gemeente ? parsed.title.lowerBound..<tokens.count : parsed.title
    let type = typed.lazy.compactMap { tokens[$0].type }.first {
      !$0.forms.contains(.yearOnly)
    }
    let title = text.string(parsed.title)
    let kind = Self.kind(title, type: type, author: parsed.author)
    let mention = ReferenceMention(
      form: .tabled, type: type, tokens: parsed.title, titleTokens: parsed.title, title: title,
      date: parsed.date, isAlone: false)
    let offset = range.lowerBound
    return Entry(
      mention: mention, kind: kind,
      range: offset + tokens[first].start..<offset + tokens[parsed.title.upperBound - 1].end,
      isOfGemeente: parsed.author == .gemeente)
  }

  private enum Author { case gemeente, other, none }

  private struct Parsed {
    var title: Range<Int>
    var date: EDTF?
    var author: Author
  }

  /// Author, year in brackets, title: the order of scholars.
  private func authorFirst(_ finder: ReferenceFinder, _ start: Int) -> Parsed? {
    let tokens = finder.tokens
    var open = start
    while open < tokens.count, open - start < 24, !tokens[open].isSign("(") { open += 1 }
    guard open + 3 < tokens.count, open > start, tokens[open].isSign("("), finder.isYear(open + 1)
    else { return nil }
    var close = open + 2
    while close < tokens.count, close - open < 5, !tokens[close].isSign(")") { close += 1 }
    guard close + 2 < tokens.count, tokens[close].isSign(")") else { return nil }
    var first = close + 1
    guard tokens[first].kind == .sign else { return nil }
    first += 1
    // "Titel (2010), vastgesteld door …": the title stood before the year.
    guard tokens.indices.contains(first), tokens[first].isCapital || tokens[first].kind == .sign,
      tokens[start..<open].allSatisfy({ $0.type == nil || $0.type?.forms.contains(.named) == false }
      )
    else { return nil }
    var end = first
    while end < tokens.count, tokens[end].kind != .blockEnd || end - first < 3 {
      if tokens[end].isSign("."), !tokens[end].isSpaced { break }
      if tokens[end].isSign(","), end > first + 1 { break }
      end += 1
    }
    return Parsed(
      title: first..<end, date: finder.date(at: open + 1)?.date,
      author: author(finder, start..<open))
  }

  /// "Gemeente Hoorn, Nota Samen Sterker, 2010"; "Kadernota Jeugd, 2009".
  private func commaList(_ finder: ReferenceFinder, _ start: Int) -> Parsed? {
    let tokens = finder.tokens
    var segments: [Range<Int>] = []
    var first = start
    for index in start..<tokens.count where tokens[index].isSign(",") || tokens[index].isSign(":") {
      segments.append(first..<index)
      first = index + 1
    }
    if first < tokens.count { segments.append(first..<tokens.count) }
    guard let head = segments.first, !head.isEmpty else { return nil }
    let writer = author(finder, head)
    let isAuthor =
      writer != .none && segments.count > 1 && !head.contains(where: { tokens[$0].type != nil })
    let body = isAuthor ? segments[1] : head
    let year = (start..<tokens.count).lazy.compactMap { finder.date(at: $0) }.first
    let hasType = body.contains { tokens[$0].type?.forms.contains(.named) == true }
    guard isAuthor && (year != nil || hasType) || hasType && year != nil && segments.count > 1
    else { return nil }
    var end = body.lowerBound
    while end < body.upperBound, !tokens[end].isSign("("),
      !(tokens[end].isSign(".") && end > body.lowerBound), tokens[end].kind != .blockEnd
    {
      if tokens[end].kind == .word, !tokens[end].isCapital, finder.verb(end) == .finite {
        return nil
      }
      end += 1
    }
    return Parsed(
      title: body.lowerBound..<end, date: year?.date, author: isAuthor ? writer : .none)
  }

  /// Who wrote it: a gemeente, another body, or none that could be told.
  private func author(_ finder: ReferenceFinder, _ range: Range<Int>) -> Author {
    let tokens = finder.tokens
    for index in range where tokens[index].kind == .word {
      let word = finder.text.folded(index)
      if finder.text.isWord(index, "gemeente") || finder.text.isWord(index, "gemeenteraad") {
        return .gemeente
      }
      if ReferenceVocabulary.national.value(of: word[...]) != nil
        || ReferenceVocabulary.reporters.value(of: word[...]) != nil
        || ReferenceVocabulary.bodies.value(of: word[...]) != nil
        || ReferenceVocabulary.authors.value(of: word[...]) != nil
      {
        return .other
      }
    }
    guard let first = range.first else { return .none }
    if tokens[first].isAllCapitals, range.count <= 2 { return .other }
    // "Jansen, P.", "Vries, A. de": a surname with initials.
    let letters = range.count { tokens[$0].kind == .word && tokens[$0].count == 1 }
    return letters > 0 ? .other : .none
  }

  private static func kind(_ title: String, type: PaperTypeWord?, author: Author) -> ReferenceKind {
    if KnownPapers.isLaw(title) { return .wet }
    if KnownPapers.isNational(title) { return .landelijk }
    switch author {
    case .gemeente: return type?.holder ?? .gemeentelijk
    case .other:
      let holder = type?.holder ?? .rapport
      return holder.belongsToGemeente ? .landelijk : holder
    case .none: return type?.holder ?? .onbekend
    }
  }
}
