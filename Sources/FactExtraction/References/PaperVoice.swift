/// Who speaks in a text: the state, those who build systems, or a gemeente.
struct PaperVoice: Sendable {
  private var national = 0
  private var technical = 0
  private var local = 0

  /// Whether the text is the state's, or one on systems and their messages, and no gemeente's organ has a part in it.
  ///
  /// - Source: of 95 published PDFs, those of ministries and parliament that it takes for the state's name the
  ///   cabinet, ministers and parliament 12 to 115 times, those on standards name messages and interfaces 13 to
  ///   543 times; no paper of the corpus is taken for either.
  var isNational: Bool { max(national, technical) >= 12 && local * 4 <= max(national, technical) }

  /// Adds the words of a page.
  mutating func hear(_ text: TokenizedText) {
    for (index, token) in text.tokens.enumerated() where token.kind == .word && token.count >= 3 {
      let word = text.folded(index)
      if IssuerVocabulary.nationalVoice.value(of: word[...]) != nil { national += 1 }
      if IssuerVocabulary.technicalVoice.value(of: word[...]) != nil { technical += 1 }
      if IssuerVocabulary.localVoice.value(of: word[...]) != nil { local += 1 }
    }
  }
}
