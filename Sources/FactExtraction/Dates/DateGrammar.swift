import SpoorModel

/// Finds Dutch date expressions in a text and reads their values.
///
/// A recursive-descent grammar over tokens. An expression is one *moment* (a day, month, season, quarter,
/// half, week, year or decade, exact or about) or a range of two. The files `DateGrammar+….swift` hold one
/// family of moments each. Every production looks at a bounded number of tokens, so reading is linear.
/// - Source: domain guide 3.2; values as the EDTF profile of ISO 8601-2 writes them.
struct DateGrammar {
  let scalars: [Unicode.Scalar]
  let tokens: [DateToken]
  /// The day against which "jl.", "vorig jaar" and dates without a year are resolved.
  let reference: CalendarDay?

  /// A moment that was read: its tokens, its value and how it was repaired.
  struct Moment {
    var start: Int
    var end: Int
    var date: PartialDate
    var repair: String?
    var doubt: String?
    /// Why what is printed is no date at all ("2010-13-45"); nil for dates.
    var rejection: String?
    /// Scalars at the beginning of the first token that are a label glued to the date.
    var lead = 0
    /// Whether the reference date supplied what is not printed.
    var isResolved = false
    /// A whole interval, where the moment itself is one ("schooljaar 2012/2013").
    var interval: (PartialDate, PartialDate)?

    init(_ start: Int, _ end: Int, _ date: PartialDate, repair: String? = nil) {
      self.start = start
      self.end = end
      self.date = date
      self.repair = repair
    }

    /// The same moment, with a note on its repair added.
    func repaired(_ note: String?) -> Moment {
      guard let note else { return self }
      var moment = self
      moment.repair = repair.map { $0 == note ? $0 : "\($0); \(note)" } ?? note
      return moment
    }
  }

  /// An expression in tokens: one moment or an interval, with its value in EDTF.
  struct Parse {
    var start: Int
    var end: Int
    var value: EDTF?
    var repair: String?
    var doubt: String?
    var rejection: String?
    /// Scalars at the beginning of the first token that are a label glued to the date.
    var lead = 0
    var isResolved = false
    var isBareYear = false
  }

  /// All date expressions of a text, in order, those with a reason for rejection included.
  ///
  /// - Parameters:
  ///   - scalars: The text.
  ///   - reference: The day against which relative dates are resolved; nil leaves them out.
  ///   - borders: Offsets at which a block begins, ascending.
  /// - Complexity: O(*n*).
  static func expressions(
    in scalars: [Unicode.Scalar], reference: CalendarDay?, borders: [Int] = []
  ) -> [DateExpression] {
    reading(of: scalars, reference: reference, borders: borders).expressions
  }

  /// The expressions of a text, and whether a reference date might give more of them a value.
  struct Reading {
    var expressions: [DateExpression] = []
    /// Whether a month without a year, "vorig jaar" or the like was left out.
    var leavesOpen = false
  }

  /// As `expressions(in:reference:borders:)`, with what was left open.
  static func reading(
    of scalars: [Unicode.Scalar], reference: CalendarDay?, borders: [Int] = []
  ) -> Reading {
    let tokens = DateTokenizer.tokens(of: scalars, borders: borders)
    return DateGrammar(scalars: scalars, tokens: tokens, reference: reference).reading()
  }

  private func reading() -> Reading {
    var reading = Reading()
    var index = 0
    var year = -1
    while index < tokens.count {
      if year <= index { year = nextYear(after: index) }
      let parses =
        canBegin(index, nextYear: year)
        ? list(at: index) ?? expression(at: index).map { [$0] } ?? [] : []
      guard let last = parses.last else {
        if !reading.leavesOpen, needsReference(index) { reading.leavesOpen = true }
        index += 1
        continue
      }
      for parse in parses {
        guard let value = parse.value else { continue }
        let (role, cue) = DateRoleCues.role(of: parse, in: self)
        reading.expressions.append(
          DateExpression(
            range: (Int(tokens[parse.start].start) + parse.lead)..<Int(tokens[parse.end - 1].end),
            value: value,
            role: role, cue: cue, repair: parse.repair, doubt: parse.doubt,
            isResolved: parse.isResolved, rejection: parse.rejection ?? rejection(of: parse),
            isBareYear: parse.isBareYear, opening: opening(of: parse)))
      }
      index = max(last.end, index + 1)
    }
    return reading
  }

  /// Whether a reference date could make the token the beginning, or the middle, of a date.
  private func needsReference(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    switch token.lexeme {
    case .month, .shortMonth, .season, .quarter, .half, .halfYear, .week, .relativeDay,
      .ofThisMonth:
      return true
    case .weekday: return token.length > 3
    case .past, .next, .current:
      guard let noun = self.token(index + 1) else { return false }
      switch noun.lexeme {
      case .month_, .week, .season, .weekday, .quarter, .doubleYear: return true
      default: return DateGrammar.wordsForYear.contains(noun.hash)
      }
    default: return false
    }
  }

  /// The index of the first number of three or four digits behind a token; the number of tokens where none follows.
  private func nextYear(after index: Int) -> Int {
    var next = index + 1
    while next < tokens.count {
      let token = tokens[next]
      if token.kind == .number, token.digits == 3 || token.digits == 4 { return next }
      next += 1
    }
    return tokens.count
  }

  /// The day with which a range of days begins.
  private func opening(of parse: Parse) -> DateExpression.Opening? {
    guard parse.value?.isInterval == true, let first = moment(at: parse.start),
      first.date.day != nil, let value = first.date.edtf, first.end < parse.end
    else { return nil }
    return DateExpression.Opening(
      range: Int(tokens[first.start].start)..<Int(tokens[first.end - 1].end), value: value)
  }

  /// Whether an expression may begin at a token: words outside the vocabulary are passed over at once.
  private func canBegin(_ index: Int, nextYear: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .number: return true
    case .mark: return token.isApostrophe
    case .word:
      switch token.lexeme {
      case .none, .van, .tot, .en, .of, .tussen, .met, .heden, .inside, .yearCue, .numberCue, .law,
        .unit:
        // Broken, glued and damaged month names, Roman months, "Q1" and "l mei" are no words of the table.
        return token.length == 1 || nextYear <= index + 5 && nextYear < tokens.count
          || token.isAllCapitals && token.length <= 4
      default: return true
      }
    }
  }

  /// The token at an index; nil outside the text.
  func token(_ index: Int) -> DateToken? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  /// The token at an index, if no empty line and no border of a block stands before it.
  func joined(_ index: Int) -> DateToken? {
    guard let token = token(index), token.gap < .block else { return nil }
    return token
  }

  /// The printed text of a token, in lower case.
  func word(_ index: Int) -> String {
    guard let token = token(index) else { return "" }
    var view: [Unicode.Scalar] = []
    for scalar in scalars[Int(token.start)..<Int(token.end)] where ScalarClass(scalar) == .letter {
      if let folded = Unicode.Scalar(ScalarClass.fold(scalar)) { view.append(folded) }
    }
    return String(scalars: view)
  }
}
