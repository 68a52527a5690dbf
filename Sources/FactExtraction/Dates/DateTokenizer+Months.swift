/// Month names in which a scanner read digits for letters: "0ktober", "ju1i", "augu5tus".
extension DateTokenizer {
  /// Whether one of two tokens is a single digit that scanners read for a letter.
  static func isLetterLike(_ first: DateToken, _ second: DateToken) -> Bool {
    let number = first.kind == .number ? first : second
    return number.digits == 1 && (number.value == 0 || number.value == 1 || number.value == 5)
  }

  /// Makes one word of words and digits that touch, where together they are the name of a month.
  ///
  /// - Complexity: O(*n*): a run of touching tokens is seen once.
  mutating func mendMonths() {
    var mended: [DateToken] = []
    mended.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      var end = index + 1
      while end < tokens.count, tokens[end].gap == .none, tokens[end].kind != .mark { end += 1 }
      if end > index + 1, tokens[index].kind != .mark, let month = month(of: index..<end) {
        mended.append(month)
      } else {
        mended += tokens[index..<end]
      }
      index = end
    }
    tokens = mended
  }

  /// The month that a run of words and single digits stands for.
  private func month(of run: Range<Int>) -> DateToken? {
    let first = tokens[run.lowerBound]
    let last = tokens[run.upperBound - 1]
    guard (3...9).contains(last.end - first.start),
      tokens[run].contains(where: { $0.kind == .word }),
      tokens[run].contains(where: { $0.kind == .number })
    else { return nil }
    for one: Unicode.Scalar in ["l", "i"] {
      var hash = FoldedHash()
      for scalar in scalars[Int(first.start)..<Int(last.end)] {
        switch scalar {
        case "0": hash.add(0x6F)
        case "1": hash.add(one.value)
        case "5": hash.add(0x73)
        default: hash.add(ScalarClass.fold(scalar))
        }
      }
      switch DateVocabulary.lexemes[hash.value] {
      case .month, .shortMonth:
        var token = first
        token.end = last.end
        token.kind = .word
        token.hash = hash.value
        token.lexeme = DateVocabulary.lexemes[hash.value] ?? .none
        token.digits = 0
        token.value = 0
        token.isRepaired = true
        token.isAllCapitals = false
        return token
      default: continue
      }
    }
    return nil
  }
}
