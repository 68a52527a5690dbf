import SpoorModel

/// Sorts what a rule looked at: for, against, and neither; each piece stands once.
struct EvidenceSorting {
  let rule: IndicatorRule
  let file: AanpakFile
  let framework: Toetsingskader
  private(set) var supporting: [Evidence.ID] = []
  private(set) var opposing: [Evidence.ID] = []
  private(set) var considered: [Evidence.ID] = []
  private var placed = Set<Evidence.ID>()

  init(rule: IndicatorRule, file: AanpakFile, framework: Toetsingskader) {
    self.rule = rule
    self.file = file
    self.framework = framework
  }

  var isEmpty: Bool { placed.isEmpty }

  /// Places what decided the verdict on the side of the verdict.
  mutating func decide(
    _ bases: [Ruling.Basis], verdict: Verdict, into ledger: inout EvidenceLedger
  ) {
    for basis in bases {
      let id = EvidenceSorting.id(basis, &ledger)
      switch verdict.sense {
      case .positive, .partial: place(id, \.supporting)
      case .negative: place(id, \.opposing)
      case .undetermined: break
      }
    }
  }

  /// Places the other answers to the rule's questions, and the passages of its words in the core papers.
  mutating func addRest(into ledger: inout EvidenceLedger) {
    for code in rule.questions {
      let favourable = framework.questions.first { $0.code == code }?.favourable
      for answer in file.answers[code] ?? [] where answer.meaning != .blank {
        let id = ledger.add(answer.answer)
        switch (answer.meaning, favourable) {
        case (.ja, .ja), (.nee, .nee), (.given, .ja): place(id, \.supporting)
        case (.ja, .nee), (.nee, .ja): place(id, \.opposing)
        default: place(id, \.considered)
        }
      }
    }
    for passage in file.corePapers.flatMap(\.passages)
    where rule.vocabulary.contains(passage.group) {
      let id = ledger.add(passage)
      if passage.stance == .voor { place(id, \.supporting) } else { place(id, \.opposing) }
    }
  }

  static func id(_ basis: Ruling.Basis, _ ledger: inout EvidenceLedger) -> Evidence.ID {
    switch basis {
    case .answer(let answer): ledger.add(answer)
    case .passage(let passage): ledger.add(passage)
    case .fact(let fact): ledger.add(fact)
    case .judgement(let judgement): ledger.add(judgement)
    case .known(let id): id
    }
  }

  private mutating func place(
    _ id: Evidence.ID, _ list: WritableKeyPath<EvidenceSorting, [Evidence.ID]>
  ) {
    if placed.insert(id).inserted { self[keyPath: list].append(id) }
  }
}
