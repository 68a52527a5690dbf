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

  /// - Parameters:
  ///   - found: The expressions of each page.
  ///   - view: The document's layout.
  init(_ found: [[DateExpression]], in view: LayoutView) {
    self.view = view
    let finder = OwnDateFinder(view)
    for (pageIndex, expressions) in found.enumerated() {
      for (index, expression) in expressions.enumerated() where expression.rejection == nil {
        guard let around = LineAround(expression.range, on: view.layout.pages[pageIndex]),
          let place = finder.place(of: expression, onPage: pageIndex, in: around)
        else { continue }
        places[Key(page: pageIndex, index: index)] = place
      }
    }
    refuseTables(found)
    refuseImplausible(found)
    let order = places.keys.filter { refusals[$0] == nil }.sorted {
      (places[$0]?.rawValue ?? 0, $0.page, $0.index) < (places[$1]?.rawValue ?? 0, $1.page, $1.index)
    }
    own = order.first
  }

  /// Days on lines of their own that come in numbers are the rows of a table.
  private mutating func refuseTables(_ found: [[DateExpression]]) {
    var days: [Int: Set<EDTF>] = [:]
    for (key, place) in places where place == .standing || place == .colophon {
      days[key.page, default: []].insert(found[key.page][key.index].value)
    }
    for (key, place) in places where place == .standing || place == .colophon {
      let limit = place == .colophon ? 2 : OwnDateChoice.tableDays
      if days[key.page, default: []].count >= limit {
        refusals[key] = "it is one of many days on the page, as in a table"
      }
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
          ownFact = place == .inForce ? opening(of: expression, pageIndex) ?? fact : fact
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
}
