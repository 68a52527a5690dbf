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
  func setNumber(_ token: inout DateToken) {
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
  static func digit(_ scalar: Unicode.Scalar) -> Int32? {
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

  func setWord(_ token: inout DateToken) {
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
}
