import SpoorModel

/// Names that have the form of a paper's name and are none: protocols of computers, software, remarks, columns, running
/// heads, labels that grew together with their value.
extension ReferenceFinder {
  /// Whether the words at a type word name no paper, before it is looked at how far they go.
  func isNoPaper(at place: Int) -> Bool {
    if text.isWord(place, "nota"), text.isWord(place + 1, "bene") { return true }
    // "bij de in het eerste lid genoemde Overeenkomst partij zijn": a defined term and the sentence behind it.
    if tokens[place].type?.holder == .convenant,
      text.isWord(place + 1, "partij") || text.isWord(place + 1, "partijen")
    {
      return true
    }
    return isGluedToLabel(place)
  }

  /// Whether a name, from its first to behind its last token, names something else than a paper.
  func isNoPaper(_ name: Range<Int>, at place: Int) -> Bool {
    isTechnical(name, at: place) || isSoftware(name, at: place) || isColumns(name)
      || isRunningHead(name, at: place)
  }

  /// "HyperText Transfer Protocol Secure", "het protocol SOAP"; not "Protocol Internet en e-mail", "Privacyprotocol".
  private func isTechnical(_ name: Range<Int>, at place: Int) -> Bool {
    guard tokens[place].type?.kind == .protocol, tokens[place].lead == 0 else { return false }
    func isTechnical(_ index: Int) -> Bool {
      ForeignVocabulary.technical.value(of: text.folded(index)[...]) != nil
    }
    if place > name.lowerBound, isTechnical(place - 1) { return true }
    let next = place + 1
    return name.contains(next) && tokens[next].isAllCapitals && isTechnical(next)
  }

  /// "het programma SPSS Statistics": the first word of the name is that of a product.
  private func isSoftware(_ name: Range<Int>, at place: Int) -> Bool {
    guard tokens[place].type?.kind == .programma else { return false }
    if ForeignVocabulary.softwareTypes.value(of: text.folded(place)[...]) != nil { return true }
    let next = name.first { $0 != place && tokens[$0].kind == .word }
    return next.map { ForeignVocabulary.software.value(of: text.folded($0)[...]) != nil } ?? false
  }

  /// "Nota Jaar", "Nota Plan": nothing but heads of columns; "UserID AuditSourceID … protocol": names of fields.
  private func isColumns(_ name: Range<Int>) -> Bool {
    var fields = 0
    var isLabel = true
    for index in name {
      let token = tokens[index]
      guard token.kind == .word else {
        if token.kind == .number { isLabel = false }
        continue
      }
      if isFieldName(index) { fields += 1 }
      isLabel =
        isLabel && token.isCapital
        && (token.type != nil && token.lead == 0
          || ReferenceVocabulary.labelWords.value(of: text.folded(index)[...]) != nil)
    }
    return fields >= 2 || isLabel && name.count { tokens[$0].kind == .word } >= 2
  }

  /// Whether a capital follows a small letter inside the word: "AuditSourceID".
  private func isFieldName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital, token.count >= 6 else { return false }
    let scalars = text.scalars[token.start..<token.end]
    return zip(scalars, scalars.dropFirst()).contains {
      $0.properties.isLowercase && $1.properties.isUppercase
    }
  }

  /// "Zo BELEIDSPLAN HOOGVEEN 2013-2016 14 doen wij het": the running head, its page number and the sentence that goes on.
  private func isRunningHead(_ name: Range<Int>, at place: Int) -> Bool {
    let end = name.upperBound
    guard tokens[place].isAllCapitals, end < tokens.count, tokens[end].isSpaced else {
      return false
    }
    // The page number may have grown together with the next word: "2017 3INHOUDSOPGAVE".
    if tokens[end].kind == .word { return TokenizedText.isDigit(text.scalars[tokens[end].start]) }
    guard tokens[end].kind == .number, tokens[end].count <= 3, end + 1 < tokens.count else {
      return false
    }
    let next = tokens[end + 1]
    return isYear(end - 1) && (next.kind == .word || next.kind == .number)
      || next.kind == .word && !next.isCapital
  }

  /// "CiteertitelParkeerbeleid", "regelingReglement": a label that lost the blank before its value.
  private func isGluedToLabel(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.count >= 9 else { return false }
    let folded = text.folded(place)
    return ForeignVocabulary.gluedLabels.contains { label in
      guard folded.starts(with: label.unicodeScalars), label.unicodeScalars.count < token.count,
        folded.count == token.count
      else { return false }
      return text.scalars[token.start + label.unicodeScalars.count].properties.isUppercase
    }
  }
}

extension ReferenceFinder {
  /// Whether a title is written in English: at least two of its words are, and no Dutch small word joins them.
  func isEnglish(_ title: Range<Int>) -> Bool {
    var english = 0
    for index in title where tokens[index].kind == .word {
      let word = text.folded(index)
      if ForeignVocabulary.english.value(of: word[...]) != nil {
        english += 1
      } else if ForeignVocabulary.dutch.value(of: word[...]) != nil {
        return false
      }
    }
    return english >= 2
  }
}
