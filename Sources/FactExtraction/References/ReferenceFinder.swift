import SpoorModel

/// Finds the places in one text that name a paper.
///
/// - Complexity: O(*n*); each type word and each quotation mark looks at a bounded number of tokens
///   on either side.
struct ReferenceFinder: Sendable {
  let text: TokenizedText
  /// Whether the paper lists items of a meeting, so that a numbered line is the name of a paper.
  var isAgenda = false
  /// The most tokens that a title in quotation marks runs over.
  static let longestQuote = 60
  /// The most tokens that a title without quotation marks runs over.
  static let longestTitle = 18

  var tokens: [ReferenceToken] { text.tokens }

  /// The mentions, in reading order; they do not overlap.
  func mentions() -> [ReferenceMention] {
    var mentions: [ReferenceMention] = []
    var place = 0
    var end = 0
    while place < tokens.count {
      if let mention = mention(at: place, after: end, previous: mentions.last) {
        mentions.append(mention)
        end = mention.tokens.upperBound
        place = max(end, place + 1)
      } else {
        place += 1
      }
    }
    return mentions
  }

  /// - Parameters:
  ///   - end: The first token that no earlier mention holds.
  ///   - previous: The mention before, for titles that are named side by side.
  private func mention(
    at place: Int, after end: Int, previous: ReferenceMention?
  ) -> ReferenceMention? {
    let token = tokens[place]
    switch token.kind {
    case .sign:
      switch token.sign {
      case "\"", "'": return quotedMention(at: place, after: end, previous: previous)
      case "[": return listedMention(at: place)
      default: return nil
      }
    case .word:
      if let mention = parliamentaryMention(at: place, previous: previous) { return mention }
      if token.type != nil { return namedMention(at: place, after: end) }
      return entitledMention(at: place, after: end)
    case .number, .blockEnd: return nil
    }
  }

  // MARK: Shared looks at the neighbourhood

  /// Whether the tokens are all that their block holds, but for signs and numbers.
  func isAlone(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    while before >= 0, tokens[before].kind != .blockEnd {
      if tokens[before].kind == .word { return false }
      before -= 1
      if range.lowerBound - before > 8 { return false }
    }
    var after = range.upperBound
    while after < tokens.count, tokens[after].kind != .blockEnd {
      if tokens[after].kind == .word { return false }
      after += 1
      if after - range.upperBound > 8 { return false }
    }
    return true
  }

  /// Whether the number at the index is a year of our time.
  func isYear(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .number, tokens[index].count == 4
    else { return false }
    guard let year = Int(text.string(index..<index + 1)) else { return false }
    return (1900...2060).contains(year)
  }

  /// The end of the year or term ("2008-2011", "2012/2013", "2011 t/m 2014") that begins at the index.
  func termEnd(_ index: Int) -> Int? {
    guard isYear(index) else { return nil }
    let sign = index + 1
    guard tokens.indices.contains(sign) else { return index + 1 }
    if tokens[sign].isSign("-") || tokens[sign].isSign("/") {
      if isYear(sign + 1) { return sign + 2 }
      if tokens.indices.contains(sign + 1), tokens[sign + 1].kind == .number,
        tokens[sign + 1].count == 2, !tokens[sign].isSpaced
      {
        return sign + 2
      }
    }
    // "2011 t/m 2014": t, /, m.
    if text.isWord(sign, "t"), tokens.indices.contains(sign + 3), tokens[sign + 1].isSign("/"),
      isYear(sign + 3)
    {
      return sign + 4
    }
    return index + 1
  }

  /// The end of a version ("2.0", "v1.5", "3.0.1") that begins at the index.
  func versionEnd(_ index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let token = tokens[index]
    let isNumber = token.kind == .number && token.count <= 2
    let isMarked =
      token.kind == .word && token.hasDigit && token.count <= 3
      && (text.folded(index).first == "v")
    guard isNumber || isMarked else { return nil }
    var end = index + 1
    while tokens.indices.contains(end + 1), tokens[end].isSign("."), !tokens[end].isSpaced,
      tokens[end + 1].kind == .number, !tokens[end + 1].isSpaced, end - index < 6
    {
      end += 2
    }
    return end > index + 1 || isMarked ? end : nil
  }
}
