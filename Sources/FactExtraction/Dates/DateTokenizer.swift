/// Cuts a text into the tokens of the date grammar.
///
/// Words end where digits begin ("van7"), invisible characters belong to the token around them, words
/// that are set letter by letter become one token ("d e c e m b e r", "2 0 1 5"), and digits that were
/// read as letters ("2O12") become numbers again and carry a mark.
/// - Complexity: O(*n*).
struct DateTokenizer {
  let scalars: [Unicode.Scalar]
  var tokens: [DateToken] = []

  /// - Parameters:
  ///   - scalars: The text.
  ///   - borders: Offsets at which a block of the page begins, ascending.
  static func tokens(of scalars: [Unicode.Scalar], borders: [Int] = []) -> [DateToken] {
    var tokenizer = DateTokenizer(scalars)
    tokenizer.cut(at: borders)
    // Few texts are damaged: what is whole is not copied.
    let damage = tokenizer.damage()
    if damage.hasDigitsInWords { tokenizer.mendMonths() }
    if damage.hasMisreadDigits { tokenizer.mendDigits() }
    if damage.hasSpacedLetters { tokenizer.joinSpacedLetters() }
    if damage.hasLongNumbers { tokenizer.splitGluedYears() }
    return tokenizer.tokens
  }

  /// What of a text may have to be mended.
  private struct Damage {
    var hasMisreadDigits = false
    var hasDigitsInWords = false
    var hasSpacedLetters = false
    var hasLongNumbers = false
  }

  private func damage() -> Damage {
    var damage = Damage()
    var singles = 0
    var apart = 0
    for (index, token) in tokens.enumerated() {
      let isShort = token.length <= 2
      let before = index > 0 ? tokens[index - 1] : nil
      if !isShort || token.gap > .wide {
        singles = 0
        apart = 0
      }
      if isShort, token.kind != .mark {
        if token.length == 1 { singles += 1 }
        if let before, before.kind == token.kind, token.gap == .blank { apart += 1 }
        if singles >= 4, apart >= 3 { damage.hasSpacedLetters = true }
      }
      if token.kind == .number, (5...8).contains(token.digits) { damage.hasLongNumbers = true }
      if token.gap == .none, let before, before.kind != .mark, token.kind != .mark,
        before.kind != token.kind, DateTokenizer.isLetterLike(before, token)
      {
        damage.hasDigitsInWords = true
      }
      if token.gap == .none, let before, before.kind != .mark, token.kind != .mark,
        token.end - before.start <= 4,
        looksLikeNumber([before.kind == .word ? before : token])
      {
        damage.hasMisreadDigits = true
      }
    }
    return damage
  }

  private init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func cut(at borders: [Int]) {
    var borders = borders[...]
    var gap = DateToken.Gap.block
    var position = 0
    let count = min(scalars.count, Int(Int32.max))
    tokens.reserveCapacity(count / 5)
    while position < count {
      if let border = borders.first, border <= position {
        gap = max(gap, .border)
        borders.removeFirst()
        continue
      }
      switch ScalarClass(scalars[position]) {
      case .blank:
        let isWide = gap == .blank || scalars[position] == "\t"
        gap = max(gap, isWide ? .wide : .blank)
        position += 1
      case .lineBreak:
        let isReturn = scalars[position] == "\r"
        gap = gap >= .line && !isReturn && gap != .border ? .block : max(gap, .line)
        if isReturn, position + 1 < count, scalars[position + 1] == "\n" { position += 1 }
        position += 1
      case .ignorable:
        position += 1
      case .digit:
        position = addNumber(from: position, gap: gap, limit: count)
        gap = .none
      case .letter:
        position = addWord(from: position, gap: gap, limit: count)
        gap = .none
      case .other:
        tokens.append(
          DateToken(
            start: Int32(position), end: Int32(position + 1), kind: .mark, gap: gap,
            value: Int32(bitPattern: scalars[position].value)))
        position += 1
        gap = .none
      }
    }
  }

  private mutating func addNumber(from start: Int, gap: DateToken.Gap, limit: Int) -> Int {
    var position = start
    var end = start
    scan: while position < limit {
      switch ScalarClass(scalars[position]) {
      case .digit:
        position += 1
        end = position
      case .ignorable: position += 1
      default: break scan
      }
    }
    var token = DateToken(start: Int32(start), end: Int32(end), kind: .number, gap: gap)
    setNumber(&token)
    tokens.append(token)
    return position
  }

  /// Sets digits and value from the scalars of a number; letters that look like digits count as digits.
  private func setNumber(_ token: inout DateToken) {
    var value: Int32 = 0
    var digits = 0
    for offset in Int(token.start)..<Int(token.end) {
      guard let digit = DateTokenizer.digit(scalars[offset]) else { continue }
      digits += 1
      if digits <= 8 { value = value * 10 + digit }
    }
    token.kind = .number
    token.digits = UInt8(min(digits, 255))
    token.value = digits <= 8 ? value : -1
    token.hash = 0
    token.lexeme = .none
  }

  /// The value of a digit, or of a letter that scanners read for one.
  private static func digit(_ scalar: Unicode.Scalar) -> Int32? {
    switch scalar.value {
    case 0x30...0x39: Int32(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int32(scalar.value) - 0xFF10
    case 0x4F, 0x6F: 0
    case 0x6C, 0x49, 0x69: 1
    default: nil
    }
  }

  private mutating func addWord(from start: Int, gap: DateToken.Gap, limit: Int) -> Int {
    var position = start
    var end = start
    var hash = FoldedHash()
    var letters = 0
    var capitals = 0
    var token = DateToken(start: Int32(start), end: Int32(start), kind: .word, gap: gap)
    scan: while position < limit {
      let value = scalars[position].value
      var isCapital = false
      if (value | 0x20) &- 0x61 < 26 {
        hash.add(value | 0x20)
        isCapital = value & 0x20 == 0
      } else {
        switch ScalarClass(scalars[position]) {
        case .letter:
          hash.add(ScalarClass.fold(scalars[position]))
          isCapital = (0xC0...0xDE).contains(value)
        case .ignorable:
          position += 1
          continue scan
        default: break scan
        }
      }
      if isCapital {
        if letters == 0 { token.startsWithCapital = true }
        capitals += 1
      }
      letters += 1
      position += 1
      end = position
    }
    token.end = Int32(end)
    token.isAllCapitals = capitals == letters
    token.hash = hash.value
    token.lexeme = DateVocabulary.lexemes[hash.value] ?? .none
    tokens.append(token)
    return position
  }

  private func setWord(_ token: inout DateToken) {
    var hash = FoldedHash()
    var letters = 0
    var capitals = 0
    for offset in Int(token.start)..<Int(token.end) {
      let scalar = scalars[offset]
      guard ScalarClass(scalar) == .letter else { continue }
      hash.add(ScalarClass.fold(scalar))
      let isCapital =
        (0x41...0x5A).contains(scalar.value) || (0xC0...0xDE).contains(scalar.value)
      if isCapital {
        if letters == 0 { token.startsWithCapital = true }
        capitals += 1
      }
      letters += 1
    }
    token.kind = .word
    token.isAllCapitals = capitals == letters
    token.hash = hash.value
    token.lexeme = DateVocabulary.lexemes[hash.value] ?? .none
  }

  /// Reads "2O12", "O1" and "l5" as numbers: short runs of digits and of letters that look like them.
  private mutating func mendDigits() {
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

  private func looksLikeNumber(_ run: some Sequence<DateToken>) -> Bool {
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
  private mutating func joinSpacedLetters() {
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
  private mutating func splitGluedYears() {
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
