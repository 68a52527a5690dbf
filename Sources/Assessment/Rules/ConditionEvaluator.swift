import SpoorModel

/// Decides the conditions of rules for one aanpak.
struct ConditionEvaluator {
  let file: AanpakFile
  let framework: Toetsingskader
  let indicator: String

  func ruling(on condition: Condition) -> Ruling {
    switch condition {
    case .always: return .always
    case .all(let parts): return all(parts.map(ruling))
    case .any(let parts): return any(parts.map(ruling))
    case .not(let part):
      let inner = ruling(on: part)
      return Ruling(
        truth: inner.truth.negated, supporting: inner.opposing, opposing: inner.supporting,
        absences: inner.absences, gaps: inner.gaps, papers: inner.papers)
    case .certainly(let part):
      var inner = ruling(on: part)
      if inner.truth == .unknown {
        inner.truth = .no
        inner.gaps = []
      }
      return inner
    case .answers(let test): return ruling(on: test)
    case .sameCoding(let question, let who, let except):
      return sameCoding(file.answers(to: question, of: who), question: question, except: except)
    case .list(let question, let who, let amount):
      return list(file.answers(to: question, of: who), question: question, atLeast: amount)
    case .corePaperHolds(let groups): return corePaperHolds(groups)
    case .corePaperKind(let kinds):
      return corePaper(
        "stukken van soort \(kinds.map(\.rawValue).joined(separator: ", "))",
        terms: kinds.map(\.rawValue)
      ) { kinds.contains($0.facts.kind) }
    case .corePaperStatus(let statuses):
      return corePaper("stukken met status", terms: statuses.map(\.rawValue)) { record in
        guard record.facts.kind.canBeAdopted || Self.policyLike.contains(record.facts.kind),
          statuses.contains(record.facts.status.summary)
        else { return false }
        return record.facts.status.summary != .concept || file.isOnlyDraft(record)
      }
    case .corePaperPresent:
      return corePaper("een leesbaar kernstuk", terms: []) { AanpakFile.pagesRead(of: [$0]) > 0 }
    case .paper(let kinds, let exceptStatus): return paper(kinds, exceptStatus: exceptStatus)
    case .namedPolicyMissing: return namedPolicyMissing()
    case .judgement(let kind):
      let judgements = file.judgements.filter {
        $0.kind == kind && ($0.indicator == nil || $0.indicator == indicator)
      }
      return Ruling(
        truth: judgements.isEmpty ? .no : .yes, supporting: judgements.map(Ruling.Basis.judgement))
    }
  }

  /// Kinds of paper that are not put before a body, and of which a draft matters all the same.
  private static let policyLike: Set<PaperKind> = [.notitie, .onbekend]

  private func all(_ rulings: [Ruling]) -> Ruling {
    if rulings.contains(where: { $0.truth == .no }) { return merged(rulings, where: .no) }
    if rulings.contains(where: { $0.truth == .unknown }) { return merged(rulings, where: .unknown) }
    return merged(rulings, where: .yes)
  }

  private func any(_ rulings: [Ruling]) -> Ruling {
    if rulings.contains(where: { $0.truth == .yes }) { return merged(rulings, where: .yes) }
    if rulings.contains(where: { $0.truth == .unknown }) { return merged(rulings, where: .unknown) }
    return merged(rulings, where: .no)
  }

  /// The parts that decide, as one.
  private func merged(_ rulings: [Ruling], where truth: Truth) -> Ruling {
    var result = Ruling(truth: truth)
    for ruling in rulings where ruling.truth == truth {
      result.supporting += ruling.supporting
      result.opposing += ruling.opposing
      result.absences += ruling.absences
      result.gaps += ruling.gaps
      result.papers += ruling.papers
    }
    return result
  }

  // MARK: Answers

  private func ruling(on test: Condition.AnswerTest) -> Ruling {
    let answered = file.answers(to: test.question, of: test.of).filter { $0.meaning != .blank }
    guard !answered.isEmpty else {
      return Ruling(truth: .unknown, gaps: [.noAnswer(question: test.question)])
    }
    let matching = answered.filter { $0.matches(test.meaning) }
    let open = answered.filter { $0.meaning == .open }
    let base = base(of: answered, for: test)
    let others = base.filter { !$0.matches(test.meaning) }
    // An open answer could be anything that has a content; it is never a plain "weet niet".
    let undecided = countsOpen(test.meaning) ? open.count : 0
    let truth: Truth
    switch test.quantity {
    case .every:
      truth =
        !others.isEmpty ? .no : undecided > 0 || base.isEmpty ? .unknown : .yes
    case .none:
      truth = !matching.isEmpty ? .no : undecided > 0 || base.isEmpty ? .unknown : .yes
    case .majority:
      truth =
        matching.count * 2 > answered.count
        ? .yes : (matching.count + undecided) * 2 > answered.count ? .unknown : .no
    case .exactly(let number):
      truth =
        undecided > 0 && (matching.count...(matching.count + undecided)).contains(number)
        ? .unknown : matching.count == number ? .yes : .no
    case .atLeast(let number):
      truth =
        matching.count >= number
        ? .yes : matching.count + undecided >= number ? .unknown : .no
    }
    var gaps: [Gap] = []
    if truth == .unknown {
      gaps = [
        open.isEmpty
          ? .nobodyKnows(question: test.question)
          : .notCoded(question: test.question, respondents: open.count)
      ]
    }
    let isPositive = if case .none = test.quantity { false } else { true }
    return Ruling(
      truth: truth,
      supporting: (isPositive ? matching : others).map { .answer($0.answer) },
      opposing: (isPositive ? others : matching).map { .answer($0.answer) }, gaps: gaps)
  }

  /// The answers that "alle" and "geen" speak of.
  private func base(of answered: [ReadAnswer], for test: Condition.AnswerTest) -> [ReadAnswer] {
    switch test.meaning {
    case .ja, .nee, .coding: answered.filter(\.meaning.isKnown)
    case .doesNotKnow, .refers: answered
    case .content: answered.filter { $0.meaning != .open }
    }
  }

  private func countsOpen(_ meaning: Condition.Meaning) -> Bool {
    switch meaning {
    case .ja, .nee, .content, .coding: true
    case .doesNotKnow, .refers: false
    }
  }

  private func sameCoding(
    _ answers: [ReadAnswer], question: String, except: [String]
  ) -> Ruling {
    let answered = answers.filter { $0.meaning != .blank }
    let known = answered.filter(\.meaning.isKnown)
    let open = answered.filter { $0.meaning == .open }
    let basis = known.map { Ruling.Basis.answer($0.answer) }
    let excepted = except.map { ReadAnswer.Meaning.coded(FoldedWords.folded($0)) }
    if known.contains(where: { excepted.contains($0.meaning) })
      || Set(known.map(\.meaning)).count > 1
    {
      return Ruling(truth: .no, opposing: basis)
    }
    if !open.isEmpty {
      return Ruling(
        truth: .unknown, supporting: basis,
        gaps: [.notCoded(question: question, respondents: open.count)])
    }
    guard known.count >= 2 else {
      return Ruling(
        truth: .unknown, supporting: basis,
        gaps: [
          answered.isEmpty ? .noAnswer(question: question) : .nobodyKnows(question: question)
        ])
    }
    return Ruling(truth: .yes, supporting: basis)
  }

  private func list(
    _ answers: [ReadAnswer], question: String, atLeast amount: Condition.Amount
  ) -> Ruling {
    let answered = answers.filter { $0.meaning != .blank }
    guard !answered.isEmpty else {
      return Ruling(truth: .unknown, gaps: [.noAnswer(question: question)])
    }
    let needed =
      switch amount {
      case .number(let number): number
      case .broadList: framework.thresholds.broadList
      }
    let basis = answered.filter { $0.meaning == .given }.map { Ruling.Basis.answer($0.answer) }
    return ListedItems(answered).items.count >= needed
      ? Ruling(truth: .yes, supporting: basis) : Ruling(truth: .no, opposing: basis)
  }

  // MARK: Papers

  private func corePaperHolds(_ groups: [String]) -> Ruling {
    let passages = file.corePapers.flatMap(\.passages).filter { groups.contains($0.group) }
    let supporting = passages.filter { $0.stance == .voor }.map(Ruling.Basis.passage)
    let opposing = passages.filter { $0.stance == .tegen }.map(Ruling.Basis.passage)
    if !supporting.isEmpty {
      return Ruling(
        truth: .yes, supporting: supporting, opposing: opposing,
        papers: file.corePapers.filter { record in
          record.passages.contains { groups.contains($0.group) && $0.stance == .voor }
        })
    }
    let vocabulary = framework.vocabulary.filter { groups.contains($0.id) }
    let nothing = nothingFound(
      in: file.corePapers, subject: vocabulary.map(\.name).joined(separator: ", "),
      terms: vocabulary.flatMap(\.terms), key: "kernstuk:\(groups.joined(separator: "+"))",
      groups: groups)
    return Ruling(
      truth: coreGaps.isEmpty ? .no : .unknown, opposing: opposing, absences: [nothing],
      gaps: coreGaps)
  }

  private func corePaper(
    _ subject: String, terms: [String], _ matches: (DocumentRecord) -> Bool
  ) -> Ruling {
    let papers = file.corePapers.filter(matches)
    guard papers.isEmpty else {
      return Ruling(truth: .yes, supporting: papers.map(PaperFacts.basis), papers: papers)
    }
    let nothing = nothingFound(
      in: file.corePapers, subject: subject, terms: terms, key: "kernstuk:\(subject)", groups: [])
    return Ruling(
      truth: coreGaps.isEmpty ? .no : .unknown, absences: [nothing], gaps: coreGaps)
  }

  private func paper(
    _ kinds: [PaperKind], exceptStatus: [DocumentStatus.Summary]
  ) -> Ruling {
    let papers = file.papers.filter {
      kinds.contains($0.facts.kind) && !exceptStatus.contains($0.facts.status.summary)
    }
    guard papers.isEmpty else {
      return Ruling(truth: .yes, supporting: papers.map(PaperFacts.basis), papers: papers)
    }
    let words = kinds.map(\.rawValue)
    let nothing = nothingFound(
      in: file.papers, subject: words.joined(separator: " of "), terms: words,
      key: "stukken:\(words.joined(separator: "+"))", groups: [])
    // Unread pages of other papers hold no verdict back: which papers a rule searches is part of the rule.
    return Ruling(
      truth: coreGaps.isEmpty ? .no : .unknown, absences: [nothing], gaps: coreGaps)
  }

  /// What keeps a search of the core papers from being conclusive.
  private var coreGaps: [Gap] {
    var gaps: [Gap] = []
    if file.corePapers.isEmpty { gaps.append(.noCorePaper) }
    if !file.corePapers.isEmpty, !file.hasChosenCorePapers { gaps.append(.noChosenCorePaper) }
    if !file.missingCorePapers.isEmpty { gaps.append(.missingCorePaper) }
    let unread = AanpakFile.unreadPages(of: file.corePapers)
    if !unread.isEmpty { gaps.append(.unreadPages(count: unread.count)) }
    return gaps
  }

  private func nothingFound(
    in papers: [DocumentRecord], subject: String, terms: [String], key: String, groups: [String]
  ) -> Ruling.FoundNothing {
    Ruling.FoundNothing(
      key: "\(file.name)/\(key)",
      absence: Absence(
        subject: subject, documents: papers.map(\.document.id),
        pagesSearched: AanpakFile.pagesRead(of: papers), terms: terms,
        unreadPages: AanpakFile.unreadPages(of: papers)), groups: groups)
  }

  private func namedPolicyMissing() -> Ruling {
    let missing = MissingWorks.of(file.works, aanpak: file.declaredName)
    guard !missing.isEmpty else { return Ruling(truth: .no) }
    return Ruling(
      truth: .yes,
      supporting: missing.flatMap(\.namedBy).filter { $0.aanpak == file.declaredName }
        .map { .known($0.evidence) })
  }
}
