import QuestionnaireReading
import SpoorModel
import Testing

struct QuestionnaireReaderTests {
  static let header = "aanpak;respondent;rol;vraag;antwoord;codering;toelichting\n"

  static let dossier = Dossier(aanpakken: [
    Aanpak(
      name: "Wijkteam",
      respondents: [
        Respondent(name: "gemeente Voorbeeld", role: .gemeente),
        Respondent(name: "MEE", role: .netwerkpartner),
      ])
  ])

  static let framework = Toetsingskader(
    id: "proef", title: "Proef", version: "1", scale: [], followUpMonths: 12,
    thresholds: .init(draftMonths: 12, policyMonths: 48, evaluationMonths: 48, broadList: 5),
    themes: [], rows: [], vocabulary: [],
    questions: [
      Question(
        code: "V1", wording: "?", askedOf: [.gemeente, .netwerkpartner], forms: [.jaNee, .open]),
      Question(code: "V2", wording: "?", askedOf: [.gemeente], forms: [.getal]),
      Question(code: "V3", wording: "?", askedOf: [.gemeente, .netwerkpartner], forms: [.lijst]),
    ], rules: [])

  static func reading(_ rows: String, header: String = header) -> QuestionnaireResult {
    QuestionnaireReader(dossier: dossier, framework: framework)
      .reading(of: [("vragenlijsten/a.csv", Array((header + rows).utf8))])
  }

  @Test(arguments: [
    ("ja", AnswerValue.ja), ("Nee", .nee), ("weet niet", .weetNiet), ("", .blank), ("  ", .blank),
    ("verwijst naar netwerkpartners", .verwijst("netwerkpartners")),
    ("Nee, niet echt", .text("Nee, niet echt")), ("80", .text("80")),
    ("weet niet wat u bedoelt", .text("weet niet wat u bedoelt")),
  ])
  func aShortAnswerIsUnderstoodAndALongOneKeptAsItStands(
    literal: String, value: AnswerValue
  ) throws {
    let result = Self.reading("Wijkteam;MEE;netwerkpartner;V1;\"\(literal)\";;\n")
    #expect(result.problems.isEmpty)
    #expect(result.answers.map(\.value) == [value])
  }

  @Test func numbersAndListsFollowTheFormOfTheQuestion() {
    let result = Self.reading(
      "Wijkteam;gemeente Voorbeeld;gemeente;V2;1.250;;\n"
        + "Wijkteam;gemeente Voorbeeld;gemeente;V3;\"GGD, reclassering (jeugd, volwassenen); MEE\";;\n"
    )
    #expect(
      result.answers.map(\.value)
        == [.number(1250), .list(["GGD", "reclassering (jeugd, volwassenen)", "MEE"])])
  }

  @Test func quotesLineBreaksMarkAndLineEndingsAreRead() throws {
    let text =
      "\u{FEFF}\"aanpak\",\"respondent\",\"rol\",\"vraag\",\"antwoord\",\"codering\",\"toelichting\"\r\n"
      + "Wijkteam,MEE,netwerkpartner,V1,\"Wij zeggen: \"\"soms\"\",\r\nmaar niet altijd\",eens,\r\n"
      + "Wijkteam,gemeente Voorbeeld,gemeente,V1,ja,,\"na een halfjaar\"\r\n"
    let result = Self.reading(text, header: "")
    #expect(result.problems.isEmpty)
    let first = try #require(result.answers.first)
    #expect(first.literal == "Wij zeggen: \"soms\",\nmaar niet altijd")
    #expect(first.coding == "eens")
    #expect(first.explanation == nil)
    #expect(first.source == QuestionnairePlace(path: "vragenlijsten/a.csv", line: 2))
    #expect(result.answers.last?.source.line == 4)
    #expect(result.answers.last?.explanation == "na een halfjaar")
  }

  @Test(arguments: [
    ("Wijkteam;MEE;netwerkpartner;V1;ja;\n", QuestionnaireProblem.Code.wrongColumnCount, true),
    ("Buurtteam;MEE;netwerkpartner;V1;ja;;\n", .unknownAanpak, true),
    ("Wijkteam;GGD;netwerkpartner;V1;ja;;\n", .unknownRespondent, true),
    ("Wijkteam;MEE;partner;V1;ja;;\n", .wrongRole, true),
    ("Wijkteam;MEE;gemeente;V1;ja;;\n", .wrongRole, true),
    ("Wijkteam;MEE;netwerkpartner;V9;ja;;\n", .unknownQuestion, true),
    ("Wijkteam;MEE;netwerkpartner;V2;4;;\n", .notAskedOfRole, false),
    ("Wijkteam;gemeente Voorbeeld;gemeente;V2;veel;;\n", .notANumber, false),
  ])
  func aWrongRowIsReportedWithItsPlace(
    row: String, code: QuestionnaireProblem.Code, isLeftOut: Bool
  ) throws {
    let result = Self.reading("Wijkteam;MEE;netwerkpartner;V3;GGD;;\n" + row)
    let problem = try #require(result.problems.first)
    #expect(result.problems.count == 1)
    #expect(problem.code == code)
    #expect(problem.place == QuestionnairePlace(path: "vragenlijsten/a.csv", line: 3))
    #expect(problem.isLeftOut == isLeftOut)
    #expect(result.answers.count == (isLeftOut ? 1 : 2))
  }

  @Test func theSecondAnswerToAQuestionIsReportedAndTheFirstCounts() {
    let result = Self.reading(
      "Wijkteam;MEE;netwerkpartner;V1;ja;;\nWijkteam;MEE;netwerkpartner;V1;nee;;\n")
    #expect(result.answers.map(\.value) == [.ja])
    #expect(result.problems.map(\.code) == [.duplicateAnswer])
  }

  @Test func aHeaderThatDiffersIsReportedWithWhatIsAllowed() throws {
    let result = Self.reading("Wijkteam;MEE;V1;ja\n", header: "aanpak;respondent;vraag;antwoord\n")
    #expect(result.answers.isEmpty)
    let problem = try #require(result.problems.first)
    #expect(problem.code == .wrongHeader)
    #expect(problem.message.contains("aanpak;respondent;rol;vraag;antwoord;codering;toelichting"))
  }

  @Test func anOpenQuoteIsReported() {
    let result = Self.reading("Wijkteam;MEE;netwerkpartner;V1;\"ja;;\nWijkteam;MEE\n")
    #expect(result.problems.map(\.code).contains(.openQuote))
    #expect(result.answers.isEmpty)
  }

  /// Found by fuzzing: such a break, pasted from a word processor, cut a row in two.
  @Test(arguments: ["\u{B}", "\u{2028}", "\u{2029}"])
  func aBreakInsideACellEndsNoRow(soft: String) throws {
    let result = Self.reading("Wijkteam;MEE;netwerkpartner;V1;eerst\(soft)dan;;\nx;y;z\n")
    #expect(result.answers.map(\.literal) == ["eerst\ndan"])
    let problem = try #require(result.problems.first)
    #expect(result.problems.count == 1)
    #expect(problem.code == .wrongColumnCount)
    #expect(problem.place.line == 3)
  }

  @Test(arguments: [[], [0x0A], [0xFF, 0xFE]] as [[UInt8]])
  func aFileWithoutTextIsReported(_ bytes: [UInt8]) {
    let result = QuestionnaireReader(dossier: Self.dossier, framework: Self.framework)
      .reading(of: [("a.csv", bytes)])
    #expect(result.problems.map(\.code).contains(.unreadableFile))
  }

  @Test func windowsLettersAreUnderstood() {
    let bytes =
      Array(Self.header.utf8) + Array("Wijkteam;MEE;netwerkpartner;V1;co".utf8) + [0xF6]
      + Array("rdinatie;;\n".utf8)
    let result = QuestionnaireReader(dossier: Self.dossier, framework: Self.framework)
      .reading(of: [("a.csv", bytes)])
    #expect(result.answers.first?.literal == "coördinatie")
  }

  @Test func tenMegabytesOfQuotesOrSeparatorsAreReadInLinearTime() {
    for byte in [UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "1")] {
      let bytes = Array(Self.header.utf8) + [UInt8](repeating: byte, count: 10_000_000)
      let clock = ContinuousClock()
      let time = clock.measure {
        _ = QuestionnaireReader(dossier: Self.dossier, framework: Self.framework)
          .reading(of: [("a.csv", bytes)])
      }
      #expect(time < .seconds(60))
    }
  }
}
