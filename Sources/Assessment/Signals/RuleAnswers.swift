import SpoorModel

/// Answers as signals about contradictions look at them.
enum RuleAnswers {
  /// Calls for every aanpak, rule and question, and keeps the first signal per aanpak and indicator.
  static func each(
    in scene: AssessedDossier, questions: KeyPath<IndicatorRule, [String]>,
    _ raised: (AanpakFile, IndicatorRule, String) -> RaisedSignal?
  ) -> [RaisedSignal] {
    var signals: [RaisedSignal] = []
    for file in scene.files {
      for rule in scene.framework.rules {
        for question in rule[keyPath: questions] {
          guard let signal = raised(file, rule, question) else { continue }
          signals.append(signal)
          break
        }
      }
    }
    return signals
  }

  /// The one answer that differs where all others, two or more, agree; nil where there is none.
  static func loneVoice(in answers: [ReadAnswer]) -> ReadAnswer? {
    let known = answers.filter(\.meaning.isKnown)
    guard known.count >= 3, Set(known.map(\.meaning)).count == 2 else { return nil }
    return known.first { answer in known.count { $0.meaning == answer.meaning } == 1 }
  }

  /// Those whom the norm addresses and the question is put to; all who are asked where that is nobody.
  static func addressees(
    of question: String, rule: IndicatorRule, in framework: Toetsingskader
  ) -> [RespondentRole] {
    let asked = framework.questions.first { $0.code == question }?.askedOf ?? []
    let words =
      framework.indicators.first { $0.id == rule.indicator }?.addressee
      .split(separator: "+").map(String.init) ?? []
    let named = asked.filter { role in
      words.contains(role == .gemeente ? "gemeente" : "netwerkpartners")
    }
    return named.isEmpty ? asked : named
  }
}

/// Answers to questions for a number that give none.
enum NumberNotGiven {
  /// The answers of the gemeente, per aanpak; none where the dossier gives the number of families.
  static func answers(
    _ setting: SignalSetting, in scene: AssessedDossier
  ) -> [(file: AanpakFile, answer: ReadAnswer)] {
    scene.files.filter { $0.aanpak.families == nil }.flatMap { file in
      setting.questions.flatMap { file.answers(to: $0, of: .gemeente) }
        .filter { $0.meaning != .given }.map { (file, $0) }
    }
  }
}

extension AssessedIndicator {
  /// Whether the verdict is negative because core papers say nothing about an arrangement.
  var restsOnSilence: Bool {
    rule.paperUse == .magNietZwijgen && finding.verdict.sense == .negative && !silentGroups.isEmpty
  }
}
