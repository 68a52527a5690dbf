package import SpoorModel

/// What `spoor explain` says: the trail of one finding or signal, for a person at a terminal.
package enum TrailText {
  /// The trails of everything that an id means.
  ///
  /// - Parameters:
  ///   - id: The id of a finding (`Participatiehuis/T3.C2.I2`) or a signal (`D01/…/…`), an indicator alone
  ///     (every aanpak's finding), or the code of a signal (every signal of that code). Case does not matter.
  ///   - report: The report, also one that was read back from `evidence.json`.
  ///   - isColoured: Whether the terminal shows colours.
  /// - Returns: Nil when nothing bears the id.
  /// - Complexity: O(*n*) in the size of the report.
  package static func text(for id: String, in report: DossierReport, isColoured: Bool) -> String? {
    let wanted = id.lowercased()
    let index = ReportIndex(report)
    let writer = TrailWriter(index: index, style: TerminalStyle(isColoured: isColoured))
    let findings = report.findings.filter {
      $0.id.lowercased() == wanted || $0.indicator.lowercased() == wanted
    }
    let signals = report.signals.filter {
      $0.id.lowercased() == wanted || $0.code.lowercased() == wanted
    }
    guard !findings.isEmpty || !signals.isEmpty else { return nil }
    let blocks = findings.map { writer.lines(for: $0) } + signals.map { writer.lines(for: $0) }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// Ids that can be explained: findings first, then signals, in the order of the report.
  package static func identifiers(in report: DossierReport) -> [String] {
    report.findings.map(\.id) + report.signals.map(\.id)
  }
}

/// Writes trails as lines of text.
private struct TrailWriter {
  let index: ReportIndex
  let style: TerminalStyle

  func lines(for finding: Finding) -> [String] {
    let wording = index.indicator(finding.indicator)?.indicator.wording ?? Dutch.unknownIndicator
    var lines = [
      head(finding.id + "  " + wording),
      field(Dutch.proposal, Dutch.name(of: finding.verdict) + ". " + finding.reason),
    ]
    lines += finding.reservations.map {
      field(Dutch.letOpWord, Dutch.without(prefix: Dutch.letOp, $0.text))
    }
    lines += finding.remarks.map { field("Opmerking", $0.text) }
    lines.append(field(Dutch.ruleTerm, finding.rule))
    lines.append(field("Verandert bij", finding.wouldChange))
    lines += body(of: Trail(of: finding, in: index))
    lines += index.signals(on: finding).map {
      field("Signaal", "\($0.code) \($0.headline) (\($0.severity.rawValue)): \($0.reason)")
    }
    return lines
  }

  func lines(for signal: RaisedSignal) -> [String] {
    [
      head(signal.id + "  " + signal.headline),
      field("Ernst", signal.severity.rawValue),
      field("Aanpak", signal.aanpak ?? Dutch.wholeDossier),
      field("Waarom", signal.reason),
    ] + body(of: Trail(of: signal, in: index))
  }

  private func head(_ text: String) -> String { style.paint(TerminalText.line(text), .strong) }

  private func field(_ name: String, _ value: String) -> String {
    "  " + style.paint(name + ":", .soft) + " " + TerminalText.line(value)
  }

  private func body(of trail: Trail) -> [String] {
    var lines: [String] = []
    for row in trail.questions {
      lines.append(
        field("Vraag \(row.code)", row.question?.wording ?? Dutch.unknownQuestion))
      lines += row.cells.map { "    - " + TerminalText.line(answer(in: $0)) }
    }
    for bearing in Trail.passageOrder {
      let passages = trail.passages(bearing)
      guard !passages.isEmpty else { continue }
      lines.append("  " + style.paint(Dutch.passagesHead(bearing) + ":", .soft))
      for passage in passages { lines += self.lines(for: passage) }
    }
    for fact in trail.facts {
      lines.append(field("Feit", "\(Dutch.factKind(fact.content.kind)): \(fact.content.value)"))
      lines += fact.content.spans.enumerated().map { position, span in
        let sentence = index.sentence(of: fact.id, place: position)
        let words =
          sentence.map { $0.before + "\u{2039}" + span.quote + "\u{203A}" + $0.after } ?? span.quote
        return "    “\(TerminalText.line(words))” (\(Dutch.shortPage(span.page)))"
      }
      lines.append(
        "    " + cite(fact.content.document, page: fact.content.spans.first?.page))
    }
    lines += trail.judgements.map { field("Oordeel", Dutch.judgement($0.content)) }
    for absence in trail.absences { lines += self.lines(for: absence) }
    lines += trail.missing.map { "  " + TerminalText.line(Dutch.missing($0)) }
    return lines
  }

  private func answer(in cell: AnswersSideBySide.Cell) -> String {
    let who = "\(cell.party.name) (\(Dutch.role(cell.party.role)))"
    switch cell.state {
    case .noAnswer: return "\(who): \(Dutch.noAnswer)"
    case .notAsked: return "\(who): \(Dutch.notAsked)"
    case .notReceived: return "\(who): \(Dutch.notReceived)"
    case .answered(let answer, let bearing):
      let word = Dutch.answer(answer.value)
      let literal = answer.literal.isEmpty || answer.literal == word ? nil : "“\(answer.literal)”"
      let parts: [String?] = [
        [word, literal].compactMap { $0 }.joined(separator: " – "),
        answer.coding.map { "codering: \($0)" }, answer.explanation.map { "“\($0)”" },
        Dutch.bearing(bearing), Dutch.place(answer.source),
      ]
      return "\(who): " + parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }

  private func lines(for passage: Passage) -> [String] {
    let quote = MarkedQuote(passage)
    // The blanks at the seams are kept: only the whole sentence is trimmed.
    let marked =
      quote.match.isEmpty
      ? TerminalText.line(quote.before)
      : TerminalText.line(quote.before + "\u{2039}" + quote.match + "\u{203A}" + quote.after)
    return [
      "    “\(marked)”",
      "    " + cite(passage.span.document, page: passage.span.page)
        + " " + TerminalText.line("· \(Dutch.term) ‘\(passage.term)’"),
    ]
  }

  private func cite(_ id: Document.ID, page: Int?) -> String {
    guard let paper = index.paper(id) else { return Dutch.unknownPaper(id.sha256) }
    let parts: [String?] = [
      paper.title == paper.path ? nil : paper.title, paper.path,
      page.map { Dutch.page($0, label: paper.label(ofPage: $0)) }, Dutch.status(paper.status),
      paper.date.map(Dutch.date) ?? Dutch.noDate,
    ]
    return TerminalText.line(parts.compactMap { $0 }.joined(separator: " · "))
  }

  private func lines(for absence: Absence) -> [String] {
    var lines = [field(Dutch.absenceHead, Dutch.absence(absence))]
    lines.append("    " + Dutch.searchedIn(absence))
    lines += absence.documents.map { "    - " + cite($0, page: nil) }
    if !absence.terms.isEmpty {
      lines.append(
        "    " + Dutch.terms(absence.terms.count) + ": "
          + TerminalText.line(absence.terms.joined(separator: ", ")))
    }
    if !absence.unreadPages.isEmpty {
      lines.append("    " + Dutch.unreadHead)
      lines += absence.unreadPages.map { "    - " + TerminalText.line(Dutch.unread($0, in: index)) }
    }
    return lines
  }
}
