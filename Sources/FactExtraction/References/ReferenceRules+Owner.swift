import SpoorModel

/// Which gemeente a text gives a paper to.
extension ReferenceRules {
  /// The tokens that name a paper, with the words that say which gemeente made it.
  ///
  /// "notitie Buurtgericht van de gemeente Best"; "De gemeente Leiden beschreef haar ervaringen in de notitie …".
  ///
  /// - Parameter end: The first token that no earlier mention holds.
  func withOwner(_ mention: ReferenceMention, after end: Int) -> Range<Int> {
    let named = mention.tokens
    if let last = ownerBehind(named.upperBound) { return named.lowerBound..<last }
    if let first = ownerBefore(named.lowerBound, after: end) { return first..<named.upperBound }
    return named
  }

  /// Whether a word beside the name gives it to a gemeente, in a paper that is not a gemeente's: "uw Beleidsplan",
  /// "het gemeentelijke Actieplan", "de Nota Wonen van de gemeente".
  func isNamedLocal(_ mention: ReferenceMention) -> Bool {
    let first = max(0, mention.tokens.lowerBound - 4)
    let last = min(tokens.count, mention.tokens.upperBound + 4)
    for index in (first..<mention.tokens.lowerBound).reversed() {
      if tokens[index].kind != .word { break }
      if isLocalOwner(index) { return true }
    }
    for index in mention.tokens.lowerBound..<last {
      if index >= mention.tokens.upperBound, tokens[index].kind != .word { break }
      if isLocalOwner(index) { return true }
    }
    return false
  }

  private func isLocalOwner(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    let word = text.folded(index)
    return IssuerVocabulary.localOwners.value(of: word[...]) != nil
      || ReferenceVocabulary.regional.value(of: word[...]) != nil
  }

  /// The end of "van de gemeente Best" at the index.
  private func ownerBehind(_ index: Int) -> Int? {
    guard text.isWord(index, "van") else { return nil }
    let noun = text.isWord(index + 1, "de") ? index + 2 : index + 1
    return isNamedGemeente(noun) ? noun + 2 : nil
  }

  /// Where "gemeente Leiden" begins, which heads the sentence and owns what it names: "haar", "zijn".
  private func ownerBefore(_ place: Int, after end: Int) -> Int? {
    var index = place - 1
    var isOwned = false
    while index >= end, place - index <= 16, tokens[index].kind == .word {
      if text.isWord(index, "haar") || text.isWord(index, "zijn") { isOwned = true }
      if tokens[index].beginsSentence {
        let noun = text.isWord(index, "de") ? index + 1 : index
        return isOwned && noun < place && isNamedGemeente(noun) ? noun : nil
      }
      index -= 1
    }
    return nil
  }

  private func isNamedGemeente(_ index: Int) -> Bool {
    text.isWord(index, "gemeente") && tokens.indices.contains(index + 1)
      && tokens[index + 1].kind == .word && tokens[index + 1].isCapital
  }
}
