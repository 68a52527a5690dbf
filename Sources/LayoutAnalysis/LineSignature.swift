import SpoorModel

/// What stays the same in a line that comes back on page after page: its text without numbers.
struct LineSignature: Hashable {
  /// Folded text: letters in lower case, each number `#`, each run of blanks one space.
  let text: [UInt32]
  /// The numbers left out, Arabic or Roman, in order.
  let numbers: [Int]

  /// In scalars; a line of the margin is shorter, and what is cut off tells no more.
  private static let longest = 200

  init(_ line: Line, in scalars: [Unicode.Scalar]) {
    var text: [UInt32] = []
    var numbers: [Int] = []
    var token: [Unicode.Scalar] = []
    func flush() {
      guard let first = token.first else { return }
      if LineSignature.isDigit(first) {
        numbers.append(token.reduce(0) { min($0 * 10 + Int($1.value) - 48, 1_000_000) })
        text.append(LineSignature.number)
      } else if let roman = LineSignature.roman(token) {
        numbers.append(roman)
        text.append(LineSignature.number)
      } else {
        text += token.map { LineSignature.lowercase($0) }
      }
      token = []
    }
    for offset in line.range.prefix(LineSignature.longest) {
      let scalar = scalars[offset]
      if LineSignature.isDigit(scalar) {
        if let last = token.last, !LineSignature.isDigit(last) { flush() }
        token.append(scalar)
      } else if LineSignature.isLetter(scalar) {
        if let last = token.last, LineSignature.isDigit(last) { flush() }
        token.append(scalar)
      } else {
        flush()
        if scalar == " " || scalar == "\t" || scalar == "\u{A0}" {
          if let last = text.last, last != 0x20 { text.append(0x20) }
        } else {
          text.append(scalar.value)
        }
      }
    }
    flush()
    if text.last == 0x20 { text.removeLast() }
    self.text = text
    self.numbers = numbers
  }

  static func == (left: LineSignature, right: LineSignature) -> Bool { left.text == right.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }

  private static let number = UInt32(UInt8(ascii: "#"))

  /// Whether the line is a page number and nothing else: "12", "- iv -", "pagina 3 van 12", "3/12".
  var isPageNumber: Bool {
    guard !numbers.isEmpty, numbers.count <= 2 else { return false }
    return letters.isEmpty || namesPage
  }

  /// Whether the line says that it is a page number: no neighbour on other pages is needed.
  var namesPage: Bool {
    guard (1...2).contains(numbers.count) else { return false }
    let words = letters.split(separator: 0x20).map { word in
      String(scalars: word.compactMap(Unicode.Scalar.init))
    }
    return words.contains { LineSignature.pageWords.contains($0) }
      && words.allSatisfy {
        LineSignature.pageWords.contains($0) || LineSignature.ofWords.contains($0)
      }
  }

  var hasLetters: Bool { !letters.isEmpty }

  /// The letters of the line, with everything else as space.
  private var letters: [UInt32] {
    let spaced = text.map { value in
      Unicode.Scalar(value).map(LineSignature.isLetter) == true ? value : 0x20
    }
    return spaced.allSatisfy { $0 == 0x20 } ? [] : spaced
  }

  private static let pageWords: Set<String> = [
    "pagina", "pag", "blz", "bladzijde", "blad", "page", "p", "pg", "paginanummer",
  ]
  private static let ofWords: Set<String> = ["van", "of", "uit", "de", "the"]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  /// Whether it is a letter; the property of Unicode is slow, and asked for outside Latin script only.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0: false
    case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x2000...0x2BFF: false
    default: scalar.properties.isAlphabetic
    }
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A: scalar.value + 32
    case 0xC0...0xDE: scalar.value == 0xD7 ? scalar.value : scalar.value + 32
    default: scalar.value
    }
  }

  /// The value of a Roman numeral up to some eighty; nil for a word that only looks like one.
  private static func roman(_ token: [Unicode.Scalar]) -> Int? {
    guard token.count <= 7 else { return nil }
    var total = 0
    var previous = 0
    for scalar in token.reversed() {
      let value: Int
      switch lowercase(scalar) {
      case 0x69: value = 1
      case 0x76: value = 5
      case 0x78: value = 10
      case 0x6C: value = 50
      default: return nil
      }
      if value < previous { total -= value } else { total += value }
      previous = max(previous, value)
    }
    return total > 0 ? total : nil
  }
}
