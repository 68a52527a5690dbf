package import SpoorModel

/// A finding with what signals need to know of how it came about.
package struct AssessedIndicator: Sendable {
  package let finding: Finding
  package let rule: IndicatorRule
  /// The vocabulary groups that the core papers are silent on, where that silence took part in the verdict.
  package let silentGroups: [String]
  /// Why nothing could be proposed; empty where something could.
  let gaps: [Gap]
}

/// Applies one rule to one aanpak.
struct RuleApplication {
  let rule: IndicatorRule
  let file: AanpakFile
  let framework: Toetsingskader

  /// What the steps of the rule came to.
  private struct Outcome {
    var verdict: Verdict
    var step: IndicatorRule.Case?
    var ruling = Ruling.always
    var gaps: [Gap] = []
    /// Absences of every step that was looked at.
    var absences: [Ruling.FoundNothing] = []
    /// What made the steps before the deciding one false.
    var refuted: [Ruling.Basis] = []
  }

  func assessed(into ledger: inout EvidenceLedger) -> AssessedIndicator {
    let evaluator = ConditionEvaluator(
      file: file, framework: framework, indicator: rule.indicator)
    let outcome = outcome(evaluator)
    var sorted = EvidenceSorting(rule: rule, file: file, framework: framework)
    sorted.decide(
      outcome.ruling.supporting + outcome.refuted, verdict: outcome.verdict, into: &ledger)
    sorted.addRest(into: &ledger)
    var absences = outcome.absences.map { ledger.add($0.absence, key: $0.key) }
    for case .noAnswer(let question) in outcome.gaps {
      absences.append(missingAnswers(to: [question], into: &ledger))
    }
    if sorted.isEmpty, absences.isEmpty {
      absences.append(missingAnswers(to: rule.questions, into: &ledger))
    }
    let renderer = TemplateRenderer(
      file: file, indicator: rule.indicator, found: outcome.ruling.papers)
    let isPositive = outcome.verdict.sense == .positive
    let finding = Finding(
      aanpak: file.name, indicator: rule.indicator, verdict: outcome.verdict,
      reservations: isPositive ? notes(rule.reservations, evaluator, &ledger) : [],
      remarks: notes(rule.remarks, evaluator, &ledger), rule: rule.code,
      reason: outcome.step.map { renderer.text($0.reason) }
        ?? AssessmentTexts.undetermined(outcome.gaps),
      wouldChange: outcome.step.map { renderer.text($0.wouldChange) }
        ?? AssessmentTexts.wouldDetermine(outcome.gaps),
      evidenceFor: sorted.supporting, evidenceAgainst: sorted.opposing,
      absences: unique(absences), considered: sorted.considered)
    return AssessedIndicator(
      finding: finding, rule: rule,
      silentGroups: outcome.step == nil ? [] : outcome.absences.flatMap(\.groups),
      gaps: outcome.gaps)
  }

  /// Tries the steps in order; see ``IndicatorRule``.
  private func outcome(_ evaluator: ConditionEvaluator) -> Outcome {
    var outcome = Outcome(verdict: undetermined)
    var uncertain: [Verdict] = []
    var refuted: [(verdict: Verdict, basis: [Ruling.Basis])] = []
    for step in rule.cases {
      let ruling = evaluator.ruling(on: step.when)
      outcome.absences += ruling.absences.filter { !outcome.absences.contains($0) }
      switch ruling.truth {
      case .no: refuted.append((step.verdict, ruling.opposing))
      case .unknown:
        uncertain.append(step.verdict)
        outcome.gaps += ruling.gaps.filter { !outcome.gaps.contains($0) }
      case .yes:
        guard uncertain.allSatisfy({ $0 == step.verdict }) else { return outcome }
        outcome.verdict = step.verdict
        outcome.step = step
        outcome.ruling = ruling
        outcome.gaps = []
        outcome.refuted = refuted.filter { $0.verdict != step.verdict }.flatMap(\.basis)
        return outcome
      }
    }
    return outcome
  }

  private var undetermined: Verdict {
    framework.scale.first { $0.sense == .undetermined }
      ?? Verdict(symbol: "?", label: "?", sense: .undetermined)
  }

  private func notes(
    _ notes: [IndicatorRule.Note], _ evaluator: ConditionEvaluator, _ ledger: inout EvidenceLedger
  ) -> [Reservation] {
    notes.compactMap { note in
      let ruling = evaluator.ruling(on: note.when)
      guard ruling.truth == .yes else { return nil }
      let renderer = TemplateRenderer(
        file: file, indicator: rule.indicator, found: ruling.papers)
      return Reservation(
        text: renderer.text(note.text),
        evidence: unique(ruling.supporting.map { EvidenceSorting.id($0, &ledger) }))
    }
  }

  private func missingAnswers(
    to questions: [String], into ledger: inout EvidenceLedger
  ) -> Evidence.ID {
    ledger.add(
      Absence(
        subject: AssessmentTexts.answersTo(questions), documents: [], pagesSearched: 0, terms: [],
        unreadPages: []), key: "\(file.name)/antwoorden:\(questions.joined(separator: "+"))")
  }

  private func unique(_ ids: [Evidence.ID]) -> [Evidence.ID] {
    var seen = Set<Evidence.ID>()
    return ids.filter { seen.insert($0).inserted }
  }
}
