import SpoorModel

/// What a word that names a type of paper ("nota", "convenant", "Kamerbrief") tells of the paper named with it.
struct PaperTypeWord: Sendable {
  let kind: PaperKind
  /// Whose papers carry this type when nothing else is said.
  let holder: ReferenceKind
  let forms: Forms

  /// The forms of naming in which the type word alone makes a reference of the words beside it.
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt16

    /// `q`: before a quoted title: nota "Iedereen doet mee".
    static let quoted = Forms(rawValue: 1)
    /// `n`: before or inside a title with capitals: nota Jong in Duiven.
    static let named = Forms(rawValue: 2)
    /// `t`: with a theme and a year or term, without capitals: nota jeugdbeleid 2008-2011.
    static let termed = Forms(rawValue: 4)
    /// `d`: with a date instead of a title: brief van 3 maart 2011.
    static let dated = Forms(rawValue: 8)
    /// `b`: alone, as a compound with a theme: het Jeugdbeleidsplan.
    static let bare = Forms(rawValue: 16)
    /// `s`: as the tail of a compound.
    static let compound = Forms(rawValue: 32)
    /// `C`: only when the type word itself has a capital inside a sentence.
    static let capitalOnly = Forms(rawValue: 64)
    /// `y`: laws: only with the year that belongs to the name.
    static let yearOnly = Forms(rawValue: 128)
    /// `-`: looks like a type word and is none ("televisie").
    static let never = Forms(rawValue: 256)
    /// `k`: named and termed as the tail of a compound only: "actieplan Jeugd", not "het plan Zuid".
    static let compoundOnly = Forms(rawValue: 1024)
    /// `w`: may be back-referred to as "genoemde nota".
    static let referable = Forms(rawValue: 512)
  }

  /// Whether the word may stand as the tail of a compound with so many scalars before it.
  func accepts(_ lead: Int) -> Bool {
    !forms.contains(.never) && (lead == 0 || (lead >= 2 && forms.contains(.compound)))
  }
}

extension PaperTypeWord.Forms {
  /// - Parameter letters: The letters of the options, as the table of type words writes them.
  init(letters: Substring) {
    self = []
    for letter in letters.unicodeScalars {
      switch letter {
      case "q": insert(.quoted)
      case "n": insert(.named)
      case "t": insert(.termed)
      case "d": insert(.dated)
      case "b": insert(.bare)
      case "s": insert(.compound)
      case "C": insert(.capitalOnly)
      case "y": insert(.yearOnly)
      case "k": insert(.compoundOnly)
      case "w": insert(.referable)
      default: insert(.never)
      }
    }
  }
}
