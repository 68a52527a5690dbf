import SpoorModel

/// Chooses the paper's own date among all dates of a document, and says why the others lost.
struct OwnDateChoice {
  /// A date by its page and its index on the page.
  struct Key: Hashable {
    let page: Int
    let index: Int
  }

  private let view: LayoutView
  /// The dates that a place speaks for, with that place.
  private var places: [Key: OwnDatePlace] = [:]
  /// Why a date that a place speaks for cannot be the paper's own.
  private var refusals: [Key: String] = [:]
  /// The chosen date.
  private(set) var own: Key?

  /// A first page with so many different days on lines of their own is a table of papers, not a cover.
  private static let tableDays = 5
  /// A colophon with so many different days holds a table of versions, unless a label tells them apart.
  private static let versionDays = 2

  /// - Parameters:
  ///   - found: The expressions of each page.
  ///   - view: The document's layout.
  init(_ found: [[DateExpression]], in view: LayoutView) {
    self.view = view
    let finder = OwnDateFinder(view)
    for (pageIndex, expressions) in found.enumerated() {
      for (index, expression) in expressions.enumerated() where expression.rejection == nil {
        guard finder.mayHold(expression, onPage: pageIndex),
          let around = LineAround(expression.range, on: view.layout.pages[pageIndex]),
          let place = finder.place(of: expression, onPage: pageIndex, in: around)
        else { continue }
        places[Key(page: pageIndex, index: index)] = place
      }
    }
    refuseTables(found)
    refuseOlderVersions(found)
    refuseImplausible(found)
    let order = places.keys.filter { refusals[$0] == nil }.sorted {
      (places[$0]?.rawValue ?? 0, $0.page, $0.index) < (
        places[$1]?.rawValue ?? 0, $1.page, $1.index
      )
    }
    own = order.first
  }

  /// Days at the beginning of lines that come in numbers are the rows of a table.
  private mutating func refuseTables(_ found: [[DateExpression]]) {
    var days: [Int: Set<EDTF>] = [:]
    for page in Set(places.keys.map(\.page)) {
      for expression in found[page].prefix(400) where !expression.value.isInterval {
        guard let around = LineAround(expression.range, on: view.layout.pages[page]),
          around.before.count <= 3
        else { continue }
        days[page, default: []].insert(expression.value)
      }
    }
    for (key, place) in places {
      let limit: Int
      switch place {
      case .standing, .titleTail, .running: limit = OwnDateChoice.tableDays
      case .colophon:
        let isDay = found[key.page][key.index].value.text.count == 10
        limit = isDay ? OwnDateChoice.versionDays : OwnDateChoice.tableDays
      default: continue
      }
      if days[key.page, default: []].count >= limit {
        refusals[key] = "it is one of many days on the page, as in a table"
      }
    }
  }

  /// Of the rows of a table of versions only the newest dates the paper.
  private mutating func refuseOlderVersions(_ found: [[DateExpression]]) {
    func lastDay(_ key: Key) -> Int { found[key.page][key.index].value.days.last ?? Int.min }
    let rows = places.keys.filter { places[$0] == .versionRow }
    let newest = rows.map(lastDay).max()
    for key in rows where lastDay(key) != newest {
      refusals[key] = "a newer row follows in the table of versions"
    }
  }

  /// Days before 1900, and days more than a year after the file was made, are no date of the paper.
  private mutating func refuseImplausible(_ found: [[DateExpression]]) {
    let made = creationDay()
    for key in places.keys {
      guard let day = found[key.page][key.index].value.days.first else { continue }
      let year = CalendarDay(daysSince1970: day).year
      if year < 1900 {
        refusals[key] = "no delivered paper is dated before 1900"
      } else if let made, day > made + 366 {
        refusals[key] = "it lies more than a year after the day on which the file was made"
      } else if year > 2100 {
        refusals[key] = "it lies too far in the future"
      }
    }
  }

  /// The day on which the file says it was made, as days since 1970-01-01.
  private func creationDay() -> Int? {
    for entry in view.layout.metadata where entry.name == "CreationDate" {
      let parts = entry.value.prefix(10).split(separator: "-").compactMap { Int($0) }
      if parts.count == 3, let day = CalendarDay(parts[0], parts[1], parts[2]), day.year >= 1990 {
        return day.daysSince1970
      }
    }
    return nil
  }

  /// The facts of all dates.
  ///
  /// - Parameter found: The expressions of each page; those that were judged come first.
  func reading(of found: [[DateExpression]]) -> DateReading {
    var dates: [Fact<DocumentDate>] = []
    var rejected: [Rejected<DocumentDate>] = []
    var ownFact: Fact<DocumentDate>?
    let ownPlace = own.flatMap { places[$0] }
    for (pageIndex, expressions) in found.enumerated() {
      let order = expressions.indices.sorted {
        expressions[$0].range.lowerBound < expressions[$1].range.lowerBound
      }
      for index in order {
        let key = Key(page: pageIndex, index: index)
        let expression = expressions[index]
        if let reason = expression.rejection {
          rejected.append(Rejected(fact(expression, pageIndex, place: nil), because: reason))
          continue
        }
        let place = places[key]
        let fact = fact(expression, pageIndex, place: place)
        dates.append(fact)
        if key == own {
          switch place {
          case .inForce: ownFact = opening(of: expression, pageIndex) ?? fact
          case .label, .standing, .meeting: ownFact = withDayBeside(expression, pageIndex, fact)
          default: ownFact = fact
          }
        } else if let place {
          let reason =
            refusals[key]
            ?? ownPlace.map { lost(to: $0, place) } ?? "no reason to take it for the paper's own"
          rejected.append(Rejected(fact, because: reason))
        }
      }
    }
    return DateReading(own: ownFact, dates: dates, rejected: rejected)
  }

  private func lost(to own: OwnDatePlace, _ place: OwnDatePlace) -> String {
    own == place
      ? "another date stands before it at the same kind of place (\(place.reason))"
      : "\(own.reason) counts for more than \(place.reason)"
  }

  private func fact(
    _ expression: DateExpression, _ pageIndex: Int, place: OwnDatePlace?
  ) -> Fact<DocumentDate> {
    let span = view.span(expression.range, onPage: pageIndex)
    var confidence = place?.confidence ?? 0.9
    if expression.isResolved { confidence = 0.6 }
    if expression.doubt != nil { confidence = min(confidence, 0.5) }
    if expression.repair != nil { confidence = min(confidence, 0.5) }
    let cues = [place?.reason ?? expression.cue, expression.doubt ?? ""].filter { !$0.isEmpty }
    return Fact(
      DocumentDate(
        value: expression.value, text: span.quote, role: place?.role ?? expression.role),
      span: span, confidence: confidence, reader: DateExtractor.reader,
      cue: cues.joined(separator: "; "), repair: expression.repair)
  }

  /// The first day of a range, as the day from which a regulation is in force.
  private func opening(of expression: DateExpression, _ pageIndex: Int) -> Fact<DocumentDate>? {
    guard let opening = expression.opening else { return nil }
    let span = view.span(opening.range, onPage: pageIndex)
    return Fact(
      DocumentDate(value: opening.value, text: span.quote, role: .inWerking), span: span,
      confidence: OwnDatePlace.inForce.confidence, reader: DateExtractor.reader,
      cue: OwnDatePlace.inForce.reason)
  }

  /// The fact with the day that is printed left of its month, where the text layer tore them apart.
  private func withDayBeside(
    _ expression: DateExpression, _ pageIndex: Int, _ fact: Fact<DocumentDate>
  ) -> Fact<DocumentDate> {
    let page = view.layout.pages[pageIndex]
    let parts = expression.value.text.split(separator: "-")
    guard parts.count == 2, let year = Int(parts[0]), let month = Int(parts[1]), month <= 12,
      let line = LineAround.line(at: expression.range.lowerBound, on: page),
      page.lines[line].range.lowerBound == expression.range.lowerBound,
      let box = page.lines[line].box
    else { return fact }
    for index in max(0, line - 30)..<min(page.lines.count, line + 30) where index != line {
      // The day may close a line of another column that the reader took it for.
      guard let last = page.lines[index].words.last, page.words.indices.contains(last) else {
        continue
      }
      let word = page.words[last]
      guard let place = word.box, abs(place.midY - box.midY) < max(box.height, 6) * 0.6,
        place.right <= box.left + 2, box.left - place.right < 40, word.range.count <= 2,
        let day = Int(page.text.string(word.range)), let value = EDTF.day(year, month, day)
      else { continue }
      let span = view.span(word.range, onPage: pageIndex)
      return Fact(
        DocumentDate(
          value: value, text: "\(span.quote) \(fact.value.text)", role: fact.value.role),
        span: span, continuedIn: [fact.span], confidence: min(fact.confidence, 0.7),
        reader: fact.reader, cue: fact.cue, repair: "the day is printed apart from its month")
    }
    return fact
  }
}
