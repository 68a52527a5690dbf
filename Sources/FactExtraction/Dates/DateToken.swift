/// A number, a word or a mark, with its place in the text.
struct DateToken {
  enum Kind: UInt8 { case number, word, mark }

  /// What stands between a token and the one before it.
  enum Gap: UInt8, Comparable {
    /// Nothing: both belong to one run of characters.
    case none
    /// One blank; several blanks or a tab; one line break.
    case blank, wide, line
    /// A line break at the border of two blocks of a page: a date may run over it, a sentence does not.
    case border
    /// An empty line: nothing is read across it.
    case block

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// Half-open range of scalars in the text.
  var start: Int32
  var end: Int32
  var kind: Kind
  var gap: Gap
  /// Number of digits, at most 255; 0 for words and marks.
  var digits: UInt8 = 0
  /// Read from letters that look like digits, or split off from what it was glued to.
  var isRepaired = false
  /// Put together from letters that stood apart.
  var isSpaced = false
  /// Whether the first letter is a capital, and whether all letters are.
  var startsWithCapital = false
  var isAllCapitals = false
  /// The number itself if it has at most eight digits, else -1; the scalar of a mark.
  var value: Int32 = 0
  /// The hash of the folded word; 0 for numbers and marks.
  var hash: UInt64 = 0
  var lexeme: DateLexeme = .none

  /// Whether the token is this ASCII mark.
  func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark && value == Int32(mark.value) }
  var isDash: Bool { kind == .mark && ScalarClass.isDash(UInt32(bitPattern: value)) }
  var isApostrophe: Bool { kind == .mark && ScalarClass.isApostrophe(UInt32(bitPattern: value)) }
  /// Number of scalars, invisible ones included.
  var length: Int { Int(end - start) }
}
