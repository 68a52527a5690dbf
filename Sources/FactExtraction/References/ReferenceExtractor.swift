package import SpoorModel

/// A reference with the words that make it, in a text without pages.
package struct TextReference: Hashable, Sendable {
  package let reference: Reference
  /// Half-open range of Unicode scalars in the text.
  package let range: Range<Int>
}

/// Finds the other papers that a paper, or an answer, names.
///
/// Each work that is named is one fact: its first span is the place that names it best (with most of
/// title and date), the further spans are the other places in reading order, aliases and back-references
/// among them, so that the whole trail is kept and nothing is counted twice. A back-reference
/// ("de genoemde nota") that no earlier mention explains stands by itself, with its own words as title.
///
/// Laws are reported where they are named like a paper (with the year of their title, or in a list of
/// references); an article of a law, or its short name, names no paper. The paper's own title, its
/// running heads and its colophon are no references. A paper that lists its references in a section of
/// its own ("Normatieve referenties") is taken at its word: outside that list it names no paper, but
/// those that a gemeente can be asked for.
package struct ReferenceExtractor: Sendable {
  package init() {}

  static let reader = "references/1"

  /// - Parameters:
  ///   - layout: The paper.
  ///   - ownTitle: What the paper calls itself; nil where it prints no title.
  /// - Returns: One fact per work, in the order in which the works are first named.
  /// - Complexity: O(*n*) in the document's text.
  package func references(
    in layout: DocumentLayout, ownTitle: Title?
  ) -> [Fact<Reference>] {
    var gathering = ReferenceGathering(ownTitle: ownTitle)
    let isAgenda = Self.isAgenda(ownTitle)
    var voice = PaperVoice()
    let firstPage = layout.pages.first { $0.lines.contains { $0.role.isRunningText } }?.number
    for page in layout.pages {
      let flowing = FlowingText(of: page)
      let text = TokenizedText(flowing.scalars)
      voice.hear(text)
      let rules = ReferenceRules(text: text)
      let finder = ReferenceFinder(text: text, isAgenda: isAgenda)
      var end = 0
      for var mention in finder.allMentions(aliases: gathering.aliases) {
        if page.number == firstPage, rules.isCover(mention) { continue }
        if rules.isOwnName(mention) { continue }
        mention.isLocal = rules.isNamedLocal(mention)
        let named = rules.withOwner(mention, after: end)
        end = mention.tokens.upperBound
        let first = text.tokens[named.lowerBound].start
        let last = text.tokens[named.upperBound - 1].end
        let range = flowing.pageRange(first..<last)
        gathering.add(
          mention, reference: rules.reference(mention),
          place: .init(page: page.number, range: range))
      }
      for row in ReferenceTable(page: page).rows() {
        gathering.add(
          row.mention, reference: Self.listed(row.mention),
          place: .init(page: page.number, range: row.range))
      }
      for entry in ReferenceSources(page: page).entries() {
        gathering.add(
          entry.mention, reference: Self.source(entry),
          place: .init(page: page.number, range: entry.range))
      }
    }
    let issuer = PaperIssuer(of: layout, ownTitle: ownTitle, voice: voice)
    let pages = Dictionary(
      layout.pages.map { ($0.number, $0) }, uniquingKeysWith: { one, _ in one })
    return gathering.works().compactMap { work in
      let spans = work.places.compactMap { place in
        pages[place.page].map { SourceSpan(place.range, on: $0, of: layout.document.id) }
      }
      guard let first = spans.first else { return nil }
      return Fact(
        issuer.judged(work), span: first, continuedIn: Array(spans.dropFirst()),
        confidence: work.confidence, reader: Self.reader, cue: work.cue)
    }
  }

  /// Whether a paper lists the items of a meeting by its title.
  private static func isAgenda(_ title: Title?) -> Bool {
    guard let title else { return false }
    return TitleKey.folded(title.value).contains {
      $0.hasSuffix("besluitenlijst") || $0 == "agenda"
    }
  }

  /// A paper that a table lists: named, and nothing more is said of it.
  private static func listed(_ mention: ReferenceMention) -> Reference {
    Reference(
      title: mention.title, paperKind: mention.type?.kind ?? .onbekend, date: mention.date,
      kind: KnownPapers.isNational(mention.title) ? .landelijk : mention.type?.holder ?? .onbekend,
      role: .noemt, expectDelivery: false)
  }

  /// A paper of a list of sources: that of a gemeente can be asked for where it sets policy.
  private static func source(_ entry: ReferenceSources.Entry) -> Reference {
    let setsPolicy = entry.mention.type?.forms.contains(.referable) ?? false
    return Reference(
      title: entry.mention.title, paperKind: entry.mention.type?.kind ?? .onbekend,
      date: entry.mention.date, kind: entry.kind, role: .noemt, expectDelivery: setsPolicy)
  }

  /// The papers that a text names, such as an answer to a question.
  ///
  /// - Returns: One reference per mention, in reading order; back-references carry the title that they
  ///   stand for.
  package func references(inText string: String) -> [TextReference] {
    let text = TokenizedText(Array(string.unicodeScalars))
    let rules = ReferenceRules(text: text)
    var gathering = ReferenceGathering(ownTitle: nil)
    for mention in ReferenceFinder(text: text).allMentions(aliases: [:]) {
      let first = text.tokens[mention.tokens.lowerBound].start
      let last = text.tokens[mention.tokens.upperBound - 1].end
      gathering.add(
        mention, reference: rules.reference(mention), place: .init(page: 1, range: first..<last))
    }
    return gathering.works().flatMap { work in
      work.places.map { TextReference(reference: work.reference, range: $0.range) }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
