/// Finds the hyphens that a printer put at the end of a line inside one word.
///
/// "vast-⏎gesteld" is one word; "Wmo-⏎beleid", "2011-⏎2014" and "zorg-⏎en" keep their hyphen. What the
/// document itself writes in the middle of a line decides first; then come the rules of Dutch spelling.
package enum SoftHyphenation {
  /// The pages with `softHyphenations` filled in, from their lines.
  ///
  /// Looks at lines of running text that follow each other within one block.
  /// - Complexity: O(*n*) in the text of the pages.
  package static func marked(_ pages: [Page]) -> [Page] {
    var candidates: [(page: Int, candidate: Candidate)] = []
    for (index, page) in pages.enumerated() {
      candidates += Self.candidates(on: page).map { (index, $0) }
    }
    guard !candidates.isEmpty else { return pages }
    let usage = WordUsage(of: candidates.map(\.candidate), in: pages)
    var marked = pages
    for index in marked.indices { marked[index].softHyphenations = [] }
    for (index, candidate) in candidates where candidate.isSoft(usage) {
      marked[index].softHyphenations.append(candidate.range)
    }
    return marked
  }

  private static func candidates(on page: Page) -> [Candidate] {
    let text = page.text.scalars
    var found: [Candidate] = []
    for (line, next) in zip(page.lines, page.lines.dropFirst())
    where line.block == next.block && line.role.isRunningText && next.role.isRunningText {
      guard let last = line.range.last, last > line.range.lowerBound, isHyphen(text[last]),
        isLetter(text[last - 1]), let first = next.range.first, isLetter(text[first])
      else { continue }
      // Longer than any word: protects against a line of a million letters.
      let reach = max(line.range.lowerBound, last - 60)
      var start = last
      while start > reach, isLetter(text[start - 1]) || isHyphen(text[start - 1]) { start -= 1 }
      var end = first
      while end < min(next.range.upperBound, first + 60), isLetter(text[end]) { end += 1 }
      found.append(
        Candidate(
          before: Array(text[start..<last]), after: Array(text[first..<end]),
          isDeclared: text[last] == "\u{AD}", range: last..<first))
    }
    return found
  }

  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{AD}"
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
    default: false
    }
  }

  static func isUpperCase(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A: true
    case 0xC0...0xDE: scalar.value != 0xD7
    default: false
    }
  }

  /// For ASCII and Latin-1, which is what Dutch is written in.
  static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    isUpperCase(scalar) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
  }
}

/// A hyphen at the end of a line, with the letters before and behind it.
private struct Candidate {
  let before: [Unicode.Scalar]
  let after: [Unicode.Scalar]
  /// Whether the hyphen is U+00AD, which means nothing else.
  let isDeclared: Bool
  let range: Range<Int>

  func isSoft(_ usage: WordUsage) -> Bool {
    if isDeclared { return true }
    let joined = usage.count(before + after)
    let hyphenated = usage.count(before + ["-"] + after)
    if joined != hyphenated { return joined > hyphenated }
    guard let first = after.first, !SoftHyphenation.isUpperCase(first) else { return false }
    return !isCoordination && !isAbbreviation && !isCompoundWithHyphen
  }

  /// "zorg-⏎en welzijnsbeleid": a part of the word is left out.
  private var isCoordination: Bool { Spelling.conjunctions.contains(string(after)) }

  /// The part of the word that stands right before the hyphen.
  private var part: ArraySlice<Unicode.Scalar> {
    before.suffix(from: (before.lastIndex(of: "-") ?? -1) + 1)
  }

  /// "AWBZ-⏎zorg", "Wmo-⏎beleid": capitals, no vowel, or a beginning that no Dutch word has.
  private var isAbbreviation: Bool {
    let capitals = part.count(where: SoftHyphenation.isUpperCase)
    if capitals >= 2 || part.isEmpty { return true }
    let word = string(Array(part))
    if Spelling.abbreviations.contains(word) { return true }
    let onset = String(word.unicodeScalars.prefix { !Spelling.vowels.contains($0) })
    if onset.unicodeScalars.count == part.count { return true }
    return capitals == 1 && !Spelling.onsets.contains(onset)
  }

  /// "niet-⏎westers", "bestuurlijk-⏎juridisch", "zonne-⏎energie": spelled with a hyphen anyhow.
  private var isCompoundWithHyphen: Bool {
    let word = string(Array(part))
    if Spelling.hyphenatedFirstParts.contains(word) { return true }
    if after.count > 3, word.hasSuffix("isch") || word.count > 5 && word.hasSuffix("lijk") {
      return true
    }
    return part.last == after.first && part.last.map { "aeou".unicodeScalars.contains($0) } == true
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    String(scalars: scalars.map(SoftHyphenation.lowercase))
  }
}

/// How often the document writes the candidates' words in the middle of a line.
private struct WordUsage {
  private var counts: [UInt64: Int] = [:]

  init(of candidates: [Candidate], in pages: [Page]) {
    for candidate in candidates {
      counts[Self.hash(candidate.before + candidate.after)] = 0
      counts[Self.hash(candidate.before + ["-"] + candidate.after)] = 0
    }
    for page in pages {
      var hash = Self.seed
      var length = 0
      for scalar in page.text.scalars {
        if SoftHyphenation.isLetter(scalar) || SoftHyphenation.isHyphen(scalar) {
          Self.add(scalar, to: &hash)
          length += 1
        } else if length > 0 {
          if let count = counts[hash] { counts[hash] = count + 1 }
          hash = Self.seed
          length = 0
        }
      }
      if length > 0, let count = counts[hash] { counts[hash] = count + 1 }
    }
  }

  func count(_ word: [Unicode.Scalar]) -> Int { counts[Self.hash(word)] ?? 0 }

  private static func hash(_ word: [Unicode.Scalar]) -> UInt64 {
    word.reduce(into: seed) { add($1, to: &$0) }
  }

  /// FNV-1a, without regard to capitals.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ scalar: Unicode.Scalar, to hash: inout UInt64) {
    hash = (hash ^ UInt64(SoftHyphenation.lowercase(scalar).value)) &* 0x100_0000_01B3
  }
}

/// What Dutch spelling says about hyphens, as far as the end of a line needs it.
///
/// - Source: Woordenlijst Nederlandse Taal (2015), leidraad 6 (koppelteken) and 6.2 (weglatingsstreepje).
private enum Spelling {
  static let conjunctions: Set<String> = ["en", "of", "noch", "tot", "dan", "als", "maar", "cq"]

  static let abbreviations: Set<String> = [
    "wmo", "awb", "avg", "anw", "aow", "ioaw", "ioaz", "wiw", "wia", "wao", "oke", "rmo", "rmc",
    "wvg", "ict", "mbo", "hbo", "vmbo", "havo", "vwo", "ggz", "ggd", "cjg", "vng", "bbz",
  ]

  /// First parts that keep a hyphen before whatever follows.
  static let hyphenatedFirstParts: Set<String> = [
    "niet", "non", "ex", "oud", "vice", "sociaal", "financieel", "cultureel", "politiek",
    "kosten", "christen",
  ]

  static let vowels: Set<Unicode.Scalar> = Set("aeiouyáàäâéèëêíìïîóòöôúùüû".unicodeScalars)

  /// The consonants with which a Dutch word or syllable may begin.
  static let onsets: Set<String> = [
    "", "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "w",
    "x", "z", "bl", "br", "ch", "chr", "cl", "cr", "dr", "dw", "fl", "fr", "gl", "gn", "gr", "kl",
    "kn", "kr", "kw", "ph", "pl", "pr", "ps", "rh", "sc", "sch", "schr", "sf", "sh", "sj", "sk",
    "sl", "sm", "sn", "sp", "spl", "spr", "st", "str", "th", "tj", "tr", "ts", "tw", "vl", "vr",
    "wr", "zw",
  ]
}
