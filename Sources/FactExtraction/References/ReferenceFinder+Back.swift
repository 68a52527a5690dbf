import SpoorModel

extension ReferenceFinder {
  /// The mentions together with the words that point back at papers named before.
  ///
  /// - Parameter aliases: Short names that earlier pages gave to papers.
  func allMentions(aliases: [String: Int]) -> [ReferenceMention] {
    let named = mentions()
    var known = Set(aliases.keys)
    for mention in named { if let alias = mention.alias { known.insert(alias) } }
    let short = Set(known.map { $0.unicodeScalars.count })
    var all: [ReferenceMention] = []
    var next = named[...]
    var place = 0
    while place < tokens.count {
      if let mention = next.first, mention.tokens.lowerBound <= place {
        next.removeFirst()
        if mention.tokens.upperBound > place {
          all.append(mention)
          place = mention.tokens.upperBound
          continue
        }
      }
      let limit = next.first?.tokens.lowerBound ?? tokens.count
      if let back = backReference(at: place, before: limit) {
        all.append(back)
        place = back.tokens.upperBound
      } else if !known.isEmpty, isShortName(at: place, of: known, lengths: short),
        all.last?.tokens.upperBound != place - 1
      {
        let name = text.string(place..<place + 1)
        all.append(
          ReferenceMention(
            form: .back, type: nil, tokens: place..<place + 1, titleTokens: place..<place + 1,
            title: name, date: nil, alias: name, isAlone: false))
        place += 1
      } else {
        place += 1
      }
    }
    return all
  }

  /// Whether the token at the index is a short name that the paper gave to another.
  private func isShortName(at place: Int, of known: Set<String>, lengths: Set<Int>) -> Bool {
    let token = tokens[place]
    guard token.isCapital, lengths.contains(token.count),
      !token.beginsSentence || token.isAllCapitals
    else { return false }
    return known.contains(text.string(place..<place + 1))
  }

  /// "de genoemde nota (uit 2010)", "genoemd beleid", "idem" at the index.
  private func backReference(at place: Int, before limit: Int) -> ReferenceMention? {
    guard tokens[place].kind == .word,
      ReferenceVocabulary.backWords.value(of: text.folded(place)[...]) != nil
    else { return nil }
    if text.isWord(place, "idem") {
      guard place == 0 || tokens[place - 1].kind != .word else { return nil }
      return back(place..<place + 1, type: nil, date: nil)
    }
    let noun = place + 1
    guard noun < limit, let type = tokens[noun].type, !tokens[noun].isCapital,
      type.forms.contains(.referable) || type.kind == .beleidsplan
    else { return nil }
    // A title of its own follows: "de eerder genoemde evaluatie 'Voordoen …'" is no back-reference.
    if noun + 1 < tokens.count, tokens[noun + 1].isSign("\"") { return nil }
    var start = place
    while start > 0, place - start < 2,
      tokens[start - 1].role == .article || text.isWord(start - 1, "eerder")
        || text.isWord(start - 1, "hierboven")
    {
      start -= 1
    }
    let after = dateAfter(noun + 1)
    let end = min(after?.end ?? noun + 1, limit)
    return back(start..<end, type: type, date: after?.date)
  }

  private func back(
    _ range: Range<Int>, type: PaperTypeWord?, date: EDTF?
  ) -> ReferenceMention {
    ReferenceMention(
      form: .back, type: type, tokens: range, titleTokens: range, title: text.string(range),
      date: date, alias: nil, isAlone: false)
  }
}
