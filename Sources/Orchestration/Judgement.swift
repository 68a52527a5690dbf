import Assessment
import SpoorModel

/// What was read of a dossier, ready to be judged: by `Pipeline.run`, and by crossed runs over what was kept.
struct Judgement {
  let dossier: Dossier
  let framework: Toetsingskader
  let papers: [DocumentRecord]
  let answers: Questionnaires.Reading
  let refusals: [Delivery.Refusal]

  /// Findings and signals with everything that they rest on.
  var report: DossierReport {
    let assessment = Assessor().assess(
      dossier: dossier, framework: framework, documents: papers, answers: answers.answers,
      answerReferences: answers.references, refusals: refusals)
    var dossier = dossier
    dossier.aanpakken = assessment.aanpakken
    return DossierReport(
      dossier: dossier, framework: framework,
      documents: (papers + answers.records).sorted {
        $0.document.path.utf8.lexicographicallyPrecedes($1.document.path.utf8)
      },
      refusals: refusals, answers: answers.answers, findings: assessment.findings,
      signals: assessment.signals, works: assessment.works, evidence: assessment.evidence,
      assumptions: assessment.assumptions, questionnaireProblems: answers.problems)
  }
}
