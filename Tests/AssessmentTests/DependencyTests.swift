import Assessment
import SpoorModel
import Testing

/// What changes when one thing changes, and nothing else.
struct DependencyTests {
  static let house = AcceptanceTests.house
  static let district = AcceptanceTests.district
  static let gemeente = "gemeente Sittard-Geleen"

  /// One change of the demo dossier, and what must come of it.
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: Set<String>
    let change: @Sendable (inout Demo) -> Void

    init(
      _ name: String, _ expected: Set<String>, _ change: @escaping @Sendable (inout Demo) -> Void
    ) {
      self.name = name
      self.expected = expected
      self.change = change
    }

    var testDescription: String { name }
  }

  static let findingChanges: [Change] = [
    Change("a partner denies a central person", ["Participatiehuis/T3.C2.I1"]) {
      $0.answer(house, "Kredietbank Limburg", "Q13", .nee)
    },
    Change("the gemeente knows the duration", ["TASs/Mijn Zuid/T5.C1.I1"]) {
      $0.answer(
        district, gemeente, "Q26", .text("tot het beter gaat"), coding: "tot doelen bereikt")
    },
    Change("an open answer loses its coding", ["Participatiehuis/T3.C4.I1"]) {
      $0.answer(house, gemeente, "Q18", .text("wij gaan langs"))
    },
    Change("the plan guides everybody", ["Participatiehuis/T3.C3.I1"]) {
      $0.answerAll(house, "Q16b", .ja)
    },
    Change("nobody answered on authority", ["TASs/Mijn Zuid/T4.C2.I3"]) {
      $0.answerAll(district, "Q24", .blank)
    },
    Change("the inspector misses no party", ["Participatiehuis/T4.C2.I1"]) {
      $0.dossier.judgements = []
    },
    Change(
      "the draft was adopted", ["TASs/Mijn Zuid/T3.C1.I1", "TASs/Mijn Zuid/T3.C1.I2"]
    ) { demo in
      demo.paper(Demo.programmePath) {
        $0.changed(status: DocumentStatus(editing: .definitief, decision: .vastgesteld))
      }
    },
    Change("a covenant is delivered", ["TASs/Mijn Zuid/T4.C2.I2"]) {
      $0.add(
        "Convenant tussen de partijen van de wijk.", path: "stukken/convenant.pdf",
        kind: .convenant, title: "Convenant Mijn Zuid", date: "2012-03-01",
        decision: .vastgesteld, to: district)
    },
    Change(
      "a page of the programme cannot be read",
      [
        "TASs/Mijn Zuid/T3.C1.I6", "TASs/Mijn Zuid/T4.C1.I2",
        // The reason stays; the proof of absence names the unread page.
      ]
    ) { demo in
      demo.paper(Demo.programmePath) { paper in
        paper.changed(
          pages: paper.pages + [
            PageRecord(
              number: paper.pages.count + 1, label: nil, text: PageText(""), outcome: .noTextLayer,
              quality: TextQuality(level: .none, reason: "no text layer"))
          ])
      }
    },
    Change("a page of a letter cannot be read", []) { demo in
      demo.paper("stukken/Beschikking PIW 2013.pdf") { paper in
        paper.changed(
          outcome: .readInPart,
          pages: paper.pages + [
            PageRecord(
              number: paper.pages.count + 1, label: nil, text: PageText(""), outcome: .damaged,
              quality: TextQuality(level: .none, reason: "damaged"))
          ])
      }
    },
  ]

  @Test(arguments: findingChanges)
  func exactlyTheDependentFindingsChange(_ change: Change) throws {
    var demo = try Demo()
    let before = demo.assessed().findings
    change.change(&demo)
    let after = demo.assessed().findings
    #expect(before.map(\.id) == after.map(\.id))
    let changed = zip(before, after).filter {
      $0.verdict != $1.verdict || $0.reservations != $1.reservations || $0.reason != $1.reason
    }
    #expect(Set(changed.map(\.0.id)) == change.expected)
  }

  static let removals: [Change] = [
    Change(
      "nothing names the memorandum",
      [
        "D01/Participatiehuis/Armoede en participatie: Visie en uitvoering",
        "D17/Participatiehuis/Armoede en participatie: Visie en uitvoering",
      ]
    ) { demo in
      demo.paper(Demo.evaluationPath) { $0.changed(references: []) }
    },
    Change("the copy is gone", ["D13/-/Subsidiebeschikking"]) { demo in
      demo.paper("stukken/KOPIE beschikking piw (002).pdf") { _ in nil }
    },
    Change("the scan is gone", ["D16/-/stukken/scan0041.pdf"]) { demo in
      demo.paper("stukken/scan0041.pdf") { _ in nil }
    },
    Change("the inspection looks back earlier", ["D03/TASs/Mijn Zuid/Sociaal programma TASs"]) {
      $0.dossier.peildatum = EDTF("2011-06-01")
    },
    Change("the lone voice joins the others", ["V03/Participatiehuis/T3.C2.I2"]) {
      $0.answer(house, "Partners in Welzijn", "Q14", .nee)
    },
    Change("the coordinator is independent", ["V08/Participatiehuis/Coördinator Participatiehuis"])
    {
      $0.dossier.aanpakken[0].respondents[3].isIndependent = true
    },
    Change("the number is given", ["V10/TASs/Mijn Zuid/Q03", "I12/TASs/Mijn Zuid/Q03"]) {
      $0.answer(district, gemeente, "Q03", .number(44))
    },
    Change("the duration has no maximum", ["I05/Participatiehuis/T5.C1.I1"]) {
      $0.answer(
        house, gemeente, "Q26", .text("tot de doelen zijn bereikt"), coding: "tot doelen bereikt")
    },
    Change("the plan guides everybody", ["I07/Participatiehuis/T3.C3.I1"]) {
      $0.answerAll(house, "Q16b", .ja)
    },
    Change(
      "a caseload was agreed",
      ["I08/TASs/Mijn Zuid/T3.C2.I3", "V04/TASs/Mijn Zuid/T3.C2.I3"]
    ) { $0.answer(district, "MEE", "Q15b", .ja) },
    Change("nobody speaks of privacy", ["I13/Participatiehuis/T4.C3.I1"]) {
      $0.answerAll(house, "Q25b", .blank)
    },
    Change("everybody uses coercion", ["I14/TASs/Mijn Zuid/T3.C4.I2"]) {
      $0.answer(district, "MEE", "Q19b", .ja)
    },
    Change("the factsheet has no date", ["P01/-/verwacht in oktober 2014"]) {
      $0.dossier.factsheetDate = nil
    },
    Change("one approach is not named", ["P07/-/via het CJG"]) {
      $0.dossier.namedAanpakken.removeFirst()
    },
    Change(
      "the gemeente knows the duration",
      ["V04/TASs/Mijn Zuid/T5.C1.I1"]
    ) {
      $0.answer(district, gemeente, "Q26", .text("zo lang als nodig"), coding: "zo lang als nodig")
    },
    Change(
      "the party takes part after all",
      ["I09/Participatiehuis/T4.C2.I1"]
    ) { $0.dossier.judgements = [] },
    Change("the kader turns a signal off", ["V08/Participatiehuis/Coördinator Participatiehuis"]) {
      $0.turnOff("V08")
    },
  ]

  @Test(arguments: removals)
  func removingTheCauseRemovesExactlyThatSignal(_ change: Change) throws {
    var demo = try Demo()
    let before = Set(demo.assessed().signals.map(\.id))
    change.change(&demo)
    let after = Set(demo.assessed().signals.map(\.id))
    #expect(before.subtracting(after) == change.expected)
    #expect(after.subtracting(before).isEmpty)
  }

  @Test func adoptionOfTheDraftRemovesEverythingThatRestsOnIt() throws {
    var demo = try Demo()
    let before = Set(demo.assessed().signals.map(\.id))
    demo.paper(Demo.programmePath) {
      $0.changed(status: DocumentStatus(editing: .definitief, decision: .vastgesteld))
    }
    let after = Set(demo.assessed().signals.map(\.id))
    #expect(
      Set(before.subtracting(after).map { $0.prefix(3) }) == ["D02", "D03", "D10"])
    #expect(after.subtracting(before).isEmpty)
  }
}

extension Demo {
  /// The same toetsingskader with a signal turned off.
  mutating func turnOff(_ code: String) {
    let old = framework
    framework = Toetsingskader(
      id: old.id, title: old.title, version: old.version, scale: old.scale,
      followUpMonths: old.followUpMonths, thresholds: old.thresholds, themes: old.themes,
      rows: old.rows, vocabulary: old.vocabulary, questions: old.questions, rules: old.rules,
      signals: old.signals.filter { $0.code != code } + [SignalSetting(code: code, isOn: false)])
  }
}
