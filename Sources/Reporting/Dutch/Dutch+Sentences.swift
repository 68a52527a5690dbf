import SpoorModel

/// Sentences that are made of values.
extension Dutch {
  // MARK: Head and overview

  static func pageTitle(gemeente: String?) -> String {
    "Uitkomsten toezichtonderzoek" + (gemeente.map { " \($0)" } ?? "")
  }

  static func contextHead(gemeente: String?) -> String {
    "Context" + (gemeente.map { " \($0)" } ?? "")
  }

  static func aanpakHead(_ name: String) -> String { "Aanpak: \(name)" }

  static func headFacts(of report: DossierReport) -> String {
    let dossier = report.dossier
    let code = dossier.cbsCode.map { " (\($0))" } ?? ""
    return [
      dossier.gemeente.map { "Gemeente \($0)\(code)" } ?? "Gemeente niet opgegeven",
      dossier.peildatum.map { "Peildatum: \(date($0))" } ?? "Peildatum niet opgegeven",
      "Toetsingskader: \(report.framework.id), versie \(report.framework.version)",
    ].joined(separator: " · ")
  }

  static func footer(framework: Toetsingskader) -> String {
    "Gemaakt met Spoor volgens \(framework.title), versie \(framework.version). Dezelfde aanlevering geeft "
      + "dezelfde factsheet. Dezelfde gegevens staan voor programma's in evidence.json, findings.csv en "
      + "signals.csv."
  }

  /// A verdict with its sign, once where sign and words are the same.
  static func name(of verdict: Verdict) -> String {
    verdict.symbol.isEmpty || verdict.symbol == verdict.label
      ? verdict.label : "\(verdict.symbol) \(verdict.label)"
  }

  static func legend(scale: [Verdict]) -> String {
    let verdicts = scale.map { verdict in
      verdict.symbol == verdict.sense.sign
        ? "\(verdict.symbol) \(verdict.label)" : "\(verdict.sense.sign) \(verdict.label)"
    }
    return "Elk vak is een indicator, in de volgorde van het toetsingskader. "
      + (verdicts + ["streep onder het vak: met \(letOpWord)"]).joined(separator: " · ")
      + ". Een vak leidt naar het spoor."
  }

  static func square(_ finding: Finding, wording: String) -> String {
    let flag = finding.reservations.isEmpty ? "" : ", met \(letOpWord)"
    return "\(finding.aanpak), \(finding.indicator) \(wording): \(name(of: finding.verdict))\(flag)"
  }

  /// A figure with its name.
  struct Figure {
    let name: String
    let value: String
  }

  static func completeness(_ state: Completeness) -> [Figure] {
    [
      Figure(name: "Bestanden aangeleverd", value: String(state.delivered)),
      Figure(name: "Gelezen", value: String(state.read)),
      Figure(name: "Gedeeltelijk gelezen", value: String(state.readInPart)),
      Figure(name: "Niet gelezen", value: String(state.notRead)),
      Figure(name: "Leeg", value: String(state.empty)),
      Figure(name: "Pagina's", value: String(state.pages)),
      Figure(name: "Pagina's niet of onzeker gelezen", value: String(state.unsurePages)),
      Figure(name: "Genoemd, niet aangeleverd", value: String(state.missingWorks)),
      Figure(name: "Vragenlijsten ontvangen", value: "\(state.answered) van \(state.respondents)"),
    ]
  }

  static func completenessVerdict(_ state: Completeness) -> String {
    if state.delivered == 0 { return noFiles }
    return state.isReadInFull
      ? "Alle aangeleverde bestanden konden volledig worden gelezen."
      : "Niet alles kon (goed) worden gelezen. Wat daarin staat, is in deze voorstellen niet meegewogen."
  }

  static func assessed(_ names: [String]) -> String {
    names.isEmpty
      ? "Er is geen aanpak beoordeeld."
      : "In deze factsheet \(names.count == 1 ? "is" : "zijn") beoordeeld: \(list(names))."
  }

  static func notAssessed(_ names: [String]) -> String {
    "De gemeente noemt ook: \(list(names)). Daarover doet deze factsheet geen voorstel."
  }

  // MARK: Aanpak

  static func received(_ isReceived: Bool) -> String {
    isReceived ? "vragenlijst ontvangen" : notReceived
  }

  static func families(_ number: Int) -> String {
    "Volgens opgave krijgen nu \(count(number, "gezin", "gezinnen")) hulp en ondersteuning via deze aanpak."
  }

  static func findingsIntroduction(_ aanpak: String, scale: [Verdict]) -> String {
    "‘\(aanpak)’ is per indicator van het toetsingskader bekeken. Mogelijke voorstellen: "
      + scale.map { name(of: $0) }.joined(separator: ", ")
      + ". Een \(letOpWord) is een voorbehoud bij een bevinding."
  }

  static func conclusionCaption(_ aanpak: String) -> String { "Conclusie per thema, \(aanpak)" }

  static func undetermined(_ indicators: [String]) -> String {
    "Niet te beoordelen, en daarom in geen van beide vakken: \(list(indicators))."
  }

  /// The text of a LET OP without the words that are printed before it anyway.
  static func without(prefix: String, _ text: String) -> String {
    guard text.hasPrefix(prefix) else { return text }
    return String(text.dropFirst(prefix.count).drop { $0 == " " })
  }

  /// What a finding rests on, in one line: numbers, and the pages of the papers.
  static func basis(of trail: Trail, in index: ReportIndex) -> String {
    var parts: [String] = []
    let weighed = trail.questions.flatMap(\.cells).count { cell in
      if case .answered(_, let bearing) = cell.state { bearing != .shown } else { false }
    }
    if weighed > 0 { parts.append(answers(weighed)) }
    if !trail.passages.isEmpty {
      parts.append(
        "\(passages(trail.passages.count)) (\(places(of: trail.passages.map(\.content.span), in: index)))"
      )
    }
    if !trail.facts.isEmpty {
      parts.append(count(trail.facts.count, "feit over een stuk", "feiten over stukken"))
    }
    if !trail.judgements.isEmpty {
      parts.append(
        count(trail.judgements.count, "oordeel van de inspecteur", "oordelen van de inspecteur"))
    }
    if !trail.absences.isEmpty { parts.append("een zoektocht zonder resultaat") }
    return "Rust op: \(parts.isEmpty ? "zie het spoor" : list(parts))."
  }

  /// The files of passages, each with its pages.
  private static func places(of spans: [SourceSpan], in index: ReportIndex) -> String {
    var order: [String] = []
    var pages: [String: Set<Int>] = [:]
    for span in spans {
      let path = index.paper(span.document)?.path ?? span.document.sha256
      if pages[path] == nil { order.append(path) }
      pages[path, default: []].insert(span.page)
    }
    // So many are named; the trail names them all.
    let shown = order.prefix(3).map { path in
      let numbers = (pages[path] ?? []).sorted()
      let head = list(numbers.prefix(6).map(String.init)) + (numbers.count > 6 ? " …" : "")
      return "\(path) p. \(head)"
    }
    return shown.joined(separator: "; ") + (order.count > 3 ? "; …" : "")
  }

  // MARK: Trail

  static func answersCaption(_ aanpak: String) -> String { "\(answersHead), \(aanpak)" }

  static func place(_ place: QuestionnairePlace) -> String { "\(place.path), regel \(place.line)" }

  static func cite(_ answer: Answer) -> String {
    "\(answer.respondent) (\(role(answer.role))), vraag \(answer.question) · \(answer.aanpak) · "
      + place(answer.source)
  }

  static func passagesHead(_ bearing: Bearing) -> String {
    switch bearing {
    case .supports: "Passages die voor de indicator pleiten"
    case .opposes: "Passages die tegen de indicator pleiten"
    case .reserves: "Passages bij \(letOpWord)"
    case .remarks: "Passages bij de opmerking"
    case .considered, .shown: "Passages die zijn bekeken en niet meetellen"
    }
  }

  /// The passages that are folded away, with their files and pages.
  static func morePassages(_ passages: [Passage], in index: ReportIndex) -> String {
    "Nog \(self.passages(passages.count)): \(places(of: passages.map(\.span), in: index))"
  }

  /// What was searched without result, in one line.
  static func shortAbsence(_ absence: Absence) -> String {
    "\(absenceHead): \(absence.subject) (\(papers(absence.documents.count)), "
      + "\(pages(absence.pagesSearched)), \(count(absence.terms.count, "zoekterm", "zoektermen")))"
  }

  static func unknownPaper(_ sha256: String) -> String {
    "Stuk met SHA-256 \(sha256), dat niet in de lijst van bestanden staat"
  }

  static func judgement(_ judgement: Judgement) -> String {
    let explanation = judgement.explanation.map { " Toelichting: \($0)" } ?? ""
    return
      "\(judgement.kind): \(judgement.value) (\(judgement.by), \(date(judgement.on)); dossier.yaml, regel "
      + "\(judgement.line)).\(explanation)"
  }

  static func absence(_ absence: Absence) -> String {
    "\(absence.subject): niet aangetroffen in de aangeleverde stukken."
  }

  static func searchedIn(_ absence: Absence) -> String {
    absence.documents.isEmpty
      ? "Er was geen stuk of vragenlijst om in te zoeken."
      : "Gezocht in \(papers(absence.documents.count)), \(pages(absence.pagesSearched)) in totaal:"
  }

  static func terms(_ number: Int) -> String {
    "Met \(count(number, "zoekterm", "zoektermen"))"
  }

  static func unread(_ reference: Absence.PageReference, in index: ReportIndex) -> String {
    guard let paper = index.paper(reference.document) else {
      return unknownPaper(reference.document.sha256)
    }
    guard let number = reference.page else {
      return "\(paper.path): \(outcome(paper.record.outcome))"
    }
    let place = "\(paper.path), \(page(number, label: paper.label(ofPage: number)))"
    guard let record = paper.record.pages.first(where: { $0.number == number }) else {
      return place
    }
    return place + ": "
      + (record.outcome == .read ? quality(record.quality.level) : outcome(record.outcome))
  }

  static func page(_ number: Int, label: String?) -> String {
    guard let label, label != String(number) else { return "pagina \(number)" }
    return "pagina \(number) (gedrukt: \(label))"
  }

  static func alsoOn(pages numbers: [Int]) -> String { "Ook op p. \(ranges(numbers))." }

  static func shortPage(_ number: Int) -> String { "p. \(number)" }

  static func missing(_ id: String) -> String {
    "Het bewijs “\(id)” wordt genoemd, maar staat niet in dit verslag. Meld dit aan de beheerder."
  }

  // MARK: Lists

  static func evidence(_ number: Int) -> String {
    count(number, "vindplaats of bewijsstuk", "vindplaatsen of bewijsstukken")
  }

  static func missingIntroduction(_ report: DossierReport, completeness: Completeness) -> String {
    let searched = "Gezocht onder de titels van \(files(completeness.delivered))."
    guard completeness.notRead + completeness.readInPart > 0 else { return searched }
    let unread = completeness.notRead + completeness.readInPart
    return searched
      + " Daarvan \(unread == 1 ? "kon" : "konden") \(unread) niet (geheel) worden gelezen: het genoemde stuk kan "
      + "daarbij zijn."
  }

  static func mention(_ mention: PolicyWork.Mention) -> String {
    let reference = mention.reference
    return [
      "Genoemd" + (mention.aanpak.map { " bij \($0)" } ?? ""),
      reference.paperKind == .onbekend ? nil : reference.paperKind.rawValue,
      kind(reference.kind),
      reference.date.map { date($0) },
      reference.role == .noemt ? nil : reference.role.rawValue,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// The problems of a document, those of one kind gathered over their pages.
  static func problems(of record: DocumentRecord) -> [String] {
    var order: [Problem.Code] = []
    var pages: [Problem.Code: [Int]] = [:]
    for problem in record.problems {
      if pages[problem.code] == nil { order.append(problem.code) }
      pages[problem.code, default: []] += problem.page.map { [$0] } ?? []
    }
    var lines = order.map { code in
      let numbers = pages[code] ?? []
      return problem(code) + (numbers.isEmpty ? "" : " (p. \(ranges(numbers)))")
    }
    let unread = record.pages.filter { $0.outcome != .read && $0.outcome != .empty }.map(\.number)
    if !unread.isEmpty { lines.append("niet gelezen: p. \(ranges(unread))") }
    let poor = record.pages.filter { $0.outcome == .read && $0.quality.level != .good }
    if !poor.isEmpty { lines.append("tekst onzeker: p. \(ranges(poor.map(\.number)))") }
    return lines
  }

  /// Numbers with runs drawn together: "1-3, 7".
  static func ranges(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in Set(numbers).sorted() {
      if let last = runs.last, number == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
