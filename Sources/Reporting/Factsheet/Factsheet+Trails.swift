import SpoorModel

/// The trail of every finding: what a reader needs to check it on paper.
extension Factsheet {
  var trails: HTML {
    HTML(.section, .anchor(Factsheet.trailsAnchor), .style("trails")) {
      HTML(.h2) { Dutch.trailsHead }
      HTML(.p) { Dutch.trailsIntroduction }
      for sheet in aanpakken {
        HTML(.h3, .anchor(sheet.trailAnchor)) { Dutch.aanpakHead(sheet.aanpak.name) }
        for entry in sheet.findings { self.article(entry) }
      }
    }
  }

  private func article(_ entry: FindingSheet) -> HTML {
    let finding = entry.finding
    return HTML(.article, .anchor(entry.trailAnchor), .style("trail")) {
      HTML(.h4) {
        HTML(.span, .style("id")) { finding.indicator }
        " " + (entry.place?.indicator.wording ?? Dutch.unknownIndicator)
      }
      HTML(.p) {
        HTML(.span, .style("proposal")) { Dutch.proposal + ": " }
        badge(finding.verdict)
        " " + finding.reason
      }
      notes(of: finding)
      HTML(.dl, .style("terms")) {
        term(Dutch.ruleTerm, finding.rule)
        term(Dutch.wouldChangeTerm, finding.wouldChange)
        if let place = entry.place, !place.indicator.addressee.isEmpty {
          term(Dutch.addresseeTerm, place.indicator.addressee)
        }
      }
      body(of: entry.trail)
      signals(on: finding)
      HTML(.p, .style("back")) {
        HTML(
          .a, .link(entry.anchor),
          .label("\(Dutch.backToFinding): \(finding.indicator), \(finding.aanpak)")
        ) { Dutch.backToFinding }
      }
    }
  }

  private func term(_ name: String, _ value: String) -> HTML {
    HTML(.div) {
      HTML(.dt) { name }
      HTML(.dd) { value.isEmpty ? "–" : value }
    }
  }

  /// Answers, passages, facts, judgements and what was searched without result.
  func body(of trail: Trail) -> HTML {
    HTML([
      answers(trail.questions),
      passages(of: trail),
      facts(trail.facts),
      judgements(trail.judgements),
      HTML(trail.absences.map { absence($0) }),
      HTML(trail.missing.map { id in HTML(.p, .style("empty")) { Dutch.missing(id) } }),
    ])
  }

  // MARK: Answers

  private func answers(_ questions: [AnswersSideBySide]) -> HTML {
    guard !questions.isEmpty else { return HTML([]) }
    // Questionnaires of several aanpakken have different respondents: a table each.
    var order: [String] = []
    for row in questions where !order.contains(row.aanpak) { order.append(row.aanpak) }
    return HTML(
      order.map { name in
        let rows = questions.filter { $0.aanpak == name }
        return table(
          of: rows, caption: order.count > 1 ? Dutch.answersCaption(name) : Dutch.answersHead)
      })
  }

  private func table(of rows: [AnswersSideBySide], caption: String) -> HTML {
    HTML(.div, .style("scroll")) {
      HTML(.table, .style("answers")) {
        HTML(.caption) { caption }
        HTML(.thead) {
          HTML(.tr) {
            HTML(.th, .scope(.col)) { Dutch.questionColumn }
            for cell in rows.first?.cells ?? [] {
              HTML(.th, .scope(.col)) {
                cell.party.name
                HTML(.small) { Dutch.role(cell.party.role) }
              }
            }
          }
        }
        HTML(.tbody) {
          for row in rows {
            HTML(.tr) {
              HTML(.th, .scope(.row)) {
                HTML(.span, .style("id")) { row.code }
                " " + (row.question?.wording ?? Dutch.unknownQuestion)
              }
              for cell in row.cells { self.cell(cell.state) }
            }
          }
        }
      }
    }
  }

  private func cell(_ state: AnswersSideBySide.State) -> HTML {
    switch state {
    case .answered(let answer, let bearing):
      return HTML(.td, bearing == .opposes ? .style("answer against") : .style("answer")) {
        content(of: answer, bearing: bearing)
      }
    case .noAnswer: return HTML(.td, .style("absent")) { Dutch.noAnswer }
    case .notAsked: return HTML(.td, .style("absent")) { Dutch.notAsked }
    case .notReceived: return HTML(.td, .style("absent")) { Dutch.notReceived }
    }
  }

  private func content(of answer: Answer, bearing: Bearing) -> HTML {
    let word = Dutch.answer(answer.value)
    let literal = answer.literal.isEmpty ? nil : answer.literal
    return HTML([
      HTML(.p) {
        if let word { HTML(.strong) { word } }
        if let literal, literal != word {
          if word != nil { " – " }
          HTML(.q) { literal }
        }
      },
      answer.coding.map { coding in
        HTML(.p) { "\(Dutch.coding): \(coding)" }
      } ?? HTML([]),
      answer.explanation.map { explanation in
        HTML(.p) {
          "\(Dutch.explanation): "
          HTML(.q) { explanation }
        }
      } ?? HTML([]),
      HTML(.p, .style("basis")) { "\(Dutch.bearing(bearing)) · \(Dutch.place(answer.source))" },
    ])
  }

  // MARK: Passages

  private func passages(of trail: Trail) -> HTML {
    HTML(
      Trail.passageOrder.map { bearing in
        let passages = trail.passages(bearing)
        guard !passages.isEmpty else { return HTML([]) }
        return HTML([
          HTML(.p, .style("sub")) { Dutch.passagesHead(bearing) },
          HTML(passages.prefix(Factsheet.openPassages).map { figure(of: $0) }),
          folded(Array(passages.dropFirst(Factsheet.openPassages))),
        ])
      })
  }

  /// So many passages of a kind stand open: those that decided come first.
  private static let openPassages = 5

  /// The other passages: their pages are named, their words a click away.
  private func folded(_ passages: [Passage]) -> HTML {
    guard !passages.isEmpty else { return HTML([]) }
    return HTML(.details, .style("more")) {
      HTML(.summary) { Dutch.morePassages(passages, in: index) }
      for passage in passages { self.figure(of: passage) }
    }
  }

  /// A sentence of a paper with its words marked, and where to find it.
  func figure(of passage: Passage) -> HTML {
    let quote = MarkedQuote(passage)
    return HTML(.figure, .style("quote")) {
      HTML(.blockquote) {
        quote.before
        if !quote.match.isEmpty { HTML(.mark) { quote.match } }
        quote.after
      }
      HTML(.figcaption) {
        citation(document: passage.span.document, page: passage.span.page)
        " · \(Dutch.term) ‘\(passage.term)’"
        if passage.stance == .tegen { " (\(Dutch.counterTerm))" }
      }
    }
  }

  /// Title, file, page, status and date of a paper: enough to open it at the right page.
  func citation(document id: Document.ID, page: Int?) -> HTML {
    guard let paper = index.paper(id) else {
      return HTML(.span) { Dutch.unknownPaper(id.sha256) }
    }
    return HTML([
      paper.title == paper.path
        ? HTML([]) : HTML([HTML(.cite) { paper.title }, HTML(text: " · ")]),
      HTML(.a, .link(Factsheet.document(paper.ordinal))) { paper.path },
      page.map { number in
        HTML([
          HTML(text: ", "),
          HTML(.strong) { Dutch.page(number, label: paper.label(ofPage: number)) },
        ])
      } ?? HTML([]),
      HTML(text: " · "),
      statusBadge(paper.status),
      HTML(text: " · " + (paper.date.map(Dutch.date) ?? Dutch.noDate)),
    ])
  }

  func statusBadge(_ status: DocumentStatus.Summary) -> HTML {
    HTML(.span, status == .concept ? .style("status concept") : .style("status")) {
      Dutch.status(status)
    }
  }

  // MARK: Facts, judgements, absences

  private func facts(_ facts: [Trail.Weighed<DocumentFact>]) -> HTML {
    guard !facts.isEmpty else { return HTML([]) }
    return HTML([
      HTML(.p, .style("sub")) { Dutch.factsHead },
      HTML(facts.map { fact($0) }),
    ])
  }

  private func fact(_ weighed: Trail.Weighed<DocumentFact>) -> HTML {
    let fact = weighed.content
    return HTML(.figure, .style("quote")) {
      HTML(.p) {
        "\(Dutch.factKind(fact.kind)): "
        HTML(.strong) { fact.value }
        HTML(.span, .style("basis")) { " · \(Dutch.bearing(weighed.bearing))" }
      }
      quotes(of: fact, id: weighed.id)
      HTML(.figcaption) { citation(document: fact.document, page: fact.spans.first?.page) }
    }
  }

  /// The words of a fact, each place in its sentence where that is known, and with its page where there are several.
  func quotes(of fact: DocumentFact, id: Evidence.ID) -> HTML {
    let isScattered = Set(fact.spans.map(\.page)).count > 1
    let shown = fact.spans.prefix(SentenceFinder.places)
    let rest = fact.spans.dropFirst(SentenceFinder.places).map(\.page)
    return HTML(
      shown.enumerated().map { place, span in
        HTML([
          quote(span, in: index.sentence(of: id, place: place)),
          isScattered
            ? HTML(.p, .style("basis")) { Dutch.page(span.page, label: nil) } : HTML([]),
        ])
      } + [rest.isEmpty ? HTML([]) : HTML(.p, .style("basis")) { Dutch.alsoOn(pages: rest) }])
  }

  private func quote(_ span: SourceSpan, in sentence: SentenceContext?) -> HTML {
    HTML(.blockquote) {
      if let sentence {
        sentence.before
        HTML(.mark) { span.quote }
        sentence.after
      } else {
        span.quote
      }
    }
  }

  private func judgements(_ judgements: [Trail.Weighed<Judgement>]) -> HTML {
    guard !judgements.isEmpty else { return HTML([]) }
    return HTML([
      HTML(.p, .style("sub")) { Dutch.judgementsHead },
      HTML(.ul) {
        for entry in judgements {
          HTML(.li) { Dutch.judgement(entry.content) }
        }
      },
    ])
  }

  /// What was searched without result, with the limits of the search.
  func absence(_ absence: Absence) -> HTML {
    HTML(.section, .style("absence")) {
      HTML(.p, .style("sub")) { Dutch.absenceHead }
      HTML(.p) { Dutch.absence(absence) }
      HTML(.p) { Dutch.searchedIn(absence) }
      if !absence.documents.isEmpty {
        HTML(.ul) {
          for id in absence.documents { HTML(.li) { citation(document: id, page: nil) } }
        }
      }
      if !absence.terms.isEmpty {
        HTML(.details, .open) {
          HTML(.summary) { Dutch.terms(absence.terms.count) }
          HTML(.p) { absence.terms.map { "‘\($0)’" }.joined(separator: ", ") }
        }
      }
      if !absence.unreadPages.isEmpty {
        HTML(.p) { HTML(.strong) { Dutch.unreadHead } }
        HTML(.ul) {
          for page in absence.unreadPages { HTML(.li) { Dutch.unread(page, in: index) } }
        }
      }
    }
  }

  private func signals(on finding: Finding) -> HTML {
    let signals = index.signals(on: finding)
    guard !signals.isEmpty else { return HTML([]) }
    return HTML([
      HTML(.p, .style("sub")) { Dutch.signalsHead },
      HTML(.ul) {
        for signal in signals {
          HTML(.li) {
            "\(signal.code) \(signal.headline) (\(signal.severity.rawValue)): \(signal.reason)"
          }
        }
      },
    ])
  }
}
