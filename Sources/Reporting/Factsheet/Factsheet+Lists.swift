import SpoorModel

/// Signals, papers that were named and did not come, and every file with its outcome.
extension Factsheet {
  var signals: HTML {
    HTML(.section, .anchor(Factsheet.signalsAnchor)) {
      HTML(.h2) { Dutch.signalsHead }
      HTML(.p) { Dutch.signalsIntroduction }
      if report.signals.isEmpty {
        HTML(.p, .style("empty")) { Dutch.noSignals }
      } else {
        HTML(.table, .style("signals")) {
          HTML(.caption) { Dutch.signalsCaption }
          HTML(.thead) {
            HTML(.tr) {
              for name in Dutch.signalColumns { HTML(.th, .scope(.col)) { name } }
            }
          }
          HTML(.tbody) {
            for (number, signal) in index.signalsByWeight.enumerated() {
              self.row(signal, number: number + 1)
            }
          }
        }
      }
    }
  }

  private func row(_ signal: RaisedSignal, number: Int) -> HTML {
    HTML(.tr, .anchor(Factsheet.signal(number))) {
      HTML(.td) { HTML(.span, severityStyle(signal.severity)) { signal.severity.rawValue } }
      HTML(.th, .scope(.row)) {
        HTML(.span, .style("id")) { signal.code }
        " " + signal.headline
        if signal.headline != signal.label { HTML(.small) { signal.label } }
      }
      HTML(.td) { signal.aanpak ?? Dutch.wholeDossier }
      HTML(.td) {
        HTML(.p) {
          HTML(.strong) { subject(of: signal) }
          ": " + signal.reason
        }
        if !signal.evidence.isEmpty {
          // What a finding's trail shows in full is not printed twice.
          HTML(.details, finding(of: signal) == nil ? .style("own") : .style("more")) {
            HTML(.summary) { Dutch.evidence(signal.evidence.count) }
            HTML(.ul) { for id in signal.evidence { HTML(.li) { self.line(of: id) } } }
          }
        }
      }
    }
  }

  private func subject(of signal: RaisedSignal) -> HTML {
    guard let entry = finding(of: signal) else { return HTML(text: signal.subject) }
    return HTML(.a, .link(entry.anchor)) { signal.subject }
  }

  /// The finding that a signal is about, where it is about one.
  private func finding(of signal: RaisedSignal) -> FindingSheet? {
    guard let name = signal.aanpak else { return nil }
    return aanpakken.first { $0.aanpak.name == name }?.sheet(for: signal.subject)
  }

  /// One piece of evidence in a line: the words, and where they stand.
  private func line(of id: Evidence.ID) -> HTML {
    switch index.content(of: id) {
    case .passage(let passage): HTML([quote(of: passage), place(of: passage.span)])
    case .documentFact(let fact):
      HTML([
        HTML(text: "\(Dutch.factKind(fact.kind)): \(fact.value)"),
        fact.spans.first.map { place(of: $0) }
          ?? HTML(text: " · " + (index.paper(fact.document)?.path ?? fact.document.sha256)),
      ])
    case .answer(let answer):
      HTML([
        HTML(.q) { answer.literal.isEmpty ? Dutch.noAnswer : answer.literal },
        HTML(.span, .style("basis")) { " " + Dutch.cite(answer) },
      ])
    case .judgement(let judgement): HTML(text: Dutch.judgement(judgement))
    case .absence(let absence): HTML(text: Dutch.shortAbsence(absence))
    case nil: HTML(text: Dutch.missing(id))
    }
  }

  private func quote(of passage: Passage) -> HTML {
    let quote = MarkedQuote(passage)
    return HTML(.q) {
      quote.before
      if !quote.match.isEmpty { HTML(.mark) { quote.match } }
      quote.after
    }
  }

  private func place(of span: SourceSpan) -> HTML {
    HTML(.span, .style("basis")) {
      " · \(index.paper(span.document)?.path ?? span.document.sha256), \(Dutch.shortPage(span.page))"
    }
  }

  private func severityStyle(_ severity: Severity) -> Attribute {
    switch severity {
    case .hoog: .style("severity hoog")
    case .midden: .style("severity midden")
    case .laag: .style("severity laag")
    }
  }

  // MARK: Named, not delivered

  var missingWorks: HTML {
    let works = index.missingWorks
    return HTML(.section, .anchor(Factsheet.missingAnchor)) {
      HTML(.h2) { Dutch.missingHead }
      HTML(.p) { Dutch.missingIntroduction(report, completeness: Completeness(index)) }
      if works.isEmpty {
        HTML(.p, .style("empty")) { Dutch.nothingMissing }
      }
      for (number, work) in works.enumerated() {
        HTML(.article, .anchor(Factsheet.missingWork(number + 1)), .style("work")) {
          HTML(.h3) { work.title }
          for mention in work.namedBy { self.mention(mention) }
        }
      }
    }
  }

  private func mention(_ mention: PolicyWork.Mention) -> HTML {
    HTML([
      HTML(.p, .style("basis")) { Dutch.mention(mention) },
      piece(of: mention.evidence),
    ])
  }

  /// One piece of evidence by itself.
  private func piece(of id: Evidence.ID) -> HTML {
    switch index.content(of: id) {
    case .passage(let passage): figure(of: passage)
    case .documentFact(let fact):
      HTML(.figure, .style("quote")) {
        if fact.spans.isEmpty { HTML(.p) { "\(Dutch.factKind(fact.kind)): \(fact.value)" } }
        quotes(of: fact, id: id)
        HTML(.figcaption) { citation(document: fact.document, page: fact.spans.first?.page) }
      }
    case .answer(let answer): figure(of: answer)
    case .judgement(let judgement): HTML(.p) { Dutch.judgement(judgement) }
    case .absence(let absence): self.absence(absence)
    case nil: HTML(.p, .style("empty")) { Dutch.missing(id) }
    }
  }

  /// One answer by itself; a blank has no words to quote.
  private func figure(of answer: Answer) -> HTML {
    let words = [answer.literal, answer.explanation ?? ""].filter { !$0.isEmpty }
    return HTML(.figure, .style("quote")) {
      if words.isEmpty {
        HTML(.p, .style("absent")) { Dutch.answer(answer.value) ?? Dutch.noAnswer }
      } else {
        HTML(.blockquote) { words.joined(separator: " – ") }
      }
      HTML(.figcaption) { Dutch.cite(answer) }
    }
  }

  // MARK: Files

  var files: HTML {
    HTML(.section, .anchor(Factsheet.filesAnchor)) {
      HTML(.h2) { Dutch.filesHead }
      HTML(.p) { Dutch.filesIntroduction }
      if report.documents.isEmpty, report.refusals.isEmpty {
        HTML(.p, .style("empty")) { Dutch.noFiles }
      } else {
        HTML(.table, .style("files")) {
          HTML(.caption) { Dutch.filesCaption }
          HTML(.thead) {
            HTML(.tr) {
              for name in Dutch.fileColumns { HTML(.th, .scope(.col)) { name } }
            }
          }
          HTML(.tbody) {
            for (number, record) in report.documents.enumerated() {
              self.row(record, number: number + 1)
            }
            for refusal in report.refusals { self.row(refusal) }
          }
        }
      }
    }
  }

  private func row(_ record: DocumentRecord, number: Int) -> HTML {
    let facts = record.facts
    return HTML(.tr, .anchor(Factsheet.document(number))) {
      HTML(.td) { String(number) }
      HTML(.th, .scope(.row)) {
        HTML(.span, .style("path")) { record.document.path }
        HTML(.small) { facts.title?.value.value ?? Dutch.noTitle }
        HTML(.small, .style("hash")) { "SHA-256 \(record.document.id.sha256)" }
      }
      HTML(.td) {
        HTML(.p) { Dutch.kind(facts.kind) }
        HTML(.p) {
          if let date = facts.date {
            Dutch.date(date.value.value)
            " (\(date.value.role.rawValue), \(Dutch.shortPage(date.span.page)))"
          } else {
            Dutch.noDate
          }
        }
        HTML(.p) {
          statusBadge(facts.status.summary)
          if let marker = facts.status.evidence.first {
            " (\(Dutch.shortPage(marker.span.page)): "
            HTML(.q) { marker.span.quote }
            ")"
          }
        }
      }
      HTML(.td) { String(record.pages.count) }
      HTML(.td) {
        HTML(.p) { HTML(.strong) { Dutch.outcome(record.outcome) } }
        problems(of: record)
      }
    }
  }

  private func problems(of record: DocumentRecord) -> HTML {
    let lines = Dutch.problems(of: record)
    guard !lines.isEmpty else { return HTML([]) }
    return HTML(.ul, .style("plain")) { for line in lines { HTML(.li) { line } } }
  }

  private func row(_ refusal: Delivery.Refusal) -> HTML {
    HTML(.tr) {
      HTML(.td) { "–" }
      HTML(.th, .scope(.row)) { HTML(.span, .style("path")) { refusal.path } }
      HTML(.td) { "–" }
      HTML(.td) { "–" }
      HTML(.td) {
        HTML(.p) { HTML(.strong) { Dutch.outcome(refusal.outcome) } }
        HTML(.p) { Dutch.problem(refusal.problem.code) }
      }
    }
  }
}
