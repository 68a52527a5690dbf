/// Who speaks in a text: the state, those who build systems, or a gemeente.
struct PaperVoice: Sendable {
  private var national = 0
  private var technical = 0
  private var local = 0

  /// Whether the text is the state's, or one on systems and their messages, and no gemeente's organ has a part in it.
  ///
  /// - Source: papers of ministries and the coalition agreement of 2021 name the cabinet, ministers and
  ///   parliament at least sixty times, reports on standards name messages and interfaces at least ten times, and
  ///   both a gemeente's organs at most a quarter as often; no paper of a gemeente in the corpus comes near.
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
