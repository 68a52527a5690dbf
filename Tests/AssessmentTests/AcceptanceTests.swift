import Assessment
import SpoorModel
import Testing

/// The factsheet of 2013 as the measure: every printed verdict, LET OP and signal follows from answers and papers.
struct AcceptanceTests {
  static let house = "Participatiehuis"
  static let district = "TASs/Mijn Zuid"

  /// The indicators with a point for improvement, as printed.
  static let negative: [String: Set<String>] = [
    house: ["T3.C2.I2", "T3.C4.I2", "T4.C1.I2", "T4.C2.I1", "T4.C2.I2", "T5.C3.I1"],
    district: [
      "T1.C1.I1", "T3.C1.I5", "T3.C1.I6", "T3.C2.I2", "T3.C4.I2", "T4.C1.I2", "T4.C2.I2",
      "T5.C1.I1",
    ],
  ]
  /// The indicators without a finding of their own, as printed.
  static let undetermined = [house: "T3.C1.I5", district: "T3.C1.I7"]
  /// The indicators with a LET OP, as printed.
  static let reservations: [String: Set<String>] = [
    house: ["T3.C3.I1", "T4.C3.I1", "T5.C2.I1"],
    district: ["T3.C1.I1", "T3.C1.I2", "T3.C2.I3", "T4.C3.I1", "T5.C3.I1"],
  ]

  @Test func everyPrintedVerdictIsProposed() throws {
    let findings = try Demo().assessed().findings
    #expect(findings.count == 60)
    for finding in findings {
      let expected =
        Self.undetermined[finding.aanpak] == finding.indicator
        ? "niet te beoordelen"
        : Self.negative[finding.aanpak]?.contains(finding.indicator) == true ? "✗" : "✓"
      #expect(finding.verdict.symbol == expected, "\(finding.id): \(finding.reason)")
    }
  }

  @Test func exactlyThePrintedFindingsHaveAReservation() throws {
    let findings = try Demo().assessed().findings
    for aanpak in [Self.house, Self.district] {
      let own = findings.filter { $0.aanpak == aanpak && !$0.reservations.isEmpty }
      #expect(Set(own.map(\.indicator)) == Self.reservations[aanpak])
    }
  }

  @Test func everyFindingSaysWhyAndNamesItsEvidence() throws {
    let result = try Demo().assessed()
    let known = Set(result.evidence.map(\.id))
    #expect(known.count == result.evidence.count)
    for finding in result.findings {
      let ids =
        finding.evidenceFor + finding.evidenceAgainst + finding.absences + finding.considered
        + (finding.reservations + finding.remarks).flatMap(\.evidence)
      #expect(!ids.isEmpty, "\(finding.id)")
      #expect(ids.allSatisfy(known.contains), "\(finding.id)")
      for text in [finding.reason, finding.wouldChange] {
        #expect(text.hasSuffix("."), "\(finding.id): \(text)")
        #expect(!text.contains("{") && !text.contains("niemand wel"), "\(finding.id): \(text)")
      }
    }
    for signal in result.signals {
      #expect(signal.evidence.allSatisfy(known.contains), "\(signal.id)")
    }
  }

  @Test func everySignalOfTheFactsheetIsRaised() throws {
    let raised = try Demo().assessed().signals
    let subjects = Dictionary(grouping: raised) { "\($0.code)|\($0.aanpak ?? "")" }
    for expected in Self.signals {
      let found = subjects["\(expected.code)|\(expected.aanpak ?? "")"] ?? []
      #expect(
        found.contains { expected.subject == nil || $0.subject == expected.subject },
        "\(expected.code) \(expected.aanpak ?? "-") \(expected.subject ?? "")")
    }
  }

  @Test func noOtherSignalOfHighSeverityIsRaised() throws {
    let raised = try Demo().assessed().signals
    for signal in raised where signal.severity == .hoog {
      #expect(
        Self.signals.contains {
          $0.code == signal.code && $0.aanpak == signal.aanpak
            && ($0.subject == nil || $0.subject == signal.subject)
        }, "\(signal.id): \(signal.reason)")
    }
    #expect(Set(raised.map(\.id)).count == raised.count)
  }

  @Test func theDraftIsNamedAsInspectorsDo() throws {
    let draft = try #require(try Demo().assessed().signals.first { $0.code == "D02" })
    #expect(draft.headline == "concept uit 2010")
    #expect(draft.label == "alleen conceptversie")
  }

  @Test func theSameInputGivesTheSameResultInEveryOrder() throws {
    var demo = try Demo()
    let first = demo.assessed()
    demo.documents.reverse()
    #expect(demo.assessed() == first)
  }

  struct Expected: Sendable {
    let code: String
    let aanpak: String?
    let subject: String?

    init(_ code: String, _ aanpak: String?, _ subject: String?) {
      self.code = code
      self.aanpak = aanpak
      self.subject = subject
    }
  }

  static let programme = "Sociaal programma TASs"
  static let memorandum = "Armoede en participatie: Visie en uitvoering"

  static let signals: [Expected] = [
    Expected("D01", house, memorandum), Expected("D17", house, memorandum),
    Expected("D02", district, programme), Expected("D03", district, programme),
    Expected("D10", district, programme), Expected("D11", district, programme),
    Expected("D13", nil, "Subsidiebeschikking"),
    Expected("D16", nil, "stukken/scan0041.pdf"),
    Expected("D16", nil, "stukken/caseload coaches 2e kw 2013 (beveiligd).pdf"),
    Expected("D18", district, "T4.C1.I2"), Expected("D18", district, "T3.C1.I6"),
    Expected("E01", district, nil), Expected("E02", district, programme),
    Expected("E03", district, programme), Expected("V01", house, "T5.C2.I1"),
    Expected("V01", district, "T5.C3.I1"), Expected("V02", house, "T5.C3.I1"),
    Expected("V02", district, "T3.C1.I5"), Expected("V03", house, "T3.C2.I2"),
    Expected("V04", district, "T5.C1.I1"), Expected("V04", district, "T3.C2.I3"),
    Expected("V06", district, "T4.C1.I2"), Expected("V07", district, "T1.C1.I1"),
    Expected("V08", house, "Coördinator Participatiehuis"), Expected("V09", house, "T3.C4.I2"),
    Expected("V10", district, "Q03"), Expected("I01", house, "T3.C2.I2"),
    Expected("I01", district, "T3.C2.I2"), Expected("I02", house, "T4.C1.I2"),
    Expected("I02", district, "T4.C1.I2"), Expected("I03", house, "T4.C2.I2"),
    Expected("I03", district, "T4.C2.I2"), Expected("I04", house, "T3.C4.I2"),
    Expected("I04", district, "T3.C4.I2"), Expected("I05", house, "T5.C1.I1"),
    Expected("I06", house, "T5.C3.I1"), Expected("I07", house, "T3.C3.I1"),
    Expected("I08", district, "T3.C2.I3"), Expected("I09", house, "T4.C2.I1"),
    Expected("I10", house, "T4.C1.I2"), Expected("I11", district, "T1.C1.I1"),
    Expected("I12", district, "Q03"), Expected("I13", house, "T4.C3.I1"),
    Expected("I13", district, "T4.C3.I1"), Expected("I14", house, "T3.C4.I2"),
    Expected("I14", district, "T3.C4.I2"), Expected("L07", nil, "T3.C2.I2"),
    Expected("L07", nil, "T3.C4.I2"), Expected("L07", nil, "T4.C1.I2"),
    Expected("L07", nil, "T4.C2.I2"), Expected("P01", nil, "verwacht in oktober 2014"),
    Expected("P03", house, "T3.C1.I5"), Expected("P03", district, "T3.C1.I7"),
    Expected("P07", nil, "via het CJG"),
  ]
}
