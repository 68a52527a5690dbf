/// Repairs of damaged text before it is read: misread digits, letters set apart, glued years.
extension DateTokenizer {
  /// Reads "2O12", "O1" and "l5" as numbers: short runs of digits and of letters that look like them.
  mutating func mendDigits() {
    var mended: [DateToken] = []
    mended.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      var end = index + 1
      while end < tokens.count, end < index + 4, tokens[end].gap == .none,
        tokens[end].kind != .mark
      {
        end += 1
      }
      let run = index..<end
      let length = Int(tokens[end - 1].end - tokens[index].start)
      let isWhole = end == tokens.count || tokens[end].gap != .none || tokens[end].kind == .mark
      if run.count > 1, length <= 4, isWhole, tokens[index].kind != .mark,
        tokens[run].contains(where: { $0.kind == .number }), looksLikeNumber(tokens[run]),
        length == 4 || !scalars[Int(tokens[index].start)..<Int(tokens[end - 1].end)].contains("i")
      {
        var token = tokens[index]
        token.end = tokens[end - 1].end
        setNumber(&token)
        token.isRepaired = true
        mended.append(token)
        index = end
      } else {
        mended.append(tokens[index])
        index += 1
      }
    }
    tokens = mended
  }

  func looksLikeNumber(_ run: some Sequence<DateToken>) -> Bool {
    run.allSatisfy { token in
      token.kind == .number
        || (Int(token.start)..<Int(token.end)).allSatisfy {
          DateTokenizer.digit(scalars[$0]) != nil
        }
    }
  }

  /// Puts words and numbers together that are set with a blank after every letter.
  ///
  /// A run is taken for letter-spaced when it holds at least four single letters or digits, each one
  /// blank apart; two letters together may occur among them ("s ch o o l").
  mutating func joinSpacedLetters() {
    var joined: [DateToken] = []
    joined.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      var end = index
      var singles = 0
      var apart = 0
      while end < tokens.count, tokens[end].length <= 2,
        end == index || tokens[end].gap <= .wide
      {
        let token = tokens[end]
        if token.kind != .mark {
          // What is not apart from its neighbour is not letter-spaced.
          if end > index, token.gap == .none, tokens[end - 1].kind != .mark { break }
          if token.length == 1 { singles += 1 } else if token.kind == .number { break }
          if end > index, tokens[end - 1].kind == token.kind, token.gap == .blank { apart += 1 }
        }
        end += 1
      }
      // "1.0 9-3-2010" is a row of a table: its single digits do not stand apart from one another.
      guard singles >= 4, singles * 2 > end - index, apart >= 3 else {
        // No part of the run can be letter-spaced when the whole is not: each token is seen once.
        let next = max(end, index + 1)
        joined += tokens[index..<next]
        index = next
        continue
      }
      var open = tokens[index]
      for token in tokens[(index + 1)..<end] {
        if token.kind == open.kind, token.kind != .mark, token.gap <= .blank {
          open.end = token.end
          open.isSpaced = true
        } else {
          joined.append(closed(open))
          open = token
          if open.kind == .mark || joined.last?.kind == .mark { open.gap = .none }
        }
      }
      joined.append(closed(open))
      index = end
    }
    tokens = joined
  }

  private func closed(_ token: DateToken) -> DateToken {
    guard token.isSpaced else { return token }
    var token = token
    if token.kind == .number { setNumber(&token) } else { setWord(&token) }
    return token
  }

  /// Splits a year from the digits that were glued to it: "17 maart 20212", "01-01-201501-01-2016".
  mutating func splitGluedYears() {
    var split: [DateToken] = []
    split.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      guard token.kind == .number, (5...8).contains(token.digits), !token.isSpaced,
        token.length == Int(token.digits), isYearPlace(index)
      else {
        split.append(token)
        continue
      }
      var year = token
      year.end = token.start + 4
      setNumber(&year)
      guard (1900...2099).contains(year.value) else {
        split.append(token)
        continue
      }
      year.isRepaired = true
      var rest = token
      rest.start = year.end
      rest.gap = .none
      setNumber(&rest)
      rest.isRepaired = true
      split += [year, rest]
    }
    tokens = split
  }

  /// Whether the token stands where the year of a date stands: after a month, or after "d-m-".
  private func isYearPlace(_ index: Int) -> Bool {
    guard index >= 1 else { return false }
    if case .month = tokens[index - 1].lexeme { return true }
    if case .shortMonth = tokens[index - 1].lexeme { return true }
    guard index >= 4, tokens[index].gap == .none else { return false }
    let separator = tokens[index - 1]
    return separator.kind == .mark && tokens[index - 3].kind == .mark
      && separator.value == tokens[index - 3].value && tokens[index - 2].kind == .number
      && tokens[index - 2].digits <= 2 && tokens[index - 4].kind == .number
      && (tokens[index - 4].digits <= 2 || tokens[index - 4].isRepaired)
  }
}
