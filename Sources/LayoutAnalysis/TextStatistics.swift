import SpoorModel

/// What is counted in the text of one page, in one pass, to judge whether it is language.
///
/// Counts words of running text and margins; what a reader appended (metadata, annotations) and the
/// furniture of a site say nothing about the page's own text.
struct TextStatistics {
  /// All scalars but blanks.
  private(set) var signs = 0
  private(set) var letters = 0
  private(set) var digits = 0
  /// U+FFFD, controls, and private use inside a word: characters that mean nothing.
  private(set) var meaningless = 0
  /// "Ã«", "â€™": UTF-8 that was once read as windows-1252.
  private(set) var mojibake = 0
  private(set) var words = 0
  private(set) var longestWord = 0
  private(set) var functionWords = 0
  /// Words of one letter that stand in a row of at least four.
  private(set) var spacedLetters = 0
  /// Words in which every letter stands twice.
  private(set) var doubledWords = 0
  /// Words with a digit between small letters: "Pag7iv".
  private(set) var wordsWithDigits = 0
  /// Words of four or more small letters without a vowel.
  private(set) var vowelless = 0
  /// Words with a capital behind a small letter, or of more than 35 letters.
  private(set) var glued = 0
  private(set) var monthNames = 0
  /// Places where a number was lost between two words.
  private(set) var lostNumbers = 0
  /// Words that nobody can see on the page: white on white, minute, beside the page, under a picture.
  private(set) var unseen = 0
  /// Sum of the costs of all pairs of letters, and how many pairs that are.
  private(set) var pairCost = 0
  private(set) var pairs = 0

  init(of page: Page) {
    let isHidden = page.styles.map { !$0.isVisible }
    let hidesSome = isHidden.contains(true)
    for line in page.lines where Self.counts(line.role) {
      count(page.text.scalars[line.range])
      if hidesSome {
        // Stray marks under a scan are no text that somebody hid.
        unseen += page.words[line.words].count { isHidden[$0.style] && $0.range.count >= 3 }
      }
    }
    finishRow()
  }

  private static func counts(_ role: LineRole) -> Bool {
    switch role {
    case .watermark, .furniture, .annotation, .formField, .metadata: false
    default: true
    }
  }

  // The word that is being read.
  private var length = 0
  private var code: UInt64 = 0
  private var previousLetter = LetterPairs.border
  private var doubled = 0
  private var vowels = 0
  private var capitals = 0
  private var innerCapitals = 0
  private var innerDigits = 0
  private var cost = 0
  private var endsInSmallLetter = false
  private var digitsAfterSmallLetter = false
  private var row = 0
  /// The word before, where only a blank parts it from the one that is read; 0 elsewhere.
  private var wordBefore: UInt64 = 0

  private mutating func count(_ text: ArraySlice<Unicode.Scalar>) {
    var previous: Unicode.Scalar = " "
    for scalar in text {
      let value = scalar.value
      if let letter = Self.letter(scalar) {
        add(letter, isCapital: Self.isCapital(value))
      } else {
        countSign(value, after: previous)
      }
      if value >= 0x80 { countMojibake(value, after: previous.value) }
      previous = scalar
    }
    endWord()
  }

  private mutating func countSign(_ value: UInt32, after previous: Unicode.Scalar) {
    switch value {
    case 0x30...0x39:
      signs += 1
      digits += 1
      wordBefore = 0
      if length > 0 { digitsAfterSmallLetter = endsInSmallLetter || digitsAfterSmallLetter }
      if length == 0 { endWord() }
      return
    case 0x20, 0x09, 0xA0: endWord()
    case 0xFFFD, 0x00...0x1F, 0x7F...0x9F:
      signs += 1
      meaningless += 1
      endWord()
    case 0xE000...0xF8FF:
      // A bullet of a symbol font stands alone; within a word nobody can read it.
      signs += 1
      if Self.letter(previous) != nil { meaningless += 1 }
      endWord()
    default:
      signs += 1
      // Letters of other scripts count as signs only: nothing is known about their pairs.
      endWord()
      wordBefore = 0
      if value != 0x2E, value != 0x2D { finishRow() }
    }
  }

  /// The first byte of a UTF-8 sequence as windows-1252 shows it, followed by one of its continuations.
  private mutating func countMojibake(_ value: UInt32, after previous: UInt32) {
    switch previous {
    case 0xC2, 0xC3:
      if value >= 0x80 && value <= 0xBF || Self.isWindowsQuote(value) { mojibake += 1 }
    case 0xE2:
      if value == 0x20AC || value == 0x80 { mojibake += 1 }
    default: break
    }
  }

  private static func isWindowsQuote(_ value: UInt32) -> Bool {
    switch value {
    case 0x2018...0x2026, 0x20AC, 0x2030, 0x2039, 0x203A, 0x2122, 0x2013, 0x2014, 0x152, 0x153,
      0x160,
      0x161, 0x178, 0x17D, 0x17E, 0x192, 0x2C6, 0x2DC:
      true
    default: false
    }
  }

  private mutating func add(_ letter: Int, isCapital: Bool) {
    signs += 1
    letters += 1
    if length == 0 {
      previousLetter = LetterPairs.border
      digitsAfterSmallLetter = false
    }
    if digitsAfterSmallLetter, !isCapital { innerDigits += 1 }
    digitsAfterSmallLetter = false
    if isCapital {
      capitals += 1
      if endsInSmallLetter, length > 0 { innerCapitals += 1 }
    }
    if length > 0, letter == previousLetter, !length.isMultiple(of: 2) { doubled += 1 }
    cost += LetterPairs.cost(previousLetter, letter)
    code = length < 12 ? FunctionWords.code(code, adding: letter) : 0
    if Self.isVowel(letter) { vowels += 1 }
    previousLetter = letter
    endsInSmallLetter = !isCapital
    length += 1
  }

  private mutating func endWord() {
    guard length > 0 else { return }
    words += 1
    longestWord = max(longestWord, length)
    if length == 1 {
      row += 1
    } else {
      finishRow()
      pairCost += cost + LetterPairs.cost(previousLetter, LetterPairs.border)
      pairs += length + 1
      if length <= 12, FunctionWords.contains(code) { functionWords += 1 }
      if length >= 4, length.isMultiple(of: 2), doubled * 2 == length { doubledWords += 1 }
      if length >= 4, vowels == 0, capitals <= 1 { vowelless += 1 }
      if innerDigits > 0 { wordsWithDigits += 1 }
      if innerCapitals > 0 && capitals * 2 < length || length > 35 { glued += 1 }
      if length >= 4, Months.contains(code) { monthNames += 1 }
      if LostNumbers.isGap(wordBefore, code) { lostNumbers += 1 }
    }
    wordBefore = code
    length = 0
    code = 0
    doubled = 0
    vowels = 0
    capitals = 0
    innerCapitals = 0
    innerDigits = 0
    cost = 0
    endsInSmallLetter = false
    digitsAfterSmallLetter = false
  }

  private mutating func finishRow() {
    if row >= 4 { spacedLetters += row }
    row = 0
  }

  /// 0 to 25 for the letters of Latin script, accents left out; nil for anything else.
  private static func letter(_ scalar: Unicode.Scalar) -> Int? {
    let value = scalar.value
    if value >= 0x61, value <= 0x7A { return Int(value) - 0x61 }
    if value >= 0x41, value <= 0x5A { return Int(value) - 0x41 }
    guard value >= 0xC0, value <= 0xFF else { return nil }
    let folded = foldedLatin1[Int(value) - 0xC0]
    return folded == 0x20 ? nil : Int(folded) - 0x61
  }

  /// The letters U+00C0 to U+00FF without their accents.
  private static let foldedLatin1 = Array(
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty".utf8)

  private static func isCapital(_ value: UInt32) -> Bool {
    value >= 0x41 && value <= 0x5A || value >= 0xC0 && value <= 0xDE
  }

  private static func isVowel(_ letter: Int) -> Bool {
    switch letter {
    case 0, 4, 8, 14, 20, 24: true
    default: false
    }
  }
}

/// The names of the months that nothing else is called by.
private enum Months {
  private static let codes: Set<UInt64> = Set(
    "januari februari april juni juli augustus september oktober november december".split(
      separator: " "
    ).map { $0.utf8.reduce(UInt64(0)) { FunctionWords.code($0, adding: Int($1) - 0x61) } })

  static func contains(_ code: UInt64) -> Bool { code != 0 && codes.contains(code) }
}
