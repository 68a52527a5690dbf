/// What somebody typed to search for: words, and phrases between quotation marks; all of them must be found.
struct SearchQuery {
  /// One word or phrase.
  struct Term {
    /// As it stands in folded text, as UTF-8.
    let folded: [UInt8]
    /// The runs of letters and digits in it, folded; never empty.
    let words: [String]
  }

  /// At most so many terms are looked for; what comes after them is left out.
  static let mostTerms = 16
  /// Longer than any word or quoted sentence: bytes of one term.
  private static let longestTerm = 400

  /// Empty where nothing that was typed holds a letter or a digit.
  let terms: [Term]

  /// Reads what was typed; no input is wrong.
  ///
  /// - Complexity: O(*n*).
  init(_ typed: String) {
    var terms: [Term] = []
    var seen: Set<[UInt8]> = []
    for piece in SearchQuery.pieces(of: typed) {
      let folded = SearchQuery.trimmed(FoldedPage(Array(piece.utf8)).bytes)
      let words = SearchQuery.words(in: String(decoding: folded, as: UTF8.self))
      guard !words.isEmpty, folded.count <= SearchQuery.longestTerm, seen.insert(folded).inserted
      else { continue }
      terms.append(Term(folded: folded, words: words))
      if terms.count == SearchQuery.mostTerms { break }
    }
    self.terms = terms
  }

  /// Words, and what stands between quotation marks.
  private static func pieces(of typed: String) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var isQuoted = false
    func end() {
      if !piece.isEmpty { pieces.append(String(piece)) }
      piece = String.UnicodeScalarView()
    }
    for scalar in typed.unicodeScalars {
      if quotationMarks.contains(scalar) {
        end()
        isQuoted.toggle()
      } else if !isQuoted, scalar.properties.isWhitespace {
        end()
      } else {
        piece.append(scalar)
      }
    }
    end()
    return pieces
  }

  private static let quotationMarks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]

  /// Without what is neither letter nor digit at the ends.
  private static func trimmed(_ folded: [UInt8]) -> [UInt8] {
    guard let first = folded.firstIndex(where: SearchFolding.isWord),
      let last = folded.lastIndex(where: SearchFolding.isWord)
    else { return [] }
    return Array(folded[first...last])
  }

  /// Runs of letters and digits, as the tokenizer of the index cuts them.
  private static func words(in folded: String) -> [String] {
    folded.unicodeScalars.split { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .privateUse:
        false
      default: true
      }
    }.map { String(String.UnicodeScalarView($0)) }
  }
}
