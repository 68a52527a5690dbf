import SpoorModel

/// A date beside a title, and the first token after it.
struct AdjacentDate: Sendable {
  let date: EDTF
  let end: Int
  /// Whether a day or month is printed, not a year alone.
  let isFine: Bool
}

extension ReferenceFinder {
  /// The date that follows a title.
  ///
  /// Forms: "(2009)", "uit 2008", "van 24 juni 2022", "d.d. 1 mei 2013", ", 23-2-2010".
  func dateAfter(_ start: Int) -> AdjacentDate? {
    var index = start
    var isBracketed = false
    var isLinked = false
    var skipped = 0
    while index < tokens.count, index - start < 8 {
      let token = tokens[index]
      switch token.kind {
      case .blockEnd: return nil
      case .sign:
        if token.isSign("(") {
          isBracketed = true
        } else if token.isSign(",") {
          if !isBracketed, skipped > 0 { return nil }
        } else if !(token.isSign("\"") || token.isSign("'") || token.isSign(".") && isLinked) {
          return nil
        }
      case .number:
        if let found = date(at: index) {
          guard found.isFine || isBracketed || isLinked || tokens[index - 1].isSign(",") else {
            return nil
          }
          let close = isBracketed && found.end < tokens.count && tokens[found.end].isSign(")")
          return AdjacentDate(
            date: found.date, end: close ? found.end + 1 : found.end, isFine: found.isFine)
        }
        // A footnote's number glued to the title, or "(v0.1, 24-04-2020)".
        guard !token.isSpaced || isBracketed else { return nil }
      case .word:
        if let found = date(at: index) {
          return AdjacentDate(date: found.date, end: found.end, isFine: found.isFine)
        }
        if token.role == .status || versionEnd(index) != nil {
          index = versionEnd(index) ?? index + 1
          continue
        }
        if ReferenceVocabulary.dateLinks.value(of: text.folded(index)[...]) != nil {
          isLinked = true
        } else if isBracketed, token.isCapital, skipped < 3 {
          // "(Algemene Rekenkamer, 2022)"
          skipped += 1
        } else {
          return nil
        }
      }
      index += 1
    }
    return nil
  }

  /// The date inside a few tokens; nil where there is none.
  func date(in range: Range<Int>) -> EDTF? {
    for index in range {
      if let found = date(at: index), found.end <= range.upperBound { return found.date }
    }
    return nil
  }

  /// The date that begins at a token.
  func date(at index: Int) -> AdjacentDate? {
    guard tokens.indices.contains(index) else { return nil }
    let token = tokens[index]
    if token.kind == .word {
      guard let month = month(index), isYear(index + 1) else { return nil }
      return EDTF("\(text.string(index + 1..<index + 2))-\(pad(month))").map {
        AdjacentDate(date: $0, end: index + 2, isFine: true)
      }
    }
    guard token.kind == .number else { return nil }
    if token.count <= 2, let day = Int(text.string(index..<index + 1)) {
      if let month = month(index + 1) {
        var year = index + 2
        if year < tokens.count, tokens[year].isSign(",") || tokens[year].isSign(".") { year += 1 }
        guard isYear(year) else { return nil }
        let written = "\(text.string(year..<year + 1))-\(pad(month))-\(pad(day))"
        return EDTF(written).map { AdjacentDate(date: $0, end: year + 1, isFine: true) }
      }
      if index + 4 < tokens.count, isDateSign(index + 1), isDateSign(index + 3),
        tokens[index + 2].kind == .number, isYear(index + 4),
        let month = Int(text.string(index + 2..<index + 3))
      {
        let written = "\(text.string(index + 4..<index + 5))-\(pad(month))-\(pad(day))"
        return EDTF(written).map { AdjacentDate(date: $0, end: index + 5, isFine: true) }
      }
      return nil
    }
    guard let end = termEnd(index) else { return nil }
    let first = text.string(index..<index + 1)
    if end > index + 1, isYear(end - 1) {
      return EDTF("\(first)/\(text.string(end - 1..<end))").map {
        AdjacentDate(date: $0, end: end, isFine: false)
      }
    }
    return EDTF(first).map { AdjacentDate(date: $0, end: index + 1, isFine: false) }
  }

  private func isDateSign(_ index: Int) -> Bool {
    tokens[index].isSign("-") || tokens[index].isSign("/") || tokens[index].isSign(".")
  }

  private func month(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].role == .month else { return nil }
    let letters = String(scalars: text.folded(index).prefix(3))
    let months = [
      "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    if letters == "mrt" { return 3 }
    return months.firstIndex(of: letters).map { $0 + 1 }
  }

  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
