import Assessment
import SpoorModel
import Testing

/// What is not known is said, and never becomes a verdict.
struct UncertaintyTests {
  private func finding(_ id: String, in result: AssessmentResult) throws -> Finding {
    try #require(result.findings.first { $0.id == id })
  }

  @Test func anUnreadCorePaperTakesTheForceFromSilence() throws {
    var demo = try Demo()
    demo.paper(Demo.programmePath) { $0.changed(outcome: .encrypted, pages: [], passages: []) }
    let result = demo.assessed()
    let escalation = try finding("TASs/Mijn Zuid/T4.C1.I2", in: result)
    #expect(escalation.verdict.sense == .undetermined)
    #expect(escalation.reason.contains("niet of slecht gelezen"))
    let absence = try #require(
      result.evidence.first { escalation.absences.contains($0.id) }?.content)
    guard case .absence(let proof) = absence else {
      Issue.record("no proof of absence")
      return
    }
    #expect(proof.unreadPages.map(\.reason) == ["encrypted"])
    #expect(proof.terms.contains("opschaling"))
    // What answers decide stands.
    #expect(try finding("TASs/Mijn Zuid/T3.C2.I2", in: result).verdict.sense == .negative)
    #expect(try finding("TASs/Mijn Zuid/T4.C2.I2", in: result).verdict.sense == .negative)
    #expect(!result.signals.contains { $0.code == "D18" })
  }

  @Test func anOpenAnswerWithoutCodingIsShownAndNotJudged() throws {
    var demo = try Demo()
    demo.answer("TASs/Mijn Zuid", "MEE", "Q10", .text("iets anders"))
    let goals = try finding("TASs/Mijn Zuid/T3.C1.I3", in: demo.assessed())
    #expect(goals.verdict.sense == .undetermined)
    #expect(goals.reason.contains("nog geen codering"))
    #expect(goals.considered.contains("antwoord:TASs/Mijn Zuid/MEE/Q10"))
  }

  @Test func aKnownContradictionNeedsNoFurtherCoding() throws {
    var demo = try Demo()
    demo.answer("TASs/Mijn Zuid", "MEE", "Q10", .text("iets"), coding: "werk")
    demo.answer("TASs/Mijn Zuid", "Zo Wonen", "Q10", .text("ongecodeerd"))
    let goals = try finding("TASs/Mijn Zuid/T3.C1.I3", in: demo.assessed())
    #expect(goals.verdict.sense == .negative)
  }

  @Test func aBlankAnswerIsNotWeetNiet() throws {
    var demo = try Demo()
    demo.answer("TASs/Mijn Zuid", "gemeente Sittard-Geleen", "Q26", .blank)
    let duration = try finding("TASs/Mijn Zuid/T5.C1.I1", in: demo.assessed())
    #expect(duration.verdict.sense == .undetermined)
    #expect(duration.reason.contains("niemand beantwoordde vraag Q26"))
    #expect(!duration.absences.isEmpty)
  }

  @Test func aReasonSaysEachThingOnce() throws {
    var demo = try Demo()
    demo.dossier = Dossier()
    demo.answers = []
    let results = try finding("de aanlevering als geheel/T3.C1.I4", in: demo.assessed())
    #expect(results.reason == "Niet te beoordelen: niemand beantwoordde vraag Q11.")
    #expect(results.wouldChange == "Een antwoord op vraag Q11.")
  }

  @Test func papersAloneGiveNoNegativeFinding() throws {
    var demo = try Demo()
    demo.dossier = Dossier()
    demo.answers = []
    let result = demo.assessed()
    #expect(result.findings.count == 30)
    #expect(result.aanpakken.map(\.name) == ["de aanlevering als geheel"])
    #expect(result.findings.allSatisfy { $0.verdict.sense != .negative })
    #expect(result.findings.contains { $0.verdict.sense == .positive })
    #expect(result.assumptions.count == 4)
    #expect(result.signals.filter { $0.severity == .hoog }.map(\.code) == ["D01", "D02"])
    #expect(result.signals.allSatisfy { $0.aanpak == nil })
  }

  @Test func answersWithoutADossierNameTheAanpakken() throws {
    var demo = try Demo()
    demo.dossier = Dossier()
    let result = demo.assessed()
    #expect(result.aanpakken.map(\.name) == ["TASs/Mijn Zuid", "Participatiehuis"])
    #expect(result.findings.count == 60)
    #expect(try finding("Participatiehuis/T3.C2.I1", in: result).verdict.sense == .positive)
    #expect(try finding("Participatiehuis/T3.C2.I2", in: result).verdict.sense == .negative)
  }

  @Test func aCorePaperThatWasNotDeliveredIsNamed() throws {
    var demo = try Demo()
    demo.paper(Demo.programmePath) { _ in nil }
    let result = demo.assessed()
    #expect(result.assumptions.contains { $0.contains(Demo.programmePath) })
    let escalation = try finding("TASs/Mijn Zuid/T4.C1.I2", in: result)
    #expect(escalation.verdict.sense == .undetermined)
    #expect(escalation.reason.contains("niet aangetroffen in de aanlevering"))
  }

  @Test func anEmptyDossierRaisesNothing() throws {
    var demo = try Demo()
    demo.dossier = Dossier()
    demo.answers = []
    demo.documents = []
    let result = demo.assessed()
    #expect(result.signals.isEmpty)
    #expect(result.findings.allSatisfy { $0.verdict.sense == .undetermined })
  }

  @Test func aPaperDoesNotNameItselfInItsOwnTitle() throws {
    var demo = try Demo()
    demo.paper(Demo.programmePath) { paper in
      guard let title = paper.facts.title else { return paper }
      let own = Reference(
        title: "programma Wijk", paperKind: .programma, date: nil, kind: .gemeentelijk,
        role: .noemt, expectDelivery: true)
      return paper.changed(references: [
        Fact(own, span: title.span, confidence: 1, reader: "proef/1", cue: "by hand")
      ])
    }
    #expect(
      demo.assessed().signals.filter { $0.code == "D01" }.map(\.aanpak) == ["Participatiehuis"])
  }

  @Test func absenceIsNeverWordedAsNonExistence() throws {
    let result = try Demo().assessed()
    for text in result.findings.map(\.reason) + result.signals.map(\.reason) {
      #expect(!text.contains("bestaat niet") && !text.contains("ontbreekt in"), "\(text)")
    }
  }
}
