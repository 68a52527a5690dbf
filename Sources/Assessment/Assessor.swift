package import SpoorModel

/// From papers and answers to proposed findings and signals.
///
/// Pure: the same input gives the same result.
package struct Assessor: Sendable {
  package init() {}

  /// - Parameters:
  ///   - dossier: What `dossier.yaml` says; without aanpakken they are taken from the answers, and
  ///     without answers the delivery as a whole is treated as one.
  ///   - framework: The toetsingskader.
  ///   - documents: The delivered papers, one record per path.
  ///   - answers: The answers of all questionnaires.
  ///   - answerReferences: The papers that answers name.
  ///   - refusals: Entries of the delivery that could not become a document.
  /// - Complexity: Near-linear in documents, passages and answers.
  package func assess(
    dossier: Dossier, framework: Toetsingskader, documents: [DocumentRecord], answers: [Answer],
    answerReferences: [AnswerReference] = [], refusals: [Delivery.Refusal] = []
  ) -> AssessmentResult {
    var ledger = EvidenceLedger()
    let documents = documents.sorted {
      $0.document.path.utf8.lexicographicallyPrecedes($1.document.path.utf8)
    }
    let plan = AssessmentPlan(dossier: dossier, documents: documents, answers: answers)
    let works = works(
      of: plan, gemeente: dossier.gemeente, documents: documents,
      answerReferences: answerReferences, into: &ledger)
    let files = plan.files(dossier: dossier, documents: documents, answers: answers, works: works)
    let indicators = files.flatMap { file in
      framework.rules.map { rule in
        RuleApplication(rule: rule, file: file, framework: framework).assessed(into: &ledger)
      }
    }
    let scene = AssessedDossier(
      dossier: dossier, framework: framework, documents: documents, refusals: refusals,
      files: files, indicators: indicators, works: works)
    let signals = SignalCatalogue.all.filter { scene.isOn($0.description.code) }
      .flatMap { $0.raised(over: scene, into: &ledger) }
    return AssessmentResult(
      findings: indicators.map(\.finding), signals: signals, works: works, evidence: ledger.all,
      assumptions: plan.assumptions(dossier: dossier, answers: answers),
      aanpakken: files.map(\.aanpak))
  }

  /// The works of the dossier: delivered, or named by papers and answers.
  private func works(
    of plan: AssessmentPlan, gemeente: String?, documents: [DocumentRecord],
    answerReferences: [AnswerReference], into ledger: inout EvidenceLedger
  ) -> [PolicyWork] {
    var mentions: [PolicyWork.Mention] = []
    let owner = PaperOwner(gemeente: gemeente)
    var seen = Set<Document.ID>()
    for record in documents where seen.insert(record.document.id).inserted {
      for fact in record.facts.references where !Self.standsInTitle(fact, of: record) {
        let id = ledger.add(
          DocumentFact(
            document: record.document.id, kind: .reference,
            value: fact.value.resolvedTitle ?? fact.value.title, spans: fact.spans))
        mentions.append(
          PolicyWork.Mention(
            evidence: id, reference: owner.judged(fact),
            aanpak: plan.aanpak(ofPath: record.document.path)))
      }
    }
    for item in answerReferences {
      mentions.append(
        PolicyWork.Mention(
          evidence: ledger.add(item.answer), reference: item.reference,
          aanpak: plan.isDeclared ? item.answer.aanpak : nil))
    }
    return WorkLinker(gemeente: gemeente).works(documents: documents, mentions: mentions)
  }

  /// Whether the words that name a paper are words of the title of the paper that they stand in.
  private static func standsInTitle(_ fact: Fact<Reference>, of record: DocumentRecord) -> Bool {
    guard let title = record.facts.title else { return false }
    return fact.spans.allSatisfy { span in
      title.spans.contains { $0.page == span.page && $0.range.overlaps(span.range) }
    }
  }
}
