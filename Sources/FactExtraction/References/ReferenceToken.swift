import SpoorModel

/// One word, number or sign of a running text, as the search for references looks at it.
struct ReferenceToken: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number, sign
    /// The end of a block: paragraph, heading, table row, list item.
    case blockEnd
  }

  let kind: Kind
  /// Half-open range of scalars in the text.
  let start: Int
  let end: Int
  /// Whether a blank, or the start of the text, stands before it.
  let isSpaced: Bool
  /// The sign as folded (`"` for all double quotes, `'` for all single ones); U+0000 for words.
  let sign: Unicode.Scalar
  /// First letter upper case.
  let isCapital: Bool
  /// Every letter upper case, at least two of them.
  let isAllCapitals: Bool
  let hasDigit: Bool
  /// Whether a sentence begins with it.
  var beginsSentence = false
  /// What the type tables know of the word; nil for words that name no type of paper.
  var type: PaperTypeWord?
  /// Scalars of the word before its type tail: "jeugd" in "jeugdnota"; 0 for a type word alone.
  var lead = 0
  var role: WordRole = .content

  var count: Int { end - start }
  func isSign(_ scalar: Unicode.Scalar) -> Bool { kind == .sign && sign == scalar }
}

/// What a small word does in a sentence, as far as it helps to see where a title ends.
enum WordRole: UInt8, Sendable {
  case content
  /// en, van, voor, op …: may stand inside a title.
  case link
  /// Articles: may follow a link.
  case article
  /// Verbs, pronouns, adverbs: never inside an unquoted title in lower case.
  case stop
  /// concept, definitief, vastgesteld, versie …: the title ends before it.
  case status
  /// A month name.
  case month
}

/// A text cut in tokens.
struct TokenizedText: Sendable {
  let scalars: [Unicode.Scalar]
  private(set) var tokens: [ReferenceToken]

  /// - Parameter scalars: The text; U+000A ends a block.
  /// - Complexity: O(*n*).
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    tokens = []
    tokens.reserveCapacity(scalars.count / 5)
    var place = 0
    var isSpaced = true
    var folded: [Unicode.Scalar] = []
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar == "\n" {
        tokens.append(.blockEnd(at: place))
        place += 1
        isSpaced = true
      } else if Self.isBlank(scalar) {
        place += 1
        isSpaced = true
      } else if Self.isDigit(scalar) || Self.isLetter(scalar) {
        let end = Self.wordEnd(scalars, from: place)
        tokens.append(Self.word(scalars, place..<end, isSpaced: isSpaced, folded: &folded))
        place = end
        isSpaced = false
      } else {
        tokens.append(.sign(scalar, at: place, isSpaced: isSpaced))
        place += 1
        isSpaced = false
      }
    }
    markSentences()
  }

  /// The text of a range of tokens, white space folded.
  func string(_ range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    var view: [Unicode.Scalar] = []
    var isBlank = false
    for scalar in scalars[first.start..<last.end] {
      if Self.isBlank(scalar) || scalar == "\n" {
        isBlank = true
      } else {
        if isBlank { view.append(" ") }
        isBlank = false
        view.append(scalar)
      }
    }
    return String(scalars: view)
  }

  /// The folded letters of one token.
  func folded(_ index: Int) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    Self.fold(scalars[tokens[index].start..<tokens[index].end], into: &folded)
    return folded
  }

  /// Whether a token, folded, is the given word.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    let token = tokens[index]
    guard token.count == word.utf8CodeUnitCount else { return false }
    return folded(index).elementsEqual(word.description.unicodeScalars)
  }

  private mutating func markSentences() {
    var isStart = true
    for index in tokens.indices {
      switch tokens[index].kind {
      case .blockEnd: isStart = true
      case .sign:
        switch tokens[index].sign {
        case ".":
          isStart = endsSentence(index) && !isAbbreviation(index)
        case "!", "?", ":", "\u{2022}", "*": isStart = true
        case "-":
          // The mark of a list, and the rule of dashes below a heading.
          if index > 0, tokens[index - 1].kind == .blockEnd || tokens[index - 1].isSign("-") {
            isStart = true
          }
        default: break
        }
      case .number:
        // "3.2 Visie": a heading's number does not begin the sentence.
        if !(index == 0 || tokens[index - 1].kind == .blockEnd) { isStart = isStart && index < 2 }
      case .word:
        tokens[index].beginsSentence = isStart
        isStart = false
      }
    }
  }

  /// Whether a blank follows the full stop at the index, behind a closing quotation mark or bracket at most.
  private func endsSentence(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if tokens[index + 1].isSpaced { return true }
    guard tokens[index + 1].kind == .sign, index + 2 < tokens.count else { return false }
    let sign = tokens[index + 1].sign
    return (sign == "\"" || sign == "'" || sign == ")") && tokens[index + 2].isSpaced
  }

  /// Whether the full stop at the index ends an abbreviation: one letter, or one of the usual ones.
  private func isAbbreviation(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].isSpaced else { return false }
    let before = tokens[index - 1]
    guard before.kind == .word else { return false }
    return before.count == 1
      || ReferenceVocabulary.abbreviations.value(of: folded(index - 1)[...]) != nil
  }

  private static func word(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, isSpaced: Bool,
    folded: inout [Unicode.Scalar]
  ) -> ReferenceToken {
    var letters = 0
    var capitals = 0
    var digits = 0
    for scalar in scalars[range] {
      if isDigit(scalar) {
        digits += 1
      } else if isLetter(scalar) {
        letters += 1
        if isUpper(scalar) { capitals += 1 }
      }
    }
    var token = ReferenceToken(
      kind: letters == 0 ? .number : .word, start: range.lowerBound, end: range.upperBound,
      isSpaced: isSpaced, sign: "\0", isCapital: isUpper(scalars[range.lowerBound]),
      isAllCapitals: capitals == letters && capitals > 1, hasDigit: digits > 0)
    guard token.kind == .word, range.count <= 60 else { return token }
    folded.removeAll(keepingCapacity: true)
    fold(scalars[range], into: &folded)
    if let match = ReferenceVocabulary.types.tail(of: folded[...]), match.value.accepts(match.lead)
    {
      token.type = match.value
      token.lead = match.lead
    }
    token.role = ReferenceVocabulary.roles.value(of: folded[...]) ?? .content
    return token
  }

  private static func fold(
    _ source: ArraySlice<Unicode.Scalar>, into folded: inout [Unicode.Scalar]
  ) {
    for scalar in source {
      switch Folding.fold(scalar) {
      case .none: break
      case .one(let one): folded.append(one)
      case .two(let one, let two):
        folded.append(one)
        folded.append(two)
      }
    }
  }

  /// The end of a word: letters and digits, with hyphens, apostrophes and ampersands inside.
  private static func wordEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var place = start + 1
    var hasLetter = isLetter(scalars[start])
    while place < scalars.count {
      let scalar = scalars[place]
      if isLetter(scalar) {
        hasLetter = true
      } else if !isDigit(scalar) {
        guard
          scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" || scalar == "'"
            || scalar == "\u{2019}" || scalar == "\u{AD}", place + 1 < scalars.count
        else { break }
        let next = scalars[place + 1]
        // A range of years is three tokens; "COVID-19" and "nota's" are one.
        let isApostrophe = scalar == "'" || scalar == "\u{2019}"
        let joins = isLetter(next) || (hasLetter && !isApostrophe && isDigit(next))
        guard joins else {
          // "Raads- en commissieleden": the hyphen belongs to the word.
          if scalar == "-", hasLetter, next == " " { place += 1 }
          break
        }
      }
      place += 1
    }
    return place
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\r" || scalar == "\u{202F}"
      || scalar == "\u{2009}"
  }
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
    return value >= 0xC0 && scalar.properties.isAlphabetic
  }
  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    return value >= 0xC0 && scalar.properties.isUppercase
  }
}

extension ReferenceToken {
  fileprivate static func blockEnd(at place: Int) -> ReferenceToken {
    ReferenceToken(
      kind: .blockEnd, start: place, end: place + 1, isSpaced: true, sign: "\n", isCapital: false,
      isAllCapitals: false, hasDigit: false)
  }

  fileprivate static func sign(
    _ scalar: Unicode.Scalar, at place: Int, isSpaced: Bool
  ) -> ReferenceToken {
    let sign: Unicode.Scalar =
      switch scalar.value {
      case 0x22, 0x201C...0x201F, 0x2033, 0xAB, 0xBB: "\""
      case 0x27, 0x2018...0x201B, 0x2032, 0x60, 0xB4: "'"
      case 0x2010...0x2015, 0x2212: "-"
      default: scalar
      }
    return ReferenceToken(
      kind: .sign, start: place, end: place + 1, isSpaced: isSpaced, sign: sign, isCapital: false,
      isAllCapitals: false, hasDigit: false)
  }
}
