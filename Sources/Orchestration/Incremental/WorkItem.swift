import SpoorModel

/// One thing that was computed, and why what was kept could not be taken: what `--explain-work` prints.
package struct WorkItem: Hashable, Sendable {
  package enum Stage: String, Hashable, Sendable {
    case hash, read, passages, assess, report
  }

  package let stage: Stage
  /// A path, an indicator, or the dossier as a whole.
  package let subject: String
  /// Which input, option or version is another.
  package let reason: String

  package init(_ stage: Stage, _ subject: String, _ reason: String) {
    self.stage = stage
    self.subject = subject
    self.reason = reason
  }
}

/// Why the parts of a judgement are made anew: the last judgement's keys against those of now.
enum WorkReasons {
  /// What differs between two sets of keys, in words.
  static func differences(from old: WorkKeys, to new: WorkKeys) -> [String] {
    var reasons: [String] = []
    if old.delivery != new.delivery { reasons.append("the papers changed") }
    if old.dossier != new.dossier { reasons.append("dossier.yaml changed") }
    if old.kader != new.kader { reasons.append("the toetsingskader changed") }
    for stage in Set(old.versions.keys).union(new.versions.keys).sorted()
    where old.versions[stage] != new.versions[stage] {
      reasons.append(
        "version of \(stage) \(old.versions[stage].map(String.init) ?? "none") → "
          + "\(new.versions[stage].map(String.init) ?? "none")")
    }
    if old.limits != new.limits { reasons.append("limits changed") }
    if old.libraries != new.libraries { reasons.append("reading libraries changed") }
    return reasons
  }

  /// What a change of the toetsingskader touches: the indicators that use what changed.
  static func assessments(from old: Toetsingskader, to new: Toetsingskader) -> [WorkItem] {
    let groups = changedGroups(from: old.vocabulary, to: new.vocabulary)
    let questions = changed(old.questions, new.questions, by: \.code)
    let rules = Dictionary(
      old.rules.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
    var items: [WorkItem] = []
    for rule in new.rules {
      var reasons: [String] = []
      if let before = rules[rule.indicator] {
        if before != rule { reasons.append("rule \(rule.code) changed") }
      } else {
        reasons.append("rule \(rule.code) is new")
      }
      reasons += rule.vocabulary.filter(groups.contains).map { "vocabulary \($0) changed" }
      reasons += rule.questions.filter(questions.contains).map { "question \($0) changed" }
      if old.thresholds != new.thresholds { reasons.append("thresholds changed") }
      if old.scale != new.scale { reasons.append("scale changed") }
      if !reasons.isEmpty {
        items.append(WorkItem(.assess, rule.indicator, reasons.joined(separator: ", ")))
      }
    }
    let signals = changed(old.signals, new.signals, by: \.code)
    items += signals.sorted().map { WorkItem(.assess, $0, "setting of signal \($0) changed") }
    return items
  }

  /// The ids of vocabulary groups that came, went or changed.
  static func changedGroups(from old: [VocabularyGroup], to new: [VocabularyGroup]) -> Set<String> {
    changed(old, new, by: \.id)
  }

  private static func changed<Value: Hashable>(
    _ old: [Value], _ new: [Value], by name: (Value) -> String
  ) -> Set<String> {
    let difference = Set(old).symmetricDifference(Set(new))
    return Set(difference.map(name))
  }
}
