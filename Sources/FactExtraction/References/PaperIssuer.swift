import SpoorModel

/// Who sent or published a paper, as far as that tells whose papers it names.
///
/// What a letter to the Tweede Kamer, a standard or a party's programme names is not the policy of the gemeente in
/// whose dossier it lies. The first body that the letterhead, the addressee or the colophon names decides; a
/// paper whose head names a gemeente, or nobody, is the gemeente's own as far as this rule knows. Where the
/// head is silent, a paper in which the state speaks all the time, and no gemeente does, is the state's.
enum PaperIssuer: Sendable {
  /// A gemeente, a region, a bureau that works for them; or not known.
  case local
  /// A ministry, parliament, a national or European body, a body that makes standards.
  case national
  case provincial
  /// A political party.
  case party
  /// A list of documents, such as goes with a decision on a request for information.
  case inventory

  /// How many lines of the first page, and of the second, belong to the head of a paper.
  ///
  /// - Source: letterhead, addressee and subject of the letters of the corpus end within 40 lines; the colophon of
  ///   reports stands at the top of their second page.
  private static let headLines = 40
  private static let colophonLines = 25
  /// How many lines a letterhead or a masthead has; further down bodies stand as participants or receivers.
  private static let mastheadLines = 12
  /// The most words of a line that names a body and nothing else.
  private static let longestName = 9
  /// The most words of a line that gives an address of a site or of mail.
  private static let longestAddress = 5
  /// How many scalars of a line are looked at.
  private static let longestLine = 160

  /// - Parameters:
  ///   - layout: The paper.
  ///   - ownTitle: What the paper calls itself.
  ///   - voice: Who speaks in the whole of the text.
  init(of layout: DocumentLayout, ownTitle: Title?, voice: PaperVoice) {
    let title = ownTitle.map { TitleKey.folded($0.value) } ?? []
    if title.contains("inventarislijst") {
      self = .inventory
      return
    }
    // Who makes an agreement is named in it, side by side.
    if title.contains(where: { $0.hasSuffix("convenant") || $0.hasSuffix("overeenkomst") }) {
      self = .local
      return
    }
    var weak: PaperIssuer?
    var isAddressee = false
    for (position, line) in Self.head(of: layout).enumerated() {
      if line.words == ["aan"] {
        isAddressee = true
        continue
      }
      if let issuer = Self.issuer(
        line, isAddressee: isAddressee, isFirst: position < Self.mastheadLines)
      {
        self = issuer
        return
      }
      if weak == nil, !isAddressee { weak = Self.weakIssuer(line) }
      isAddressee = false
    }
    if let weak {
      self = weak
    } else if KnownPapers.isLaw(ownTitle?.value ?? "") || title.contains("wetboek") {
      self = .national
    } else if title.contains("omgevingsverordening") {
      // Under the Omgevingswet (article 2.6) a provincie makes it.
      self = .provincial
    } else {
      self = voice.isNational ? .national : .local
    }
  }

  /// Whose papers such a paper names, where no word beside them says otherwise; nil for a gemeente's paper.
  var owner: ReferenceKind? {
    switch self {
    case .local: nil
    case .national: .landelijk
    case .provincial: .provinciaal
    case .party: .partner
    case .inventory: .onbekend
    }
  }

  /// The reference, not to be asked for where the paper that names it is not a gemeente's and nothing beside it is.
  func judged(_ work: ReferenceGathering.Work) -> Reference {
    let reference = work.reference
    guard let owner, reference.kind.belongsToGemeente, !work.isLocal else { return reference }
    return Reference(
      title: reference.title, paperKind: reference.paperKind, date: reference.date, kind: owner,
      role: reference.role, expectDelivery: false, resolvedTitle: reference.resolvedTitle)
  }

  /// A line of the head of a paper.
  private struct HeadLine {
    /// Its words, folded.
    let words: [String]
    /// Whether every word but the small ones has a capital, as in a name.
    let isName: Bool

    init(_ text: String) {
      words = TitleKey.folded(text)
      isName = text.split(whereSeparator: \.isWhitespace).allSatisfy { word in
        word.first(where: \.isLetter)?.isLowercase != true
          || ReferenceVocabulary.roles.value(of: Array(word.unicodeScalars)[...]) != nil
      }
    }
  }

  private static func head(of layout: DocumentLayout) -> [HeadLine] {
    var head: [HeadLine] = []
    for (page, most) in zip(layout.pages, [headLines, colophonLines]) {
      for line in page.lines.prefix(most) {
        let first = line.range.lowerBound
        let last = min(line.range.upperBound, first + longestLine)
        head.append(HeadLine(String(scalars: page.text.scalars[first..<last])))
      }
    }
    return head
  }

  /// The body that a line of the head names beyond doubt.
  private static func issuer(
    _ line: HeadLine, isAddressee: Bool, isFirst: Bool
  ) -> PaperIssuer? {
    let words = line.words
    guard let first = words.first else { return nil }
    let isShort = words.count <= longestName
    if isShort, begins(words, IssuerVocabulary.parliament) { return .national }
    if words.count <= longestAddress || first.hasPrefix("http"), has(words, IssuerVocabulary.sites)
    {
      return .national
    }
    if isShort, words.contains(where: IssuerVocabulary.partyPapers.contains) { return .party }
    if has(words, IssuerVocabulary.localNames) { return isAddressee ? nil : .local }
    if begins(words, IssuerVocabulary.provincialAddressees) { return .provincial }
    // "Aan het Ministerie van …", "Aan de colleges van burgemeester en wethouders": who receives it.
    if isAddressee || first == "aan" { return nil }
    if words.contains(where: IssuerVocabulary.localWords.contains) { return .local }
    guard isFirst || first == "uitgave" else { return nil }
    if begins(words, IssuerVocabulary.nationalPapers) { return .national }
    guard isShort, line.isName || first == "uitgave" else { return nil }
    if begins(words, IssuerVocabulary.nationalBodies) { return .national }
    if begins(words, IssuerVocabulary.provincialBodies) { return .provincial }
    return nil
  }

  /// The body that a line names which may also write for a gemeente: an institute, the union of gemeenten.
  private static func weakIssuer(_ line: HeadLine) -> PaperIssuer? {
    guard line.words.count <= longestName, line.words.first != "aan" else { return nil }
    if line.isName, has(line.words, IssuerVocabulary.institutes) { return .national }
    return begins(line.words, IssuerVocabulary.provincialPapers) ? .provincial : nil
  }

  private static func begins(_ words: [String], _ names: [[String]]) -> Bool {
    names.contains { words.starts(with: $0) }
  }

  private static func has(_ words: [String], _ names: [[String]]) -> Bool {
    names.contains { name in
      guard name.count <= words.count else { return false }
      return (0...words.count - name.count).contains { words[$0...].starts(with: name) }
    }
  }
}
