/// Everything that a run says about a dossier: the input of every renderer.
///
/// Holds no clock, no absolute path and no random id: the same input gives the same report.
package struct DossierReport: Sendable, Codable {
  package let dossier: Dossier
  package let framework: Toetsingskader
  package let documents: [DocumentRecord]
  package let refusals: [Delivery.Refusal]
  /// Respondents that were asked, per aanpak, and whether their answers came.
  package let answers: [Answer]
  /// Rows of questionnaires that could not be taken as they stand, ordered by file and line.
  package let questionnaireProblems: [QuestionnaireProblem]
  package let findings: [Finding]
  package let signals: [RaisedSignal]
  /// Works that are named or delivered, in the order of their titles.
  package let works: [PolicyWork]
  /// Every piece of evidence that a finding, signal or work names, ordered by id.
  package let evidence: [Evidence]
  /// What was assumed because nothing said otherwise, in Dutch.
  package let assumptions: [String]

  /// The words around quotes, for a report whose pages come without text; otherwise taken from the pages.
  package let sentences: [SentenceContext]

  package init(
    dossier: Dossier, framework: Toetsingskader, documents: [DocumentRecord],
    refusals: [Delivery.Refusal], answers: [Answer], findings: [Finding],
    signals: [RaisedSignal], works: [PolicyWork], evidence: [Evidence], assumptions: [String],
    questionnaireProblems: [QuestionnaireProblem] = [], sentences: [SentenceContext] = []
  ) {
    self.dossier = dossier
    self.framework = framework
    self.documents = documents
    self.refusals = refusals
    self.answers = answers
    self.findings = findings
    self.signals = signals
    self.works = works
    self.evidence = evidence
    self.assumptions = assumptions
    self.questionnaireProblems = questionnaireProblems
    self.sentences = sentences
  }
}
