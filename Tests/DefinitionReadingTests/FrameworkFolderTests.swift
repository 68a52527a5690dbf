import DefinitionReading
import Foundation
import SpoorModel
import Testing

struct FrameworkFolderTests {
  @Test func theKaderOfTheProjectIsReadWhole() throws {
    let kader = try FrameworkFolder.toetsingskader(files: ProjectFiles.framework())
    #expect(kader.id == "ggsr-2013")
    #expect(kader.themes.count == 5)
    #expect(kader.themes.flatMap(\.criteria).count == 13)
    #expect(kader.indicators.count == 30)
    #expect(kader.rows.count == 25)
    #expect(kader.rules.map(\.indicator) == kader.indicators.map(\.id))
    #expect(kader.scale.map(\.symbol) == ["✓", "✗", "niet te beoordelen"])
    #expect(kader.followUpMonths == 12)
    #expect(
      kader.thresholds
        == Toetsingskader.Thresholds(
          draftMonths: 12, policyMonths: 48, evaluationMonths: 48, broadList: 5))
    #expect(
      kader.indicators.first { $0.id == "T3.C3.I1" }?.wording
        == "Uitgangspunt bij de aanpak is dat de netwerkpartners werken met en gezamenlijk plan per gezin"
    )
  }

  @Test func everyIndicatorHasWordsToSearchWith() throws {
    let kader = try FrameworkFolder.toetsingskader(files: ProjectFiles.framework())
    for indicator in kader.indicators {
      #expect(
        kader.vocabulary.contains { $0.indicators.contains(indicator.id) && !$0.terms.isEmpty },
        "\(indicator.id)")
    }
  }

  @Test func everyRuleShowsTheAnswersThatItReads() throws {
    let kader = try FrameworkFolder.toetsingskader(files: ProjectFiles.framework())
    for rule in kader.rules {
      for step in rule.cases {
        for question in step.reason.questions {
          #expect(rule.questions.contains(question), "\(rule.code)")
        }
      }
    }
  }

  /// What is changed in a file, and the place and code of the error that must come of it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let code: DefinitionError.Code
    let mentions: String

    var testDescription: String { "\(file): \(code.rawValue)" }
  }

  @Test(arguments: [
    Mistake(
      file: "kader.yaml", old: "voortgang_na_maanden: 12", new: "voortgang_na: 12",
      code: .unknownKey, mentions: "voortgang_na_maanden"),
    Mistake(
      file: "kader.yaml", old: "concept_maanden: 12", new: "concept_maanden: een jaar",
      code: .wrongType, mentions: "geheel getal"),
    Mistake(
      file: "kader.yaml", old: "versie: \"2013.1\"", new: "versie:", code: .missingKey,
      mentions: "versie"),
    Mistake(
      file: "kader.yaml", old: "  - [T5.C3.I1]", new: "  - [T5.C2.I1]", code: .duplicateName,
      mentions: "T5.C2.I1"),
    Mistake(
      file: "kader.yaml", old: "  - [T5.C3.I1]\n", new: "", code: .incomplete,
      mentions: "T5.C3.I1"),
    Mistake(
      file: "kader.yaml", old: "id: T1.C1.I2", new: "id: T1.C1.I1", code: .duplicateName,
      mentions: "T1.C1.I1"),
    Mistake(
      file: "vocabulary.yaml", old: "    naam: Populatie", new: "", code: .notYAML, mentions: ""),
    Mistake(
      file: "questions.yaml", old: "  - code: Q02a\n", new: "  - code: Q01\n",
      code: .duplicateName, mentions: "Q01"),
    Mistake(
      file: "questions.yaml", old: "vorm: [getal]", new: "vorm: [cijfer]", code: .unknownValue,
      mentions: "ja/nee, getal, lijst, open, stukken"),
    Mistake(
      file: "rules.yaml", old: "vragen: [Q14]", new: "vragen: [Q14x]", code: .unknownName,
      mentions: "Q14x"),
    Mistake(
      file: "rules.yaml", old: "hoeveel: meerderheid", new: "hoeveel: de meesten",
      code: .unknownValue, mentions: "minstens 2"),
    Mistake(
      file: "rules.yaml", old: "- als: {kernstuk_bevat: [visie]}",
      new: "- als: {kernstuk_bevat: [visies]}", code: .unknownName, mentions: "visies"),
    Mistake(
      file: "rules.yaml", old: "- als: {kernstuk_bevat: [visie]}",
      new: "- als: {kernstuk: [visie]}", code: .unknownKey, mentions: "kernstuk_bevat"),
    Mistake(
      file: "rules.yaml", old: "- als: {kernstuk_bevat: [visie]}",
      new: "- als: {altijd: ja, kernstuk_bevat: [visie]}", code: .wrongType,
      mentions: "precies één"),
    Mistake(
      file: "rules.yaml", old: "reden: In {kernstukken} staat een visie",
      new: "reden: In {kernstuk} staat een visie", code: .unknownValue, mentions: "{kernstukken}"),
    Mistake(
      file: "rules.yaml", old: "indicator: T5.C3.I1", new: "indicator: T5.C9.I1",
      code: .unknownName, mentions: "T5.C9.I1"),
    Mistake(
      file: "signals.yaml", old: "code: D11", new: "code: D10", code: .duplicateName,
      mentions: "D10"),
  ])
  func aMistakeIsAnErrorThatNamesFileAndLine(_ mistake: Mistake) throws {
    var files = try ProjectFiles.framework()
    let text = try #require(files[mistake.file])
    guard mistake.code != .notYAML else {
      files[mistake.file] = text + "\n  - [\n"
      let error = #expect(throws: DefinitionError.self) {
        try FrameworkFolder.toetsingskader(files: files)
      }
      #expect(error?.code == .notYAML)
      return
    }
    let place = try #require(text.range(of: mistake.old), "the test's own text is gone")
    files[mistake.file] = text.replacingCharacters(in: place, with: mistake.new)
    let error = #expect(throws: DefinitionError.self) {
      try FrameworkFolder.toetsingskader(files: files)
    }
    #expect(error?.code == mistake.code)
    #expect(error?.file == mistake.file)
    #expect(error?.message.contains(mistake.mentions) == true, "\(error?.message ?? "")")
  }

  @Test func theLineOfAnUnknownKeyIsItsOwn() throws {
    var files = try ProjectFiles.framework()
    files["signals.yaml"] = "signalen:\n  - code: D10\n    vraag: [Q09]\n"
    let error = #expect(throws: DefinitionError.self) {
      try FrameworkFolder.toetsingskader(files: files)
    }
    #expect(error?.line == 3)
    #expect(error?.description.hasPrefix("signals.yaml:3: De sleutel “vraag” is onbekend") == true)
  }

  @Test func aMissingFileIsNamed() throws {
    var files = try ProjectFiles.framework()
    files["rules.yaml"] = nil
    let error = #expect(throws: DefinitionError.self) {
      try FrameworkFolder.toetsingskader(files: files)
    }
    #expect(error?.code == .missingFile)
    #expect(error?.file == "rules.yaml")
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
    String(repeating: "? ", count: 100_000), "a: &a [b, b]\nb: *c\n", "\u{0}", "a: 1\na: 2\n",
  ])
  func hostileTextIsAnErrorAndNoCrash(_ yaml: String) throws {
    var files = try ProjectFiles.framework()
    files["signals.yaml"] = yaml
    let error = #expect(throws: DefinitionError.self) {
      try FrameworkFolder.toetsingskader(files: files)
    }
    #expect(error?.file == "signals.yaml")
  }
}
