import SpoorModel

/// Finds the dates of a document that may be its own, by their place and the words beside them.
struct OwnDateFinder {
  let view: LayoutView
  /// Whether the paper's head names minutes, an agenda, a list of decisions or a meeting.
  let isMeetingPaper: Bool
  /// Whether the paper calls itself minutes, an agenda or a list of decisions.
  let isMinutes: Bool
  /// Index of the first page with text.
  let first: Int
  /// Offset on the first page behind which nothing is the head of the paper (media without pages).
  private let headEnd: Int
  /// Offset on the first page at which its first chapter begins (media without pages).
  private let chapterStart: Int

  /// On media without pages the head of a paper is at most so many scalars long.
  ///
  /// - Source: as for `ZoneMarking.coverLength`.
  private static let headLength = 3000

  init(_ view: LayoutView) {
    self.view = view
    first = view.firstPage ?? 0
    let hasPages = view.layout.pages.indices.contains(first) && view.layout.pages[first].width > 0
    var isMeetingPaper = false
    var isMinutes = false
    var commentsStart = Int.max
    var chapterStart = Int.max
    if view.pageLines.indices.contains(first) {
      for line in view.lines[view.pageLines[first].prefix(40)] where line.range.count <= 160 {
        let page = view.layout.pages[line.pageIndex]
        let words = LineAround.words(FoldedText(page.text.scalars[line.range]).string)
        let isTitle = line.index < 12 && OwnDateFinder.namesMinutes(words)
        guard words.count <= 8 || isTitle && words.count <= 16 else { continue }
        if line.index > 2, line.zone != .outside, OwnDateFinder.opensComments(words) {
          commentsStart = min(commentsStart, line.range.lowerBound)
        }
        if OwnDateFinder.opensChapter(words) {
          chapterStart = min(chapterStart, line.range.lowerBound)
        }
        if words.contains(where: OwnDateVocabulary.meetingPapers.contains) { isMeetingPaper = true }
        if isTitle { isMinutes = true }
      }
    }
    headEnd = min(hasPages ? Int.max : OwnDateFinder.headLength, commentsStart)
    self.chapterStart = chapterStart
    self.isMeetingPaper = isMeetingPaper
    self.isMinutes = isMinutes
  }

  /// Whether a date stands where a paper may print its own.
  ///
  /// That is at its beginning or its end, in a running head, a colophon or a table of versions. Most dates stand
  /// elsewhere and are passed over at once.
  func mayHold(_ expression: DateExpression, onPage pageIndex: Int) -> Bool {
    if pageIndex == first { return true }
    if expression.value.isInterval || expression.isBareYear { return false }
    let last = view.lastPage ?? first
    if pageIndex == first + 1 || pageIndex + 2 >= last { return true }
    guard
      let line = LineAround.line(
        at: expression.range.lowerBound, on: view.layout.pages[pageIndex])
    else { return false }
    switch view.lines[view.pageLines[pageIndex].lowerBound + line].zone {
    case .runningHeader, .runningFooter, .colophon, .versionTable: return true
    default: return false
    }
  }

  /// The place that speaks for a date as the paper's own; nil where none does.
  ///
  /// - Parameters:
  ///   - expression: The date.
  ///   - pageIndex: Index of its page.
  ///   - around: The line that it stands on.
  func place(of expression: DateExpression, onPage pageIndex: Int, in around: LineAround)
    -> OwnDatePlace?
  {
    let page = view.layout.pages[pageIndex]
    let line = view.lines[view.pageLines[pageIndex].lowerBound + around.line]
    guard line.zone != .contents, line.isReadable else { return nil }
    let isHead = pageIndex == first && expression.range.lowerBound < headEnd
    if line.zone == .outside {
      return isHead && isMasthead(around, line, on: page) ? .publicationLabel : nil
    }
    if expression.value.isInterval { return inForce(expression, pageIndex, around) }
    guard !expression.value.isApproximate, !expression.isResolved else { return nil }
    if expression.isBareYear || isSeason(expression.value) {
      return isHead ? coarsePlace(expression, around, on: page) : nil
    }
    guard isDayOrMonth(expression.value) else { return nil }
    // On the first page the letterhead stands where the others have their header: it is judged like the rest.
    let isRunning = line.zone == .runningHeader || line.zone == .runningFooter
    if isRunning, isAdoptedTail(around) { return .adopted }
    if isRunning, isHead, around.before.count > 5, isVersionTail(around) { return .running }
    if isRunning, !isHead {
      let isDated = labelled(expression, around, on: page) == .label
      let isOwn =
        isDated || isStanding(around, on: page, isLarge: false) || isVersionTail(around)
      return isOwn ? .running : nil
    }
    if isHead, let column = columnLabel(expression, around, on: page) {
      if let labelled = place(ofLabel: column, isTable: false) { return labelled }
      if column.contains(where: isForeign) { return nil }
    }
    if isHead || pageIndex == first + 1 && headEnd == Int.max {
      if let labelled = labelled(expression, around, on: page) {
        return isHead || labelled != .label ? labelled : .secondLabel
      }
    }
    if isHead, line.zone != .versionTable || !isNumberedRow(around),
      let place = headPlace(expression, around, line, on: page)
    {
      return place
    }
    if line.zone == .versionTable, isRowOfVersions(around, on: page) { return .versionRow }
    if !isHead, line.zone == .colophon,
      isStanding(around, on: page, isLarge: false) || isIssue(around)
    {
      return .colophon
    }
    if !isHead, pageIndex + 2 >= view.lastPage ?? first, isSigned(around, on: page) {
      return .adopted
    }
    if headEnd < Int.max, line.zone != .versionTable, around.before.contains("laatst"),
      isUpdate(around)
    {
      return .updated
    }
    return formula(expression, pageIndex, around)
  }

  private func isDayOrMonth(_ value: EDTF) -> Bool {
    let days = value.days
    guard let from = days.first, let to = days.last else { return false }
    return to - from <= 30 && !value.text.contains("W")
  }

  /// The place of a date on the first page that has no label.
  private func headPlace(
    _ expression: DateExpression, _ around: LineAround, _ line: LineView, on page: Page
  ) -> OwnDatePlace? {
    if isReceived(around, on: page) { return .received }
    if isDecisionTitle(around, on: page) || isAnnouncedDecision(around, on: page) {
      return .adopted
    }
    let isLarge = view.bodySize > 0 && line.size > view.bodySize * 1.15
    if namesOtherVersion(around) { return nil }
    let stands = isStanding(around, on: page, isLarge: isLarge || around.line < 6)
    if isMeetingPaper, isMeetingTitle(expression, around, on: page) { return .meeting }
    if isConvened(around, on: page) { return .meeting }
    if isUpdate(around) { return .updated }
    if isPublication(around) { return .publicationLabel }
    if isMeetingPaper, around.before.count <= 3, stands || around.before.isEmpty,
      isMeetingLine(expression, around, on: page)
    {
      return .meeting
    }
    if isListItem(around, line, on: page), !around.before.isEmpty { return nil }
    if headEnd < Int.max, line.range.lowerBound > chapterStart, !isPlaceAndDate(around) {
      return nil
    }
    guard stands else {
      if isImprint(around, on: page) { return imprint(around) }
      return isVersioned(around) || isVersionFor(around) ? .statusLine : nil
    }
    if isSigned(around, on: page) { return .adopted }
    if isForMeeting(around) { return nil }
    if isBelowGazette(around, on: page) { return .publicationLabel }
    if isStatusLine(around) { return .statusLine }
    return around.before.count > 4 ? .titleTail : .standing
  }

  /// A status line where the imprint names a status, else the imprint.
  private func imprint(_ around: LineAround) -> OwnDatePlace {
    isStatusLine(around) ? .statusLine : .imprint
  }

  /// The place of a year or a season on the first page: alone they say what a paper is about.
  private func coarsePlace(_ expression: DateExpression, _ around: LineAround, on page: Page)
    -> OwnDatePlace?
  {
    guard isStanding(around, on: page, isLarge: false) else { return nil }
    if expression.isBareYear { return isPlaceAndDate(around) ? .imprintYear : nil }
    return isStatusLine(around) ? .statusLine : .imprint
  }

  private func isSeason(_ value: EDTF) -> Bool {
    ["-21", "-22", "-23", "-24"].contains { value.text.count == 7 && value.text.hasSuffix($0) }
  }
}
