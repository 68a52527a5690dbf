/// The version of every stage whose results are kept: the one place to raise one.
///
/// **Raise the number whenever a stage may give another result for the same input and options.** What is kept
/// under the old number is then computed again, and `--explain-work` and the nightly report name the program
/// as the cause. `StageVersionTests` fails where the results of a stage changed and its number did not.
package enum StageVersion: String, Hashable, Sendable, CaseIterable {
  /// What a file is: its type by its content, its remarks.
  case scanning
  /// A document's pages, roles of lines, quality and facts.
  case reading
  /// Sentences with terms of a vocabulary.
  case passages
  /// Answers of questionnaires.
  case answers
  /// Findings and signals.
  case assessment
  /// The files that a run writes.
  case reporting

  package var number: Int {
    switch self {
    case .scanning: 1
    case .reading: 3
    case .passages: 1
    case .answers: 1
    case .assessment: 2
    case .reporting: 1
    }
  }
}
