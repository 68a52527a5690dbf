import SpoorModel
import TestSupport

/// A report made by hand, with everything that is awkward to show.
enum ReportFixture {
  static let positive = Verdict(symbol: "✓", label: "voldoet", sense: .positive)
  static let negative = Verdict(symbol: "✗", label: "verbeterpunt", sense: .negative)
  static let undetermined = Verdict(
    symbol: "niet te beoordelen", label: "niet te beoordelen", sense: .undetermined)

  /// A name that a page, a table and a terminal must all survive.
  static let awkward = "=SUM(A1)<script>alert('x')</script> & “Zo\u{1B}[31m Wonen” 🏠\u{202E}"

  static let nota = Document(
    id: Document.ID(sha256: String(repeating: "a", count: 64)),
    path: "stukken/nota <b>armoede</b> & participatie.pdf", mediaType: .pdf, bytes: 120_345)
  static let scan = Document(
    id: Document.ID(sha256: String(repeating: "b", count: 64)), path: "stukken/scan.pdf",
    mediaType: .pdf, bytes: 9)

  /// The pages of the nota, with the sentence and its words marked.
  static let layout = MarkedLayout(
    """
    # Sociaal programma, \(awkward)
    ⟦concept⟧ ⟦1 december 2010⟧
    \u{0C}De nota is een vervolg op eerder beleid. ⟦De regisseur heeft "geen" <i>⟦doorzettingsmacht⟧</i>
    binnen de aanpak.⟧ Dit staat ook in ⟦de nota "Armoede en participatie: Visie en uitvoering"⟧ uit 2007.
    """, path: nota.path)

  static func span(_ page: Int, _ text: String) -> SourceSpan {
    let place = layout.layout.pages[page - 1]
    let scalars = place.text.scalars
    let wanted = Array(text.unicodeScalars)
    let start =
      (0...max(0, scalars.count - wanted.count)).first {
        Array(scalars[$0..<min(scalars.count, $0 + wanted.count)]) == wanted
      } ?? 0
    return SourceSpan(start..<(start + wanted.count), on: place, of: nota.id)
  }

  static let sentence = span(
    2, "De regisseur heeft \"geen\" <i>doorzettingsmacht</i>\nbinnen de aanpak.")
  static let passage = Passage(
    group: "V10", term: "doorzettingsmacht", stance: .tegen, span: sentence,
    match: span(2, "doorzettingsmacht"))

  static let framework = Toetsingskader(
    id: "ggsr", title: "Toetsingskader GGSR, beleidsniveau", version: "1",
    scale: [positive, negative, undetermined], followUpMonths: 12,
    thresholds: .init(draftMonths: 12, policyMonths: 48, evaluationMonths: 24, broadList: 5),
    themes: [
      .init(
        id: "T1", name: "Toeleiding", description: "gezinnen zijn in beeld",
        criteria: [
          .init(
            id: "T1.C1", wording: "GGSR zijn in beeld",
            indicators: [
              .init(id: "T1.C1.I1", wording: "Dezelfde omschrijving", addressee: "netwerkpartners"),
              .init(id: "T1.C1.I2", wording: "Zicht op de populatie", addressee: "gemeente"),
            ])
        ]),
      .init(
        id: "T3", name: "Aanpak", description: "de aanpak is planmatig",
        criteria: [
          .init(
            id: "T3.C1", wording: "Planmatig",
            indicators: [
              .init(id: "T3.C1.I1", wording: "Beleid", addressee: "gemeente"),
              .init(id: "T3.C1.I2", wording: "Gezamenlijke visie", addressee: "gemeente"),
            ]),
          .init(
            id: "T3.C2", wording: "Een toegeruste regisseur",
            indicators: [
              .init(id: "T3.C2.I2", wording: "Doorzettingsmacht", addressee: "aanpak")
            ]),
        ]),
    ],
    rows: [
      .init(number: 1, indicators: ["T1.C1.I1"]), .init(number: 2, indicators: ["T1.C1.I2"]),
      .init(number: 3, indicators: ["T3.C1.I1", "T3.C1.I2"]),
    ], vocabulary: [],
    questions: [
      Question(
        code: "Q14", wording: "Heeft de regisseur doorzettingsmacht?",
        askedOf: [.gemeente, .netwerkpartner], forms: [.jaNee]),
      Question(
        code: "Q02", wording: "Hoeveel gezinnen?", askedOf: [.gemeente], forms: [.getal, .open]),
    ],
    rules: rules)

  /// The rule that asks for `Q14`; the template is a plain sentence, which always reads.
  private static let rules: [IndicatorRule] = {
    guard let sentence = try? TextTemplate("Niet geregeld.") else { return [] }
    return [
      IndicatorRule(
        indicator: "T3.C2.I2", code: "R11", questions: ["Q14"], vocabulary: ["V10"],
        paperUse: .magNietZwijgen,
        cases: [
          .init(when: .always, verdict: negative, reason: sentence, wouldChange: sentence)
        ])
    ]
  }()

  static func answer(
    _ respondent: String, _ role: RespondentRole, _ question: String, _ value: AnswerValue,
    _ literal: String, explanation: String? = nil, coding: String? = nil
  ) -> Answer {
    Answer(
      aanpak: "Participatiehuis", respondent: respondent, role: role, question: question,
      value: value, literal: literal, coding: coding, explanation: explanation,
      source: QuestionnairePlace(path: "vragenlijsten/antwoorden.csv", line: 12))
  }

  static let answers = [
    answer("gemeente", .gemeente, "Q14", .nee, "nee", explanation: "Daar wordt \"aan gewerkt\"."),
    answer(awkward, .netwerkpartner, "Q14", .ja, "ja, altijd", coding: "geregeld"),
    answer("Kredietbank", .netwerkpartner, "Q14", .weetNiet, "weet niet"),
    answer("MEE", .netwerkpartner, "Q14", .blank, ""),
    answer("gemeente", .gemeente, "Q02", .number(300), "300"),
  ]

  static let aanpak = Aanpak(
    name: "Participatiehuis", description: ["Coaching voor burgers met een uitkering."],
    families: 80,
    respondents: [
      Respondent(name: "Kredietbank", role: .netwerkpartner),
      Respondent(name: "Partners in Welzijn", role: .netwerkpartner),
    ], corePapers: [nota.path])

  static let absence = Absence(
    subject: "doorzettingsmacht geregeld in een kernstuk", documents: [nota.id, scan.id],
    pagesSearched: 2, terms: ["doorzettingsmacht", "mandaat <regisseur>"],
    unreadPages: [
      .init(document: scan.id, page: nil, reason: "no text layer"),
      .init(document: nota.id, page: 3, reason: "poor text layer"),
    ])

  static let reference = Reference(
    title: "Armoede en participatie: Visie en uitvoering", paperKind: .nota, date: EDTF.year(2007),
    kind: .gemeentelijk, role: .gebaseerdOp, expectDelivery: true)

  static let evidence: [Evidence] = [
    Evidence(id: "antwoord:1", content: .answer(answers[0])),
    Evidence(id: "antwoord:2", content: .answer(answers[1])),
    Evidence(id: "antwoord:3", content: .answer(answers[2])),
    Evidence(id: "antwoord:5", content: .answer(answers[4])),
    Evidence(
      id: "feit:status",
      content: .documentFact(
        DocumentFact(
          document: nota.id, kind: .status, value: "concept", spans: [span(1, "concept")]))
    ),
    Evidence(
      id: "feit:verwijzing",
      content: .documentFact(
        DocumentFact(
          document: nota.id, kind: .reference, value: reference.title,
          spans: [span(2, "Armoede en participatie: Visie en uitvoering")]))),
    Evidence(id: "gezocht:1", content: .absence(absence)),
    Evidence(
      id: "oordeel:1",
      content: .judgement(
        Judgement(
          aanpak: "Participatiehuis", indicator: nil, kind: "ontbrekende partij", value: "politie",
          by: "A. Inspecteur", on: EDTF("2013-09-02") ?? EDTF.fallback, explanation: nil, line: 9))),
    Evidence(id: "passage:1", content: .passage(passage)),
  ]

  static let findings: [Finding] = [
    Finding(
      aanpak: "Participatiehuis", indicator: "T1.C1.I2", verdict: positive, rule: "R2",
      reason: "De gemeente noemt een aantal.", wouldChange: "Geen getal.",
      evidenceFor: ["antwoord:5"], evidenceAgainst: [], absences: []),
    Finding(
      aanpak: "Participatiehuis", indicator: "T3.C1.I1", verdict: positive,
      reservations: [
        Reservation(text: "LET OP: De nota is een concept.", evidence: ["feit:status"])
      ],
      remarks: [
        Reservation(text: "Genoemd beleid is niet aangeleverd.", evidence: ["feit:verwijzing"])
      ],
      rule: "R8", reason: "Een nota beschrijft \(awkward).", wouldChange: "Geen stuk.",
      evidenceFor: ["passage:1", "bestaat niet"], evidenceAgainst: [], absences: []),
    Finding(
      aanpak: "Participatiehuis", indicator: "T3.C1.I2", verdict: undetermined, rule: "R8",
      reason: "De scan kon niet worden gelezen.", wouldChange: "Een leesbaar stuk.",
      evidenceFor: [], evidenceAgainst: [], absences: ["gezocht:1"]),
    Finding(
      aanpak: "Participatiehuis", indicator: "T3.C2.I2", verdict: negative, rule: "R11",
      reason: "Er is geen doorzettingsmacht aangetroffen.", wouldChange: "Een stuk dat het regelt.",
      evidenceFor: ["antwoord:1", "passage:1", "oordeel:1"], evidenceAgainst: ["antwoord:2"],
      absences: ["gezocht:1"], considered: ["antwoord:3"]),
    Finding(
      aanpak: "Aanpak <zonder> dossier", indicator: "X.9", verdict: negative, rule: "R0",
      reason: "Buiten het kader.", wouldChange: "-", evidenceFor: [],
      evidenceAgainst: ["antwoord:2"],
      absences: []),
  ]

  static let signals: [RaisedSignal] = [
    RaisedSignal(
      code: "D16", label: "niet leesbaar", severity: .midden, aanpak: nil, subject: scan.path,
      reason: "Geen tekstlaag.", evidence: []),
    RaisedSignal(
      code: "D02", label: "alleen conceptversie", headline: "concept uit 2010", severity: .hoog,
      aanpak: "Participatiehuis", subject: "-2+3 \(awkward)",
      reason: "@Alleen een concept, \"2010\".",
      evidence: ["feit:status"]),
    RaisedSignal(
      code: "I01", label: "doorzettingsmacht niet geregeld", severity: .hoog,
      aanpak: "Participatiehuis", subject: "T3.C2.I2", reason: "Twee antwoorden.",
      evidence: ["antwoord:1", "gezocht:1"]),
  ]

  static let facts = FactSheet(
    title: Fact(
      Title("Sociaal programma, \(awkward)"), span: span(1, "Sociaal programma"), confidence: 0.9,
      reader: "test/1", cue: "largest line"),
    kind: .programma,
    date: Fact(
      DocumentDate(
        value: EDTF.day(2010, 12, 1) ?? EDTF.fallback, text: "1 december 2010", role: .opgesteld),
      span: span(1, "1 december 2010"), confidence: 0.875, reader: "test/1", cue: "cover"),
    dates: [],
    status: DocumentStatus(
      editing: .concept,
      evidence: [
        Fact(
          StatusMarker(.concept), span: span(1, "concept"), confidence: 1, reader: "test/1",
          cue: "cover")
      ]),
    references: [
      Fact(
        reference, span: span(2, "Armoede en participatie: Visie en uitvoering"), confidence: 0.5,
        reader: "test/1", cue: "quoted", repair: "joined")
    ], rejectedTitles: [],
    rejectedDates: [
      Rejected(
        Fact(
          DocumentDate(value: EDTF.year(2007) ?? EDTF.fallback, text: "2007", role: .verwijzing),
          span: span(2, "2007"), confidence: 0.1, reader: "test/1", cue: "in a reference"),
        because: "it dates another paper")
    ])

  static let records = [
    DocumentRecord(
      document: nota, outcome: .readInPart,
      problems: [Problem(.poorTextLayer, page: 3, "page 3 reads badly")],
      pages: layout.layout.pages.map {
        PageRecord(
          number: $0.number, label: $0.number == 2 ? "ii" : nil, text: $0.text, outcome: .read,
          quality: $0.quality)
      } + [
        PageRecord(
          number: 3, label: nil, text: PageText("%%"), outcome: .read,
          quality: TextQuality(level: .poor, reason: "few words"))
      ], facts: facts, passages: [passage]),
    DocumentRecord(
      document: scan, outcome: .noTextLayer, problems: [Problem(.noTextLayer, "a scan")],
      pages: [
        PageRecord(
          number: 1, label: nil, text: PageText(""), outcome: .noTextLayer,
          quality: TextQuality(level: .none, reason: "no text"))
      ], facts: .empty, passages: []),
  ]

  static let report = DossierReport(
    dossier: Dossier(
      gemeente: "Sittard-Geleen", cbsCode: "GM1883", peildatum: EDTF.month(2013, 10),
      context: ["De gemeente heeft 94.535 inwoners."], aanpakken: [aanpak],
      namedAanpakken: ["via het CJG"]),
    framework: framework, documents: records,
    refusals: [
      Delivery.Refusal(
        path: "stukken/koppeling", outcome: .unreadable,
        problem: Problem(.linkNotFollowed, "a link that leads outside"))
    ], answers: answers, findings: findings, signals: signals,
    works: [
      PolicyWork(
        title: reference.title, versions: [],
        namedBy: [
          .init(evidence: "feit:verwijzing", reference: reference, aanpak: "Participatiehuis")
        ]),
      PolicyWork(
        title: "Sociaal programma", versions: [.init(document: nota.id, path: nota.path)],
        namedBy: []),
    ], evidence: evidence, assumptions: ["De peildatum is die van de factsheet."],
    questionnaireProblems: [
      QuestionnaireProblem(
        .unknownQuestion, at: QuestionnairePlace(path: "vragenlijsten/antwoorden.csv", line: 4),
        "vraag Q99 staat niet in het toetsingskader", isLeftOut: true)
    ])

  /// A folder in which nothing was found.
  static let empty = DossierReport(
    dossier: Dossier(), framework: framework, documents: [], refusals: [], answers: [],
    findings: [], signals: [], works: [], evidence: [], assumptions: [])
}

extension EDTF {
  /// For texts of the fixture that are known to be dates.
  static var fallback: EDTF { unknownYear }

  private static let unknownYear: EDTF = {
    guard let year = EDTF.year(1) else { preconditionFailure("year 1 is a year") }
    return year
  }()
}
