/// Verbs beside a name, and the links that lead to its owner.
extension ReferenceFinder {
  /// What verb the token can be; nil for words with a capital and for what is no verb.
  func verb(_ index: Int) -> DutchVerbs.Form? {
    guard tokens.indices.contains(index), tokens[index].kind == .word, !tokens[index].isCapital
    else { return nil }
    let word = text.folded(index)
    if let form = DutchVerbs.forms.value(of: word[...]) { return form }
    if ReferenceVocabulary.predicates.value(of: word[...]) != nil { return .participle }
    return isClauseVerb(index) ? .plural : nil
  }

  /// Whether a plural form, or an infinitive, stands between a name and what can only follow a verb: "Cultuurnota
  /// Waterstad *versnellen* we", "het Programma Wijken *uitbreiden* waardoor"; not the slogan "Samen bouwen we".
  func isClauseVerb(_ index: Int) -> Bool {
    let word = text.folded(index)
    guard word.count >= 6, word.suffix(2) == ["e", "n"], index > 0, index + 1 < tokens.count,
      tokens[index - 1].isCapital, tokens[index].role == .content,
      ReferenceVocabulary.sloganHeads.value(of: text.folded(index - 1)[...]) == nil
    else { return false }
    return tokens[index + 1].kind == .word
      && ReferenceVocabulary.behindVerbs.value(of: text.folded(index + 1)[...]) != nil
  }

  /// Whether a link at the index tells when: "de Nieuwe Woonvisie *in het voorjaar* van 2015".
  func tellsWhen(_ index: Int) -> Bool {
    guard text.isWord(index, "in") || text.isWord(index, "voor"),
      tokens.indices.contains(index + 2), tokens[index + 1].role == .article
    else { return false }
    return ReferenceVocabulary.timeWords.value(of: text.folded(index + 2)[...]) != nil
  }

  /// Whether a link at the index tells what the paper is used for: "het implementatieplan Zorg *voor de uitvoering*".
  func tellsWhatFor(_ index: Int) -> Bool {
    guard text.isWord(index, "voor"), tokens.indices.contains(index + 2),
      tokens[index + 1].role == .article
    else { return false }
    return ReferenceVocabulary.occasions.value(of: text.folded(index + 2)[...]) != nil
  }

  /// Whether "te" at the index stands before an infinitive: "te zenden".
  func opensInfinitive(_ index: Int) -> Bool {
    guard text.isWord(index, "te"), tokens.indices.contains(index + 1) else { return false }
    let next = tokens[index + 1]
    return next.kind == .word && !next.isCapital && text.folded(index + 1).suffix(2) == ["e", "n"]
  }

  /// Whether "van" at the index, or the article behind it, leads to a body: "van de VNG", "van BZK".
  func isHolder(_ index: Int) -> Bool {
    guard text.isWord(index, "van") || text.isWord(index, "door") else { return false }
    var next = index + 1
    while next < tokens.count, next - index < 3, tokens[next].role == .article { next += 1 }
    guard tokens.indices.contains(next), tokens[next].kind == .word else { return true }
    let token = tokens[next]
    return (token.isAllCapitals && token.count <= 6)
      || ReferenceVocabulary.bodies.value(of: text.folded(next)[...]) != nil
  }
}
