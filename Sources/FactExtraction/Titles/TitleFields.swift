import SpoorModel

/// Titles by field: `Onderwerp: …`, `Betreft …`, `Titel: …`.
struct TitleFields {
  /// The cue of a title that is the subject of a letter, a proposal or minutes.
  static let subjectCue = "subject field"

  /// The lines at the head of a page in which a field `Plan:` names the paper.
  private static let headLines = 16

  let view: LayoutView

  /// The first field of each sort that has a value, title fields before subjects.
  ///
  /// - Complexity: O(*n*) in the lines, but for the few labels without a value.
  func candidates(among lines: [TitleLine]) -> [TitleCandidate] {
    var found: [TitleCandidate] = []
    for wanted in [TitleLine.Label.title, .subject] {
      for (place, line) in lines.enumerated() {
        // `Plan:` names a plan in the head of its page; further down it is a step (plan, do, check).
        if place >= TitleFields.headLines, line.scan.words.first == "plan" { continue }
        guard let value = value(of: line, at: place, wanted: wanted, in: lines) else { continue }
        found.append(value)
        break
      }
    }
    return found
  }

  private func value(
    of line: TitleLine, at place: Int, wanted: TitleLine.Label, in lines: [TitleLine]
  ) -> TitleCandidate? {
    let cue = wanted == .title ? "value of a title field" : TitleFields.subjectCue
    switch line.kind {
    case .field(wanted, let range):
      guard !isTableHeader(line, lines), !isFileName(line.text) else { return nil }
      var more = continuation(of: line, at: place, in: lines, indent: nil)
      if more.isEmpty, let indent = indent(of: range, in: line) {
        more = continuation(of: line, at: place, in: lines, indent: indent, label: line.index)
      }
      let ranges = TitleCandidate.ranges(of: [line] + more)
      guard let first = ranges.first else { return nil }
      let cut = [range.lowerBound..<first.upperBound] + ranges.dropFirst()
      return TitleCandidate([line] + more, score: 0.9, cue: cue, ranges: cut)
    case .label(wanted):
      guard !isTableHeader(line, lines), let start = start(after: line, at: place, in: lines) else {
        return nil
      }
      let first = lines[start]
      let more = continuation(
        of: first, at: start, in: lines, indent: first.box?.left, label: line.index)
      return TitleCandidate([first] + more, score: 0.9, cue: cue)
    default: return nil
    }
  }

  /// The left edge of a value that a wide blank parts from its label, as in a table; nil without one.
  private func indent(of value: Range<Int>, in line: TitleLine) -> Double? {
    let page = view.layout.pages[line.pageIndex]
    let words = page.words[page.lines[line.view.index].words]
    guard let first = words.firstIndex(where: { $0.range.upperBound > value.lowerBound }),
      first > words.startIndex, let box = words[first].box,
      let label = words[first - 1].box, box.left - label.right > box.height * 0.8
    else { return nil }
    return box.left
  }

  /// `Documenttitel: Sjabloon_besluit_2009`: the name of a file, not the title of a paper.
  private func isFileName(_ text: String) -> Bool {
    text.unicodeScalars.contains("_")
      || [".doc", ".docx", ".pdf", ".xlsx"].contains { text.hasSuffix($0) }
  }

  /// Whether other column heads stand on the same height: the head of a table, not a field.
  private func isTableHeader(_ line: TitleLine, _ lines: [TitleLine]) -> Bool {
    guard let box = line.box else { return false }
    var beside = 0
    var labels = 0
    var isLetterhead = false
    for other in lines where other.index != line.index {
      guard let otherBox = other.box, abs(otherBox.midY - box.midY) < box.height * 0.6 else {
        continue
      }
      if case .label = other.kind {
        labels += 1
        if other.scan.words.contains("kenmerk") { isLetterhead = true }
      }
      if other.scan.count <= 4, other.kind != .noise { beside += 1 }
    }
    // `Betreft | Ons kenmerk | Datum`: the row of a letterhead, with the values below.
    if isLetterhead, line.kind == .label(.subject) { return false }
    return labels >= 2 || beside >= 3 || (beside >= 2 && line.kind == .label(.title))
  }

  /// The line that holds the value of a label that stands alone: beside it, else below it.
  private func start(after label: TitleLine, at place: Int, in lines: [TitleLine]) -> Int? {
    guard let box = label.box else {
      let next = place + 1
      return next < lines.count && isValue(lines[next]) ? next : nil
    }
    let beside = lines.indices.filter { index in
      guard let other = lines[index].box, index != place, isValue(lines[index]) else {
        return false
      }
      return abs(other.midY - box.midY) < max(box.height, other.height) * 0.6
        && other.left > box.right - 2
        && other.left - box.right < 250
    }
    if let nearest = beside.min(by: { (lines[$0].box?.left ?? 0) < (lines[$1].box?.left ?? 0) }) {
      return nearest
    }
    let below = lines.indices.filter { index in
      guard let other = lines[index].box, index != place, isValue(lines[index]) else {
        return false
      }
      return other.top > box.midY && other.top - box.bottom < box.height * 1.6
        && abs(other.left - box.left) < 25
    }
    return below.min { (lines[$0].box?.top ?? 0) < (lines[$1].box?.top ?? 0) }
  }

  /// Whether a label of its own stands on the same height, left of a line.
  ///
  /// - Parameter label: The label of the value that may go on: it stands halfway between the lines of its value.
  private func hasOwnLabel(_ line: TitleLine, _ lines: [TitleLine], except label: Int?) -> Bool {
    guard let box = line.box else { return false }
    return lines.contains { other in
      guard other.index != line.index, other.index != label, let otherBox = other.box,
        otherBox.right <= box.left + 2
      else { return false }
      return abs(otherBox.midY - box.midY) < box.height * 0.5 && other.scan.count <= 4
    }
  }

  private func isValue(_ line: TitleLine) -> Bool {
    switch line.kind {
    case .candidate, .typeName, .prose, .annex, .status: true
    default: false
    }
  }

  /// The lines below a value that go on with it.
  private func continuation(
    of line: TitleLine, at place: Int, in lines: [TitleLine], indent: Double?, label: Int? = nil
  ) -> [TitleLine] {
    var more: [TitleLine] = []
    var last = line
    guard last.box != nil else {
      // Without places only a line that cannot begin a sentence goes on.
      for next in lines.dropFirst(place + 1).prefix(2) where next.view.block == line.view.block {
        guard next.isCandidate, next.beginsSmall || last.endsOpen else { break }
        more.append(next)
        last = next
      }
      return more
    }
    for next in lines.dropFirst(place + 1).prefix(12) {
      guard more.count < 5, let above = last.box, let below = next.box else { break }
      guard isValue(next), below.top > above.midY else { continue }
      if indent != nil, hasOwnLabel(next, lines, except: label) { break }
      let height = max(above.height, below.height)
      let gap = below.top - above.bottom
      guard gap < height * 0.55 else { break }
      guard abs(next.size - last.size) < 0.8, next.view.isBold == last.view.isBold else { continue }
      if let indent {
        guard abs(below.left - indent) < 12 else { continue }
      } else {
        guard below.left < above.right, next.view.block == line.view.block || last.endsOpen else {
          continue
        }
      }
      more.append(next)
      last = next
    }
    return more
  }
}
